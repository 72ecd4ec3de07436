using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Prose;
using Briefing.Site.Views;

namespace Briefing.Site.Making;

/// <summary>Articles as other pages show them.</summary>
static class ArticleMaking
{
    /// <summary>Enough of a summary to know what an article tells: about three lines.</summary>
    const int LeadLength = 240;

    const int ShortLength = 44;

    public static ArticleLinkView Link(PageDraft page, Article article) =>
        page.Shared.Article(article, () => MakeLink(page, article));

    static ArticleLinkView MakeLink(PageDraft page, Article article) => new(
        page.To(SiteAddresses.Article(article.Id)),
        HtmlText.Clean(article.Title),
        Excerpts.Head(article.Title, ShortLength),
        article.Outlet is null ? null : HtmlText.Clean(article.Outlet),
        DateMaking.View(page, article.Published),
        article.Language,
        Languages.Direction(article.Direction));

    public static ArticleCardView Card(PageDraft page, Article article) => new(
        Link(page, article),
        Lead(page, article),
        page.Words.Count("claims", page.Index.CountOfClaimsOf(article)),
        ThemeMaking.Links(page, article.Themes));

    public static string? Lead(PageDraft page, Article article) => page.Edition.LeadOf(article, () => MakeLead(page, article));

    static string? MakeLead(PageDraft page, Article article) => article.Input.Summary is { } summary
        ? Excerpts.Head(page.Plain(summary), LeadLength)
        : article.Standfirst is { } standfirst ? Excerpts.Head(standfirst, LeadLength) : null;

    /// <summary>What a source gives as its address is a source's word: only the web's own schemes become a link.</summary>
    public static string? SafeUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;

    /// <summary>Articles by id, in the pack's order.</summary>
    public static IReadOnlyList<ArticleCardView> Cards(PageDraft page, IEnumerable<Article> articles)
    {
        var all = articles.ToList();
        return new ViewsOnDemand<ArticleCardView>(all.Count, at => Card(page, all[at]));
    }
}
