using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>The pages that list all things of one kind.</summary>
static class IndexPages
{
    public static PageContent Articles(PageDraft page) => Make(
        page, "articles", new ArticlesView(ArticleMaking.Cards(page, page.Edition.Pack.Articles)));

    public static PageContent Themes(PageDraft page) => Make(
        page, "themes", new ThemesView(ThemeMaking.Roots(page).Select(theme => ThemeMaking.Card(page, theme)).ToEquatableArray()));

    public static PageContent Claims(PageDraft page)
    {
        var items = ClaimMaking.LinesOnDemand(page, page.Edition.Pack.Claims);
        return Make(page, "claims", new ClaimsView(
            items,
            page.Words.Count("claims", items.Count),
            page.Words.Count("articles", page.Edition.Pack.Articles.Count),
            LedgerFilters.Of(page, page.Edition.Pack.Claims)));
    }

    public static PageContent Disagreements(PageDraft page) => Make(page, "disagreements", new DisagreementsView(
        page.Edition.Pack.Disputes.Select(dispute => DisputeMaking.Full(page, dispute)).ToEquatableArray(),
        page.Edition.Pack.Measures.Where(measure => measure.Figures.Count > 1).Select(measure => DisputeMaking.Measure(page, measure)).ToEquatableArray()));

    public static PageContent Actors(PageDraft page)
    {
        var byKind = page.Edition.Pack.Actors.ToLookup(actor => actor.Kind);
        var groups = Enum.GetValues<ActorKind>()
            .Select(kind => new { Key = ActorMaking.Key(kind), Actors = byKind[kind] })
            .Append(new { Key = "other", Actors = byKind[null] })
            .Where(group => group.Actors.Any())
            .Select(group => new ActorGroupView(
                group.Key,
                page.Words["kinds_" + group.Key.Replace('-', '_')],
                group.Actors.Select(actor => ActorMaking.Card(page, actor)).ToEquatableArray()));
        return Make(page, "actors", new ActorsView(groups.ToEquatableArray()));
    }

    public static PageContent Search(PageDraft page) => Make(page, "search", new SearchView(
    [
        new LinkView(page.To(SiteAddresses.Claims), page.Words["nav_claims"]),
        new LinkView(page.To(SiteAddresses.Actors), page.Words["nav_actors"]),
        new LinkView(page.To(SiteAddresses.Themes), page.Words["nav_themes"]),
        new LinkView(page.To(SiteAddresses.Timeline), page.Words["nav_timeline"]),
        new LinkView(page.To(SiteAddresses.Articles), page.Words["nav_articles"]),
    ]));

    public static PageContent NotFound(PageDraft page) => Make(page, "not_found", new NotFoundView(
    [
        new LinkView(page.To(SiteAddresses.Search), page.Words["search_title"]),
        new LinkView(page.To(SiteAddresses.Home), page.Words["nav_home"]),
        new LinkView(page.To(SiteAddresses.Articles), page.Words["nav_articles"]),
        new LinkView(page.To(SiteAddresses.Actors), page.Words["nav_actors"]),
        new LinkView(page.To(SiteAddresses.Claims), page.Words["nav_claims"]),
    ]));

    static PageContent Make(PageDraft page, string name, Templates.ITemplateModel view) =>
        new(page.Words[name + "_title"], page.Words.Fill(name + "_description", page.Edition.Info.Title), view, name == "not_found" ? null : (json, _) =>
        {
            json.WriteString("@type", "CollectionPage");
            json.WriteString("name", page.Words[name + "_title"]);
            json.WriteString("inLanguage", page.Words.Language);
        });
}
