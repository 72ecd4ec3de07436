using System.Text;

namespace Briefing.Site.Prose;

/// <summary>Turns text into HTML. Sources are hostile: what is no character of HTML becomes U+FFFD.</summary>
static class HtmlText
{
    /// <summary>What HTML takes for no character at all.</summary>
    public static readonly string NoCharacters = "\u007F\uFFFE\uFFFF" + Controls(0, 32) + Controls(0x80, 32);

    static readonly RareSigns Unclean = new(NoCharacters);
    static readonly RareSigns Special = new("&<>\"'" + NoCharacters);

    public static string Escape(string text)
    {
        if (!Special.AreIn(text))
            return text;
        var made = new StringBuilder(text.Length + 16);
        Append(made, text);
        return made.ToString();
    }

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (Special.IndexIn(text) is >= 0 and var at)
        {
            html.Append(text[..at]);
            html.Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\r' or '\f' => "\n",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }

        html.Append(text);
    }

    /// <summary>A text that templates will escape, with what is no character of HTML already replaced.</summary>
    public static string Clean(string text)
    {
        if (!Unclean.AreIn(text))
            return text;
        return string.Create(text.Length, text, static (made, source) =>
        {
            for (var at = 0; at < made.Length; at++)
                made[at] = Unclean.Contains(source[at]) ? Replaced(source[at]) : source[at];
        });

        static char Replaced(char unit) => unit is '\r' or '\f' ? '\n' : '\uFFFD';
    }

    static string Controls(int first, int count)
    {
        var controls = new StringBuilder(count);
        for (var unit = first; unit < first + count; unit++)
        {
            if (unit is not ('\t' or '\n'))
                controls.Append((char)unit);
        }

        return controls.ToString();
    }

    /// <summary>The words of a piece of HTML that this program wrote: tags gone, entities read.</summary>
    public static string Words(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return html;
        var words = new StringBuilder(html.Length);
        var inside = false;
        foreach (var unit in html)
        {
            if (unit == '<')
                inside = true;
            else if (unit == '>')
                inside = false;
            else if (!inside)
                words.Append(unit);
        }

        return System.Net.WebUtility.HtmlDecode(words.ToString());
    }
}
