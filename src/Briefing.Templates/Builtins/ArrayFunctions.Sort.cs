using System.Globalization;

namespace Briefing.Templates;

/// <summary>Sorting, which keeps the order of equals.</summary>
static partial class ArrayFunctions
{
    static TemplateArray? Sort(TemplateContext context, object? value, string? member)
    {
        if (value is null)
            return [];
        var list = Lists.TryGet(context, value) ?? [value];
        var keys = string.IsNullOrEmpty(member) ? list : [.. list.Select(item => Key(item, member))];
        var order = new int[list.Count];
        for (var at = 0; at < order.Length; at++)
            order[at] = at;
        var sorted = order.OrderBy(at => keys[at], Comparer<object?>.Create(CompareKeys));
        return new TemplateArray(sorted.Select(at => list[at]));
    }

    // The whole name first: a key may have a dot in it. Otherwise the dots lead from member to member.
    static object? Key(object? item, string path)
    {
        if (item is null)
            return null;
        if (Members.TryGet(item, path, out var exact))
            return exact;
        var value = item;
        foreach (var name in path.Split('.'))
        {
            if (value is null || !Members.TryGet(value, name, out value))
                return null;
        }

        return value;
    }

    static int CompareKeys(object? left, object? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (Operators.IsText(left) && Operators.IsText(right))
            return CultureInfo.InvariantCulture.CompareInfo.Compare(left.ToString() ?? "", right.ToString() ?? "", CompareOptions.None);
        if (left is DateTime date && right is DateTime otherDate)
            return date.CompareTo(otherDate);
        if (left is TimeSpan span && right is TimeSpan otherSpan)
            return span.CompareTo(otherSpan);
        if (left is bool known && right is bool otherKnown)
            return known.CompareTo(otherKnown);
        if (left is not bool && right is not bool && Numbers.TryNormalize(left, out var a) && Numbers.TryNormalize(right, out var b))
            return Arithmetic.Compare(BinaryOperator.Less, a, b) ? -1 : Arithmetic.Compare(BinaryOperator.Greater, a, b) ? 1 : 0;
        if (left.GetType() == right.GetType() && left is IComparable comparable)
            return comparable.CompareTo(right);
        throw new FunctionError($"{Kinds.Describe(left)} and {Kinds.Describe(right)} have no common order.");
    }
}
