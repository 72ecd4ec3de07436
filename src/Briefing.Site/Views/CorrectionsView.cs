using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>What the authors found doubtful in the sources.</summary>
public sealed record CorrectionsView(EquatableArray<ArticleCorrectionsView> Articles) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<CorrectionsView>()
        .Member("articles", corrections => corrections.Articles, "list of ArticleCorrectionsView: those with an editors' note, in the order of the index")
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
