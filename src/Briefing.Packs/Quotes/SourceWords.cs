using System.Text;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>A source's own words as they are shown: white space folded, everything else as it stands.</summary>
static class SourceWords
{
    public static string Of(string text, TextSpan span)
    {
        var words = new StringBuilder(span.Length);
        foreach (var unit in span.Of(text))
        {
            if (!char.IsWhiteSpace(unit))
                words.Append(unit);
            else if (words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }

        return words.ToString().TrimEnd(' ');
    }

    public static string Of(string text, ReadOnlySpan<TextSpan> pieces)
    {
        var words = new string[pieces.Length];
        for (var at = 0; at < words.Length; at++)
            words[at] = Of(text, pieces[at]);
        return string.Join(" […] ", words);
    }

    /// <summary>For messages: long passages lose their middle.</summary>
    public static string Short(string words) => words.Length <= 240 ? words : words[..150] + " … " + words[^80..];
}
