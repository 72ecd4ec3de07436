using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// A line, or a part of one, that has a date and besides it only what goes with dates: labels, days of the week, times, zones, an
/// author's name, a place. Anything more makes it a sentence, a headline or a caption.
/// </summary>
sealed class SeedDatedLine(string text, TextSpan part, IReadOnlyList<FoundDate> dates)
{
    SeedDate? published;
    SeedDate? changed;
    TextSpan? ambiguous;
    TextSpan? byline;
    bool labelled;

    /// <summary>The words just read say that the next date is that of the last change.</summary>
    bool afterUpdate;

    /// <summary>Words that do not go with dates.</summary>
    int strays;

    /// <summary>Null when the line says something else, or more.</summary>
    public static SeedMeta? Read(string text, TextSpan part)
    {
        var dates = SeedDateReader.FindAll(text, part);
        return dates.Count == 0 ? null : new SeedDatedLine(text, part, dates).Read();
    }

    SeedMeta? Read()
    {
        var next = 0;
        foreach (var token in SeedDateTokens.Cut(text, part.Start, part.End))
        {
            if (next < dates.Count && token.Start >= dates[next].Span.Start)
            {
                if (token.Start == dates[next].Span.Start)
                    TakeDate(dates[next]);
                if (token.End >= dates[next].Span.End)
                    next++;
            }
            else if (token.Word is { } word && !(byline is { } names && token.Start < names.End))
            {
                TakeWord(token, word);
            }
        }

        if (strays is > 0 and <= 6 && NameBefore() is { } name)
            (byline, strays) = (byline ?? name, 0);
        if (strays > 0 && !IsPlaceBefore())
            return null;
        var onlyChanged = published is null && changed is not null;
        return new SeedMeta(
            SeedLineKind.Date,
            published ?? changed,
            Labelled: labelled && published is not null,
            Updated: onlyChanged,
            Ambiguous: published is null ? ambiguous : null,
            Byline: byline)
        {
            Why = onlyChanged ? "says when it was last changed"
                : labelled ? "says when it was published"
                : "is a date and nothing else",
        };
    }

    void TakeDate(FoundDate found)
    {
        if (found.Date is not { } day)
            ambiguous ??= found.Span;
        else if (afterUpdate)
            changed ??= new SeedDate(day, found.Span);
        else if (published is null || (published.Date.Start is { Year: null } && day.Start is { Year: not null }))
            published = new SeedDate(day, found.Span); // A line may give the day twice; the whole date is better than the one in parts.
    }

    void TakeWord(SeedDateToken token, string word)
    {
        var publication = SeedWords.Publications.Contains(word);
        var update = SeedWords.Updates.Contains(word);
        labelled |= publication;
        afterUpdate = update || (afterUpdate && !publication);
        if (publication || update || SeedWords.AroundDates.Contains(word))
            return;
        if (byline is null && SeedBylines.AfterLabel(text, TextSpan.FromBounds(token.Start, part.End), out _) is { } names)
            byline = names;
        else if (byline is null && word == "by" && Handle(token.End) is { } handle)
            byline = handle;
        // "… by Jane Doe in World News": once the author is named after the date, the rest is where the page files it.
        else if (byline is null || byline.Value.Start < dates[0].Span.Start)
            strays++;
    }

    /// <summary>A single word in small letters, as blogs show the account that posted: "by admin".</summary>
    TextSpan? Handle(int start)
    {
        while (start < part.End && SeedChars.IsBlank(text[start]))
            start++;
        var stop = start;
        while (stop < part.End && (char.IsLetterOrDigit(text[stop]) || text[stop] is '_' or '-' or '.'))
            stop++;
        return stop > start && SeedChars.WordCount(text.AsSpan(stop, part.End - stop)) <= 6 ? TextSpan.FromBounds(start, stop) : null;
    }

    ReadOnlySpan<char> BeforeDate => text.AsSpan(part.Start, dates[0].Span.Start - part.Start);

    /// <summary>"Jane Doe Published 3 May 2024": a name, and then a label that goes with the date.</summary>
    TextSpan? NameBefore()
    {
        var words = BeforeDate;
        for (var at = 1; at < words.Length; at++)
        {
            if (!SeedChars.IsBlank(words[at - 1]) || !char.IsLetter(words[at]))
                continue;
            var end = at;
            while (end < words.Length && char.IsLetter(words[end]))
                end++;
            var label = FoldedWords.Fold(words[at..end]);
            if (!SeedWords.Publications.Contains(label) && !SeedWords.Updates.Contains(label))
                continue;
            var name = SeedChars.Trim(words[..at]);
            var isAuthor = SeedBylines.IsBareName(name) || (SeedBylines.HasRole(name) && SeedChars.WordCount(name) <= 5);
            return isAuthor ? new TextSpan(part.Start, name.Length) : null;
        }

        return null;
    }

    /// <summary>"Lisbon, 3 May 2024": up to three capitalised words before the date and nothing after it.</summary>
    bool IsPlaceBefore()
    {
        var before = SeedChars.Trim(BeforeDate);
        if (strays > 3 || before.Length is 0 or > 60)
            return false;
        foreach (var unit in text.AsSpan(dates[0].Span.End, part.End - dates[0].Span.End))
        {
            if (char.IsLetter(unit))
                return false;
        }

        foreach (var range in before.SplitAny(SeedChars.Blanks))
        {
            var word = before[range];
            if (word.Length > 0 && char.IsLower(word[0]) && !SeedWords.AroundDates.Contains(FoldedWords.Key(word)))
                return false;
        }

        var last = before[^1];
        return last is ',' or '،' || SeedChars.IsColon(last) || SeedChars.IsDash(last)
            || SeedWords.AroundDates.Contains(FoldedWords.Key(before[(before.LastIndexOfAny(SeedChars.Blanks) + 1)..]));
    }
}
