using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>The passage of a source that a quote was probably copied from.</summary>
/// <param name="Span">In the folded text; whole words.</param>
/// <param name="Distance">Letters that differ.</param>
/// <param name="Length">Letters of the quote that was sought.</param>
public sealed record NearestPassage(TextSpan Span, int Distance, int Length)
{
    /// <summary>Longer quotes are sought by their first letters: enough to tell a passage from any other.</summary>
    public const int MostLetters = 1_000;

    /// <summary>More than half of its letters differ: it only happens to stand there.</summary>
    public bool IsFar => Distance * 2 > Length;

    /// <summary>Near enough that it is not worth while to look elsewhere.</summary>
    public bool IsClose => Distance * 4 <= Length;

    public static NearestPassage? Find(string text, string words)
    {
        var sought = words.Length > MostLetters ? words[..MostLetters] : words;
        if (ApproximateSearch.Nearest(text, sought) is not { } found)
            return null;
        var (start, end) = (found.Span.Start, found.Span.End);
        while (WordEdges.Cuts(text, start))
            start--;
        while (WordEdges.Cuts(text, end))
            end++;
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\n')
            end--;
        return end == start ? null : new NearestPassage(TextSpan.FromBounds(start, end), found.Distance, sought.Length);
    }
}
