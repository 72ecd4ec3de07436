using System.Buffers;
using System.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>Writes words into HTML, in texts and in attributes between double quotation marks.</summary>
static class HtmlWords
{
    // Control characters may not stand in HTML at all, whatever their notation.
    static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static void Append(StringBuilder html, ReadOnlySpan<char> words)
    {
        while (words.IndexOfAny(Special) is >= 0 and var at)
        {
            html.Append(words[..at]);
            html.Append(words[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "",
            });
            words = words[(at + 1)..];
        }

        html.Append(words);
    }

    /// <summary>Running words, with whatever links the resolver finds in them.</summary>
    public static void AppendRunning(StringBuilder html, string words, IMarkdownResolver resolver)
    {
        if (resolver.Words(words) is { } linked)
            html.Append(linked);
        else
            Append(html, words);
    }

    /// <summary>A link into the pack; its words alone where the resolver knows no page.</summary>
    public static void AppendLink(StringBuilder html, string target, string? words, IMarkdownResolver resolver)
    {
        if (resolver.Link(target, words) is { } link)
            html.Append(link);
        else
            Append(html, words ?? target);
    }
}
