using System.Globalization;
using System.Net;
using System.Text;

namespace Briefing.Site.Machines;

/// <summary>Reads HTML that this program wrote, tag by tag, and says the same in Markdown.</summary>
static class HtmlMarkdown
{
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

    sealed class Reader(MarkdownWriter markdown)
    {
        readonly Stack<int> numbers = new(); // the next item's number in each open list; 0 for lists without
        readonly StringBuilder fenced = new();
        string link = "";
        int linkStart;
        int skipped;
        bool isCode;
        bool isFenced;
        int cells;
        int rows;

        public void Text(ReadOnlySpan<byte> text)
        {
            if (skipped > 0 || text.IsEmpty)
                return;
            if (isFenced)
                fenced.Append(Decoded(text));
            else if (isCode)
                markdown.Code(Encoding.UTF8.GetBytes(Decoded(text)));
            else if (text.Contains((byte)'&'))
                markdown.Text(Encoding.UTF8.GetBytes(Decoded(text)));
            else
                markdown.Text(text);
        }

        public void Tag(ReadOnlySpan<byte> tag)
        {
            if (tag.IsEmpty || tag[0] == (byte)'!')
                return;
            var isEnd = tag[0] == (byte)'/';
            var rest = isEnd ? tag[1..] : tag;
            var length = rest.IndexOfAny(" \t\n/"u8);
            var name = length < 0 ? rest : rest[..length];
            var isVoid = tag[^1] == (byte)'/' || IsVoid(name);
            if (skipped > 0)
            {
                skipped += isVoid ? 0 : isEnd ? -1 : 1;
                return;
            }

            if (IsPlain(name) && tag.IndexOf(" aria-hidden=\"true\""u8) < 0)
                return;
            if (isEnd)
                Close(name);
            else if (!isVoid && IsLeftOut(name, tag))
                skipped = 1;
            else
                Open(name, tag);
        }

        void Open(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag)
        {
            switch (name)
            {
                case [(byte)'h', >= (byte)'1' and <= (byte)'6' and var level]:
                    markdown.Break(2);
                    markdown.Sign("###### "u8[(6 - (level - '0'))..]);
                    break;
                case [(byte)'a'] when !Attribute(tag, "href").IsEmpty:
                    link = Decoded(Attribute(tag, "href"));
                    markdown.Sign("["u8);
                    linkStart = markdown.Length;
                    break;
                default:
                    Open(Encoding.ASCII.GetString(name), tag);
                    break;
            }
        }

        void Open(string name, ReadOnlySpan<byte> tag)
        {
            switch (name)
            {
                case "p" or "div" or "section" or "header" or "footer" or "article" or "aside" or "figure" or "figcaption" or "details" or "summary" or "dl" or "address":
                    markdown.Break(2);
                    break;
                case "caption":
                    markdown.Break(2);
                    break;
                case "ul" or "ol":
                    markdown.Break(numbers.Count == 0 ? 2 : 1);
                    numbers.Push(name == "ol" ? 1 : 0);
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
                    isFenced = true;
                    fenced.Clear();
                    break;
                case "code" when !isFenced:
                    markdown.Sign("`"u8);
                    isCode = true;
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
                case "br":
                    markdown.Break(1);
                    break;
                case "hr":
                    markdown.Paragraph("---"u8);
                    markdown.Break(2);
                    break;
            }
        }

        void Close(ReadOnlySpan<byte> name)
        {
            switch (name)
            {
                case [(byte)'h', >= (byte)'1' and <= (byte)'6']:
                    markdown.Break(2);
                    break;
                case [(byte)'a']:
                    CloseLink();
                    break;
                default:
                    Close(Encoding.ASCII.GetString(name));
                    break;
            }
        }

        void Close(string name)
        {
            switch (name)
            {
                case "p" or "div" or "section" or "header" or "footer" or "article" or "aside" or "figure" or "figcaption" or "details" or "summary" or "dl" or "address":
                    markdown.Break(2);
                    break;
                case "caption":
                    markdown.Break(2);
                    break;
                case "ul" or "ol":
                    numbers.TryPop(out _);
                    markdown.Break(numbers.Count == 0 ? 2 : 1);
                    break;
                case "li":
                    markdown.Pop();
                    markdown.Break(1);
                    break;
                case "dt":
                    markdown.Sign("**: "u8);
                    break;
                case "dd":
                    markdown.Pop();
                    markdown.Break(1);
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
                case "pre":
                    isFenced = false;
                    markdown.Block(Encoding.UTF8.GetBytes(fenced.ToString()));
                    break;
                case "code" when isCode:
                    markdown.Sign("`"u8);
                    isCode = false;
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

        void OpenItem(ReadOnlySpan<byte> tag)
        {
            markdown.Break(1);
            var number = numbers.TryPop(out var next) ? next : 0;
            if (number > 0 && int.TryParse(Attribute(tag, "value"), CultureInfo.InvariantCulture, out var stated))
                number = stated;
            numbers.Push(number == 0 ? 0 : number + 1);
            markdown.OpenItem(number == 0 ? "- "u8 : Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}. ")));
        }

        // A link is as safe as the page's own: addresses of sources were checked when the page was made. Signs that would end it are encoded.
        void CloseLink()
        {
            if (link.Length == 0)
                return;
            var address = new StringBuilder("](");
            foreach (var unit in link)
            {
                _ = unit switch
                {
                    '(' => address.Append("%28"),
                    ')' => address.Append("%29"),
                    ' ' => address.Append("%20"),
                    '<' => address.Append("%3C"),
                    '>' => address.Append("%3E"),
                    '\\' => address.Append("%5C"),
                    _ => address.Append(unit),
                };
            }

            if (markdown.Length == linkStart)
                markdown.Text("…"u8); // words would otherwise be missing from the link
            markdown.Sign(Encoding.UTF8.GetBytes(address.Append(')').ToString()));
            link = "";
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

    // For eyes and pointers alone: drawings, controls, and lists of links to other pages.
    static bool IsLeftOut(ReadOnlySpan<byte> name, ReadOnlySpan<byte> tag) =>
        name is [(byte)'n', (byte)'a', (byte)'v'] || name.SequenceEqual("svg"u8) || name.SequenceEqual("script"u8) || name.SequenceEqual("style"u8)
        || name.SequenceEqual("button"u8) || name.SequenceEqual("form"u8) || name.SequenceEqual("template"u8) || name.SequenceEqual("dialog"u8)
        || name.SequenceEqual("select"u8) || tag.IndexOf(" aria-hidden=\"true\""u8) > 0;

    // What most tags of a page are: they have nothing to say in Markdown.
    static bool IsPlain(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("span"u8) || name.SequenceEqual("bdi"u8) || name.SequenceEqual("sup"u8) || name.SequenceEqual("mark"u8) || name.SequenceEqual("time"u8);

    static bool IsVoid(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("br"u8) || name.SequenceEqual("hr"u8) || name.SequenceEqual("img"u8) || name.SequenceEqual("input"u8)
        || name.SequenceEqual("wbr"u8) || name.SequenceEqual("meta"u8) || name.SequenceEqual("link"u8);

    static ReadOnlySpan<byte> Attribute(ReadOnlySpan<byte> tag, string name)
    {
        var wanted = Encoding.ASCII.GetBytes($" {name}=\"");
        var at = tag.IndexOf(wanted);
        if (at < 0)
            return [];
        var value = tag[(at + wanted.Length)..];
        var end = value.IndexOf((byte)'"');
        return end < 0 ? [] : value[..end];
    }

    static string Decoded(ReadOnlySpan<byte> text)
    {
        var words = Encoding.UTF8.GetString(text);
        return words.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(words) : words;
    }
}
