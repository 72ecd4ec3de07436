using System.Globalization;

namespace Briefing.Templates;

/// <summary>Escaping, straight into the output.</summary>
sealed partial class OutputBuffer
{
    // Five characters are few enough for a plain search. The framework's prepared one would be a little quicker on long
    // texts, but takes ten milliseconds of compiling in a cold process.
    const string Markup = "&<>\"'";

    /// <summary>Text as HTML or XML content or attribute value: the five characters that mean markup, nothing else.</summary>
    public void AppendHtml(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Markup) is var at and >= 0)
        {
            var entity = Entity(text[at]);
            if (at + entity.Length <= end - length)
            {
                text[..at].CopyTo(chars.AsSpan(length));
                entity.CopyTo(chars.AsSpan(length + at));
                length += at + entity.Length;
            }
            else
            {
                Append(text[..at]);
                Append(entity);
            }

            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>
    /// Text as <c>html.escape</c> gives it: beside the five, U+00A0 to U+00FF and everything beyond the basic plane become
    /// decimal references; half a surrogate pair becomes U+FFFD.
    /// </summary>
    public void AppendHtmlEscape(ReadOnlySpan<char> text)
    {
        // Most texts are short and have nothing to escape: one look at each character is the quickest way to know.
        if (text.Length <= Short && IsPlain(text))
        {
            Append(text);
            return;
        }

        // Long ones rarely have anything but markup; two vector searches are much quicker than a look at each character.
        if (text.IndexOfAnyExceptInRange('\0', '\u009f') < 0)
        {
            AppendHtml(text);
            return;
        }

        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (unit < '\u00a0' ? unit > '>' || Entity(unit).Length == 0 : unit > '\u00ff' && !char.IsSurrogate(unit))
                continue;
            Append(text[start..at]);
            if (unit < '\u00a0')
            {
                Append(Entity(unit));
            }
            else
            {
                var scalar = (int)unit;
                if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                    scalar = char.ConvertToUtf32(unit, text[++at]);
                if (char.IsSurrogate(unit) && scalar == unit)
                    Append('\ufffd');
                else
                    Append(string.Create(CultureInfo.InvariantCulture, $"&#{scalar};"));
            }

            start = at + 1;
        }

        Append(text[start..]);
    }

    const int Short = 48;

    // One bit for each of the five, which all lie below 64.
    const ulong MarkupBits = (1UL << '&') | (1UL << '<') | (1UL << '>') | (1UL << '"') | (1UL << '\'');

    static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit < 64 ? (MarkupBits >> unit & 1) != 0 : unit >= '\u00a0')
                return false;
        }

        return true;
    }

    static ReadOnlySpan<char> Entity(char unit) => unit switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => default,
    };
}
