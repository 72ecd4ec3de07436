using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>The authors' own judgement, marked as such.</summary>
public sealed record AssessmentView(HtmlString Text, LikelihoodView? Likelihood, TermView? Confidence, EquatableArray<ClaimView> Basis) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<AssessmentView>()
        .Member("text", assessment => assessment.Text, "HTML: the judgement")
        .Member("likelihood", assessment => assessment.Likelihood, "LikelihoodView; null when not stated")
        .Member("confidence", assessment => assessment.Confidence, "TermView: low, moderate or high; null when not stated")
        .Member("basis", assessment => assessment.Basis, "list of ClaimView: the claims it rests on")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A word of estimative probability with its place on the scale.</summary>
public sealed record LikelihoodView(string Key, string Text, string Range, int Step) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<LikelihoodView>()
        .Member("key", likelihood => likelihood.Key, "text: `very-likely`")
        .Member("text", likelihood => likelihood.Text, "text: the same in words")
        .Member("range", likelihood => likelihood.Range, "text: the chance it stands for, such as 80–95 %")
        .Member("step", likelihood => likelihood.Step, "number: its place on the scale, 1 (least) to 7 (most)")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Claims that don't fit together.</summary>
public sealed record DisputeView(
    string Id, string Href, string Title, bool IsContradiction, EquatableArray<DisputeSideView> Sides, EquatableArray<string> Differences, EquatableArray<LinkView> Themes)
    : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DisputeView>()
        .Member("id", dispute => dispute.Id, "text: its id on the page of disagreements")
        .Member("href", dispute => dispute.Href, "text: link to it there")
        .Member("title", dispute => dispute.Title, "text: what it is about")
        .Member("is_contradiction", dispute => dispute.IsContradiction, "bool: the claims exclude each other; otherwise they only differ in details")
        .Member("sides", dispute => dispute.Sides, "list of DisputeSideView: the claims, those that agree together")
        .Member("differences", dispute => dispute.Differences, "list of text: how the claims differ, in the authors' words")
        .Member("themes", dispute => dispute.Themes, "list of LinkView: the themes it bears on")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One side of a dispute.</summary>
public sealed record DisputeSideView(string Label, EquatableArray<ClaimView> Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DisputeSideView>()
        .Member("label", side => side.Label, "text: a letter, A for the first")
        .Member("claims", side => side.Claims, "list of ClaimView; with their quotes on the page of disagreements")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>All the values that sources give for one measure.</summary>
public sealed record MeasureView(string Name, bool IsDisputed, EquatableArray<ClaimView> Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<MeasureView>()
        .Member("name", measure => measure.Name, "text: what is measured, in words")
        .Member("is_disputed", measure => measure.IsDisputed, "bool: the sources do not all give the same value")
        .Member("claims", measure => measure.Claims, "list of ClaimView, each with its figure; lowest value first")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A finding that the authors judged, told to readers.</summary>
public sealed record EditorNoteView(string Code, string Message, HtmlString? Note) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<EditorNoteView>()
        .Member("code", note => note.Code, "text: the finding's code")
        .Member("message", note => note.Message, "text: what was found")
        .Member("note", note => note.Note, "HTML: what the authors say of it; null when nothing")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
