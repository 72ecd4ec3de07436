namespace Briefing.Templates;

/// <summary>Functions that a host which escapes wants to offer beside the language's own.</summary>
public static class SafeFunctions
{
    /// <summary>
    /// <c>raw text</c>: the text as HTML, never escaped. Whoever writes it vouches for the text; it is the one way past
    /// auto-escape, and easy to search a theme for.
    /// </summary>
    public static HostFunction Raw { get; } = HostFunction.Of(
        Function.Of("raw", Parameter.Any("text"), static (context, value) => value is null ? null : new HtmlString(ValueText.Of(context, value))));

    /// <summary>
    /// <c>json value</c>: the value as JSON that is safe inside a <c>script</c> element: no text in it can end the element or begin a
    /// comment. It is HTML by type, and it is not meant for attributes; in an attribute write <c>{{ value | object.to_json }}</c>, which is escaped as text.
    /// </summary>
    public static HostFunction Json { get; } = HostFunction.Of(
        Function.Of("json", Parameter.Any("value"), static (context, value) => new HtmlString(JsonValues.Write(context, value))));
}
