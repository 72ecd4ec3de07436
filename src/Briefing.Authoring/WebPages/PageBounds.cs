using System.Text;
using Briefing.Text;

namespace Briefing.Authoring.WebPages;

/// <summary>
/// What a saved page may be. A page comes from a stranger: elements nested without end would cost the parser the square of their
/// number, and whoever walks the tree its stack.
/// </summary>
public static class PageBounds
{
    /// <summary>Elements that have no end, or whose end is understood when the next begins.</summary>
    static readonly HashSet<string> NeverNested = new(
        [
            "area", "base", "body", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option",
            "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
        ],
        StringComparer.Ordinal);

    /// <summary>Elements whose content is no markup.</summary>
    static readonly string[] Raw = ["script", "style", "textarea", "title", "noscript", "iframe", "xmp"];

    /// <summary>What is wrong with the page and what to do about it, as the end of a sentence and one more; null when nothing is.</summary>
    public static string? Problem(byte[] html, Limits limits)
    {
        var (bytes, levels) = (limits[Limit.SavedPageSize], limits[Limit.SavedPageDepth]);
        if (html.Length > (long)bytes << 20)
            return $"it is larger than {Limit.SavedPageSize.InWords(bytes)}; {limits.Advice(Limit.SavedPageSize)}";

        // Of UTF-16 the zeros between ASCII letters go; what is left shows its tags.
        var text = Encoding.Latin1.GetString(html.AsSpan().Contains((byte)0) ? [.. html.Where(unit => unit != 0)] : html);
        // Browsers stop at about the bound, and pages stay far below.
        return Depth(text) > levels ? $"its elements are nested more than {levels} deep; {limits.Advice(Limit.SavedPageDepth)}" : null;
    }

    static int Depth(string text)
    {
        var (depth, deepest, foreign) = (0, 0, 0);
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = Next(text, at + 1))
        {
            if (text.AsSpan(at).StartsWith("<!--"))
            {
                at = text.IndexOf("-->", at, StringComparison.Ordinal);
                if (at < 0)
                    break;
                continue;
            }

            var closes = text[at + 1] == '/';
            var name = Name(text, closes ? at + 2 : at + 1);
            if (name.Length == 0 || NeverNested.Contains(name))
                continue;
            var isForeign = name is "svg" or "math";
            if (closes)
            {
                depth = Math.Max(0, depth - 1);
                foreign = Math.Max(0, foreign - (isForeign ? 1 : 0));
                continue;
            }

            // Only in pictures and formulas does a slash end an element.
            if ((foreign > 0 || isForeign) && text.IndexOf('>', at) is > 0 and var end && text[end - 1] == '/')
                continue;
            foreign += isForeign ? 1 : 0;
            if (Raw.Contains(name))
            {
                at = text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
                if (at < 0)
                    break;
                continue;
            }

            deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }

    static int Next(string text, int from) => from < text.Length ? text.IndexOf('<', from) : -1;

    static string Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 20 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > start && char.IsAsciiLetter(text[start]) ? text[start..end].ToLowerInvariant() : "";
    }
}
