using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>The front page: the briefing for a reader with one minute.</summary>
public sealed record HomeView(
    HtmlString? BottomLine,
    EquatableArray<HtmlString> Agreed,
    EquatableArray<HtmlString> Disputed,
    EquatableArray<ClaimView> Corroborated,
    EquatableArray<AssessmentView> Assessments,
    EquatableArray<HtmlString> Gaps,
    EquatableArray<EventItemView> Events,
    TimelineDrawingView? Timeline,
    EquatableArray<ActorCardView> Actors,
    EquatableArray<ThemeCardView> Themes,
    EquatableArray<DisputeView> Disputes,
    IReadOnlyList<ArticleCardView> Articles,
    EquatableArray<LinkView> Counts) : ITemplateModel
{
    public EquatableArray<DerivedView> Derived { get; init; }

    static readonly ModelType Table = ModelType.For<HomeView>()
        .Member("bottom_line", home => home.BottomLine, "HTML: what a busy reader takes away; null when the pack has none")
        .Member("derived", home => home.Derived, "list of DerivedView: its figures that no source states, with their arithmetic")
        .Member("agreed", home => home.Agreed, "list of HTML: what the sources agree on")
        .Member("disputed", home => home.Disputed, "list of HTML: what they do not agree on")
        .Member("gaps", home => home.Gaps, "list of HTML: what no source says")
        .Member("corroborated", home => home.Corroborated, "list of ClaimView: the claims that most independent origins carry; empty when `agreed` is given")
        .Member("assessments", home => home.Assessments, "list of AssessmentView: the authors' own judgements on the pack as a whole")
        .Member("events", home => home.Events, "list of EventItemView: the latest, newest first")
        .Member("timeline", home => home.Timeline, "TimelineDrawingView: the latest events drawn; null when none has a day")
        .Member("actors", home => home.Actors, "list of ActorCardView: the main ones")
        .Member("themes", home => home.Themes, "list of ThemeCardView: those that stand under no other")
        .Member("disputes", home => home.Disputes, "list of DisputeView: the main ones")
        .Member("articles", home => home.Articles, "list of ArticleCardView: the latest, newest first")
        .Member("counts", home => home.Counts, "list of LinkView: \"5 articles\", \"34 claims\" and so on, to the pages that list them")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
