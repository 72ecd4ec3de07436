using System.Globalization;

namespace Briefing.Templates;

/// <summary><c>math</c>: numbers.</summary>
static class MathFunctions
{
    static readonly FunctionParameter<object?> Value = Parameter.Any("value");
    static readonly FunctionParameter<object?> With = Parameter.Any("with");

    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.Math,
        Function.Of("abs", Value, (_, value) => Abs(value)),
        Function.Of("ceil", Parameter.Double("value"), (_, value) => Math.Ceiling(value)),
        Function.Of("divided_by", Parameter.Number("value"), Parameter.Number("divisor"), DividedBy),
        Function.Of("floor", Parameter.Double("value"), (_, value) => Math.Floor(value)),
        Function.Of("format", Parameter.Any("value"), Parameter.Text("format"), Parameter.Text("culture", null), (_, value, format, culture) =>
            Format(value, format, culture)),
        Function.Of("is_number", Parameter.Any("value"), (_, value) => Boxes.Of(Numbers.IsNumber(value))),
        Function.Of("minus", Value, With, (c, value, with) => Operators.Apply(c, BinaryOperator.Subtract, value, with)),
        Function.Of("modulo", Value, With, (c, value, with) => Operators.Apply(c, BinaryOperator.Modulo, value, with)),
        Function.Of("plus", Value, With, (c, value, with) => Operators.Apply(c, BinaryOperator.Add, value, with)),
        Function.Of("random", Parameter.Int("min_value"), Parameter.Int("max_value"), (c, least, beyond) => least > beyond
            ? throw new FunctionError($"The least value, {least}, is more than the other end, {beyond}.")
            : Boxes.Of(c.Random.Next(least, beyond))),
        Function.Of("round", Parameter.Double("value"), Parameter.Int("precision", 0), (_, value, precision) => Math.Round(value, precision)),
        Function.Of("times", Value, With, (c, value, with) => Operators.Apply(c, BinaryOperator.Multiply, value, with)),
        Function.Of("uuid", Uuid));

    static object? Abs(object? value)
    {
        if (value is null)
            return null;
        if (!Numbers.TryNormalize(value, out var number))
            throw new FunctionError($"A number is wanted here, not {Kinds.Describe(value)}.", 0);
        return Arithmetic.Compare(BinaryOperator.Less, number, Boxes.Of(0)) ? Arithmetic.Negate(number) : number;
    }

    // A whole divisor asks for a whole quotient, rounded down.
    static object DividedBy(TemplateContext context, object value, object divisor)
    {
        if (!Numbers.IsInteger(divisor))
            return Arithmetic.Apply(BinaryOperator.Divide, value, divisor);
        if (Numbers.AsBig(divisor).IsZero)
            throw new FunctionError("Division by zero.", 1);
        if (!Numbers.IsInteger(value))
            return Numbers.Shrink(new System.Numerics.BigInteger(Math.Floor(Numbers.AsDouble(value) / Numbers.AsDouble(divisor))));
        var quotient = System.Numerics.BigInteger.DivRem(Numbers.AsBig(value), Numbers.AsBig(divisor), out var remainder);
        return Numbers.Shrink(!remainder.IsZero && (remainder.Sign < 0) != (Numbers.AsBig(divisor).Sign < 0) ? quotient - 1 : quotient);
    }

    static string Format(object? value, string? format, string? culture)
    {
        if (value is null)
            return "";
        return Numbers.IsNumber(value) && value is IFormattable number
            ? number.ToString(format, Cultures.Find(culture))
            : throw new FunctionError($"A number is wanted here, not {Kinds.Describe(value)}.", 0);
    }

    static string Uuid(TemplateContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);

        // The marks of a version 4 identifier, RFC 9562.
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }
}

/// <summary>Cultures that a template names.</summary>
static class Cultures
{
    public static CultureInfo Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return CultureInfo.InvariantCulture;
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new FunctionError($"There is no culture `{name}`.");
        }
    }
}
