using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>A theme's own briefing.</summary>
static class ThemePage
{
    public static PageContent Make(PageDraft page, Theme theme)
    {
        var claims = page.Index.ClaimsOn(theme).ToList();
        var view = new ThemeView(
            theme.Name,
            theme.Question,
            theme.Parent is { } parent && page.Index.Theme(parent) is { } above ? ThemeMaking.Link(page, above) : null,
            page.Edition.ChildrenOf(theme).Select(child => ThemeMaking.Link(page, child)).ToEquatableArray(),
            page.Section(hasMargin: true).Prose(theme.Input.Summary, "summary"),
            page.Section(hasMargin: true).Prose(theme.Input.Body, "body"),
            AssessmentMaking.Views(page, theme.Assessments),
            Positions(page, claims),
            DisputeMaking.Briefs(page, page.Index.DisputesOn(theme)),
            page.Edition.MeasuresOf(claims).Select(measure => DisputeMaking.Measure(page, measure)).ToEquatableArray(),
            EventMaking.Items(page, page.Index.EventsOn(theme)),
            ArticleMaking.Cards(page, page.Index.ArticlesOn(theme)),
            [])
        {
            CitedBy = BacklinkMaking.Of(page, ThingKind.Theme, theme.Id),
        };
        view = view with { Sections = Sections(page, view), Derived = DerivedMaking.Views(page, theme.Input.Derived) };
        var description = theme.Input.Summary is { } summary ? page.Plain(summary)
            : theme.Question ?? page.Words.Fill("theme_description", theme.Name, page.Edition.Info.Title);
        return new PageContent(theme.Name, description, view, (json, addresses) =>
        {
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", theme.Name);
            json.WriteString("description", description);
            json.WriteStartObject("inDefinedTermSet");
            json.WriteString("@type", "DefinedTermSet");
            json.WriteString("name", page.Edition.Info.Title);
            json.WriteKnown("url", addresses.Of(Addresses.SiteAddresses.Themes));
            json.WriteEndObject();
        })
        { HasFeeds = true };
    }

    /// <summary>Speaker by speaker, in the order in which they first speak; a claim of two speakers stands under both.</summary>
    static EquatableArray<PositionView> Positions(PageDraft page, List<Claim> claims) => claims
        .SelectMany(claim => claim.Speakers.Distinct(), (claim, speaker) => new { claim, speaker })
        .GroupBy(pair => pair.speaker with { Words = pair.speaker.Words.ToUpperInvariant() }, pair => pair)
        .Select((group, at) => Position(page, group.First().speaker, [.. group.Select(pair => pair.claim)], at))
        .ToEquatableArray();

    static PositionView Position(PageDraft page, Speaker speaker, List<Claim> claims, int at)
    {
        var (id, heading, detail) = speaker.Kind switch
        {
            SpeakerKind.Actor => ("by-" + speaker.Actor.Value, ActorMaking.Link(page, speaker.Actor), page.Index.Actor(speaker.Actor)?.Role),
            SpeakerKind.Article => ("in-own-voice", new LinkView(null, page.Words["in_own_voice"]), null),
            _ => (string.Create(CultureInfo.InvariantCulture, $"unnamed-{at + 1}"), new LinkView(null, HtmlText.Clean(speaker.Words)), page.Words["basis_unnamed"]),
        };
        return new PositionView(id, heading, detail, ClaimMaking.CardsOnDemand(page, claims));
    }

    static EquatableArray<LinkView> Sections(PageDraft page, ThemeView view) => PageSections.Of(
        page,
        ("assessments", "assessments", view.Assessments.Count),
        ("positions", "theme_positions", view.Positions.Count),
        ("disagreements", "disagreements_title", view.Disputes.Count),
        ("figures", "figures", view.Measures.Count),
        ("events", "events", view.Events.Count),
        ("articles", "articles_title", view.Articles.Count),
        ("cited-by", "cited_by", view.CitedBy.Items.Count));
}
