using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>The whole pack as one document, made for print: numbered sections, claims with numbers of the notes that hold their words.</summary>
public sealed record PackView(
    EquatableArray<PackPartView> Parts,
    HtmlString? BottomLine,
    EquatableArray<HtmlString> Agreed,
    EquatableArray<HtmlString> Disputed,
    EquatableArray<HtmlString> Gaps,
    EquatableArray<AssessmentView> Assessments,
    EquatableArray<PackThemeView> Themes,
    IReadOnlyList<PackClaimView> OtherClaims,
    EquatableArray<PackDisputeView> Disputes,
    EquatableArray<MeasureView> Measures,
    EquatableArray<EventItemView> Events,
    EquatableArray<PackActorView> Actors,
    EquatableArray<PackArticleView> Articles) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackView>()
        .Member("parts", pack => pack.Parts, "list of PackPartView: the document's contents, in order; a part without content is left out")
        .Member("bottom_line", pack => pack.BottomLine, "HTML; null when the pack has none")
        .Member("agreed", pack => pack.Agreed, "list of HTML: what the sources agree on")
        .Member("disputed", pack => pack.Disputed, "list of HTML: what they do not agree on")
        .Member("gaps", pack => pack.Gaps, "list of HTML: what no source says")
        .Member("assessments", pack => pack.Assessments, "list of AssessmentView: the authors' own judgements on the pack as a whole")
        .Member("themes", pack => pack.Themes, "list of PackThemeView")
        .Member("other_claims", pack => pack.OtherClaims, "list of PackClaimView: those that bear on no theme")
        .Member("disputes", pack => pack.Disputes, "list of PackDisputeView")
        .Member("measures", pack => pack.Measures, "list of MeasureView: all the figures")
        .Member("events", pack => pack.Events, "list of EventItemView: earliest first")
        .Member("actors", pack => pack.Actors, "list of PackActorView")
        .Member("articles", pack => pack.Articles, "list of PackArticleView")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A part of the document, in its contents.</summary>
public sealed record PackPartView(string Key, string Number, string Id, string Title, EquatableArray<PackEntryView> Entries) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackPartView>()
        .Member("key", part => part.Key, "text: `summary`, `themes`, `disputes`, `figures`, `events`, `actors` or `articles`")
        .Member("number", part => part.Number, "text: \"2\"")
        .Member("id", part => part.Id, "text: its id in the document")
        .Member("title", part => part.Title, "text: its heading")
        .Member("entries", part => part.Entries, "list of PackEntryView: what it holds; empty where that is not listed")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A section of a part, in the contents.</summary>
public sealed record PackEntryView(string Number, string Id, string Title) : ITemplateModel
{
    /// <summary>Of its title, where that is a source's; null where it is the pack's.</summary>
    public string? Language { get; init; }

    public string? Direction { get; init; }

    static readonly ModelType Table = ModelType.For<PackEntryView>()
        .Member("number", entry => entry.Number, "text: \"2.4\"")
        .Member("id", entry => entry.Id, "text: its id in the document")
        .Member("title", entry => entry.Title, "text: its heading")
        .Member("language", entry => entry.Language, "text: the heading's language as a BCP 47 tag where it is a source's; null where it is the pack's")
        .Member("direction", entry => entry.Direction, "text: `ltr` or `rtl` where its language is given; else null")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A claim in the document.</summary>
/// <param name="Mark">The number of the note that holds its words.</param>
public sealed record PackClaimView(ClaimView Claim, HtmlString Mark) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackClaimView>()
        .Member("claim", line => line.Claim, "ClaimView")
        .Member("mark", line => line.Mark, "HTML: the number of the note that holds its words")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A theme in the document.</summary>
public sealed record PackThemeView(
    PackEntryView Entry,
    string? Question,
    HtmlString? Summary,
    HtmlString? Body,
    EquatableArray<AssessmentView> Assessments,
    EquatableArray<PackPositionView> Positions,
    EquatableArray<PackEntryView> Disputes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackThemeView>()
        .Member("entry", theme => theme.Entry, "PackEntryView: its number, id and name")
        .Member("question", theme => theme.Question, "text: the question it asks; null when it asks none")
        .Member("summary", theme => theme.Summary, "HTML; null when there is none")
        .Member("body", theme => theme.Body, "HTML; null when there is none")
        .Member("assessments", theme => theme.Assessments, "list of AssessmentView")
        .Member("positions", theme => theme.Positions, "list of PackPositionView: who says what")
        .Member("disputes", theme => theme.Disputes, "list of PackEntryView: the disagreements on it, where they stand in the document")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>What one speaker says on a theme.</summary>
public sealed record PackPositionView(string Speaker, IReadOnlyList<PackClaimView> Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackPositionView>()
        .Member("speaker", position => position.Speaker, "text: who says it")
        .Member("claims", position => position.Claims, "list of PackClaimView")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A dispute in the document.</summary>
public sealed record PackDisputeView(PackEntryView Entry, bool IsContradiction, EquatableArray<string> Differences, EquatableArray<PackSideView> Sides) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackDisputeView>()
        .Member("entry", dispute => dispute.Entry, "PackEntryView: its number, id and title")
        .Member("is_contradiction", dispute => dispute.IsContradiction, "bool: the claims exclude each other; otherwise they only differ in details")
        .Member("differences", dispute => dispute.Differences, "list of text: how the claims differ, in the authors' words")
        .Member("sides", dispute => dispute.Sides, "list of PackSideView")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One side of a dispute.</summary>
public sealed record PackSideView(string Label, IReadOnlyList<PackClaimView> Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackSideView>()
        .Member("label", side => side.Label, "text: a letter, A for the first")
        .Member("claims", side => side.Claims, "list of PackClaimView")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An actor in the document.</summary>
public sealed record PackActorView(PackEntryView Entry, TermView? Kind, string? Role, HtmlString? Summary, HtmlString? Body) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackActorView>()
        .Member("entry", actor => actor.Entry, "PackEntryView: its number, id and name")
        .Member("kind", actor => actor.Kind, "TermView; null when not stated")
        .Member("role", actor => actor.Role, "text; null when not stated")
        .Member("summary", actor => actor.Summary, "HTML; null when there is none")
        .Member("body", actor => actor.Body, "HTML; null when there is none")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An article in the document.</summary>
public sealed record PackArticleView(PackEntryView Entry, ArticleLinkView Link, string? Byline, string? Url, HtmlString? Summary, HtmlString? Note) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PackArticleView>()
        .Member("entry", article => article.Entry, "PackEntryView: its number, id and title")
        .Member("link", article => article.Link, "ArticleLinkView: outlet, date and language")
        .Member("byline", article => article.Byline, "text: who wrote it; null when not stated")
        .Member("url", article => article.Url, "text: the address of the original; null when not stated")
        .Member("summary", article => article.Summary, "HTML; null when there is none")
        .Member("note", article => article.Note, "HTML: the authors' remark; null when there is none")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
