using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>A claim: its words, who says it on what ground, and what other claims do to it.</summary>
public sealed record ClaimPageView(
    ClaimView Claim,
    HtmlString? Note,
    HtmlString? AttributionNote,
    TermView? Credibility,
    string CorroborationText,
    EquatableArray<ArticleLinkView> CarriedBy,
    EquatableArray<RelatedClaimView> Contradicts,
    EquatableArray<RelatedClaimView> Differs,
    EquatableArray<RelatedClaimView> Supports,
    EquatableArray<RelatedClaimView> SupportedBy) : ITemplateModel
{
    /// <summary>Where the pack's own texts lead to it.</summary>
    public CitedByView CitedBy { get; init; } = CitedByView.None;

    static readonly ModelType Table = ModelType.For<ClaimPageView>()
        .Member("claim", page => page.Claim, "ClaimView with its quotes")
        .Member("note", page => page.Note, "HTML: the authors' remark; null when there is none")
        .Member("attribution_note", page => page.AttributionNote, "HTML: why the speaker is not named near the words; null when not needed")
        .Member("credibility", page => page.Credibility, "TermView: the authors' grade, 1 to 6; null when not given")
        .Member("corroboration_text", page => page.CorroborationText, "text: how many independent origins carry it, in a sentence")
        .Member("carried_by", page => page.CarriedBy, "list of ArticleLinkView: the articles that carry it or a claim that supports it")
        .Member("contradicts", page => page.Contradicts, "list of RelatedClaimView: claims that exclude it")
        .Member("differs", page => page.Differs, "list of RelatedClaimView: claims that tell it with other details")
        .Member("supports", page => page.Supports, "list of RelatedClaimView: claims it lends weight to")
        .Member("supported_by", page => page.SupportedBy, "list of RelatedClaimView: claims that lend weight to it")
        .Member("cited_by", page => page.CitedBy, "CitedByView: where the pack's own texts lead to it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Another claim, and how it relates.</summary>
public sealed record RelatedClaimView(ClaimView Claim, string? How) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<RelatedClaimView>()
        .Member("claim", related => related.Claim, "ClaimView with its quotes")
        .Member("how", related => related.How, "text: how the two differ, in the authors' words; null when not said")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
