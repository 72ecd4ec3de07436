using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>A numbered note: what a mark in a text stands for.</summary>
/// <param name="Cite">Makes its entries when they are shown: a page of the whole pack cites every claim, and need not hold them all.</param>
public sealed record EvidenceNoteView(int Number, string Id, EquatableArray<string> BackLinks, Func<EquatableArray<EvidenceView>> Cite) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<EvidenceNoteView>()
        .Member("number", note => note.Number, "number: as the mark shows it")
        .Member("id", note => note.Id, "text: the note's own id on the page")
        .Member("back_links", note => note.BackLinks, "list of text: links to the marks")
        .Member("entries", note => note.Cite(), "list of EvidenceView: what is cited")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One thing that is cited: a claim with its words, or an article as a whole.</summary>
public sealed record EvidenceView(ClaimView? Claim, QuoteView? Quote, ArticleLinkView Article) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<EvidenceView>()
        .Member("claim", entry => entry.Claim, "ClaimView; null when an article as a whole is cited")
        .Member("quote", entry => entry.Quote, "QuoteView: the claim's first words in the source; null when an article as a whole is cited")
        .Member("article", entry => entry.Article, "ArticleLinkView: where it stands")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
