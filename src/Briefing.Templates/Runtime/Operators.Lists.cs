namespace Briefing.Templates;

/// <summary>Operators on arrays. All of them give new arrays.</summary>
static partial class Operators
{
    static TemplateArray OnLists(TemplateContext context, BinaryOperator op, object left, object right)
    {
        var leftIsList = Lists.IsList(left);
        var rightIsList = Lists.IsList(right);
        if (op == BinaryOperator.Add && leftIsList && rightIsList)
            return Concatenate(context, List(context, left), List(context, right));
        if (op == BinaryOperator.ShiftLeft && leftIsList)
            return new TemplateArray([.. List(context, left), right]);
        if (op == BinaryOperator.ShiftRight && rightIsList)
            return new TemplateArray([left, .. List(context, right)]);
        if (leftIsList != rightIsList && Numbers.IsInteger(leftIsList ? right : left) && (leftIsList || op == BinaryOperator.Multiply))
            return OnListAndNumber(context, op, List(context, leftIsList ? left : right), Conversions.ToInt(context, leftIsList ? right : left));
        throw Senseless(op, left, right);
    }

    static TemplateArray OnListAndNumber(TemplateContext context, BinaryOperator op, IReadOnlyList<object?> list, int number)
    {
        switch (op)
        {
            case BinaryOperator.Multiply:
                context.CheckCount((Int128)list.Count * Math.Max(0, number));
                return new TemplateArray(Enumerable.Repeat(list, Math.Max(0, number)).SelectMany(items => items));
            case BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo when number == 0:
                throw new FunctionError("Division by zero.");
            case BinaryOperator.Divide or BinaryOperator.DivideWhole:
                return new TemplateArray(list.Take(list.Count / number));
            case BinaryOperator.Modulo:
                return new TemplateArray(list.Where((_, at) => at % number == 0));
            default:
                throw Senseless(op, list, number);
        }
    }

    static bool CompareLists(TemplateContext context, BinaryOperator op, object left, object right)
    {
        if (!Lists.IsList(left) || !Lists.IsList(right))
            throw Senseless(op, left, right);
        TemplateContext.EnsureStack();
        var a = List(context, left);
        var b = List(context, right);
        if (a.Count != b.Count)
            return Holds(op, a.Count.CompareTo(b.Count));
        for (var at = 0; at < a.Count; at++)
        {
            if (!AreEqual(context, a[at], b[at]))
            {
                return op switch
                {
                    BinaryOperator.Equal => false,
                    BinaryOperator.NotEqual => true,
                    _ => Compare(context, op, a[at], b[at]),
                };
            }
        }

        return Holds(op, 0);
    }

    static IReadOnlyList<object?> List(TemplateContext context, object value) => Lists.TryGet(context, value) ?? [];

    // At once, not when it is read: a chain of thousands of pending sums would be read through thousands of iterators.
    static TemplateArray Concatenate(TemplateContext context, IReadOnlyList<object?> left, IReadOnlyList<object?> right)
    {
        context.CheckCount((Int128)left.Count + right.Count);
        return new TemplateArray([.. left, .. right]);
    }
}
