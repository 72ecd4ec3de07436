using System.Text;

namespace Briefing.Templates;

/// <summary><c>html</c>: text as HTML and addresses, and HTML as text.</summary>
static class HtmlFunctions
{
    // Unreserved characters of RFC 3986, and those that have a meaning in an address.
    const string Unreserved = "-._~";
    const string Reserved = ":/?#[]@!$&'()*+,;=";

    static readonly FunctionParameter<string?> Text = Parameter.Text("text");

    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.Html,
        new EscapeFunction(),
        Function.Of("newline_to_br", Text, (c, text) => NewlineToBr(c, text)),
        Function.Of("strip", Text, (_, text) => Strip(text)),
        Function.Of("url_encode", Text, (_, text) => PercentEncode(text, "")),
        Function.Of("url_escape", Text, (_, text) => PercentEncode(text, Reserved)));

    static string? NewlineToBr(TemplateContext context, string? text)
    {
        if (text is null)
            return null;
        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n'))
            {
                made.Append("<br />");
                if (text[at] == '\r')
                    made.Append(text[at++]);
            }

            made.Append(text[at]);
        }

        context.CheckTextLength(made.Length);
        return made.ToString();
    }

    // Comments and the two elements whose inside is no text go with all they hold; of everything else only the tags.
    static string? Strip(string? text)
    {
        if (text is null)
            return null;
        var made = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            if (open < 0)
            {
                made.Append(text, at, text.Length - at);
                break;
            }

            made.Append(text, at, open - at);
            var end = EndOf(text, open, "<script", "</script>") ?? EndOf(text, open, "<!--", "-->")
                ?? EndOf(text, open, "<style", "</style>") ?? EndOf(text, open, "<", ">");
            if (end is null)
            {
                made.Append(text, open, text.Length - open);
                break;
            }

            at = end.Value;
        }

        return made.ToString();
    }

    static int? EndOf(string text, int start, string opening, string closing)
    {
        if (string.Compare(text, start, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return null;
        var end = text.IndexOf(closing, start + opening.Length, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : end + closing.Length;
    }

    static string? PercentEncode(string? text, string kept)
    {
        if (text is null)
            return null;
        var made = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value)
                || Unreserved.Contains((char)rune.Value, StringComparison.Ordinal)
                || kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                made.Append((char)rune.Value);
                continue;
            }

            foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                made.Append('%').Append(Convert.ToHexString([part]));
        }

        return made.ToString();
    }
}
