using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>What the authors found doubtful in the sources, and what the marks of the site mean.</summary>
public sealed record CorrectionsView(
    EquatableArray<ArticleCorrectionsView> Articles, EquatableArray<TermView> Bases, EquatableArray<LikelihoodView> Likelihoods, LinkView? Method) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<CorrectionsView>()
        .Member("articles", corrections => corrections.Articles, "list of ArticleCorrectionsView: those with an editors' note, in the order of the index")
        .Member("bases", corrections => corrections.Bases, "list of TermView: everything that a claim can rest on")
        .Member("likelihoods", corrections => corrections.Likelihoods, "list of LikelihoodView: the terms of likelihood, the least likely first")
        .Member("method", corrections => corrections.Method, "LinkView: the pack's own note with the id `method`; null when it has none")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The editors' notes on one article.</summary>
public sealed record ArticleCorrectionsView(string Id, ArticleLinkView Article, EquatableArray<CorrectionView> Notes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ArticleCorrectionsView>()
        .Member("id", one => one.Id, "text: the section's id on the page")
        .Member("article", one => one.Article, "ArticleLinkView: the article")
        .Member("notes", one => one.Notes, "list of CorrectionView: in the order of its text")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An editors' note with the way to its passage.</summary>
public sealed record CorrectionView(EditorNoteView Note, string Href, string? Place, string? Words) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<CorrectionView>()
        .Member("note", correction => correction.Note, "EditorNoteView: what the authors note")
        .Member("href", correction => correction.Href, "text: link to the passage, or to the article where the passage is not shown")
        .Member("place", correction => correction.Place, "text: \"paragraph 7\"; null where it concerns the article as a whole")
        .Member("words", correction => correction.Words, "text: the source's words that it concerns; null where it concerns the article as a whole")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
