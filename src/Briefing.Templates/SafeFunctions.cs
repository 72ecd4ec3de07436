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

    /// <summary>
    /// <c>url text</c>: the text as an address that is safe in <c>href</c> and <c>src</c>, or null when it is none: one that runs
    /// code, such as <c>javascript:</c>, which escaping does not stop, or that carries its content, such as <c>data:</c>. Safe are addresses
    /// within the site and those of http, https, mailto and tel.
    /// </summary>
    public static HostFunction Url { get; } = HostFunction.Of(Function.Of("url", Parameter.Text("text"), static (_, text) => SafeUrl(text)));

    static string? SafeUrl(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // Browsers pass over line ends and tabs in an address, and blanks before it; so what is judged has none.
        var address = string.Concat(text.Where(unit => unit > ' ' && !char.IsControl(unit) && !char.IsWhiteSpace(unit)));
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var place = address.AsSpan().IndexOfAny('/', '?', '#');
        var scheme = colon < 0 || (place >= 0 && place < colon) ? null : address[..colon].ToLowerInvariant();
        return scheme is null or "http" or "https" or "mailto" or "tel" ? text.Trim() : null;
    }
}
