using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Disputes and measures.</summary>
static class DisputeMaking
{
    const int MostNamed = 3;

    /// <summary>With the words of the sources.</summary>
    public static DisputeView Full(PageDraft page, Dispute dispute) => View(page, dispute, ClaimMaking.Cards);

    /// <summary>For pages where a dispute is one thing among many: who says what, a link away from the words.</summary>
    public static DisputeView Brief(PageDraft page, Dispute dispute) => View(page, dispute, ClaimMaking.Lines);

    public static EquatableArray<DisputeView> Briefs(PageDraft page, IEnumerable<Dispute> disputes) =>
        disputes.Select(dispute => Brief(page, dispute)).ToEquatableArray();

    static DisputeView View(PageDraft page, Dispute dispute, Func<PageDraft, IEnumerable<Claim>, EquatableArray<ClaimView>> claims)
    {
        var themes = ThemeMaking.Links(page, dispute.Themes);
        return new DisputeView(
            SiteAddresses.DisputeId(dispute),
            page.To(SiteAddresses.Dispute(dispute)),
            Title(page, dispute),
            dispute.Links.Any(link => link.Contradicts),
            dispute.Sides.Select((side, at) => new DisputeSideView(page.Words.Letter(at), claims(page, Claims(page, side.Claims)))).ToEquatableArray(),
            dispute.Links.Select(link => link.How).OfType<string>().Distinct().ToEquatableArray(),
            themes);
    }

    /// <summary>The disputes of some claims, each once, in the order of the claims.</summary>
    public static IEnumerable<Dispute> Of(PageDraft page, IEnumerable<Claim> claims) =>
        claims.Select(page.Index.DisputeOf).OfType<Dispute>().DistinctBy(dispute => dispute.Id);

    public static MeasureView Measure(PageDraft page, Measure measure) => new(
        ClaimMaking.MeasureName(measure.Id),
        measure.IsDisputed,
        ClaimMaking.Lines(page, Claims(page, measure.Figures.Select(figure => figure.Claim).ToEquatableArray())));

    /// <summary>What it is about, and who disagrees: "Security: the ministry, the monitoring team and others".</summary>
    public static string Title(PageDraft page, Dispute dispute)
    {
        var claims = Claims(page, dispute.Claims).ToList();
        var speakers = claims.SelectMany(claim => claim.Speakers).Select(speaker => ClaimMaking.SpeakerName(page, speaker)).Distinct().ToList();
        var names = page.Words.List(speakers.Take(MostNamed));
        return $"{Subject(page, dispute, claims)}: {(speakers.Count > MostNamed ? page.Words.Fill("and_others", names) : names)}";
    }

    /// <summary>What all its claims measure; else the themes it bears on; else the words of its first claim.</summary>
    static string Subject(PageDraft page, Dispute dispute, List<Claim> claims)
    {
        if (claims.Count > 0 && claims[0].Figure?.Measure is { } measure && claims.TrueForAll(claim => claim.Figure?.Measure == measure))
            return ClaimMaking.MeasureName(measure);
        // A theme that all claims share says more than the list of all that any of them touches.
        var shared = dispute.Themes.Where(theme => claims.TrueForAll(claim => claim.Themes.Contains(theme))).ToEquatableArray();
        var themes = ThemeMaking.Links(page, shared.IsEmpty ? dispute.Themes : shared);
        if (!themes.IsEmpty)
            return themes[0].Text;
        return claims.Count > 0 ? page.Edition.WordsOf(claims[0]) : dispute.Id.Value;
    }

    static IEnumerable<Claim> Claims(PageDraft page, EquatableArray<Slug> ids) => ids.Select(page.Index.Claim).OfType<Claim>();

    // After Z comes AA; nobody has seen a dispute with that many sides.
    public static string Letter(int at) => at < 26 ? ((char)('A' + at)).ToString() : Letter((at / 26) - 1) + Letter(at % 26);
}
