using Briefing.Site.Addresses;
using Briefing.Site.Machines;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Site.Words;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>What stands around every page's content: title, navigation, breadcrumb, citation, data for machines.</summary>
static class PageFrame
{
    /// <summary>Search engines cut descriptions at about this many characters.</summary>
    const int DescriptionLength = 160;

    static readonly (PageAddress Address, string Words)[] Sections =
    [
        (SiteAddresses.Home, "nav_home"),
        (SiteAddresses.Articles, "nav_articles"),
        (SiteAddresses.Actors, "nav_actors"),
        (SiteAddresses.Themes, "nav_themes"),
        (SiteAddresses.Timeline, "nav_timeline"),
        (SiteAddresses.Claims, "nav_claims"),
        (SiteAddresses.Disagreements, "nav_disagreements"),
        (SiteAddresses.Matrix, "nav_matrix"),
        (SiteAddresses.Network, "nav_network"),
    ];

    public static PageModel Around(PlannedPage page, Edition edition, PageContent content, PageLinks links, PageDraft draft)
    {
        var info = edition.Info;
        var canonical = edition.Options.BaseUrl is { } root ? root + page.Address.Value : null;
        var breadcrumb = Breadcrumb(page, content, draft);
        var isDraft = edition.IsDraft(page.Subject);
        var description = Excerpts.Head(content.Description, DescriptionLength);
        var view = new PageView(
            PageKinds.Name(page.Kind),
            page.Layout,
            content.Title,
            page.Kind == PageKind.Home ? content.Title : $"{Excerpts.Head(content.Title, 90)} · {info.Title}",
            description,
            page.Kind == PageKind.NotFound ? null : canonical,
            page.Kind switch { PageKind.Article => "article", PageKind.Actor => "profile", _ => "website" },
            page.IsIndexed && !edition.Options.NoIndex && !isDraft,
            breadcrumb.Select(crumb => crumb.Link).ToEquatableArray(),
            draft.Notes.Views(),
            SchemaJson.Write(content with { Description = description }, breadcrumb, canonical, new SchemaAddresses(edition.Options.BaseUrl)),
            page.Kind == PageKind.NotFound ? null : Citation.Make(draft, content, canonical),
            content.Published,
            Alternates(page, content, links, edition.Words),
            isDraft);
        return new PageModel(view, draft.Shared.Site(page.Kind, () => Site(page, edition, links, draft)), content.View);
    }

    static SiteView Site(PlannedPage page, Edition edition, PageLinks links, PageDraft draft)
    {
        var info = edition.Info;
        return new SiteView(
            info.Title,
            info.Subtitle,
            info.Language,
            Languages.Direction(info.Language),
            DateMaking.View(draft, info.AsOf),
            links.To(SiteAddresses.Home),
            links.Root,
            links.To(SiteAddresses.WholePack),
            links.ToFile(edition.Theme.Stylesheet),
            links.ToFile(edition.Theme.Script("first")),
            links.ToFile(edition.Theme.Script("site")),
            links.ToFile(edition.Theme.Script("search")),
            edition.CardFiles,
            links.To(SiteAddresses.Search),
            Sections.Select(section => new NavLinkView(links.To(section.Address), edition.Words[section.Words], Current(page, section.Address))).ToEquatableArray(),
            edition.Unread.Notes.Select(note => new LinkView(links.To(SiteAddresses.Note(note.Id)), note.Title))
                .Append(new LinkView(links.To(SiteAddresses.Corrections), edition.Words["corrections_title"]))
                .ToEquatableArray(),
            edition.Options.MachineFiles.Select(file => new DownloadView(links.ToFile(file.Path), edition.Words[file.Words], file.MediaType, file.IsFeed)).ToEquatableArray(),
            ExplainedView.From(links));
    }

    /// <summary>The page for readers of other kinds: its twin in Markdown, and its own feeds.</summary>
    static EquatableArray<DownloadView> Alternates(PlannedPage page, PageContent content, PageLinks links, SiteWords words)
    {
        if (page.Address.TwinPath is not { } twin)
            return [];
        var markdown = new DownloadView(links.ToFile(twin), words["download_markdown"], "text/markdown", false);
        return content.HasFeeds
            ? [
                markdown,
                new DownloadView(links.ToFile(page.Address.Value + MachineFiles.AtomPath), words.Fill("feed_of", content.Title), "application/atom+xml", true),
                new DownloadView(links.ToFile(page.Address.Value + MachineFiles.JsonFeedPath), words.Fill("feed_of", content.Title), "application/feed+json", true),
            ]
            : [markdown];
    }

    static string? Current(PlannedPage page, PageAddress section)
    {
        if (page.Address == section)
            return "page";
        return section == Parent(page)?.Address ? "true" : null;
    }

    static EquatableArray<Crumb> Breadcrumb(PlannedPage page, PageContent content, PageDraft draft)
    {
        if (page.Kind == PageKind.Home)
            return [];
        var home = new Crumb(SiteAddresses.Home, new LinkView(draft.To(SiteAddresses.Home), draft.Words["nav_home"]));
        var self = new Crumb(page.Address, new LinkView(null, Excerpts.Head(content.Title, 60), content.Language, content.Language is null ? null : Languages.Direction(content.Language)));
        return Parent(page) is { } parent
            ? [home, new Crumb(parent.Address, new LinkView(draft.To(parent.Address), draft.Words[parent.Words])), self]
            : [home, self];
    }

    /// <summary>The index page above a thing's own page.</summary>
    static (PageAddress Address, string Words)? Parent(PlannedPage page) => page.Kind switch
    {
        PageKind.Article => (SiteAddresses.Articles, "nav_articles"),
        PageKind.Actor => (SiteAddresses.Actors, "nav_actors"),
        PageKind.Theme => (SiteAddresses.Themes, "nav_themes"),
        PageKind.Event => (SiteAddresses.Timeline, "nav_timeline"),
        PageKind.Claim => (SiteAddresses.Claims, "nav_claims"),
        _ => null,
    };
}
