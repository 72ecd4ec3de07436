using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Site.Addresses;
using Briefing.Site.Pages;
using Briefing.Site.Reads;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Decides which pages a site has and at which addresses.</summary>
public static class SitePlanner
{
    public static SitePlan Plan(VerifiedPack verified, SiteTheme theme, SiteOptions options) => Plan(new Edition(verified, theme, options, memory: null));

    /// <summary>The same for a build that others will follow.</summary>
    /// <param name="memory">Of the builds before it.</param>
    public static SitePlan Plan(VerifiedPack verified, SiteTheme theme, SiteOptions options, PageMemory memory) => Plan(new Edition(verified, theme, options, memory));

    static SitePlan Plan(Edition edition)
    {
        var pack = edition.Pack;
        var pages = All(pack).ToList();
        return new SitePlan(edition, [.. pages], [.. SameAddresses(pages, pack).Concat(Unspoken(edition)).Order()]);
    }

    static IEnumerable<PlannedPage> All(Pack pack)
    {
        yield return Home;
        yield return Articles;
        foreach (var article in pack.Articles)
            yield return Page(pack, article);
        yield return Actors;
        foreach (var actor in pack.Actors)
            yield return Page(actor);
        yield return Themes;
        foreach (var theme in pack.Themes)
            yield return Page(theme);
        yield return Timeline;
        for (var at = 0; at < pack.Events.Count; at++)
            yield return Page(pack.Events, at);
        yield return Claims;
        foreach (var claim in pack.Claims)
            yield return Page(claim);
        foreach (var page in Overviews)
            yield return page;
        foreach (var note in pack.Notes)
            yield return Page(note);
        yield return NotFound;
    }

    static readonly PlannedPage Home = Index(SiteAddresses.Home, PageKind.Home, HomePage.Make);
    static readonly PlannedPage Articles = Index(SiteAddresses.Articles, PageKind.Articles, IndexPages.Articles);
    static readonly PlannedPage Actors = Index(SiteAddresses.Actors, PageKind.Actors, IndexPages.Actors);
    static readonly PlannedPage Themes = Index(SiteAddresses.Themes, PageKind.Themes, IndexPages.Themes);
    static readonly PlannedPage Timeline = Index(SiteAddresses.Timeline, PageKind.Timeline, TimelinePage.Make);
    static readonly PlannedPage Claims = Index(SiteAddresses.Claims, PageKind.Claims, IndexPages.Claims);
    static readonly PlannedPage[] Overviews =
    [
        Index(SiteAddresses.Disagreements, PageKind.Disagreements, IndexPages.Disagreements),
        Index(SiteAddresses.Matrix, PageKind.Matrix, MatrixPage.Make),
        Index(SiteAddresses.Network, PageKind.Network, NetworkPage.Make),
        Index(SiteAddresses.WholePack, PageKind.Pack, WholePackPage.Make),
        new(SiteAddresses.Search, PageKind.Search, null, isIndexed: false, IndexPages.Search),
        Index(SiteAddresses.Corrections, PageKind.Corrections, CorrectionsPage.Make),
    ];

    static readonly PlannedPage NotFound = new(SiteAddresses.NotFound, PageKind.NotFound, null, isIndexed: false, IndexPages.NotFound);
    static readonly PlannedPage[] Indexes = [Home, Articles, Actors, Themes, Timeline, Claims, .. Overviews, NotFound];

    /// <summary>The page at an address that its file tells; null where there is none.</summary>
    /// <param name="file">From the output folder.</param>
    internal static PlannedPage? PageAt(Pack pack, string file) =>
        file.Split('/') is [var folder, var name, "index.html"]
            ? NameFolder.KindOf(folder) is { } kind && Slug.TryParse(name, out var id) ? PageOf(pack, new ThingRef(kind, id)) : null
            : Array.Find(Indexes, page => page.Address.FilePath == file);

    /// <summary>The page of one thing; null for what is not in the pack.</summary>
    internal static PlannedPage? PageOf(Pack pack, ThingRef thing) => thing.Kind switch
    {
        ThingKind.Article => pack.Index.Article(thing.Id) is { } article ? Page(pack, article) : null,
        ThingKind.Actor => pack.Index.Actor(thing.Id) is { } actor ? Page(actor) : null,
        ThingKind.Theme => pack.Index.Theme(thing.Id) is { } theme ? Page(theme) : null,
        ThingKind.Event => pack.Events.TakeWhile(one => one.Id != thing.Id).Count() is var at && at < pack.Events.Count ? Page(pack.Events, at) : null,
        ThingKind.Claim => pack.Index.Claim(thing.Id) is { } claim ? Page(claim) : null,
        _ => pack.Index.Note(thing.Id) is { } note ? Page(note) : null,
    };

    // Excerpts of somebody else's text are for this pack's readers, not for search engines.
    static PlannedPage Page(Pack pack, Article article) =>
        Page(SiteAddresses.Article(article.Id), PageKind.Article, ThingKind.Article, article.Id, page => ArticlePage.Make(page, article), pack.Info.ArticleText != ArticleTextPolicy.Excerpts);

    static PlannedPage Page(Actor actor) => Page(SiteAddresses.Actor(actor.Id), PageKind.Actor, ThingKind.Actor, actor.Id, page => ActorPage.Make(page, actor));

    static PlannedPage Page(Theme theme) => Page(SiteAddresses.Theme(theme.Id), PageKind.Theme, ThingKind.Theme, theme.Id, page => ThemePage.Make(page, theme));

    static PlannedPage Page(EquatableArray<TimelineEvent> events, int at)
    {
        var happening = events[at];
        return Page(SiteAddresses.Event(happening.Id), PageKind.Event, ThingKind.Event, happening.Id, page => EventPage.Make(page, happening, at));
    }

    static PlannedPage Page(Claim claim) => Page(SiteAddresses.Claim(claim.Id), PageKind.Claim, ThingKind.Claim, claim.Id, page => ClaimPage.Make(page, claim));

    static PlannedPage Page(Note note) => Page(SiteAddresses.Note(note.Id), PageKind.Note, ThingKind.Note, note.Id, page => NotePage.Make(page, note));

    static PlannedPage Index(PageAddress address, PageKind kind, Func<PageDraft, PageContent> make) =>
        new(address, kind, null, isIndexed: true, make);

    static PlannedPage Page(PageAddress address, PageKind kind, ThingKind thing, Slug id, Func<PageDraft, PageContent> make, bool isIndexed = true) =>
        new(address, kind, new ThingRef(thing, id), isIndexed, make);

    static List<Diagnostic> SameAddresses(List<PlannedPage> pages, Pack pack)
    {
        var findings = new List<Diagnostic>();
        var first = new Dictionary<PageAddress, PlannedPage>();
        foreach (var page in pages)
        {
            if (!first.TryAdd(page.Address, page))
                findings.Add(SiteDiagnostics.SameAddress.At(SourceOf(page, pack), page.Address, Describe(first[page.Address]), Describe(page)));
        }

        return findings;
    }

    static IEnumerable<Diagnostic> Unspoken(Edition edition) => edition.Theme.Speaks(edition.Info.Language)
        ? []
        : [SiteDiagnostics.LanguageWithoutWords.At(SourceLocation.WholeFile(RepoPath.Parse("input/pack.yaml")), edition.Info.Language)];

    static string Describe(PlannedPage page) => page.Subject is { } subject ? $"{PageKinds.Name(page.Kind)} {subject.Id}" : PageKinds.Name(page.Kind);

    static SourceLocation SourceOf(PlannedPage page, Pack pack)
    {
        var id = page.Subject?.Id ?? Slug.None;
        InputFile? file = page.Subject?.Kind switch
        {
            ThingKind.Article => pack.Index.Article(id)?.Input,
            ThingKind.Actor => pack.Index.Actor(id)?.Input,
            ThingKind.Theme => pack.Index.Theme(id)?.Input,
            ThingKind.Event => pack.Index.Event(id)?.Input,
            ThingKind.Note => pack.Index.Note(id)?.Input,
            _ => null,
        };
        return SourceLocation.WholeFile(file?.File.Path ?? RepoPath.Parse("input/pack.yaml"));
    }
}
