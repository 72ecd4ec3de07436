using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Briefing.Site.Machines;

/// <summary>Reads HTML that this program wrote, tag by tag, and says the same in Markdown.</summary>
static class HtmlMarkdown
{
    /// <summary>No element of HTML that means something here has a longer name.</summary>
    const int LongestName = 16;

    // They would end a link's address in Markdown.
    static readonly SearchValues<byte> EndsAddress = SearchValues.Create("() <>\\"u8);

    public static void Write(ReadOnlySpan<byte> html, MarkdownWriter markdown)
    {
        var reader = new Reader(markdown);
        while (!html.IsEmpty)
        {
            var open = html.IndexOf((byte)'<');
            reader.Text(open < 0 ? html : html[..open]);
            if (open < 0)
                return;
            var end = html[open..].IndexOf((byte)'>');
            if (end < 0)
                return;
            reader.Tag(html.Slice(open + 1, end - 1));
            html = html[(open + end + 1)..];
        }
    }

    // Every page is read once more for its twin, so that what it is read with stays on the stack.
    ref struct Reader(MarkdownWriter markdown)
    {
        readonly MarkdownWriter markdown = markdown;
        readonly Stack<int> numbers = new(); // the next item's number in each open list; 0 for lists without
        StringBuilder? fenced; // the lines of a fence that is open
        ReadOnlySpan<byte> link;
        int linkStart;
        int skipped;
        bool isCode;
        int cells;
        int rows;

        public readonly void Text(ReadOnlySpan<byte> text)
        {
            if (skipped > 0 || text.IsEmpty)
                return;
            if (fenced is not null)
                fenced.Append(Encoding.UTF8.GetString(Decoded(text)));
            else if (isCode)
                markdown.Code(Decoded(text));
            else
                Words(text);
        }

        // Piece by piece, as no sign that stands for an entity means anything together with what is beside it.
        readonly void Words(ReadOnlySpan<byte> text)
        {
            while (text.IndexOf((byte)'&') is >= 0 and var at)
            {
                var sign = Escaped(text[at..], out var length);
                if (length == 0)
                {
                    markdown.Text(Decoded(text));
                    return;
                }

                markdown.Text(text[..at]);
                markdown.Text(sign);
                text = text[(at + length)..];
            }

            markdown.Text(text);
        }

        public void Tag(ReadOnlySpan<byte> tag)
        {
            if (tag.IsEmpty || tag[0] == (byte)'!')
                return;
            var isEnd = tag[0] == (byte)'/';
            Span<char> letters = stackalloc char[LongestName];
            var name = NameOf(isEnd ? tag[1..] : tag, letters);
            var isVoid = tag[^1] == (byte)'/' || name is "br" or "hr" or "img" or "input" or "wbr" or "meta" or "link";
            if (skipped > 0)
            {
                skipped += isVoid ? 0 : isEnd ? -1 : 1;
                return;
            }

            if (isEnd)
                Close(name);
            else if (!isVoid && IsLeftOut(name, tag))
                skipped = 1;
            else
                Open(name, tag);
        }

        void Open(scoped ReadOnlySpan<char> name, ReadOnlySpan<byte> tag)
        {
            switch (name)
            {
                case ['h', >= '1' and <= '6' and var level]:
                    markdown.Break(2);
                    markdown.Sign("###### "u8[(6 - (level - '0'))..]);
                    break;
                case "a" when Attribute(tag, " href=\""u8) is { IsEmpty: false } href:
                    link = Decoded(href);
                    markdown.Sign("["u8);
                    linkStart = markdown.Length;
                    break;
                case "ul" or "ol":
                    markdown.Break(numbers.Count == 0 ? 2 : 1);
                    numbers.Push(name is "ol" ? 1 : 0);
                    break;
                case "li":
                    OpenItem(tag);
                    break;
                case "dt":
                    markdown.Break(1);
                    markdown.Sign("- **"u8);
                    break;
                case "dd":
                    markdown.Push("  "u8);
                    break;
                case "blockquote":
                    markdown.Break(2);
                    markdown.OpenQuotation();
                    break;
                case "table":
                    markdown.Break(2);
                    rows = 0;
                    break;
                case "tr":
                    markdown.Break(1);
                    markdown.Sign("|"u8);
                    (cells, markdown.OneLine) = (0, true);
                    break;
                case "th" or "td":
                    markdown.Text(" "u8);
                    break;
                case "pre":
                    fenced = new StringBuilder();
                    break;
                case "code" when fenced is null:
                    markdown.Sign("`"u8);
                    isCode = true;
                    break;
                case "br":
                    markdown.Break(1);
                    break;
                case "hr":
                    markdown.Paragraph("---"u8);
                    markdown.Break(2);
                    break;
                default:
                    AtBothEnds(name);
                    break;
            }
        }

        void Close(scoped ReadOnlySpan<char> name)
        {
            switch (name)
            {
                case ['h', >= '1' and <= '6']:
                    markdown.Break(2);
                    break;
                case "a":
                    CloseLink();
                    break;
                case "ul" or "ol":
                    numbers.TryPop(out _);
                    markdown.Break(numbers.Count == 0 ? 2 : 1);
                    break;
                case "li" or "dd":
                    markdown.Pop();
                    markdown.Break(1);
                    break;
                case "dt":
                    markdown.Sign("**: "u8);
                    break;
                case "blockquote":
                    markdown.Pop();
                    markdown.Break(2);
                    break;
                case "table":
                    markdown.Break(2);
                    break;
                case "th" or "td":
                    cells++;
                    markdown.Text(" "u8);
                    markdown.Sign("|"u8);
                    break;
                case "tr":
                    CloseRow();
                    break;
                case "pre" when fenced is { } lines:
                    fenced = null;
                    markdown.Block(Encoding.UTF8.GetBytes(lines.ToString()));
                    break;
                case "code" when isCode:
                    markdown.Sign("`"u8);
                    isCode = false;
                    break;
                default:
                    AtBothEnds(name);
                    break;
            }
        }

        /// <summary>What stands before an element as it stands after it. Most elements of a page have nothing to say in Markdown.</summary>
        readonly void AtBothEnds(scoped ReadOnlySpan<char> name)
        {
            switch (name)
            {
                case "p" or "div" or "section" or "header" or "footer" or "article" or "aside" or "figure" or "figcaption" or "details" or "summary" or "dl" or "address" or "caption":
                    markdown.Break(2);
                    break;
                case "strong" or "b":
                    markdown.Sign("**"u8);
                    break;
                case "em" or "i" or "cite":
                    markdown.Sign("*"u8);
                    break;
                case "q":
                    markdown.Sign("\""u8);
                    break;
            }
        }

        readonly void OpenItem(ReadOnlySpan<byte> tag)
        {
            markdown.Break(1);
            var number = numbers.TryPop(out var next) ? next : 0;
            if (number > 0 && int.TryParse(Attribute(tag, " value=\""u8), CultureInfo.InvariantCulture, out var stated))
                number = stated;
            numbers.Push(number == 0 ? 0 : number + 1);
            markdown.OpenItem(number == 0 ? "- "u8 : Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}. ")));
        }

        // A link is as safe as the page's own: addresses of sources were checked when the page was made. Signs that would end it are encoded.
        void CloseLink()
        {
            if (link.IsEmpty)
                return;
            if (markdown.Length == linkStart)
                markdown.Text("…"u8); // words would otherwise be missing from the link
            markdown.Sign("]("u8);
            while (link.IndexOfAny(EndsAddress) is >= 0 and var at)
            {
                markdown.Sign(link[..at]);
                markdown.Sign(link[at] switch
                {
                    (byte)'(' => "%28"u8,
                    (byte)')' => "%29"u8,
                    (byte)' ' => "%20"u8,
                    (byte)'<' => "%3C"u8,
                    (byte)'>' => "%3E"u8,
                    _ => "%5C"u8,
                });
                link = link[(at + 1)..];
            }

            markdown.Sign(link);
            markdown.Sign(")"u8);
            link = [];
        }

        void CloseRow()
        {
            markdown.OneLine = false;
            markdown.Break(1);
            if (rows++ > 0)
                return;
            markdown.Sign("|"u8);
            for (var at = 0; at < cells; at++)
                markdown.Sign(" --- |"u8);
            markdown.Break(1);
        }
    }

    /// <summary>An element's name, in the letters that are lent; empty for one that is too long to mean anything here.</summary>
    static ReadOnlySpan<char> NameOf(ReadOnlySpan<byte> tag, Span<char> letters)
    {
        var length = tag.IndexOfAny(" \t\n/"u8);
        var name = length < 0 ? tag : tag[..length];
        return name.Length > letters.Length ? [] : letters[..Encoding.Latin1.GetChars(name, letters)];
    }

    // For eyes and pointers alone: drawings, controls, and lists of links to other pages.
    static bool IsLeftOut(ReadOnlySpan<char> name, ReadOnlySpan<byte> tag) =>
        name is "nav" or "svg" or "script" or "style" or "button" or "form" or "template" or "dialog" or "select"
        || (tag.Length > Hidden.Length && tag.IndexOf(Hidden) > 0);

    static ReadOnlySpan<byte> Hidden => " aria-hidden=\"true\""u8;

    /// <param name="start">The name between a blank and what begins the value: <c> href="</c>.</param>
    static ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> start)
    {
        var at = tag.IndexOf(start);
        if (at < 0)
            return [];
        var value = tag[(at + start.Length)..];
        var end = value.IndexOf((byte)'"');
        return end < 0 ? [] : value[..end];
    }

    /// <summary>The words of an escaped text.</summary>
    static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> text)
    {
        var next = text.IndexOf((byte)'&');
        if (next < 0)
            return text;
        var (words, length) = (new byte[text.Length], 0);
        for (var rest = text; ; next = rest.IndexOf((byte)'&'))
        {
            rest[..(next < 0 ? rest.Length : next)].CopyTo(words.AsSpan(length));
            if (next < 0)
                return words.AsSpan(0, length + rest.Length);
            length += next;
            rest = rest[next..];
            var sign = Escaped(rest, out var taken);
            if (taken == 0) // only what authors or sources wrote can hold another entity
                return Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(text)));
            sign.CopyTo(words.AsSpan(length));
            length += sign.Length;
            rest = rest[taken..];
        }
    }

    /// <summary>The sign that this program or its theme wrote as an entity.</summary>
    /// <param name="length">Of the entity; 0 for one that they never write.</param>
    static ReadOnlySpan<byte> Escaped(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        if (text.StartsWith("&#39;"u8))
            return Sign("'"u8, 5, out length);
        if (text.StartsWith("&quot;"u8))
            return Sign("\""u8, 6, out length);
        if (text.StartsWith("&amp;"u8))
            return Sign("&"u8, 5, out length);
        if (text.StartsWith("&#160;"u8))
            return Sign("\u00a0"u8, 6, out length);
        if (text.StartsWith("&lt;"u8))
            return Sign("<"u8, 4, out length);
        if (text.StartsWith("&gt;"u8))
            return Sign(">"u8, 4, out length);
        return [];
    }

    static ReadOnlySpan<byte> Sign(ReadOnlySpan<byte> sign, int entity, out int length)
    {
        length = entity;
        return sign;
    }
}
