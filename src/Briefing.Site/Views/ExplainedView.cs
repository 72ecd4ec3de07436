using Briefing.Site.Addresses;
using Briefing.Templates;

namespace Briefing.Site.Views;

/// <summary>Where the site explains its own marks; links are written from the page that shows them.</summary>
public sealed record ExplainedView(string Basis, string Standing, string Disagreement, string Date, string EditorNote, string Judgement, string Derived)
    : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ExplainedView>()
        .Member("basis", explained => explained.Basis, "text: link to what a claim can rest on")
        .Member("standing", explained => explained.Standing, "text: link to how many origins can carry a claim")
        .Member("disagreement", explained => explained.Disagreement, "text: link to how claims can fail to fit together")
        .Member("date", explained => explained.Date, "text: link to how dates in doubt are told")
        .Member("editor_note", explained => explained.EditorNote, "text: link to what the editors note, and why they change nothing")
        .Member("judgement", explained => explained.Judgement, "text: link to the terms of likelihood and confidence")
        .Member("derived", explained => explained.Derived, "text: link to what figures of the editors' own are")
        .Build();

    ModelType ITemplateModel.ModelType => Table;

    /// <summary>The page of corrections, which every site has, holds these places; its layout gives them these ids.</summary>
    public static ExplainedView From(PageLinks links) => new(
        links.To(Place("read-basis")),
        links.To(Place("read-standing")),
        links.To(Place("read-disagreement")),
        links.To(Place("read-date")),
        links.To(Place("read-note")),
        links.To(Place("read-judgement")),
        links.To(Place("read-derived")));

    static SitePlace Place(string id) => new(SiteAddresses.Corrections, id);
}
