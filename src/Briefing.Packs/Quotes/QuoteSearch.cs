using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>Where a folded text has a quote.</summary>
/// <param name="Runs">In the folded text, one for each part between omissions.</param>
public sealed record QuoteMatch(EquatableArray<TextSpan> Runs)
{
    public int Start => Runs[0].Start;
}

/// <summary>Seeks a quote in a folded text. Each part is sought by ordinal comparison, which the run-time library does on vectors.</summary>
public static class QuoteSearch
{
    /// <summary>More places than this are not told apart: an author is helped by the first few.</summary>
    const int MostPlaces = 20;

    /// <summary>
    /// Every place where the quote stands, in order; the parts after an omission at their first place after the part before.
    /// </summary>
    /// <param name="cut">The first place where the words stand, but begin or end inside a word; -1 when there is none.</param>
    public static List<QuoteMatch> Find(string text, QuotePattern pattern, out int cut) => Find(text, pattern, 0, text.Length, out cut);

    /// <param name="begin">The quote begins here or later,</param>
    /// <param name="until">and before this place; it may end anywhere.</param>
    public static List<QuoteMatch> Find(string text, QuotePattern pattern, int begin, int until, out int cut)
    {
        var found = FindAll(text, pattern, begin, until, out cut);
        // A short part of several stands inside some word of every text, which tells nothing.
        if (!pattern.IsSimple)
            cut = -1;
        return found;
    }

    static List<QuoteMatch> FindAll(string text, QuotePattern pattern, int begin, int until, out int cut)
    {
        var found = new List<QuoteMatch>();
        cut = -1;
        if (pattern.Whole.Length == 0)
            return found;
        if (!pattern.IsSimple)
        {
            // A source may have brackets of its own.
            for (var from = begin; found.Count < MostPlaces; from = found[^1].Start + 1)
            {
                var at = FindPiece(text, pattern.Whole, from, text.Length, ref cut);
                if (at < 0 || at >= until)
                    break;
                found.Add(new QuoteMatch([new TextSpan(at, pattern.Whole.Length)]));
            }

            if (found.Count > 0)
                return found;
        }

        if (pattern.Runs.IsEmpty)
            return found;
        for (var from = begin; found.Count < MostPlaces;)
        {
            if (FindRun(text, pattern.Runs[0], from, ref cut) is not { } first || first.Start >= until)
                break;
            var runs = new List<TextSpan>(pattern.Runs.Count) { first };
            while (runs.Count < pattern.Runs.Count && FindRun(text, pattern.Runs[runs.Count], runs[^1].End, ref cut) is { } next)
                runs.Add(next);
            // What does not follow here follows no later place either.
            if (runs.Count < pattern.Runs.Count)
                break;
            found.Add(new QuoteMatch([.. runs]));
            from = first.Start + pattern.Runs[0].Pieces[0].Before.Length + 1;
        }

        return found;
    }

    /// <summary>The first place of a run at or after an offset.</summary>
    public static TextSpan? FindRun(string text, QuoteRun run, int from, ref int cut)
    {
        for (var seek = from; seek <= text.Length;)
        {
            var first = run.Pieces[0];
            var start = FindPiece(text, first, seek, text.Length, ref cut);
            if (start < 0)
                return null;
            var end = start + first.Text.Length + first.After.Length;
            var index = 1;
            for (; index < run.Pieces.Count; index++)
            {
                var piece = run.Pieces[index];
                var at = FindPiece(text, piece, end, Math.Min(text.Length, Reach(text, end) + piece.Before.Length + piece.Text.Length), ref cut);
                if (at < 0)
                    break;
                end = at + piece.Text.Length + piece.After.Length;
            }

            if (index == run.Pieces.Count)
                return TextSpan.FromBounds(start - first.Before.Length, end);
            seek = start + 1;
        }

        return null;
    }

    /// <summary>The furthest place at which a part may begin after an insertion.</summary>
    static int Reach(string text, int from)
    {
        var at = from;
        for (var words = 0; words <= QuotePattern.ReplacedWords; words++)
        {
            while (at < text.Length && text[at] == ' ')
                at++;
            if (words == QuotePattern.ReplacedWords)
                break;
            while (at < text.Length && text[at] is not (' ' or '\n'))
                at++;
        }

        return at;
    }

    static int FindPiece(string text, QuotePiece piece, int from, int limit, ref int cut)
    {
        if (piece is { Before: "", After: "" })
            return FindPiece(text, piece.Text, from, limit, ref cut);
        for (var seek = from; seek < limit;)
        {
            var at = text.AsSpan(seek, limit - seek).IndexOf(piece.Text, StringComparison.Ordinal);
            if (at < 0)
                return -1;
            at += seek;
            if (Recased(text, at - piece.Before.Length, piece.Before)
                && Recased(text, at + piece.Text.Length, piece.After)
                && !WordEdges.Cuts(text, at - piece.Before.Length)
                && !WordEdges.Cuts(text, at + piece.Text.Length + piece.After.Length))
            {
                return at;
            }

            seek = at + 1;
        }

        return -1;
    }

    /// <summary>
    /// Letters in brackets against a word, as in <c>[T]he</c>, change the case of letters that are there. Anything else would
    /// turn one word into another: <c>[in]credible</c>.
    /// </summary>
    static bool Recased(string text, int at, string letters) =>
        letters.Length == 0
        || (at >= 0 && at + letters.Length <= text.Length
            && text.AsSpan(at, letters.Length).Equals(letters, StringComparison.OrdinalIgnoreCase));

    static int FindPiece(string text, string words, int from, int limit, ref int cut)
    {
        while (from < limit)
        {
            var at = text.AsSpan(from, limit - from).IndexOf(words, StringComparison.Ordinal);
            if (at < 0)
                return -1;
            at += from;
            if (!WordEdges.Cuts(text, at) && !WordEdges.Cuts(text, at + words.Length))
                return at;
            if (cut < 0)
                cut = at;
            from = at + 1;
        }

        return -1;
    }
}
