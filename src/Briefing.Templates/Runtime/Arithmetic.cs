using System.Numerics;

namespace Briefing.Templates;

/// <summary>Arithmetic and order of numbers: both sides are lifted to the wider kind; integers grow and shrink as they must.</summary>
static class Arithmetic
{
    public static object Apply(BinaryOperator op, object left, object right)
    {
        if (left is int a && right is int b)
            return OnInts(op, a, b);
        if (left is decimal || right is decimal)
            return OnDecimals(op, Numbers.AsDecimal(left), Numbers.AsDecimal(right));
        if (left is double || right is double)
            return OnDoubles(op, Numbers.AsDouble(left), Numbers.AsDouble(right));
        if (left is float || right is float)
            return OnFloats(op, (float)Numbers.AsDouble(left), (float)Numbers.AsDouble(right));
        return OnBig(op, Numbers.AsBig(left), Numbers.AsBig(right));
    }

    public static bool Compare(BinaryOperator op, object left, object right)
    {
        if (left is decimal || right is decimal)
            return Operators.Holds(op, Numbers.AsDecimal(left).CompareTo(Numbers.AsDecimal(right)));
        if (left is double or float || right is double or float)
            return HoldsForDoubles(op, Numbers.AsDouble(left), Numbers.AsDouble(right));
        return Operators.Holds(op, Numbers.AsBig(left).CompareTo(Numbers.AsBig(right)));
    }

    public static object Negate(object number) => number switch
    {
        int value => Boxes.Of(-(long)value),
        double value => -value,
        decimal value => -value,
        float value => -value,
        _ => Numbers.Shrink(-Numbers.AsBig(number)),
    };

    // Not a number is equal to nothing, itself included; a comparison's sign would say otherwise.
    static bool HoldsForDoubles(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Equal => a == b,
        BinaryOperator.NotEqual => a != b,
        BinaryOperator.Less => a < b,
        BinaryOperator.LessOrEqual => a <= b,
        BinaryOperator.Greater => a > b,
        _ => a >= b,
    };

    static object OnInts(BinaryOperator op, int a, int b) => op switch
    {
        BinaryOperator.Add => Boxes.Of((long)a + b),
        BinaryOperator.Subtract => Boxes.Of((long)a - b),
        BinaryOperator.Multiply => Boxes.Of((long)a * b),
        BinaryOperator.Divide => (double)a / b,
        BinaryOperator.DivideWhole => Boxes.Of(a / NotZero((long)b)),
        BinaryOperator.Modulo => Boxes.Of(a % NotZero((long)b)),
        _ => OnBig(op, a, b),
    };

    static object OnBig(BinaryOperator op, BigInteger a, BigInteger b)
    {
        // The product's length is known beforehand; multiplying first would already cost what the limit is there to save.
        if (op == BinaryOperator.Multiply && a.GetBitLength() + b.GetBitLength() > Numbers.MostBits + 1)
            throw new FunctionError($"The product is longer than {Numbers.MostBits} bits.");
        return op switch
        {
            BinaryOperator.Add => Numbers.Shrink(a + b),
            BinaryOperator.Subtract => Numbers.Shrink(a - b),
            BinaryOperator.Multiply => Numbers.Shrink(a * b),
            BinaryOperator.Divide => (double)a / (double)b,
            BinaryOperator.DivideWhole => Numbers.Shrink(a / NotZero(b)),
            BinaryOperator.Modulo => Numbers.Shrink(a % NotZero(b)),
            BinaryOperator.ShiftLeft => Numbers.Shrink(a << Bits(a, b)),
            BinaryOperator.ShiftRight => Numbers.Shrink(a >> Bits(a, b)),
            _ => throw Operators.Senseless(op, a, b),
        };
    }

    static double OnDoubles(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        BinaryOperator.ShiftLeft => a * Math.Pow(2, b),
        BinaryOperator.ShiftRight => a / Math.Pow(2, b),
        _ => throw Operators.Senseless(op, a, b),
    };

    static float OnFloats(BinaryOperator op, float a, float b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => MathF.Truncate(a / b),
        BinaryOperator.Modulo => a % b,
        BinaryOperator.ShiftLeft => a * MathF.Pow(2, b),
        BinaryOperator.ShiftRight => a / MathF.Pow(2, b),
        _ => throw Operators.Senseless(op, a, b),
    };

    static decimal OnDecimals(BinaryOperator op, decimal a, decimal b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        BinaryOperator.ShiftLeft => a * (decimal)Math.Pow(2, (double)b),
        BinaryOperator.ShiftRight => a / (decimal)Math.Pow(2, (double)b),
        _ => throw Operators.Senseless(op, a, b),
    };

    static int Bits(BigInteger number, BigInteger shift)
    {
        if (BigInteger.Abs(shift) > Numbers.MostBits || number.GetBitLength() + BigInteger.Abs(shift) > 2 * Numbers.MostBits)
            throw new FunctionError($"A shift by more than {Numbers.MostBits} bits.");
        return (int)shift;
    }

    static long NotZero(long number) => number != 0 ? number : throw new FunctionError("Division by zero.");

    static BigInteger NotZero(BigInteger number) => !number.IsZero ? number : throw new FunctionError("Division by zero.");
}
