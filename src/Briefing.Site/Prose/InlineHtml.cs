namespace Briefing.Site.Prose;

/// <summary>Rendered Markdown for the inside of a sentence: a single paragraph loses its tags, anything else stays as it is.</summary>
static class InlineHtml
{
    const string Open = "<p>";
    const string Close = "</p>";

    public static string Of(string html)
    {
        var trimmed = html.AsSpan().Trim();
        return trimmed.StartsWith(Open, StringComparison.Ordinal)
            && trimmed.EndsWith(Close, StringComparison.Ordinal)
            && trimmed.IndexOf(Close, StringComparison.Ordinal) == trimmed.Length - Close.Length
            ? trimmed[Open.Length..^Close.Length].ToString()
            : html;
    }
}
