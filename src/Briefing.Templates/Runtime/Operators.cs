using System.Numerics;

namespace Briefing.Templates;

enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    IfNull,
    IfNotNull,
    Range,
    RangeExclusive,
}

/// <summary>
/// The binary operators on values of any kind. Text decides first, then null, then <c>empty</c>, then arrays, dates and
/// numbers. What makes no sense raises a <see cref="FunctionError"/>, which the expression places at its operator.
/// </summary>
static partial class Operators
{
    public static object? Apply(TemplateContext context, BinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case BinaryOperator.IfNull:
                return left ?? right;
            case BinaryOperator.IfNotNull:
                return left is null ? null : right;
            case BinaryOperator.And:
                return Boxes.Of(Truth.Of(left) && Truth.Of(right));
            case BinaryOperator.Or:
                return Boxes.Of(Truth.Of(left) || Truth.Of(right));
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return Boxes.Of(Compare(context, op, left, right));
        }

        if (IsText(left) || IsText(right))
            return OnText(context, op, left, right);
        if (left is null || right is null)
            return null;
        if (op is BinaryOperator.Range or BinaryOperator.RangeExclusive)
            return MakeRange(context, op, left, right);
        if (Lists.IsList(left) || Lists.IsList(right))
            return OnLists(context, op, left, right);
        if (left is DateTime or TimeSpan || right is DateTime or TimeSpan)
            return OnDates(op, left, right);
        if (Numbers.TryNormalize(left, out var a) && Numbers.TryNormalize(right, out var b) && !(left is bool && right is bool))
            return Arithmetic.Apply(op, a, b);
        throw Senseless(op, left, right);
    }

    public static bool Compare(TemplateContext context, BinaryOperator op, object? left, object? right)
    {
        if (left is int x && right is int y)
            return Holds(op, x.CompareTo(y));
        if (IsText(left) || IsText(right))
            return CompareTexts(context, op, left, right);
        if (left is null || right is null)
            return Equality(op, left is null && right is null);
        if (left is EmptyValue || right is EmptyValue)
            return Equality(op, left is EmptyValue ? IsEmpty(right) : IsEmpty(left));
        if (Lists.IsList(left) || Lists.IsList(right))
            return CompareLists(context, op, left, right);
        if (left is DateTime date && right is DateTime otherDate)
            return Holds(op, date.CompareTo(otherDate));
        if (left is TimeSpan span && right is TimeSpan otherSpan)
            return Holds(op, span.CompareTo(otherSpan));
        if (Numbers.TryNormalize(left, out var a) && Numbers.TryNormalize(right, out var b))
            return Arithmetic.Compare(op, a, b);
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
            return Equality(op, Members.IsMap(left) && left is not ITemplateModel ? ReferenceEquals(left, right) : left.Equals(right));
        throw Senseless(op, left, right);
    }

    /// <summary>Equal as <c>==</c> has it.</summary>
    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        // Texts of one kind are the usual case, in `when` above all.
        if (left is string a && right is string b)
            return a == b;
        return Compare(context, BinaryOperator.Equal, left, right);
    }

    public static bool IsText(object? value) => value is string or HtmlString or char;

    /// <summary>Whether nothing is in it; null for what cannot be asked.</summary>
    public static bool IsEmpty(object? value) => value switch
    {
        EmptyValue => true,
        string text => text.Length == 0,
        HtmlString html => html.Value.Length == 0,
        TemplateObject map => map.Count == 0,
        IReadOnlyDictionary<string, object?> map => map.Count == 0,
        System.Collections.ICollection list => list.Count == 0,
        ITemplateModel => false,
        System.Collections.IEnumerable items => !items.Cast<object?>().Any(),
        _ => false,
    };

    public static string Sign(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.IfNull => "??",
        BinaryOperator.IfNotNull => "?!",
        BinaryOperator.Range => "..",
        _ => "..<",
    };

    public static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    public static FunctionError Senseless(BinaryOperator op, object? left, object? right) =>
        new($"`{Sign(op)}` does not go between {Kinds.Describe(left)} and {Kinds.Describe(right)}.");

    // What can be equal or not, but has no order: an ordering does not hold.
    static bool Equality(BinaryOperator op, bool equal) =>
        op switch { BinaryOperator.Equal => equal, BinaryOperator.NotEqual => !equal, _ => false };

    static bool CompareTexts(TemplateContext context, BinaryOperator op, object? left, object? right)
    {
        if (left is null || right is null || left is EmptyValue || right is EmptyValue)
            return op == BinaryOperator.NotEqual;
        return Holds(op, string.CompareOrdinal(ValueText.Of(context, left), ValueText.Of(context, right)));
    }

    static object? OnText(TemplateContext context, BinaryOperator op, object? left, object? right)
    {
        if (op == BinaryOperator.Add)
            return Join(context, left, right);
        if (op == BinaryOperator.Multiply && (IsText(left) ? right : left) is var times && Numbers.IsInteger(times))
            return Repeat(context, ValueText.Of(context, IsText(left) ? left : right), Numbers.TryNormalize(times, out var count) ? count : 0);
        throw Senseless(op, left, right);
    }

    static object Join(TemplateContext context, object? left, object? right)
    {
        // HTML joined with text stays HTML, and the text is made HTML first; only then is the whole safe to print as it is.
        if (context.Options.AutoEscape && (left is HtmlString || right is HtmlString))
            return new HtmlString(context.CheckedJoin(Html.Of(context, left), Html.Of(context, right)));
        return context.CheckedJoin(ValueText.Of(context, left), ValueText.Of(context, right));
    }

    static string Repeat(TemplateContext context, string text, object count)
    {
        if (count is not int times)
            throw new FunctionError("The text would be too long.");
        if (times <= 0 || text.Length == 0)
            return "";
        context.CheckTextLength((long)text.Length * times);
        return string.Concat(Enumerable.Repeat(text, times));
    }

    static TemplateRange MakeRange(TemplateContext context, BinaryOperator op, object left, object right)
    {
        if (!Numbers.IsInteger(left) || !Numbers.IsInteger(right)
            || !Numbers.TryNormalize(left, out var a) || !Numbers.TryNormalize(right, out var b))
            throw new FunctionError($"A range needs integers at both ends, not {Kinds.Describe(left)} and {Kinds.Describe(right)}.");
        if (a is BigInteger || b is BigInteger)
            throw new FunctionError("A range's ends must fit 64 bits.");
        var from = a is int small ? small : (long)a;
        var to = b is int smallEnd ? smallEnd : (long)b;
        var count = Int128.Abs((Int128)to - from) + (op == BinaryOperator.Range ? 1 : 0);
        context.CheckCount(count);
        return new TemplateRange(from, (int)count, to >= from ? 1 : -1);
    }

    static object OnDates(BinaryOperator op, object left, object right) => (op, left, right) switch
    {
        (BinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
        (BinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
        (BinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
        (BinaryOperator.Add, TimeSpan a, DateTime b) => b + a,
        (BinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
        (BinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
        _ => throw Senseless(op, left, right),
    };
}
