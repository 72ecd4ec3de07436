using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Words;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>A feed before it is written: of the pack, or of the articles that have to do with an actor or a theme.</summary>
/// <param name="Id">Never changes: not with the title, nor with where the site stands.</param>
/// <param name="Page">The page it belongs to, beside which it stands.</param>
/// <param name="Updated">RFC 3339.</param>
/// <param name="Entries">Latest first.</param>
internal sealed record Feed(
    string Id, string Title, string? Subtitle, string Author, string Language, PageAddress Page, string Updated, EquatableArray<FeedEntry> Entries)
{
    // Readers of feeds ask for what is new; the pages and data files hold everything.
    const int MostEntries = 100;

    public string AtomPath => Page.Value + MachineFiles.AtomPath;

    public string JsonPath => Page.Value + MachineFiles.JsonFeedPath;

    public static Feed OfPack(Pack pack, AbsoluteAddresses addresses) => Of(
        pack, PageAddress.Home, pack.Info.Title, pack.Info.Subtitle, pack.Articles.Take(MostEntries).Select(article => FeedEntry.Of(pack, article, null, addresses)));

    /// <summary>Each article with what the actor says in it and what is said of it.</summary>
    public static Feed OfActor(Pack pack, Actor actor, SiteWords words, AbsoluteAddresses addresses) => OfThing(
        pack,
        SiteAddresses.Actor(actor.Id),
        words.Fill("feed_title", actor.Name, pack.Info.Title),
        actor.Role,
        pack.Index.ArticlesWith(actor),
        pack.Index.ClaimsBy(actor).Concat(pack.Index.ClaimsAbout(actor)),
        addresses);

    /// <summary>Each article with what is claimed on the theme in it.</summary>
    public static Feed OfTheme(Pack pack, Theme theme, SiteWords words, AbsoluteAddresses addresses) => OfThing(
        pack,
        SiteAddresses.Theme(theme.Id),
        words.Fill("feed_title", theme.Name, pack.Info.Title),
        theme.Question,
        pack.Index.ArticlesOn(theme),
        pack.Index.ClaimsOn(theme),
        addresses);

    static Feed OfThing(
        Pack pack, PageAddress page, string title, string? subtitle, IEnumerable<Article> articles, IEnumerable<Claim> claims, AbsoluteAddresses addresses)
    {
        var shown = articles.Take(MostEntries).ToList();
        var said = claims.DistinctBy(claim => claim.Id).ToLookup(claim => claim.Article);
        return Of(pack, page, title, subtitle, shown.Select(article => FeedEntry.Of(pack, article, said[article.Id], addresses)));
    }

    static Feed Of(Pack pack, PageAddress page, string title, string? subtitle, IEnumerable<FeedEntry> entries)
    {
        var all = entries.ToEquatableArray();
        return new Feed(
            FeedEntry.PermanentId(pack, page.Value), title, subtitle, pack.Info.Title, pack.Info.Language, page, FeedEntry.UpdatedOf(pack, all), all);
    }
}
