namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>How far a date is to be trusted as that of publication, from the words around it and from its place.</summary>
    enum DateRank
    {
        None,
        Changed,
        Dateline,
        BesideText,
        Bare,
        Labelled,
    }

    void FindFields()
    {
        var best = DateRank.None;
        var last = LastParagraph();
        for (var at = 0; at < units.Count; at++)
        {
            var unit = units[at];
            if (unit.Meta is not { } meta
                || (unit.Kind == SeedLineKind.Furniture && meta.Kind is SeedLineKind.Date or SeedLineKind.Byline))
                continue;
            Byline ??= meta.Byline;
            if (meta.Outlet is { } outlet && (meta.Kind != SeedLineKind.Furniture || Outlet is null))
                Outlet = outlet;
            Ambiguous ??= meta.Ambiguous;
            var rank = at > 0 ? RankUnder(units[at - 1]) ?? RankOf(at, meta, last) : RankOf(at, meta, last);
            if (meta.Date is not { } date || rank <= best)
                continue;
            (Published, best) = (date, rank);
        }

        if (best < DateRank.Dateline)
            Published = DatelineOf() ?? Published;
    }

    /// <summary>A label on a line of its own, with the date on the next: "Published", "Last updated".</summary>
    DateRank? RankUnder(SeedUnit above)
    {
        if (above.Shape.Words > 3 || above.Kind is not SeedLineKind.Furniture)
            return null;
        var (published, updated) = (false, false);
        foreach (var word in Key(above).Split(' '))
        {
            published |= SeedWords.Publications.Contains(word);
            updated |= SeedWords.Updates.Contains(word);
        }

        return updated ? DateRank.Changed : published ? DateRank.Labelled : null;
    }

    DateRank RankOf(int at, SeedMeta meta, int last) =>
        meta.Updated ? DateRank.Changed
        : meta.Labelled ? DateRank.Labelled
        : at < body || at > last ? DateRank.Bare
        : DateRank.BesideText;

    int LastParagraph()
    {
        var last = units.Count - 1;
        while (last >= 0 && units[last].Kind != SeedLineKind.Paragraph)
            last--;
        return last;
    }

    SeedDate? DatelineOf()
    {
        for (var (at, paragraphs) = (0, 0); at < units.Count && paragraphs < 2; at++)
        {
            if (units[at].Kind != SeedLineKind.Paragraph)
                continue;
            paragraphs++;
            if (SeedDateline.Read(text, units[at].Span)?.Date is { } date)
                return date;
        }

        return null;
    }
}
