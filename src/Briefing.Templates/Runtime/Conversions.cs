using System.Collections;
using System.Globalization;
using System.Numerics;

namespace Briefing.Templates;

/// <summary>Values as a function's parameters want them. What cannot be converted raises a <see cref="FunctionError"/>.</summary>
static class Conversions
{
    public static string? ToTextOrNull(TemplateContext context, object? value) =>
        value switch { null => null, string text => text, _ => ValueText.Of(context, value) };

    public static int ToInt(TemplateContext context, object? value)
    {
        switch (value)
        {
            case int number:
                return number;
            case null:
                return 0;
            case bool known:
                return known ? 1 : 0;
            case string or HtmlString or char:
                var text = ValueText.Of(context, value);
                return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed)
                    ? parsed
                    : throw Unable(value, "an integer");
        }

        try
        {
            return value switch
            {
                long number => checked((int)number),
                BigInteger number => (int)number,
                // As the framework converts: to the nearest, halves to even.
                double number => checked((int)Math.Round(number)),
                float number => checked((int)MathF.Round(number)),
                decimal number => (int)Math.Round(number),
                Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture),
                _ => Numbers.TryNormalize(value, out var normal) && normal is int small ? small : throw Unable(value, "an integer"),
            };
        }
        catch (OverflowException)
        {
            throw Unable(value, "an integer");
        }
    }

    public static double ToDouble(TemplateContext context, object? value) => value switch
    {
        double number => number,
        int number => number,
        null => 0,
        string or HtmlString => double.TryParse(ValueText.Of(context, value), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw Unable(value, "a number"),
        _ => Numbers.TryNormalize(value, out var normal) ? Numbers.AsDouble(normal) : throw Unable(value, "a number"),
    };

    public static object ToNumber(TemplateContext context, object? value)
    {
        if (value is null)
            return Boxes.Of(0);
        if (Numbers.TryNormalize(value, out var normal))
            return normal;
        if (value is string or HtmlString && Numbers.TryParse(ValueText.Of(context, value), out var parsed))
            return parsed;
        throw Unable(value, "a number");
    }

    public static DateTime? ToDate(TemplateContext context, object? value) => value switch
    {
        null => null,
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        string or HtmlString => DateTime.TryParse(
            ValueText.Of(context, value), CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed
            : throw Unable(value, "a date"),
        _ => throw Unable(value, "a date"),
    };

    public static TimeSpan ToTimeSpan(TemplateContext context, object? value) =>
        value is TimeSpan span ? span : value is null ? TimeSpan.Zero : throw Unable(value, "a time span");

    public static Callable ToFunction(TemplateContext context, object? value) => value switch
    {
        Callable function => function,
        TemplateObject { Function: { } function } => function,
        _ => throw new FunctionError($"A function is wanted here, not {Kinds.Describe(value)}; write `@` before a function's name."),
    };

    /// <summary>Any sequence: the characters of a text, the members of an object as loops meet them.</summary>
    public static IReadOnlyList<object?>? ToList(TemplateContext context, object? value) => value switch
    {
        null => null,
        EmptyValue => [],
        string or HtmlString => [.. TextUnits(ValueText.Of(context, value))],
        _ => Lists.TryGet(context, value) ?? Lists.TryGetPairs(value) ?? throw Unable(value, "a list"),
    };

    public static IEnumerable<object?> TextUnits(string text)
    {
        foreach (var unit in text)
            yield return unit.ToString();
    }

    public static FunctionError Unable(object? value, string wanted) =>
        new($"{Kinds.Describe(value)} cannot be read as {wanted}.");
}

/// <summary>Sequences of any kind as lists that have a length and an order.</summary>
static class Lists
{
    /// <summary>The elements, or null when the value is no sequence. Texts and objects are none here.</summary>
    public static IReadOnlyList<object?>? TryGet(TemplateContext context, object? value) => value switch
    {
        null or string or HtmlString or TemplateObject => null,
        object?[] array => array,
        ITemplateModel => null,
        IReadOnlyList<object?> list => list,
        IReadOnlyDictionary<string, object?> or IDictionary => null,
        IEnumerable items => Read(context, items),
        _ => null,
    };

    /// <summary>The members of an object as key and value; null when the value is no object with names of its own.</summary>
    public static IReadOnlyList<object?>? TryGetPairs(object? value) => Members.IsMap(value) && Members.TryGetPairs(value, out var pairs)
        ? [.. pairs.Select(pair => new TemplatePair(pair.Key, pair.Value))]
        : null;

    /// <summary>Whether a value is a sequence to the language.</summary>
    public static bool IsList(object? value) => value is IEnumerable
        and not (string or TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or IDictionary);

    // Each element is a step: a sequence that doubles itself must not outlast the limit.
    static object?[] Read(TemplateContext context, IEnumerable items)
    {
        var read = items is ICollection { Count: var count } ? new List<object?>(count) : [];
        context.EnterLoop();
        foreach (var item in items)
        {
            if (items is TemplateSequence)
                context.CountElement();
            read.Add(item is int number ? Boxes.Of(number) : item);
        }

        context.LeaveLoop();
        return [.. read];
    }
}
