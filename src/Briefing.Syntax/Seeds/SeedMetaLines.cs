using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Reads lines that are about the article: "By Jane Doe | 3 May 2024 | 4 min read", "Published in The Tide, May 3rd, 2024".</summary>
static class SeedMetaLines
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
            if (meta is null && WordCount(text.AsSpan(part.Start, part.Length)) > 4)
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
        return SeedOutlets.PublishedIn(text, part) ?? Signed(text, part) ?? Dated(text, part)
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
        if (dates.Count == 0 && WordCount(plain) > 8)
            return null;
        // "By Monday the harbour was open": names are followed by a comma, a role or a place, not by a sentence.
        if (dates.Count == 0 && plain.Length > 0 && char.IsLower(plain[0]) && !StartsWithPlaceWord(plain) && !SeedBylines.HasRole(plain))
            return null;
        var date = dates.Count > 0 && dates[0].Date is { } day ? new SeedDate(day, dates[0].Span) : null;
        return new SeedMeta(date is null ? SeedLineKind.Byline : SeedLineKind.Date, date, Byline: names) { Why = "says who wrote it" };
    }

    static bool StartsWithPlaceWord(ReadOnlySpan<char> words) =>
        FoldedWords.Fold(words) is { } folded
        && (folded.StartsWith("in ", StringComparison.Ordinal) || folded.StartsWith("for ", StringComparison.Ordinal) || folded.StartsWith("at ", StringComparison.Ordinal)
            || folded.StartsWith("à ", StringComparison.Ordinal) || folded.StartsWith("en ", StringComparison.Ordinal) || folded.StartsWith("aus ", StringComparison.Ordinal)
            || folded.StartsWith("desde ", StringComparison.Ordinal) || folded.StartsWith("with ", StringComparison.Ordinal));

    static SeedMeta? Dated(string text, TextSpan part)
    {
        var dates = SeedDateReader.FindAll(text, part);
        if (dates.Count == 0)
            return null;
        var (labelled, updated, stray) = (false, false, 0);
        var afterUpdate = false;
        SeedDate? published = null;
        SeedDate? changed = null;
        TextSpan? ambiguous = null;
        TextSpan? byline = null;
        var next = 0;
        foreach (var token in SeedDateTokens.Cut(text, part.Start, part.End))
        {
            if (byline is { } names && token.Start < names.End)
                continue;
            if (next < dates.Count && token.Start >= dates[next].Span.Start)
            {
                if (token.Start == dates[next].Span.Start)
                {
                    ambiguous ??= dates[next].Date is null ? dates[next].Span : null;
                    var date = dates[next].Date is { } day ? new SeedDate(day, dates[next].Span) : null;
                    if (afterUpdate)
                        changed ??= date;
                    else
                        published = Better(published, date);
                    updated |= afterUpdate;
                }

                if (token.End >= dates[next].Span.End)
                    next++;
                continue;
            }

            if (token.Word is not { } word)
                continue;
            labelled |= SeedWords.Publications.Contains(word);
            afterUpdate = SeedWords.Updates.Contains(word) || (afterUpdate && !SeedWords.Publications.Contains(word));
            if (SeedWords.AroundDates.Contains(word) || SeedWords.Updates.Contains(word) || SeedWords.Publications.Contains(word))
                continue;
            if (byline is null && SeedBylines.AfterLabel(text, TextSpan.FromBounds(token.Start, part.End), out _) is { } found)
                byline = found;
            else if (byline is null && word == "by" && Handle(text, token.End, part.End) is { } handle)
                byline = handle;
            // "… by Jane Doe in World News": once the author is named after the date, the rest is where the page files it.
            else if (byline is null || byline.Value.Start < dates[0].Span.Start)
                stray++;
        }

        if (stray > 0 && Before(text, part, dates[0].Span) is { } signed && stray <= 6)
            (byline, stray) = (byline ?? signed, 0);

        if (stray > 0 && !IsPlaceBefore(text, part, dates[0].Span, stray))
            return null;
        return new SeedMeta(SeedLineKind.Date, published ?? changed, labelled && published is not null, published is null && updated, published is null ? ambiguous : null, byline)
        {
            Why = published is null && updated ? "says when it was last changed" : labelled ? "says when it was published" : "is a date and nothing else",
        };
    }

    /// <summary>A single word in small letters, as blogs show the account that posted: "by admin".</summary>
    static TextSpan? Handle(string text, int start, int end)
    {
        while (start < end && SeedChars.IsBlank(text[start]))
            start++;
        var stop = start;
        while (stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] is '_' or '-' or '.'))
            stop++;
        return stop > start && WordCount(text.AsSpan(stop, end - stop)) <= 6 ? TextSpan.FromBounds(start, stop) : null;
    }

    /// <summary>"Jane Doe Published 3 May 2024": a name, and then a label that goes with the date.</summary>
    static TextSpan? Before(string text, TextSpan part, TextSpan date)
    {
        var words = text.AsSpan(part.Start, date.Start - part.Start);
        for (var at = 1; at < words.Length; at++)
        {
            if (!SeedChars.IsBlank(words[at - 1]) || !char.IsLetter(words[at]))
                continue;
            var end = at;
            while (end < words.Length && char.IsLetter(words[end]))
                end++;
            if (!SeedWords.Publications.Contains(FoldedWords.Fold(words[at..end])) && !SeedWords.Updates.Contains(FoldedWords.Fold(words[at..end])))
                continue;
            var name = SeedChars.Trim(words[..at]);
            return SeedBylines.IsBareName(name) || (SeedBylines.HasRole(name) && WordCount(name) <= 5) ? new TextSpan(part.Start, name.Length) : null;
        }

        return null;
    }

    /// <summary>A whole date before one in parts: a line may give the day in two calendars or forms.</summary>
    static SeedDate? Better(SeedDate? one, SeedDate? other) =>
        one is null || (other is not null && one.Date.Start is { Year: null } && other.Date.Start is { Year: not null }) ? other ?? one : one;

    /// <summary>"Lisbon, 3 May 2024": up to three capitalised words before the date and nothing after it.</summary>
    static bool IsPlaceBefore(string text, TextSpan part, TextSpan date, int stray)
    {
        if (stray > 3)
            return false;
        var before = SeedChars.Trim(text.AsSpan(part.Start, date.Start - part.Start));
        var after = SeedChars.Trim(text.AsSpan(date.End, part.End - date.End));
        foreach (var unit in after)
        {
            if (char.IsLetter(unit))
                return false;
        }

        if (before.Length == 0 || before.Length > 60 || !(before[^1] is ',' or '،' || SeedChars.IsColon(before[^1]) || SeedChars.IsDash(before[^1]) || EndsWithDay(before)))
            return false;
        foreach (var word in before.SplitAny(SeedChars.Blanks))
        {
            if (before[word].Length > 0 && char.IsLower(before[word][0]) && !SeedWords.AroundDates.Contains(FoldedWords.Key(before[word])))
                return false;
        }

        return true;
    }

    static bool EndsWithDay(ReadOnlySpan<char> words)
    {
        var last = words.LastIndexOf(' ') + 1;
        return SeedWords.AroundDates.Contains(FoldedWords.Key(words[last..]));
    }

    public static bool IsReadTime(ReadOnlySpan<char> words)
    {
        if (words.Length > 60 || !(SeedDateReader.HasDigit(words) || words.StartsWith("less than", StringComparison.OrdinalIgnoreCase)))
            return false;
        var (minutes, number, count) = (false, false, 0);
        var key = FoldedWords.Key(words);
        foreach (var token in SeedDateTokens.Cut(key, 0, key.Length))
        {
            count++;
            number |= token.IsNumber;
            if (token.Word is not { } word)
                continue;
            if (!SeedWords.ReadTime.Contains(word))
                return false;
            minutes |= SeedWords.Minutes.Contains(word);
        }

        return minutes && (number || key.StartsWith("less than", StringComparison.Ordinal)) && count >= 2;
    }

    static bool IsRelative(ReadOnlySpan<char> words)
    {
        if (words.Length > 60)
            return false;
        var key = FoldedWords.Key(words);
        return key.EndsWith(" ago", StringComparison.Ordinal) || key is "yesterday" or "today" or "just now" || key.EndsWith(" پیش", StringComparison.Ordinal)
            || (key.StartsWith("il y a ", StringComparison.Ordinal) && key.Length < 30) || (key.StartsWith("vor ", StringComparison.Ordinal) && key.Length < 30 && char.IsDigit(key[4]))
            || (key.StartsWith("hace ", StringComparison.Ordinal) && key.Length < 30) || (key.StartsWith("منذ ", StringComparison.Ordinal) && key.Length < 30)
            || key.EndsWith(" назад", StringComparison.Ordinal) || (key.EndsWith(" önce", StringComparison.Ordinal) && key.Length < 30);
    }

    static readonly HashSet<string> Counted =
    [
        "comments", "comment", "shares", "share", "views", "view", "likes", "like", "votes", "vote", "reads", "replies", "reply", "reactions", "retweets", "followers", "k", "m", "photos",
        "commentaires", "commentaire", "partages", "vues", "kommentare", "kommentar", "aufrufe", "comentarios", "comentario", "visitas", "نظر", "نظرات", "دیدگاه", "بازدید", "تعليق",
        "تعلیق", "تعلیقات", "مشاهده", "رای", "ها", "комментариев", "комментарий", "комментария", "просмотров", "yorum", "görüntülenme", "评论", "阅读", "浏览",
    ];

    static bool IsCount(ReadOnlySpan<char> words)
    {
        if (words.Length > 40 || !SeedDateReader.HasDigit(words))
            return false;
        var key = FoldedWords.Key(words);
        var (number, named) = (false, false);
        foreach (var token in SeedDateTokens.Cut(key, 0, key.Length))
        {
            number |= token.IsNumber;
            if (token.Word is { } word && !Counted.Contains(word))
                return false;
            named |= token.Word is not null;
        }

        return number && named;
    }

    static int WordCount(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var part in words.SplitAny(SeedChars.Blanks))
            count += words[part].Length > 0 ? 1 : 0;
        return count;
    }

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
