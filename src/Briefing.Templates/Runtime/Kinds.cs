using System.Collections;
using System.Numerics;

namespace Briefing.Templates;

/// <summary>What kind of thing a value is, in the words of templates and of messages.</summary>
static class Kinds
{
    /// <summary>As <c>object.typeof</c> says it; null for null.</summary>
    public static string? TypeOf(object? value) => value switch
    {
        null => null,
        string or HtmlString or char => "string",
        bool => "boolean",
        TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or IDictionary => "object",
        TemplateSequence => "array",
        IList or IReadOnlyList<object?> => "array",
        IEnumerable => "iterator",
        _ => Numbers.IsNumber(value) ? "number" : "object",
    };

    /// <summary>As <c>object.kind</c> says it; null for null.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string or HtmlString or char => "string",
        bool => "bool",
        int => "int",
        long => "long",
        double => "double",
        float => "float",
        decimal => "decimal",
        BigInteger => "bigint",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        TemplateRange or TemplateSequence => "range",
        Callable => "function",
        DateTime => "datetime",
        TimeSpan => "timespan",
        EmptyValue => "empty",
        Enum => "enum",
        _ => Lists.IsList(value) ? "array" : "object",
    };

    /// <summary>For messages: "the text `abc`", "null", "a number".</summary>
    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"the text `{Shorten(text)}`",
        HtmlString html => $"the text `{Shorten(html.Value)}`",
        bool known => known ? "true" : "false",
        int or long => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the number {value}"),
        DateTime => "a date",
        TimeSpan => "a time span",
        Callable function => $"the function `{function.Name}`",
        _ => TypeOf(value) switch
        {
            "number" => "a number",
            "array" or "iterator" => "an array",
            _ => "an object",
        },
    };

    static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "...");
}
