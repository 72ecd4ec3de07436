using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>A theme: the question, what is judged, who says what.</summary>
public sealed record ThemeView(
    string Name,
    string? Question,
    LinkView? Parent,
    EquatableArray<LinkView> Children,
    HtmlString? Summary,
    HtmlString? Body,
    EquatableArray<AssessmentView> Assessments,
    EquatableArray<PositionView> Positions,
    EquatableArray<DisputeView> Disputes,
    EquatableArray<MeasureView> Measures,
    EquatableArray<EventItemView> Events,
    IReadOnlyList<ArticleCardView> Articles,
    EquatableArray<LinkView> Sections) : ITemplateModel
{
    /// <summary>Where the pack's own texts lead to it.</summary>
    public CitedByView CitedBy { get; init; } = CitedByView.None;

    public EquatableArray<DerivedView> Derived { get; init; }

    static readonly ModelType Table = ModelType.For<ThemeView>()
        .Member("name", theme => theme.Name, "text: the name")
        .Member("question", theme => theme.Question, "text: the question it asks; null when it asks none")
        .Member("parent", theme => theme.Parent, "LinkView: the theme above it; null when there is none")
        .Member("children", theme => theme.Children, "list of LinkView: the themes under it")
        .Member("summary", theme => theme.Summary, "HTML; null when there is none")
        .Member("derived", theme => theme.Derived, "list of DerivedView: its figures that no source states, with their arithmetic")
        .Member("body", theme => theme.Body, "HTML; null when there is none")
        .Member("assessments", theme => theme.Assessments, "list of AssessmentView: the authors' own judgements")
        .Member("positions", theme => theme.Positions, "list of PositionView: what is said, speaker by speaker")
        .Member("disputes", theme => theme.Disputes, "list of DisputeView")
        .Member("measures", theme => theme.Measures, "list of MeasureView: the values that its claims give")
        .Member("events", theme => theme.Events, "list of EventItemView: earliest first")
        .Member("articles", theme => theme.Articles, "list of ArticleCardView")
        .Member("cited_by", theme => theme.CitedBy, "CitedByView: where the pack's own texts lead to it")
        .Member("sections", theme => theme.Sections, "list of LinkView: what the page holds, for its contents")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
