using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Reads lines that are about the article: "By Jane Doe | 3 May 2024 | 4 min read", "Published in The Tide, May 3rd, 2024".
/// </summary>
static partial class SeedMetaLines
{
    const int Longest = 220;

    /// <summary>Null when the line says something else, or more.</summary>
    public static SeedMeta? Read(string text, TextSpan line, SeedShape shape)
    {
        if (line.Length > Longest || shape.Words > 28)
            return null;
        SeedMeta? sum = null;
        var others = 0;
        foreach (var part in Parts(text, line))
        {
            var meta = ReadPart(text, part);
            if (meta is null && ++others > 2)
                return null;
            if (meta is null && SeedChars.WordCount(text.AsSpan(part.Start, part.Length)) > 4)
                return null;
            sum = Join(sum, meta);
        }

        if (sum is null)
            return null;
        return others > 0 && sum.Byline is null && sum.Kind == SeedLineKind.Date ? sum with { Byline = NameBeside(text, line) } : sum;
    }

    static SeedMeta? Join(SeedMeta? one, SeedMeta? other)
    {
        if (one is null || other is null)
            return one ?? other;
        var dated = one.Date is null || (one.Updated && !other.Updated && other.Date is not null) ? other : one;
        var strongest = Rank(one.Kind) <= Rank(other.Kind) ? one : other;
        return strongest with
        {
            Date = dated.Date,
            Labelled = dated.Labelled,
            Updated = dated.Updated,
            Ambiguous = one.Ambiguous ?? other.Ambiguous,
            Byline = one.Byline ?? other.Byline,
            Outlet = one.Outlet ?? other.Outlet,
        };
    }

    static int Rank(SeedLineKind kind) => kind switch
    {
        SeedLineKind.Date => 0,
        SeedLineKind.Byline => 1,
        SeedLineKind.Outlet => 2,
        SeedLineKind.ReadTime => 3,
        _ => 4,
    };

    /// <summary>"Jane Doe · 3 May 2024": a name beside a date, set off by a sign, is its author's.</summary>
    static TextSpan? NameBeside(string text, TextSpan line)
    {
        foreach (var part in Parts(text, line))
        {
            if (SeedBylines.IsBareName(part.Of(text)) && ReadPart(text, part) is null)
                return part;
        }

        return null;
    }

    static SeedMeta? ReadPart(string text, TextSpan part)
    {
        if (IsReadTime(part.Of(text)))
            return new SeedMeta(SeedLineKind.ReadTime) { Why = "says how long it takes to read" };
        if (IsCount(part.Of(text)))
            return new SeedMeta(SeedLineKind.Furniture) { Why = "counts readers or comments" };
        return SeedOutlets.PublishedIn(text, part) ?? Signed(text, part) ?? SeedDatedLine.Read(text, part)
            ?? (IsRelative(part.Of(text)) ? new SeedMeta(SeedLineKind.Furniture) { Why = "is a time without a date" } : null);
    }

    /// <summary>"By Jane Doe", "By Jane Doe, Political Editor", "Posted by Jane Doe on 3 May 2024".</summary>
    static SeedMeta? Signed(string text, TextSpan part)
    {
        if (SeedBylines.AfterLabel(text, part, out var end) is not { } names)
            return null;
        var rest = TextSpan.FromBounds(end, part.End);
        var dates = SeedDateReader.FindAll(text, rest);
        var plain = SeedChars.Trim(rest.Of(text));
        if (dates.Count == 0 && SeedChars.WordCount(plain) > 8)
            return null;
        // "By Monday the harbour was open": names are followed by a comma, a role or a place, not by a sentence.
        if (dates.Count == 0 && plain.Length > 0 && char.IsLower(plain[0]) && !StartsWithPlaceWord(plain) && !SeedBylines.HasRole(plain))
            return null;
        var date = dates.Count > 0 && dates[0].Date is { } day ? new SeedDate(day, dates[0].Span) : null;
        return new SeedMeta(date is null ? SeedLineKind.Byline : SeedLineKind.Date, date, Byline: names) { Why = "says who wrote it" };
    }

    static bool StartsWithPlaceWord(ReadOnlySpan<char> words) =>
        FoldedWords.Fold(words) is { } folded
        && (folded.StartsWith("in ", StringComparison.Ordinal) || folded.StartsWith("for ", StringComparison.Ordinal)
            || folded.StartsWith("at ", StringComparison.Ordinal)
            || folded.StartsWith("à ", StringComparison.Ordinal) || folded.StartsWith("en ", StringComparison.Ordinal)
                || folded.StartsWith("aus ", StringComparison.Ordinal)
            || folded.StartsWith("desde ", StringComparison.Ordinal) || folded.StartsWith("with ", StringComparison.Ordinal));

    /// <summary>The parts between signs that have blanks around them, and between tabs.</summary>
    public static List<TextSpan> Parts(string text, TextSpan line)
    {
        var parts = new List<TextSpan>();
        var start = line.Start;
        for (var at = line.Start; at < line.End; at++)
        {
            var sign = SeedChars.IsSeparator(text[at]) || text[at] is '–' or '—' or '-';
            var set = sign && (at == line.Start || SeedChars.IsBlank(text[at - 1]) || text[at] is '|' or '•')
                && (at + 1 == line.End || SeedChars.IsBlank(text[at + 1]) || text[at] is '|' or '•');
            if (!set && text[at] != '\t')
                continue;
            Add(start, at);
            start = at + 1;
        }

        Add(start, line.End);
        return parts;

        void Add(int from, int to)
        {
            while (from < to && SeedChars.IsBlank(text[from]))
                from++;
            while (to > from && SeedChars.IsBlank(text[to - 1]))
                to--;
            if (to > from)
                parts.Add(TextSpan.FromBounds(from, to));
        }
    }
}
