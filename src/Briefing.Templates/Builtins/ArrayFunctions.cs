using System.Globalization;

namespace Briefing.Templates;

/// <summary><c>array</c>: lists. None of these changes the list it is given.</summary>
static partial class ArrayFunctions
{
    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.Array,
        Function.Of("add", Parameter.List("list"), Parameter.Any("value"), (_, list, value) =>
            new TemplateArray([.. list ?? [], value])),
        Function.Of("add_range", Parameter.List("list1"), Parameter.List("list2"), Concat),
        Function.WithRest("any", Parameter.List("list"), Parameter.Function("function"), "args", (c, list, function, rest) =>
            Boxes.Of(list is not null && Called(c, function, rest, list).Any(called => called.Result is true))),
        Function.Of("compact", Parameter.List("list"), (_, list) => list is null ? null : new TemplateArray(list.Where(item => item is not null))),
        Function.Of("concat", Parameter.List("list1"), Parameter.List("list2"), Concat),
        Function.Of("contains", Parameter.List("list"), Parameter.Any("item"), (_, list, item) =>
            Boxes.Of(list?.Any(other => IsSame(other, item)) ?? false)),
        Function.Of("cycle", Parameter.List("list"), Parameter.Any("group", null), Cycle),
        Function.WithRest("each", Parameter.List("list"), Parameter.Function("function"), "args", (c, list, function, rest) =>
            list is null ? null : new TemplateSequence(Called(c, function, rest, list).Select(called => called.Result))),
        Function.WithRest("filter", Parameter.List("list"), Parameter.Function("function"), "args", (c, list, function, rest) =>
            list is null ? null : new TemplateSequence(Called(c, function, rest, list).Where(called => Truth.Of(called.Result)).Select(called => called.Item))),
        Function.Of("first", Parameter.List("list"), (_, list) => list is { Count: > 0 } ? list[0] : null),
        Function.Of("insert_at", Parameter.List("list"), Parameter.Int("index"), Parameter.Any("value"), InsertAt),
        Function.Of("join", Parameter.List("list"), Parameter.Text("delimiter"), Parameter.Function("function", null), Join),
        Function.Of("last", Parameter.List("list"), (_, list) => list is { Count: > 0 } ? list[^1] : null),
        Function.Of("limit", Parameter.List("list"), Parameter.Int("count"), (_, list, count) =>
            list is null ? null : new TemplateArray(list.Take(count))),
        Function.Of("map", Parameter.Any("list"), Parameter.Text("member"), Map),
        Function.Of("offset", Parameter.List("list"), Parameter.Int("index"), (_, list, index) =>
            list is null ? null : new TemplateArray(list.Skip(index))),
        Function.Of("remove_at", Parameter.List("list"), Parameter.Int("index"), RemoveAt),
        Function.Of("reverse", Parameter.List("list"), (_, list) => new TemplateArray((list ?? []).Reverse())),
        Function.Of("size", Parameter.List("list"), (_, list) => Boxes.Of(list?.Count ?? 0)),
        Function.Of("sort", Parameter.Any("list"), Parameter.Text("member", null), Sort),
        Function.Of("uniq", Parameter.List("list"), (_, list) => list is null ? null : new TemplateArray(list.Distinct())));

    // Each item with what the function makes of it, one by one as they are asked for.
    static IEnumerable<(object? Item, object? Result)> Called(
        TemplateContext context, Callable function, object?[] rest, IReadOnlyList<object?> list)
    {
        var place = context.Calling;
        return list.Select(item => (item, Calls.Call(context, function, place, [item, .. rest])));
    }

    static TemplateArray? Concat(TemplateContext context, IReadOnlyList<object?>? left, IReadOnlyList<object?>? right)
    {
        if (left is null && right is null)
            return null;
        context.CheckCount((Int128)(left?.Count ?? 0) + (right?.Count ?? 0));
        return new TemplateArray([.. left ?? [], .. right ?? []]);
    }

    // An enum is known to templates by its name and by its number.
    static bool IsSame(object? item, object? wanted) => Equals(item, wanted)
        || (item is Enum && wanted is string name && item.ToString() == name)
        || (item is Enum && Numbers.IsInteger(wanted) && Convert.ToInt64(item, CultureInfo.InvariantCulture).Equals(Convert.ToInt64(wanted, CultureInfo.InvariantCulture)));

    static object? Cycle(TemplateContext context, IReadOnlyList<object?>? list, object? group)
    {
        if (list is not { Count: > 0 })
            return null;
        var key = group is null ? string.Join(',', list.Select(item => ValueText.Of(context, item))) : ValueText.Of(context, group);
        return list[context.NextInCycle(key) % list.Count];
    }

    static TemplateArray InsertAt(TemplateContext context, IReadOnlyList<object?>? list, int index, object? value)
    {
        context.CheckCount(index);
        var made = new TemplateArray(list ?? []);
        while (made.Count < index)
            made.Add(null);
        made.Insert(Math.Max(0, index), value);
        return made;
    }

    static TemplateArray? RemoveAt(TemplateContext context, IReadOnlyList<object?>? list, int index)
    {
        if (list is null)
            return null;
        var made = new TemplateArray(list);
        var at = index < 0 ? index + list.Count : index;
        if (at >= 0 && at < list.Count)
            made.RemoveAt(at);
        return made;
    }

    static object Join(TemplateContext context, IReadOnlyList<object?>? list, string? delimiter, Callable? function)
    {
        if (list is null)
            return "";

        // HTML among the items makes the whole HTML; what is plain text in it is escaped first.
        if (context.Options.AutoEscape && list.Any(item => item is HtmlString))
            return new HtmlString(JoinTexts(context, list.Select(item => Html.Of(context, Mapped(context, item, function))), Html.Escape(delimiter ?? "")));
        return JoinTexts(context, list.Select(item => ValueText.Of(context, Mapped(context, item, function))), delimiter ?? "");
    }

    static object? Mapped(TemplateContext context, object? item, Callable? function) =>
        function is null ? item : Calls.Call(context, function, context.Calling, ValueText.Of(context, item));

    static string JoinTexts(TemplateContext context, IEnumerable<string> texts, string delimiter)
    {
        var joined = new System.Text.StringBuilder();
        var first = true;
        foreach (var text in texts)
        {
            if (!first)
                joined.Append(delimiter);
            first = false;
            joined.Append(text);
            context.CheckTextLength(joined.Length);
        }

        return joined.ToString();
    }

    static TemplateSequence? Map(TemplateContext context, object? value, string? member)
    {
        if (value is null)
            return null;
        var list = Lists.TryGet(context, value) ?? [value];
        return new TemplateSequence(member is null ? [] : Pick(list, member));
    }

    static IEnumerable<object?> Pick(IReadOnlyList<object?> list, string member)
    {
        foreach (var item in list)
        {
            if (item is not null && Members.TryGet(item, member, out var value))
                yield return value;
        }
    }
}
