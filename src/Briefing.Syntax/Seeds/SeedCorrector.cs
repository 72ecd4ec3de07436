using System.Text;
using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>What an author's corrections come to in one file.</summary>
/// <param name="Kinds">By line index: what the author says it is; null where nothing is said.</param>
/// <param name="Continues">By line index: it belongs to the corrected line above.</param>
/// <param name="From">Offset of the body's first letter; null leaves it to the reader.</param>
/// <param name="To">Offset just after the body's last letter.</param>
/// <param name="Unmatched">Words that are nowhere in the file.</param>
sealed record CorrectedLines(SeedLineKind?[] Kinds, bool[] Continues, int? From, int? To, EquatableArray<string> Unmatched)
{
    public static CorrectedLines Match(string text, IReadOnlyList<TextSpan> lines, SeedCorrections corrections)
    {
        var kinds = new SeedLineKind?[lines.Count];
        var continues = new bool[lines.Count];
        if (corrections == SeedCorrections.None)
            return new CorrectedLines(kinds, continues, null, null, []);
        var unmatched = new List<string>();
        MatchLines(text, lines, corrections.Skip, SeedLineKind.Furniture, kinds, continues, unmatched);
        MatchLines(text, lines, corrections.Headings, SeedLineKind.Heading, kinds, continues, unmatched);
        MatchLines(text, lines, corrections.Captions, SeedLineKind.Caption, kinds, continues, unmatched);
        var folded = corrections.From is null && corrections.To is null ? null : new FoldedText(text);
        var from = folded is not null && corrections.From is { } first ? folded.Find(first, 0, atLineStart: true) : null;
        if (corrections.From is { } wanted && from is null)
            unmatched.Add(wanted);
        var to = folded is not null && corrections.To is { } last ? folded.Find(last, from?.Start ?? 0, atLineStart: false) : null;
        if (corrections.To is { } ending && to is null)
            unmatched.Add(ending);
        return new CorrectedLines(kinds, continues, from?.Start, to?.End, [.. unmatched]);
    }

    static void MatchLines(
        string text,
        IReadOnlyList<TextSpan> lines,
        EquatableArray<string> wanted,
        SeedLineKind kind,
        SeedLineKind?[] kinds,
        bool[] continues,
        List<string> unmatched)
    {
        foreach (var words in wanted)
        {
            var folded = SeedChars.Fold(words);
            var found = false;
            for (var at = 0; folded.Length > 0 && at < lines.Count; at++)
            {
                if (LinesMatching(text, lines, at, folded) is not { } count)
                    continue;
                found = true;
                for (var line = at; line < at + count; line++)
                    (kinds[line], continues[line]) = (kind, line > at);
            }

            if (!found)
                unmatched.Add(words);
        }
    }

    /// <summary>How many lines from here on say these words and no others; a wrapped heading stands on more than one.</summary>
    static int? LinesMatching(string text, IReadOnlyList<TextSpan> lines, int first, string folded)
    {
        var at = 0;
        for (var line = first; line < lines.Count && lines[line].Length > 0 && lines[line].Length <= 4 * folded.Length; line++)
        {
            var words = SeedChars.Fold(lines[line].Of(text));
            if (line > first && at < folded.Length && folded[at] == ' ')
                at++;
            if (string.CompareOrdinal(folded, at, words, 0, words.Length) != 0)
                return null;
            at += words.Length;
            if (at == folded.Length)
                return line - first + 1;
        }

        return null;
    }
}

/// <summary>A text with its white space folded, and the way back to its offsets.</summary>
sealed class FoldedText
{
    readonly string folded;
    readonly int[] offsets;
    readonly string text;

    public FoldedText(string text)
    {
        this.text = text;
        var made = new StringBuilder(text.Length);
        offsets = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
        {
            var blank = char.IsWhiteSpace(text[at]);
            if (blank && made.Length > 0 && made[^1] == ' ')
                continue;
            offsets[made.Length] = at;
            made.Append(blank ? ' ' : text[at]);
        }

        folded = made.ToString();
    }

    /// <summary>The words' place: the first that stands at a line's edge (its start, or its end), else the first of all.</summary>
    public TextSpan? Find(string words, int from, bool atLineStart)
    {
        var wanted = SeedChars.Fold(words);
        if (wanted.Length == 0)
            return null;
        TextSpan? first = null;
        var at = Array.BinarySearch(offsets, 0, folded.Length, from) is var found && found >= 0 ? found : ~found;
        // A handful of words seldom stands in a file more than a few times; the bound keeps one letter from being sought forever.
        for (var tries = 0; tries < 10_000 && at <= folded.Length - wanted.Length; tries++)
        {
            at = folded.IndexOf(wanted, at, StringComparison.Ordinal);
            if (at < 0)
                break;
            var span = TextSpan.FromBounds(offsets[at], offsets[at + wanted.Length - 1] + 1);
            first ??= span;
            if (atLineStart ? IsLineStart(span.Start) : IsLineEnd(span.End))
                return span;
            at++;
        }

        return first;
    }

    bool IsLineStart(int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r') && SeedChars.IsBlank(text[at - 1]))
            at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    bool IsLineEnd(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r') && SeedChars.IsBlank(text[at]))
            at++;
        return at == text.Length || text[at] is '\n' or '\r';
    }
}
