using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Evidence;
using Briefing.Site.Machines;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>An article: its summary, its text with the evidence marked, and beside it what is claimed.</summary>
static class ArticlePage
{
    public static PageContent Make(PageDraft page, Article article)
    {
        var link = ArticleMaking.Link(page, article) with { Date = DateMaking.View(page, article.Published, article.Input.DateNote) };
        var text = ArticleText.Make(page, article);
        var heading = ArticleHeading.Make(page, article);
        var beside = page.Edition.Beside(article);
        var view = new ArticleView(
            link,
            heading.Title,
            heading.Standfirst,
            heading.SeedTitle,
            article.Byline is null ? null : HtmlText.Clean(article.Byline),
            page.Edition.OriginalOf(article),
            page.Words.LanguageName(article.Language),
            article.Input.Reliability is { } grade ? page.Words.Term("reliability", char.ToLowerInvariant(grade.Value).ToString()) : null,
            article.Seed.File.Path.Name,
            SeedSeal.Of(article.Seed.File),
            SeedSeal.ArePublished(page.Edition.Info) ? page.Links.ToFile(SeedSeal.Address(article.Seed.File)) : null,
            page.Words.Count("claims", page.Index.CountOfClaimsOf(article)),
            page.Section().Prose(article.Input.Summary, "summary"),
            page.Section().Prose(article.Input.Note ?? article.Input.Body, "note"),
            KeyPoints(page, article),
            page.Edition.EditorNotesOn(article).Where(note => note.Block < 0).Select(note => EditorNotes.View(page, note)).ToEquatableArray(),
            Policy(page),
            text.Blocks,
            text.LooseClaims,
            EventMaking.Items(page, page.Index.EventsOf(article)),
            article.Actors.Select(page.Index.Actor).OfType<Actor>().Select(actor => ActorMaking.Card(page, actor)).ToEquatableArray(),
            ThemeMaking.Links(page, article.Themes),
            beside.Before is { } before ? Neighbour(page, before) : null,
            beside.After is { } after ? Neighbour(page, after) : null)
        {
            PublishedFrom = PublishedFrom(page, article),
            CitedBy = BacklinkMaking.Of(page, ThingKind.Article, article.Id),
            Derived = DerivedMaking.Views(page, article.Input.Derived),
        };
        var description = ArticleMaking.Lead(page, article) ?? article.Title;
        return new PageContent(link.Title, description, view, Language: article.Language, Data: (json, addresses) =>
        {
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", link.Title);
            json.WriteString("inLanguage", article.Language);
            json.WriteString("description", description);
            json.WriteKnown("datePublished", DateMaking.Iso(article.Published));
            json.WriteNamed("publisher", "NewsMediaOrganization", link.Outlet);
            json.WriteNamed("author", "Person", view.Byline);
            json.WriteKnown("isBasedOn", view.Url);
            json.WriteAbout(page, [], article.Themes, addresses);
        })
        { Published = DateMaking.Iso(article.Published) };
    }

    // A date that the authors gave and the text gives too is the text's.
    static string? PublishedFrom(PageDraft page, Article article) => article switch
    {
        { Published: null } => null,
        { Seed.Published: { } stated } when stated.Date.Text == article.Published.Text =>
            page.Words.Fill("date_from_text", article.Seed.File.Lines.PositionAt(stated.Span.Start).Line),
        _ => page.Words["date_from_editors"],
    };

    static EquatableArray<KeyPointView> KeyPoints(PageDraft page, Article article)
    {
        var aside = page.Section();
        return article.KeyPoints
            .Select(point => new KeyPointView(aside.Inline(point.Text), QuoteMaking.Views(page, point.Quotes), point.Note is { } note ? aside.Inline(note) : null))
            .ToEquatableArray();
    }

    static LinkView Neighbour(PageDraft page, Article article) => new(page.To(SiteAddresses.Article(article.Id)), HtmlText.Clean(article.Title), article.Language, Languages.Direction(article.Direction));

    static string Policy(PageDraft page) => page.Edition.Info.ArticleText switch
    {
        ArticleTextPolicy.Full => "full",
        ArticleTextPolicy.Excerpts => "excerpts",
        _ => "none",
    };
}
