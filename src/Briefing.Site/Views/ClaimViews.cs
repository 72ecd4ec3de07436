using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>What someone says, ready for a card, a list or a row.</summary>
public sealed record ClaimView(
    string Id,
    string Href,
    string Words,
    HtmlString Text,
    int Number,
    string CardId,
    EquatableArray<SpeakerView> Speakers,
    EquatableArray<LinkView> Via,
    TermView Basis,
    StandingView Standing,
    DateView? Date,
    FigureView? Figure,
    ArticleLinkView Article,
    string PassageHref,
    EquatableArray<LinkView> Themes,
    EquatableArray<LinkView> About,
    EquatableArray<QuoteView> Quotes,
    HtmlString? Note,
    string SpeakerIds,
    string ThemeIds,
    string ArticleId) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ClaimView>()
        .Member("id", claim => claim.Id, "text: its id in the pack")
        .Member("href", claim => claim.Href, "text: link to its page")
        .Member("words", claim => claim.Words, "text: what is claimed, without marks; for links and titles")
        .Member("text", claim => claim.Text, "HTML: what is claimed")
        .Member("number", claim => claim.Number, "number: its mark in the text beside which it stands; 0 elsewhere")
        .Member("card_id", claim => claim.CardId, "text: the id of its card on its article's page")
        .Member("speakers", claim => claim.Speakers, "list of SpeakerView: who says it, at least one")
        .Member("via", claim => claim.Via, "list of LinkView: who passed it on")
        .Member("basis", claim => claim.Basis, "TermView: what it rests on")
        .Member("standing", claim => claim.Standing, "StandingView: corroborated, disputed or neither")
        .Member("date", claim => claim.Date, "DateView: the day it tells of; null when not stated")
        .Member("figure", claim => claim.Figure, "FigureView: the value it gives; null when it gives none")
        .Member("article", claim => claim.Article, "ArticleLinkView: where it stands")
        .Member("passage_href", claim => claim.PassageHref, "text: link to the highlighted words in the article")
        .Member("themes", claim => claim.Themes, "list of LinkView: the themes it bears on")
        .Member("about", claim => claim.About, "list of LinkView: the actors it is about")
        .Member("quotes", claim => claim.Quotes, "list of QuoteView: its words in the source; empty in tables and lists")
        .Member("note", claim => claim.Note, "HTML: the authors' remark; null when there is none, and in tables and lists")
        .Member("speaker_ids", claim => claim.SpeakerIds, "text: the ids of the actors who say it or passed it on, blanks between; `.article` for the article's own voice, `.unnamed` for someone without a name")
        .Member("theme_ids", claim => claim.ThemeIds, "text: the ids of its themes, blanks between")
        .Member("article_id", claim => claim.ArticleId, "text: the id of its article")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Who says it.</summary>
/// <param name="Kind"><c>actor</c>, <c>article</c> or <c>unnamed</c>.</param>
/// <param name="Language">A BCP 47 tag where the name is the source's words; null otherwise.</param>
/// <param name="Direction">With the language: <c>ltr</c> or <c>rtl</c>.</param>
public sealed record SpeakerView(string Name, string? Href, string Kind, string? Language, string? Direction) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<SpeakerView>()
        .Member("name", speaker => speaker.Name, "text: a name, the source's words for someone unnamed, or the interface's words for the article itself")
        .Member("href", speaker => speaker.Href, "text: link to an actor's page; null for the other kinds")
        .Member("kind", speaker => speaker.Kind, "text: `actor`, `article` or `unnamed`")
        .Member("language", speaker => speaker.Language, "text: a BCP 47 tag where the name is the source's words for someone unnamed; else null")
        .Member("direction", speaker => speaker.Direction, "text: `ltr` or `rtl` where there is a language; else null")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One of a few values with a name and an explanation.</summary>
public sealed record TermView(string Key, string Text, string Explanation) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TermView>()
        .Member("key", term => term.Key, "text: the value, for classes: `on-record`")
        .Member("text", term => term.Text, "text: the value in words")
        .Member("explanation", term => term.Explanation, "text: what it means, in a sentence")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>How a claim stands among the others.</summary>
/// <param name="Key"><c>disputed</c>, <c>corroborated</c>, <c>single-source</c>.</param>
public sealed record StandingView(string Key, string Text, string? Href, int Origins) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<StandingView>()
        .Member("key", standing => standing.Key, "text: `disputed`, `corroborated` or `single-source`")
        .Member("text", standing => standing.Text, "text: the same in words")
        .Member("href", standing => standing.Href, "text: link to the dispute; null when it is not disputed")
        .Member("origins", standing => standing.Origins, "number: how many independent origins carry it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A value that a claim gives.</summary>
public sealed record FigureView(string Measure, string Text, string? Qualifier, string Value, string? Unit) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<FigureView>()
        .Member("measure", figure => figure.Measure, "text: what is measured, in words")
        .Member("text", figure => figure.Text, "text: qualifier, value and unit together")
        .Member("qualifier", figure => figure.Qualifier, "text: \"nearly\" and the like; null when there is none")
        .Member("value", figure => figure.Value, "text: the number, with thousands kept apart")
        .Member("unit", figure => figure.Unit, "text; null when there is none")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A source's own words with the words around them.</summary>
public sealed record QuoteView(
    string Before, string Words, string After, string Href, string? Place, int Line, string Language, string Direction, ArticleLinkView Article)
    : ITemplateModel
{
    /// <summary>The very words on the source's own page; null where its address is not known.</summary>
    public string? OriginalHref { get; init; }

    static readonly ModelType Table = ModelType.For<QuoteView>()
        .Member("before", quote => quote.Before, "text: what stands before the words; may be empty")
        .Member("words", quote => quote.Words, "text: the words, omissions as `[…]`")
        .Member("after", quote => quote.After, "text: what stands after them; may be empty")
        .Member("href", quote => quote.Href, "text: link to the highlighted words in the article")
        .Member("original_href", quote => quote.OriginalHref, "text: link to the very words on the source's own page; null when its address is not known")
        .Member("place", quote => quote.Place, "text: \"paragraph 7\"; null when the source has no such words")
        .Member("line", quote => quote.Line, "number: the line of the seed; 0 when the source has no such words")
        .Member("language", quote => quote.Language, "text: the words' language as a BCP 47 tag")
        .Member("direction", quote => quote.Direction, "text: `ltr` or `rtl`")
        .Member("article", quote => quote.Article, "ArticleLinkView: where they stand")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
