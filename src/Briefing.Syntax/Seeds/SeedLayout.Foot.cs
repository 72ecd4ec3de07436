namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>Everything from a comment form on is the page's, if there is an article above it.</summary>
    void FindForm()
    {
        var (before, total, count) = (0, 0, 0);
        foreach (var unit in units)
            total += unit.IsProse ? unit.Shape.Words : 0;
        for (var at = 0; at < foot; at++)
        {
            if (units[at].IsProse)
            {
                before += units[at].Shape.Words;
                count++;
            }

            if (units[at].Phrase != SeedPhraseKind.Form || units[at].Kind != SeedLineKind.Furniture || count == 0)
                continue;
            // "Leave a comment" also stands above articles, as a link to the form.
            if (count == 1 && total - before > 3 * before)
                continue;
            foot = at;
            return;
        }
    }

    /// <summary>
    /// Sets apart what follows "Related articles", "Tags" or a pointer without its title, up to where the article goes on.
    /// </summary>
    void SetListsApart()
    {
        var before = 0;
        for (var at = 0; at < foot; at++)
        {
            var unit = units[at];
            before += unit.IsProse ? unit.Shape.Words : 0;
            if (unit.Kind != SeedLineKind.Furniture || unit.Fixed)
                continue;
            if (unit.Phrase is SeedPhraseKind.List or SeedPhraseKind.Foot)
                at = SetApart(at + 1, before == 0 ? EndOfRun(at + 1, unit)
                    : Resumption(at + 1, before), "stands in a list under \"" + Clip(unit) + "\"");
            else if (unit.Phrase == SeedPhraseKind.Pointer && before > 0)
                at = SetApart(at + 1, EndOfTitles(at), "is the title of another page");
        }
    }

    /// <summary>Gives the index of the last one set apart, or the opener's.</summary>
    int SetApart(int from, int to, string why)
    {
        for (var at = from; at < to; at++)
        {
            // A line about the article may stand among them; dates and names of other articles may not.
            if (units[at].IsText || units[at].Kind == SeedLineKind.Caption
                || units[at].Meta is { Labelled: false, Outlet: null, Kind: SeedLineKind.Date or SeedLineKind.Byline })
                units[at].Take(SeedLineKind.Furniture, why);
        }

        return Math.Max(from, to) - 1;
    }

    string Clip(SeedUnit unit)
    {
        var words = SeedChars.Fold(unit.Span.Of(text)[..Math.Min(unit.Span.Length, 40)]);
        return unit.Span.Length > 40 ? words + "…" : words;
    }

    /// <summary>The headline-like lines right under a list's title, where no article has begun yet.</summary>
    int EndOfRun(int at, SeedUnit opener)
    {
        if (opener.Phrase != SeedPhraseKind.List || opener.BeforeBlank)
            return at;
        while (at < foot && !units[at].AfterBlank && !units[at].Shape.IsClearProse)
            at++;
        return at;
    }

    /// <summary>The titles that belong to a pointer which has none of its own.</summary>
    int EndOfTitles(int pointer)
    {
        var opener = units[pointer];
        var key = Key(opener);
        if (SeedPhrases.Find(key) != SeedPhraseKind.Pointer || opener.Shape.Words > 4)
            return pointer + 1;
        var at = pointer + 1;
        var colon = SeedChars.IsColon(opener.Shape.Last);
        while (at < foot && units[at].IsFragment && (!units[at].AfterBlank || units[at].Shape.Words >= 8 || (colon && at == pointer + 1)))
            at++;
        return at;
    }

    /// <summary>Whether paragraphs stand between blank lines; found when first asked.</summary>
    bool? blankLines;

    /// <summary>
    /// Where the article goes on after a list of other pages inside it; <see cref="foot"/> when it does not. Teasers are single
    /// sentences or headlines; an article goes on with several paragraphs, of which one at least has several sentences.
    /// </summary>
    int Resumption(int first, int before)
    {
        var after = 0;
        for (var at = first; at < foot; at++)
            after += units[at].IsProse ? units[at].Shape.Words : 0;
        var inside = after * 10 > before * 6;
        // Little text, and then a form: the list closes the page, and teasers may well be long.
        var closing = foot < units.Count && after * 4 < before;
        var headlines = 0;
        blankLines ??= HasBlankLines();
        for (var at = first; at < foot; at++)
        {
            var unit = units[at];
            if (at > first && Key(units[at - 1]) == "end of list")
                return at;
            if (unit.IsFragment)
                headlines++;
            if (!unit.IsProse || (blankLines.Value && (!unit.AfterBlank || (at == first && !unit.BeforeBlank))))
                continue;
            if (GoesOn(at, headlines, inside, closing ? 2 : 1))
                return WithHeading(at, first);
        }

        return foot;
    }

    bool GoesOn(int at, int headlines, bool inside, int wanted)
    {
        var (run, clear, sentences) = (0, 0, 0);
        for (var next = at; next < foot && run < 4; next++)
        {
            if (!units[next].IsText)
                continue;
            if (!units[next].IsProse)
                break;
            run++;
            clear += units[next].Shape.IsClearProse ? 1 : 0;
            sentences += units[next].Shape.Sentences;
        }

        if (inside && units[at].Shape.IsClearProse)
            return true;
        if (run < 2 || units[at].Shape.Words < 12)
            return run >= 3 && headlines > 0 && inside;
        return (clear >= wanted && (units[at].Shape.IsClearProse || headlines > 0 || inside))
            || (headlines >= 2 && sentences > run && wanted == 1) || (run >= 3 && headlines > 0 && inside);
    }

    /// <summary>
    /// A short line right above the paragraph that goes on is its heading, unless it reads like the headlines above it.
    /// </summary>
    int WithHeading(int at, int first)
    {
        var above = at - 1;
        return above > first && units[above].IsFragment && units[above].AfterBlank && units[above].Shape.Words <= 6
            && units[above - 1].IsFragment && units[above - 1].Shape.Words > 6 ? above : at;
    }

    /// <summary>What is left under the article.</summary>
    void ReadFoot()
    {
        for (var at = foot; at < units.Count; at++)
        {
            var unit = units[at];
            if (unit.IsText || unit.Kind is SeedLineKind.Caption or SeedLineKind.ReadTime)
                unit.Take(SeedLineKind.Furniture, "stands under the article");
            else if (lastNamed < 0 && unit.Meta is { Labelled: false, Outlet: null, Kind: SeedLineKind.Date or SeedLineKind.Byline })
                unit.Take(SeedLineKind.Furniture, "belongs to a comment or to another page");
        }
    }
}
