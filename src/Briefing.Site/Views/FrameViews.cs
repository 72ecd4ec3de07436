using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>What every page knows of the site; links are written from the page that shows them.</summary>
public sealed record SiteView(
    string Title,
    string? Subtitle,
    string Language,
    string Direction,
    DateView? AsOf,
    string Home,
    string Root,
    string Whole,
    string Stylesheet,
    string FirstScript,
    string Script,
    string SearchScript,
    int CardFiles,
    string Search,
    EquatableArray<NavLinkView> Nav,
    EquatableArray<LinkView> Notes,
    EquatableArray<DownloadView> Downloads,
    ExplainedView Explained) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<SiteView>()
        .Member("title", site => site.Title, "text: the pack's title")
        .Member("subtitle", site => site.Subtitle, "text: the pack's subtitle; null when it has none")
        .Member("language", site => site.Language, "text: the pack's language as a BCP 47 tag")
        .Member("direction", site => site.Direction, "text: `ltr` or `rtl`")
        .Member("as_of", site => site.AsOf, "DateView: the pack's own date; null when it states none")
        .Member("home", site => site.Home, "text: link to the home page")
        .Member("root", site => site.Root, "text: what leads from this page to the site's root, such as `../../`; empty on the home page")
        .Member("whole", site => site.Whole, "text: link to the whole pack as one document")
        .Member("stylesheet", site => site.Stylesheet, "text: link to the style sheet")
        .Member("first_script", site => site.FirstScript, "text: link to the script that runs before the first paint")
        .Member("script", site => site.Script, "text: link to the script of every page")
        .Member("search_script", site => site.SearchScript, "text: link to the script of the search, which is loaded when it is opened")
        .Member("card_files", site => site.CardFiles, "number: how many files hold the cards of links; a power of two")
        .Member("search", site => site.Search, "text: link to the search page")
        .Member("nav", site => site.Nav, "list of NavLinkView: the main navigation")
        .Member("notes", site => site.Notes, "list of LinkView: the pack's notes, in their order")
        .Member("downloads", site => site.Downloads, "list of DownloadView: the files for machines")
        .Member("explained", site => site.Explained, "ExplainedView: where the site's own marks are explained")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>What the frame needs to know of the page inside it.</summary>
public sealed record PageView(
    string Kind,
    string Layout,
    string Title,
    string HeadTitle,
    string Description,
    string? Canonical,
    string OpenGraphType,
    bool IsIndexed,
    EquatableArray<LinkView> Breadcrumb,
    EquatableArray<EvidenceNoteView> Evidence,
    HtmlString JsonLd,
    CiteView? Cite,
    string? Published,
    EquatableArray<DownloadView> Alternates,
    bool IsDraft) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PageView>()
        .Member("kind", page => page.Kind, "text: the page's kind, such as `article`; also the name under which its own data is given")
        .Member("layout", page => page.Layout, "text: the template that fills the frame, such as `layouts/article`")
        .Member("title", page => page.Title, "text: what the page is about, for its heading")
        .Member("head_title", page => page.HeadTitle, "text: the same with the pack's title, for the browser's tab")
        .Member("description", page => page.Description, "text: one or two sentences for search engines")
        .Member("canonical", page => page.Canonical, "text: the page's absolute address; null when the site's is not known")
        .Member("open_graph_type", page => page.OpenGraphType, "text: `website`, `article` or `profile`")
        .Member("is_indexed", page => page.IsIndexed, "bool: false where search engines should not list the page")
        .Member("breadcrumb", page => page.Breadcrumb, "list of LinkView: from the home page to this one, which has no link; empty on the home page")
        .Member("evidence", page => page.Evidence, "list of EvidenceNoteView: what the page cites, in the order of its marks")
        .Member("json_ld", page => page.JsonLd, "HTML: the page's data in schema.org's terms, ready to stand in a script element")
        .Member("cite", page => page.Cite, "CiteView: how to cite the page; null where nothing is to be cited")
        .Member("published", page => page.Published, "text: the day that an article states, as ISO 8601 writes it; null on other pages and where it is in doubt")
        .Member("is_draft", page => page.IsDraft, "bool: its authors still work on what it is about, and the build was asked for drafts")
        .Member("alternates", page => page.Alternates, "list of DownloadView: the page in Markdown, and the feeds of an actor or theme")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A link, or words that could be one.</summary>
/// <param name="Language">A BCP 47 tag where the words are a source's; null for the pack's own.</param>
/// <param name="Direction">With the language: <c>ltr</c> or <c>rtl</c>.</param>
public sealed record LinkView(string? Href, string Text, string? Language = null, string? Direction = null) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<LinkView>()
        .Member("href", link => link.Href, "text: where it leads; null for words that are no link")
        .Member("text", link => link.Text, "text: its words")
        .Member("language", link => link.Language, "text: a BCP 47 tag where the words are a source's; null for the pack's own")
        .Member("direction", link => link.Direction, "text: `ltr` or `rtl` where there is a language; else null")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An entry of the main navigation.</summary>
/// <param name="Current"><c>page</c> on that page itself, <c>true</c> on pages under it; null elsewhere.</param>
public sealed record NavLinkView(string Href, string Text, string? Current) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NavLinkView>()
        .Member("href", link => link.Href, "text: where it leads")
        .Member("text", link => link.Text, "text: its words")
        .Member("current", link => link.Current, "text, for aria-current: `page` on that page itself, `true` on pages under it; null elsewhere")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A file for machines.</summary>
public sealed record DownloadView(string Href, string Title, string MediaType, bool IsFeed) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DownloadView>()
        .Member("href", file => file.Href, "text: link to the file")
        .Member("title", file => file.Title, "text: what it is")
        .Member("media_type", file => file.MediaType, "text: `application/json`, for instance")
        .Member("is_feed", file => file.IsFeed, "bool: announced in the page's head")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>How to cite a page.</summary>
public sealed record CiteView(string Text, string Address, string BibTex) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<CiteView>()
        .Member("text", cite => cite.Text, "text: the whole citation, with the pack, its date and the address")
        .Member("address", cite => cite.Address, "text: the permanent address; from the site's root when the site's own is not known")
        .Member("bibtex", cite => cite.BibTex, "text: an entry for programs that manage references")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Everything one page is rendered with.</summary>
/// <param name="Content">The view of the page's kind, given to templates under <see cref="PageView.Kind"/>.</param>
public sealed record PageModel(PageView Page, SiteView Site, ITemplateModel Content);
