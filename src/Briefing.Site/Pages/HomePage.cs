using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Drawing;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>The front page.</summary>
static class HomePage
{
    // A front page is read in a minute; the index pages hold the rest.
    const int MostEvents = 6;
    const int MostDrawn = 10;
    const int MostActors = 8;
    const int MostDisputes = 3;
    const int MostCorroborated = 5;
    const int MostArticles = 12;

    public static PageContent Make(PageDraft page)
    {
        var pack = page.Edition.Pack;
        var info = pack.Info;
        var view = new HomeView(
            page.Section().Prose(info.BottomLine, "bottom-line"),
            page.Section().Points(info.Agreed),
            page.Section().Points(info.Disputed),
            info.Agreed.IsEmpty ? Corroborated(page) : [],
            AssessmentMaking.Views(page, info.Assessments),
            page.Section().Points(info.Gaps),
            EventMaking.Items(page, LatestEvents(pack)),
            TimelineDrawing.Make(page, pack.Events.Where(happening => happening.Date?.Earliest is not null), MostDrawn),
            page.Edition.MainActors.Take(MostActors).Select(actor => ActorMaking.Card(page, actor) with { Latest = ClaimMaking.Latest(page, page.Index.ClaimsBy(actor)) ?? ClaimMaking.Latest(page, page.Index.ClaimsAbout(actor)) }).ToEquatableArray(),
            ThemeMaking.Roots(page).Select(theme => ThemeMaking.Card(page, theme) with { Latest = ClaimMaking.Latest(page, page.Index.ClaimsOn(theme)) }).ToEquatableArray(),
            DisputeMaking.Briefs(page, MainDisputes(pack)),
            ArticleMaking.Cards(page, pack.Articles.Take(MostArticles)),
            Counts(page))
        {
            Derived = DerivedMaking.Views(page, info.Derived),
        };
        return new PageContent(info.Title, Description(page, info), view, (json, addresses) =>
        {
            json.WriteString("@type", "Report");
            json.WriteString("name", info.Title);
            json.WriteString("description", Description(page, info));
            json.WriteString("inLanguage", info.Language);
            json.WriteKnown("datePublished", DateMaking.Iso(info.AsOf));
            json.WriteAbout(page, page.Edition.MainActors.Take(MostActors).Select(actor => actor.Id), ThemeMaking.Roots(page).Select(theme => theme.Id).Take(MostActors), addresses);
            json.WriteArticles("citation", pack.Articles.Take(MostArticles), addresses);
        });
    }

    static string Description(PageDraft page, PackInfo info) =>
        info.BottomLine is { } line ? page.Plain(line) : info.Subtitle ?? info.Title;

    static IEnumerable<TimelineEvent> LatestEvents(Pack pack) => pack.Events
        .Where(happening => happening.Date?.Earliest is not null)
        .Reverse()
        .Take(MostEvents);

    /// <summary>Contradictions first, then the disputes with most claims.</summary>
    static IEnumerable<Dispute> MainDisputes(Pack pack) => pack.Disputes
        .OrderByDescending(dispute => dispute.Links.Any(link => link.Contradicts))
        .ThenByDescending(dispute => dispute.Claims.Count)
        .Take(MostDisputes);

    static EquatableArray<ClaimView> Corroborated(PageDraft page) => ClaimMaking.Lines(
        page,
        page.Edition.Pack.Claims
            .Where(claim => !claim.Corroboration.IsSingleSource && page.Index.DisputeOf(claim) is null)
            .OrderByDescending(claim => claim.Corroboration.Origins)
            .Take(MostCorroborated));

    static EquatableArray<LinkView> Counts(PageDraft page)
    {
        var pack = page.Edition.Pack;
        return
        [
            Count(SiteAddresses.Articles, "articles", pack.Articles.Count),
            Count(SiteAddresses.Claims, "claims", pack.Claims.Count),
            Count(SiteAddresses.Actors, "actors", pack.Actors.Count),
            Count(SiteAddresses.Timeline, "events", pack.Events.Count),
            Count(SiteAddresses.Disagreements, "disagreements", pack.Disputes.Count),
        ];

        LinkView Count(PageAddress address, string things, int count) => new(page.To(address), page.Words.Count(things, count));
    }
}
