using System.Net;
using System.Text;

namespace Briefing.Templates;

/// <summary>Values as HTML, for texts that are made outside the output.</summary>
static class Html
{
    /// <summary>HTML stays; everything else becomes text and is escaped.</summary>
    public static string Of(TemplateContext context, object? value) =>
        value is HtmlString html ? html.Value : Escape(ValueText.Of(context, value));

    /// <summary>The five characters that mean markup become entities.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }

    /// <summary>As <c>html.escape</c>; the framework's own encoder has exactly its rules.</summary>
    public static string EscapeAll(string text) => WebUtility.HtmlEncode(text);
}
