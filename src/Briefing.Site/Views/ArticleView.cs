using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>An article: what its authors say of it, and its text with the evidence marked.</summary>
public sealed record ArticleView(
    ArticleLinkView Link,
    HtmlString Title,
    HtmlString? Standfirst,
    HtmlString? SeedTitle,
    string? Byline,
    string? Url,
    string LanguageName,
    TermView? Reliability,
    string SeedName,
    string Seal,
    string? SeedHref,
    string Claims,
    HtmlString? Summary,
    HtmlString? Note,
    EquatableArray<KeyPointView> KeyPoints,
    EquatableArray<EditorNoteView> EditorNotes,
    string TextPolicy,
    EquatableArray<ArticleBlockView> Blocks,
    EquatableArray<ClaimView> LooseClaims,
    EquatableArray<EventItemView> Events,
    EquatableArray<ActorCardView> Actors,
    EquatableArray<LinkView> Themes,
    LinkView? Newer,
    LinkView? Older) : ITemplateModel
{
    /// <summary>Where the date is from.</summary>
    public string? PublishedFrom { get; init; }

    /// <summary>Where the pack's own texts lead to it.</summary>
    public CitedByView CitedBy { get; init; } = CitedByView.None;

    public EquatableArray<DerivedView> Derived { get; init; }

    static readonly ModelType Table = ModelType.For<ArticleView>()
        .Member("link", article => article.Link, "ArticleLinkView: title, outlet, date and language")
        .Member("title", article => article.Title, "HTML: the title, with evidence marked where a claim rests on it")
        .Member("standfirst", article => article.Standfirst, "HTML: the standfirst, marked likewise; null when there is none")
        .Member("seed_title", article => article.SeedTitle, "HTML: the source's own title where the authors gave another and a claim rests on it; else null")
        .Member("byline", article => article.Byline, "text: who wrote it; null when not stated")
        .Member("url", article => article.Url, "text: the address of the original; null when not stated")
        .Member("language_name", article => article.LanguageName, "text: its language in words")
        .Member("reliability", article => article.Reliability, "TermView: the authors' grade of the source, A to F; null when not given")
        .Member("seed_name", article => article.SeedName, "text: the file the text was read from")
        .Member("seal", article => article.Seal, "text: the SHA-256 of that file, 64 hexadecimal digits")
        .Member("seed_href", article => article.SeedHref, "text: link to that file; null unless the pack republishes its sources in full")
        .Member("claims", article => article.Claims, "text: \"7 claims\"")
        .Member("summary", article => article.Summary, "HTML; null when there is none")
        .Member("derived", article => article.Derived, "list of DerivedView: its figures that no source states, with their arithmetic")
        .Member("note", article => article.Note, "HTML: the authors' remark on the article; null when there is none")
        .Member("key_points", article => article.KeyPoints, "list of KeyPointView")
        .Member("editor_notes", article => article.EditorNotes, "list of EditorNoteView: those on the article as a whole")
        .Member("text_policy", article => article.TextPolicy, "text: how much of the source is shown, `full`, `excerpts` or `none`")
        .Member("blocks", article => article.Blocks, "list of ArticleBlockView: the text; empty when none is shown")
        .Member("loose_claims", article => article.LooseClaims, "list of ClaimView: claims that no shown paragraph carries, with their quotes")
        .Member("events", article => article.Events, "list of EventItemView: the events it tells of")
        .Member("actors", article => article.Actors, "list of ActorCardView: the actors in it")
        .Member("themes", article => article.Themes, "list of LinkView: its themes")
        .Member("published_from", article => article.PublishedFrom, "text: where its date is from, such as \"line 3 of the text\"; null when it has none")
        .Member("cited_by", article => article.CitedBy, "CitedByView: where the pack's own texts lead to it")
        .Member("newer", article => article.Newer, "LinkView: the article before it in the index; null on the first")
        .Member("older", article => article.Older, "LinkView: the article after it in the index; null on the last")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A caption, heading or paragraph of an article, or a gap where some are left out.</summary>
/// <param name="Kind"><c>paragraph</c>, <c>heading</c>, <c>caption</c> or <c>gap</c>.</param>
public sealed record ArticleBlockView(
    string Kind,
    string? Id,
    int Number,
    HtmlString Html,
    string? Language,
    string? Direction,
    EquatableArray<ClaimView> Claims,
    EquatableArray<EventItemView> Events,
    EquatableArray<EditorNoteView> EditorNotes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ArticleBlockView>()
        .Member("kind", block => block.Kind, "text: `paragraph`, `heading`, `caption`, or `gap` where the pack leaves paragraphs out")
        .Member("id", block => block.Id, "text: a paragraph's id, `p7`; null for the other kinds")
        .Member("number", block => block.Number, "number: of a paragraph, from 1; of a gap, how many are left out; else 0")
        .Member("html", block => block.Html, "HTML: its text with the evidence marked")
        .Member("language", block => block.Language, "text: a BCP 47 tag where it differs from the article's; else null")
        .Member("direction", block => block.Direction, "text: `ltr` or `rtl` where the language differs; else null")
        .Member("claims", block => block.Claims, "list of ClaimView: those whose words begin here")
        .Member("events", block => block.Events, "list of EventItemView: those it is evidence for")
        .Member("editor_notes", block => block.EditorNotes, "list of EditorNoteView: what the authors note on it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A point of an article's summary, with the words that carry it.</summary>
public sealed record KeyPointView(HtmlString Text, EquatableArray<QuoteView> Quotes, HtmlString? Note) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<KeyPointView>()
        .Member("text", point => point.Text, "HTML: the point")
        .Member("quotes", point => point.Quotes, "list of QuoteView: its words in the article")
        .Member("note", point => point.Note, "HTML: the authors' remark; null when there is none")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
