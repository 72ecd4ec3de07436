namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    const int LongestHeading = 16;

    /// <summary>A text with three dates or more, each above a paragraph, tells things day by day: they are headings.</summary>
    void KeepChronologies()
    {
        var above = new List<int>();
        var prose = false;
        for (var at = 0; at + 1 < units.Count; at++)
        {
            var unit = units[at];
            if (unit is { Kind: SeedLineKind.Date, Meta: { Labelled: false, Updated: false, Byline: null } } && units[at + 1].IsProse
                && (prose || above.Count > 0))
                above.Add(at);
            prose |= unit.IsProse;
        }

        foreach (var at in above.Count >= 3 ? above : [])
        {
            units[at].Meta = null;
            units[at].Release();
        }
    }

    /// <summary>Labels of speakers, by the words before a colon, with how often they open a line.</summary>
    readonly Dictionary<string, int> speakers = new(StringComparer.Ordinal);

    /// <summary>In transcripts the same few labels open line after line: "Q:", "MODERATOR:".</summary>
    void KeepSpeakers()
    {
        foreach (var unit in units)
        {
            if (unit.IsText && SpeakerOf(unit) is { } speaker)
                speakers[speaker] = speakers.GetValueOrDefault(speaker) + 1;
        }
    }

    string? SpeakerOf(SeedUnit unit)
    {
        var words = unit.Span.Of(text)[..Math.Min(unit.Span.Length, 40)];
        for (var at = 1; at < words.Length; at++)
        {
            if (SeedChars.IsColon(words[at]))
                return FoldedWords.Key(words[..at]) is { Length: > 0 } key ? key : null;
        }

        return null;
    }

    bool Speaks(SeedUnit unit) => SpeakerOf(unit) is { } speaker && speakers.GetValueOrDefault(speaker) >= 2;

    void ReadBody()
    {
        var last = LastProse();
        for (var at = body; at < foot; at++)
        {
            var unit = units[at];
            if (!unit.IsText)
                continue;
            if (at > last)
                unit.Take(SeedLineKind.Furniture, "stands under the article");
            else if (unit.IsProse && IsColonHeading(at))
                unit.Take(SeedLineKind.Heading, "is a short line above a paragraph");
            else if (unit.IsProse)
                unit.Take(SeedLineKind.Paragraph, "is text");
            else
                at = ReadFragments(at);
        }
    }

    static readonly HashSet<string> Announcing =
        ["said", "says", "added", "adds", "asked", "wrote", "told", "stated", "declared", "replied", "following", "this", "these",
            "follows", "dit", "ajouté", "sagte", "sagt", "dijo", "گفت", "افزود", "قال", "أضاف", "сказал", "добавил", "dedi"];

    /// <summary>"What happens next:" above a paragraph. A line that announces what somebody says, or a list, is text.</summary>
    bool IsColonHeading(int at)
    {
        var unit = units[at];
        if (!SeedChars.IsColon(unit.Shape.Last) || unit.Shape.Words > 7 || unit.Shape.LowerStart || unit.Shape.Bullet || !unit.AfterBlank)
            return false;
        var next = NextText(at + 1);
        if (next >= foot || !units[next].IsProse || units[next].Shape.Bullet || SeedChars.IsQuote(text[units[next].Span.Start])
            || Speaks(unit))
            return false;
        foreach (var word in Key(unit).Split(' '))
        {
            if (Announcing.Contains(word))
                return false;
        }

        return true;
    }

    /// <summary>Index of the last paragraph; sentences about the author and the like under it are the page's.</summary>
    int LastProse()
    {
        var last = foot - 1;
        while (last >= body && !(units[last].IsProse || IsUnfinished(units[last]) || units[last] is { Kind: SeedLineKind.Paragraph }))
            last--;
        if (lastNamed < 0 && last > body && IsAboutAuthor(units[last]))
        {
            units[last].Take(SeedLineKind.Furniture, "is about the author");
            return LastProse();
        }

        return lastNamed >= 0 ? Math.Max(last, lastNamed) : last;
    }

    /// <summary>Sentences, and then words without a full stop: an agency's mark ("Enditem"), or letters that got lost.</summary>
    bool IsUnfinished(SeedUnit unit)
    {
        if (!unit.IsFragment || unit.Shape.Words < 8)
            return false;
        var words = unit.Span.Of(text);
        for (var at = 4; at + 2 < words.Length; at++)
        {
            // Four small letters before the full stop: fewer may be "Mr.", "No." or "St.".
            if (SeedChars.IsFullStop(words[at]) && SeedChars.IsBlank(words[at + 1]) && !char.IsLower(words[at + 2])
                && char.IsLetter(words[at - 1]) && char.IsLetter(words[at - 4])
                && !char.IsUpper(words[at - 1]) && !char.IsUpper(words[at - 2]) && !char.IsUpper(words[at - 3]))
                return true;
        }

        return false;
    }

    bool IsAboutAuthor(SeedUnit unit)
    {
        var key = Key(unit);
        return unit.Shape.Words <= 60
            && (key.StartsWith("the writer is", StringComparison.Ordinal) || key.StartsWith("the author is", StringComparison.Ordinal)
                || key.StartsWith("the columnist is", StringComparison.Ordinal)
                || key.StartsWith("the writers are", StringComparison.Ordinal)
                    || key.StartsWith("the authors are", StringComparison.Ordinal)
                    || key.StartsWith("the author can be", StringComparison.Ordinal)
                || key.StartsWith("the writer can be", StringComparison.Ordinal));
    }

    /// <summary>Decides a run of short lines between paragraphs; gives the index of its last.</summary>
    int ReadFragments(int first)
    {
        var (end, count, words) = (first, 0, 0);
        for (var at = first; at < foot && (!units[at].IsText || units[at].IsFragment); at++)
        {
            if (!units[at].IsText)
                continue;
            end = at;
            count++;
            words += units[at].Shape.Words;
        }

        // One or two are headings; more are headlines of other pages when they are long, and the items of a list when they are short.
        var points = count >= 3 && Highlights.Contains(Key(units[first]));
        if (points)
            units[first].Take(SeedLineKind.Heading, "is a short line above a list");
        var links = count >= 3 && words >= 6 * count && !points && !AfterColon(first);
        for (var at = first; at <= end; at++)
        {
            if (units[at].IsText)
                TakeFragment(units[at], count, links);
        }

        return end;
    }

    static readonly HashSet<string> Highlights =
    [
        "key points", "key takeaways", "takeaways", "highlights", "at a glance", "in short", "in brief", "summary", "what we know",
        "what we know so far", "the facts", "key facts", "key findings", "main points",
        "story highlights", "l'essentiel", "en bref", "points clés", "das wichtigste in kürze", "auf einen blick", "claves",
        "las claves", "en breve", "نکات کلیدی", "أبرز النقاط", "главное",
    ];

    bool AfterColon(int at)
    {
        while (--at >= body)
        {
            if (units[at].Kind == SeedLineKind.Paragraph)
                return SeedChars.IsColon(units[at].Shape.Last);
        }

        return false;
    }

    void TakeFragment(SeedUnit unit, int count, bool links)
    {
        if (RepeatsTitle(unit))
            unit.Take(SeedLineKind.Furniture, "repeats the title");
        else if (links)
            unit.Take(SeedLineKind.Furniture, "stands in a list of headlines");
        else if (count >= 3)
            unit.Take(SeedLineKind.Paragraph, "stands in a list");
        else if (IsUnfinished(unit) || unit.Shape.Words > LongestHeading || unit.Shape.LowerStart || Speaks(unit) || IsQuotation(unit))
            unit.Take(SeedLineKind.Paragraph, "is text");
        else
            unit.Take(SeedLineKind.Heading, "is a short line above a paragraph");
    }

    /// <summary>Somebody's words from the first letter to the last.</summary>
    bool IsQuotation(SeedUnit unit) =>
        unit.Shape.Words > 4 && SeedChars.IsQuote(text[unit.Span.Start]) && SeedChars.IsQuote(text[unit.Span.End - 1]);
}
