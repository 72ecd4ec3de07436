using System.Text;
using AngleSharp.Dom;

namespace Briefing.Authoring.WebPages;

/// <summary>The text of an element, block by block, as a browser would set it one below the other.</summary>
static class BlockText
{
    /// <summary>Elements that stand in a line with the words around them.</summary>
    static readonly HashSet<string> Inline = new(
        [
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby",
            "rt", "rp", "s", "samp", "small", "span", "strong", "strike", "sub", "sup", "time", "tt", "u", "var", "wbr",
        ],
        StringComparer.Ordinal);

    public static List<string> Of(IElement root)
    {
        var blocks = new List<string>();
        var line = new StringBuilder();
        Walk(root);
        Flush();
        return blocks;

        void Walk(INode node)
        {
            foreach (var child in node.ChildNodes)
            {
                switch (child)
                {
                    case IText text:
                        line.Append(text.Data);
                        break;
                    case IElement { LocalName: "br" } mark:
                        // One break wraps a line; two make a paragraph.
                        if (IsBreak(mark.NextSibling))
                            Flush();
                        else
                            line.Append(' ');
                        break;
                    case IElement element when Inline.Contains(element.LocalName) && !HoldsBlocks(element):
                        Walk(element);
                        break;
                    case IElement { LocalName: "td" or "th" } cell:
                        Walk(cell);
                        line.Append(" \u00b7 ");
                        break;
                    case IElement block:
                        Flush();
                        Walk(block);
                        Flush();
                        break;
                }
            }
        }

        void Flush()
        {
            var words = Fold(line.ToString()).Trim('\u00b7', ' ');
            if (words.Length > 0)
                blocks.Add(words);
            line.Clear();
        }
    }

    /// <summary>All of an element's words in one line.</summary>
    public static string Words(IElement element) => string.Join(' ', Of(element));

    static bool IsBreak(INode? next)
    {
        while (next is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
            next = next.NextSibling;
        return next is IElement { LocalName: "br" };
    }

    static bool HoldsBlocks(IElement element) => element.QuerySelector("p, div, ul, ol, h1, h2, h3, h4, h5, h6, figure, blockquote, table, section") is not null;

    // Blanks of HTML fold; a no-break space is a letter of the source and stays. Control characters never meant anything.
    static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else if (!char.IsControl(unit))
            {
                folded.Append(unit);
            }
        }

        return folded.ToString().Trim(' ');
    }
}
