using System.Collections;
using System.Globalization;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>a.b</c> or <c>a?.b</c>. Reading it calls the function it may find.</summary>
/// <param name="optional">Whether a null target gives null instead of an error.</param>
sealed class MemberExpression(TextSpan span, Expression target, TextSpan nameSpan, string name, bool optional) : Expression(span)
{
    MemberCache? cache;
    CallArguments? calling;

    public Expression Target => target;

    public string Name => name;

    public bool IsOptional => optional;

    public override object? Evaluate(TemplateContext context) =>
        EvaluateUncalled(context) is var value && value is string ? value : Calls.Called(context, value, Span, ref calling);

    public override object? Called(TemplateContext context, object? value) => Calls.Called(context, value, Span, ref calling);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var value = target.EvaluateUncalled(context);
        if (value is not null && cache is { } known && known.TryRead(value, out var read))
            return read; // a model, which is no function

        value = target.Called(context, value);
        if (value is null)
        {
            return optional || context.Options.EnableRelaxedTargetAccess
                ? null
                : throw context.Error(nameSpan, target.Unknown(context) ?? $"`{name}` is asked of null; write `?.{name}` where there may be nothing.");
        }

        if (MemberCache.TryGet(value, name, ref cache, out var member))
            return member;
        if (!context.Options.EnableRelaxedMemberAccess)
            throw context.Error(nameSpan, NoMember(value));
        if (value is ITemplateModel)
            context.Doubt(nameSpan, this, value);
        return null;
    }

    /// <summary>Says that a value has no such member, and which it may have been.</summary>
    public string NoMember(object value)
    {
        var owner = value is ITemplateModel model ? model.ModelType.Name : Kinds.Describe(value);
        return DidYouMean.Append($"There is no member `{name}` in {owner}.", name, Members.Names(value));
    }

    public override string? Unknown(TemplateContext context) =>
        target.Evaluate(context) is { } value && !Members.TryGet(value, name, out _) ? NoMember(value) : target.Unknown(context);

    public override Expression? Piped(Expression from) =>
        target.Piped(from) is { } piped && target is not (VariableExpression or LocalExpression or MemberExpression or IndexExpression or ArgumentExpression)
            ? new MemberExpression(Span, piped, nameSpan, name, optional)
            : CallExpression.Of(this, [], from, Span);

    public override bool IsSteady(SteadyScope scope) => target.IsSteady(scope);

    public override bool IsTarget => true;

    public override void Assign(TemplateContext context, object? value)
    {
        switch (target.Evaluate(context))
        {
            case TemplateObject scope:
                context.SetIn(scope, name, value, Span);
                break;
            case TemplateArray array:
                array.Attach()[name] = value;
                break;
            case IDictionary { IsReadOnly: false } dictionary:
                dictionary[name] = value;
                break;
            case null:
                throw context.Error(nameSpan, $"`{name}` is set on null.");
            default:
                throw context.Error(nameSpan, $"`{name}` is read-only.");
        }
    }
}

/// <summary><c>a[i]</c>.</summary>
sealed class IndexExpression(TextSpan span, Expression target, Expression index, bool optional) : Expression(span)
{
    CallArguments? calling;

    public Expression Target => target;

    public bool IsOptional => optional;

    public override object? Evaluate(TemplateContext context) =>
        EvaluateUncalled(context) is var value && value is string ? value : Calls.Called(context, value, Span, ref calling);

    public override object? Called(TemplateContext context, object? value) => Calls.Called(context, value, Span, ref calling);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is null)
        {
            return optional || context.Options.EnableRelaxedTargetAccess
                ? null
                : throw context.Error(target.Span, target.Unknown(context) ?? "An index is asked of null.");
        }

        var at = index.Evaluate(context);
        if (at is null)
        {
            return context.Options.EnableNullIndexer ? null : throw context.Error(index.Span, "The index is null.");
        }

        return value switch
        {
            string text => Character(context, text, Position(context, at)),
            HtmlString html => Character(context, html.Value, Position(context, at)),
            TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or TemplatePair or LoopFrame =>
                Members.TryGet(value, ValueText.Of(context, at), out var member) ? member : null,
            IDictionary map => InMap(context, map, at),
            IReadOnlyList<object?> list => Element(context, list, Position(context, at)),
            IEnumerable items => Element(context, Lists.TryGet(context, items) ?? [], Position(context, at)),
            _ when Numbers.IsNumber(value) || value is bool or Callable =>
                throw context.Error(index.Span, $"{Kinds.Describe(value)} has no elements."),
            _ => Members.TryGet(value, ValueText.Of(context, at), out var member) ? member : null,
        };
    }

    public override Expression? Piped(Expression from) =>
        target is CallExpression call && call.Piped(from) is { } piped
            ? new IndexExpression(Span, piped, index, optional)
            : CallExpression.Of(this, [], from, Span);

    public override bool IsTarget => true;

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context) ?? throw context.Error(target.Span, "An element is set on null.");
        var at = index.Evaluate(context) ?? throw context.Error(index.Span, "The index is null.");
        switch (owner)
        {
            case TemplateObject scope:
                context.SetIn(scope, ValueText.Of(context, at), value, Span);
                break;
            case TemplateArray array:
                SetElement(context, array, Position(context, at), value);
                break;
            case IDictionary { IsReadOnly: false } map:
                map[ValueText.Of(context, at)] = value;
                break;
            default:
                throw context.Error(Span, $"{Kinds.Describe(owner)} is read-only.");
        }
    }

    int Position(TemplateContext context, object at)
    {
        try
        {
            return Conversions.ToInt(context, at);
        }
        catch (FunctionError error)
        {
            throw context.Error(index.Span, error);
        }
    }

    string Character(TemplateContext context, string text, int position)
    {
        if (position < 0)
            position += text.Length;
        return (uint)position < (uint)text.Length
            ? text[position].ToString()
            : throw context.Error(index.Span, string.Create(CultureInfo.InvariantCulture, $"The text has {text.Length} characters, none at this index."));
    }

    object? Element(TemplateContext context, IReadOnlyList<object?> list, int position)
    {
        if (position < 0)
            position += list.Count;
        if ((uint)position < (uint)list.Count)
            return list[position];
        return context.Options.EnableRelaxedIndexerAccess
            ? null
            : throw context.Error(index.Span, string.Create(CultureInfo.InvariantCulture, $"The array has {list.Count} elements, none at this index."));
    }

    void SetElement(TemplateContext context, TemplateArray array, int position, object? value)
    {
        if (position < 0)
            position += array.Count;
        if (position < 0)
            throw context.Error(index.Span, "The index lies before the array's beginning.");
        if (position >= array.Count)
            context.CheckCount(position);
        array[position] = value;
    }

    // A typed dictionary has its own kind of keys; the index is tried as it is and as its text.
    static object? InMap(TemplateContext context, IDictionary map, object at)
    {
        foreach (var key in map.Keys)
        {
            if (key.Equals(at) || ValueText.Of(context, key) == ValueText.Of(context, at))
                return map[key];
        }

        return null;
    }
}

/// <summary><c>a.empty?</c>: null for null.</summary>
sealed class IsEmptyExpression(TextSpan span, Expression target) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) =>
        target.Evaluate(context) is { } value ? Boxes.Of(Operators.IsEmpty(value)) : null;

    public override Expression? Piped(Expression from) =>
        target.Piped(from) is { } piped ? new IsEmptyExpression(Span, piped) : null;
}

/// <summary>Adds "did you mean" to a message when a known name is near.</summary>
static class DidYouMean
{
    public static string Append(string words, string written, IEnumerable<string> known) =>
        NearestName.Find(written, known) is { } near && near != written ? $"{words} Did you mean `{near}`?" : words;
}
