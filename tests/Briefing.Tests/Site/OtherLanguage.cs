using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Site;

/// <summary>Cuts a page by the language of its elements.</summary>
static partial class OtherLanguage
{
    static readonly HashSet<string> Void = ["meta", "link", "br", "hr", "img", "input", "wbr", "path", "rect", "line", "circle", "source"];

    /// <summary>The markup and text of a page without the elements in one language.</summary>
    public static string TextOutside(string html, string language)
    {
        var kept = new StringBuilder();
        var open = new Stack<string>([""]);
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            if (open.Peek() != language)
                kept.Append(html, at, tag.Index - at);
            at = tag.Index + tag.Length;
            var isEnd = tag.Value.StartsWith("</", StringComparison.Ordinal);
            if (isEnd && open.Count > 1)
                open.Pop();
            else if (!isEnd && !tag.Value.EndsWith("/>", StringComparison.Ordinal) && !Void.Contains(tag.Groups[1].Value))
                open.Push(Lang().Match(tag.Value) is { Success: true } lang ? lang.Groups[1].Value : open.Peek());
            if (open.Peek() != language && !isEnd)
                kept.Append(tag.Value);
            else if (isEnd && open.Peek() != language)
                kept.Append(tag.Value);
        }

        return kept.ToString();
    }

    [GeneratedRegex("</?([a-zA-Z0-9]+)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" lang=\"([^\"]*)\"")]
    private static partial Regex Lang();
}
