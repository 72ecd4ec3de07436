using System.Net;
using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// The ids and links of a page that this program wrote. It reads tags and their quoted attributes and nothing else, in the
/// bytes as they are written, which is many times quicker than a parser, and all that well-formed pages need.
/// </summary>
/// <param name="Ids">Where the values of <c>id</c> stand between their quotation marks, in bytes.</param>
/// <param name="Links">Where those of <c>href</c> and <c>src</c> do.</param>
sealed record HtmlScan(ReadOnlyMemory<byte> Html, List<TextSpan> Ids, List<TextSpan> Links)
{
    const int Usual = 1 << 13;

    [ThreadStatic]
    static List<TextSpan>? IdRoom;

    [ThreadStatic]
    static List<TextSpan>? LinkRoom;

    /// <returns>Lists that stand until this thread scans its next page.</returns>
    public static HtmlScan Of(ReadOnlyMemory<byte> html)
    {
        var (ids, links) = (Cleared(ref IdRoom), Cleared(ref LinkRoom));
        var page = html.Span;
        for (var at = 0; at < page.Length && page[at..].IndexOf((byte)'<') is >= 0 and var next;)
        {
            at += next + 1;
            if (at < page.Length && char.IsAsciiLetter((char)page[at]))
                at = ReadTag(page, at, ids, links);
            else if (page[at..].StartsWith("!--"u8))
                at = After(page, "-->"u8, at);
        }

        return new HtmlScan(html, ids, links);
    }

    // The lists of a page of the whole pack are not kept for the small ones.
    static List<TextSpan> Cleared(ref List<TextSpan>? room)
    {
        if (room is null || room.Capacity > Usual)
            room = new List<TextSpan>(64);
        room.Clear();
        return room;
    }

    /// <summary>The value at a place, entities read.</summary>
    public string Value(TextSpan span)
    {
        var value = Bytes(span);
        var text = Encoding.UTF8.GetString(value);
        return value.Contains((byte)'&') ? WebUtility.HtmlDecode(text) : text;
    }

    public ReadOnlySpan<byte> Bytes(TextSpan span) => Html.Span.Slice(span.Start, span.Length);

    static int ReadTag(ReadOnlySpan<byte> page, int at, List<TextSpan> ids, List<TextSpan> links)
    {
        var name = at;
        while (at < page.Length && char.IsAsciiLetterOrDigit((char)page[at]))
            at++;
        var tag = page[name..at];
        var isScript = tag.SequenceEqual("script"u8) || tag.SequenceEqual("style"u8);
        while (at < page.Length && page[at] != '>')
        {
            if (page[at] is not ((byte)' ' or (byte)'\n' or (byte)'\t'))
            {
                at = ReadAttribute(page, at, ids, links);
                continue;
            }

            at++;
        }

        // Their text is no markup.
        return isScript ? After(page, "</"u8, at) : at;
    }

    static int ReadAttribute(ReadOnlySpan<byte> page, int at, List<TextSpan> ids, List<TextSpan> links)
    {
        var name = at;
        while (at < page.Length && page[at] is not ((byte)'=' or (byte)'>' or (byte)' ' or (byte)'\n' or (byte)'\t'))
            at++;
        if (at + 1 >= page.Length || page[at] != '=' || page[at + 1] is not ((byte)'"' or (byte)'\''))
            return Math.Max(at, name + 1);
        var length = page[(at + 2)..].IndexOf(page[at + 1]);
        if (length < 0)
            return page.Length;
        var span = new TextSpan(at + 2, length);
        var attribute = page[name..at];
        if (attribute.SequenceEqual("id"u8))
            ids.Add(span);
        else if (attribute.SequenceEqual("href"u8) || attribute.SequenceEqual("src"u8))
            links.Add(span);
        return span.End + 1;
    }

    static int After(ReadOnlySpan<byte> page, ReadOnlySpan<byte> mark, int at) =>
        page[at..].IndexOf(mark) is >= 0 and var found ? at + found + mark.Length : page.Length;
}
