using Briefing.Packs.Quotes;

namespace Briefing.Packs.Checks;

/// <summary>The sentence around a quote, in words.</summary>
/// <param name="Before">Words of the same sentence before the quote, in order; small letters, punctuation kept at their ends, an aside between commas made one "…".</param>
/// <param name="Quoted">The quote's own words.</param>
/// <param name="After">Words of the same sentence after the quote; empty where the quote ends its sentence.</param>
/// <param name="InsideMarks">The quote begins inside quotation marks that open before it.</param>
/// <param name="IsAsked">The sentence goes on behind the quote, if only with its question mark, and is a question.</param>
sealed record QuoteContext(string[] Before, string[] Quoted, string[] After, bool InsideMarks, bool IsAsked)
{
    public static QuoteContext Of(string before, string quoted, string after)
    {
        var (left, right) = (QuoteFolds.Fold(before), QuoteFolds.Fold(after));
        var words = QuoteFolds.Fold(quoted);
        var ended = words.Length > 0 && words.TrimEnd('"', '\'')[^1..] is "." or "!" or "?";
        return new QuoteContext(
            Coordination.Joined(Asides.Bridged(Words(LastSentence(left))), Words(words)),
            Words(words),
            ended ? [] : Words(FirstSentence(right)),
            OpensMarks(before),
            !ended && FirstSentence(right).Length is var end && end < right.Length && right[end] == '?');
    }

    /// <summary>A word without what punctuation stands around it.</summary>
    public static string Bare(string word) => word.AsSpan().Trim(Marks) is var bare && bare.Length == word.Length ? word : bare.ToString();

    /// <summary>What may stand around a word without being part of it.</summary>
    public const string Marks = "\"',():[].-";

    /// <summary>A clause ends behind this word.</summary>
    public static bool Closes(string word) => word.EndsWith(',') || word.EndsWith(':') || word is "-";

    static string[] Words(string text) => text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static string LastSentence(string text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (IsEnd(text, at))
                return text[(at + 1)..].TrimStart('"', '\'', ')');
        }

        return text;
    }

    static string FirstSentence(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsEnd(text, at))
                return text[..at];
        }

        return text;
    }

    /// <summary>A full stop ends a sentence when a blank and no small letter follows, and no single letter precedes as in "U.S.".</summary>
    static bool IsEnd(string text, int at)
    {
        if (text[at] is ';')
            return true;
        if (text[at] is not ('.' or '!' or '?'))
            return false;
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '\'' or ')')
            next++;
        if (next < text.Length && text[next] != ' ')
            return false;
        if (next + 1 < text.Length && char.IsLower(text[next + 1]))
            return false;
        return text[at] != '.' || at < 2 || !char.IsLetter(text[at - 1]) || char.IsLetter(text[at - 2]) || text[at - 2] is '\'';
    }

    static bool OpensMarks(string before)
    {
        var (depth, straight) = (0, 0);
        foreach (var unit in before)
        {
            depth += unit switch { '“' => 1, '”' => -1, _ => 0 };
            straight += unit == '"' ? 1 : 0;
        }

        return depth > 0 || straight % 2 == 1;
    }
}
