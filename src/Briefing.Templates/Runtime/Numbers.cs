using System.Globalization;
using System.Numerics;

namespace Briefing.Templates;

/// <summary>Numbers of all kinds, which are int, long, big integer, float, double and decimal once normalized.</summary>
static class Numbers
{
    /// <summary>Bits of the largest integer that arithmetic makes: what is larger is an accident or an attack.</summary>
    public const int MostBits = 1 << 20;

    public static bool IsNumber(object? value) => value is int or double or long or decimal or float or BigInteger
        or byte or sbyte or short or ushort or uint or ulong;

    public static bool IsInteger(object? value) => value is int or long or BigInteger or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>A number as one of the six kinds; bools and enums as integers.</summary>
    public static bool TryNormalize(object? value, out object normal)
    {
        switch (value)
        {
            case int or double or long or decimal or float or BigInteger:
                normal = value;
                return true;
            case bool known:
                normal = Boxes.Of(known ? 1 : 0);
                return true;
            case byte or sbyte or short or ushort or Enum:
                normal = Boxes.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                return true;
            case uint number:
                normal = Boxes.Of((long)number);
                return true;
            case ulong number:
                normal = Shrink(number);
                return true;
            default:
                normal = Boxes.Of(0);
                return false;
        }
    }

    public static double AsDouble(object normal) => normal switch
    {
        int number => number,
        double number => number,
        long number => number,
        decimal number => (double)number,
        float number => number,
        BigInteger number => (double)number,
        _ => throw new ArgumentException("Not a normalized number.", nameof(normal)),
    };

    public static decimal AsDecimal(object normal) => normal switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number => (decimal)number,
        float number => (decimal)number,
        BigInteger number => (decimal)number,
        _ => throw new ArgumentException("Not a normalized number.", nameof(normal)),
    };

    public static BigInteger AsBig(object normal) => normal switch
    {
        int number => number,
        long number => number,
        BigInteger number => number,
        _ => throw new ArgumentException("Not an integer.", nameof(normal)),
    };

    /// <summary>An integer in the smallest of int, long and big integer that holds it.</summary>
    public static object Shrink(BigInteger number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
            return Boxes.Of((long)number);
        if (number.GetBitLength() > MostBits)
            throw new FunctionError($"The number is longer than {MostBits} bits.");
        return number;
    }

    /// <summary>A number as people write it in data: an integer when it is one, else a double.</summary>
    public static bool TryParse(string text, out object number)
    {
        number = Boxes.Of(0);
        if (BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var integer))
            number = Shrink(integer);
        else if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real))
            number = real;
        else
            return false;
        return true;
    }
}
