using System.Net;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// The ids and links of a page that this program wrote. It reads tags and their quoted attributes and nothing else, which is
/// a few times quicker than a parser, and all that well-formed pages need.
/// </summary>
sealed record HtmlScan(List<HtmlValue> Ids, List<HtmlValue> Links)
{
    public static HtmlScan Of(string html)
    {
        var scan = new HtmlScan([], []);
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            at++;
            if (at < html.Length && char.IsAsciiLetter(html[at]))
                at = scan.ReadTag(html, at);
            else if (string.CompareOrdinal(html, at, "!--", 0, 3) == 0)
                at = After(html, "-->", at);
        }

        return scan;
    }

    int ReadTag(string html, int at)
    {
        var name = at;
        while (at < html.Length && char.IsAsciiLetterOrDigit(html[at]))
            at++;
        var isScript = html.AsSpan(name, at - name) is "script" or "style";
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] is not (' ' or '\n' or '\t'))
            {
                at = ReadAttribute(html, at);
                continue;
            }

            at++;
        }

        // Their text is no markup.
        return isScript ? After(html, "</", at) : at;
    }

    int ReadAttribute(string html, int at)
    {
        var name = at;
        while (at < html.Length && html[at] is not ('=' or '>' or ' ' or '\n' or '\t'))
            at++;
        if (at + 1 >= html.Length || html[at] != '=' || html[at + 1] is not ('"' or '\''))
            return Math.Max(at, name + 1);
        var end = html.IndexOf(html[at + 1], at + 2);
        if (end < 0)
            return html.Length;
        var span = TextSpan.FromBounds(at + 2, end);
        switch (html.AsSpan(name, at - name))
        {
            case "id":
                Ids.Add(new HtmlValue(Value(html, span), span));
                break;
            case "href" or "src":
                Links.Add(new HtmlValue(Value(html, span), span));
                break;
        }

        return end + 1;
    }

    static string Value(string html, TextSpan span) => WebUtility.HtmlDecode(span.Of(html).ToString());

    static int After(string html, string mark, int at) => html.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : html.Length;
}

/// <summary>The value of an attribute, entities read.</summary>
/// <param name="Span">Where it stands between its quotation marks.</param>
sealed record HtmlValue(string Value, TextSpan Span);
