using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>An actor: a briefing that can be read alone.</summary>
public sealed record ActorView(
    string Name,
    TermView? Kind,
    string? Role,
    EquatableArray<LinkView> Aliases,
    HtmlString? Summary,
    HtmlString? Body,
    EquatableArray<PositionView> Positions,
    IReadOnlyList<ClaimView> About,
    EquatableArray<DisputeView> Disputes,
    EquatableArray<EventItemView> Events,
    EquatableArray<RelationView> Relations,
    IReadOnlyList<ArticleCardView> Articles,
    IReadOnlyList<MentionGroupView> Mentions,
    string MentionCount,
    EquatableArray<LinkView> Sections) : ITemplateModel
{
    /// <summary>Where the pack's own texts lead to it.</summary>
    public CitedByView CitedBy { get; init; } = CitedByView.None;

    /// <summary>Those it is most tied to; null when fewer than two are.</summary>
    public NetworkDrawingView? Network { get; init; }

    public EquatableArray<DerivedView> Derived { get; init; }

    static readonly ModelType Table = ModelType.For<ActorView>()
        .Member("name", actor => actor.Name, "text: the name")
        .Member("kind", actor => actor.Kind, "TermView: person, state and so on; null when not stated")
        .Member("role", actor => actor.Role, "text: the role; null when not stated")
        .Member("aliases", actor => actor.Aliases, "list of LinkView without links: other names the sources use")
        .Member("summary", actor => actor.Summary, "HTML: who it is; null when the pack does not say")
        .Member("derived", actor => actor.Derived, "list of DerivedView: its figures that no source states, with their arithmetic")
        .Member("body", actor => actor.Body, "HTML: more about it; null when there is none")
        .Member("positions", actor => actor.Positions, "list of PositionView: what it says, theme by theme")
        .Member("about", actor => actor.About, "list of ClaimView with their quotes: what others say about it")
        .Member("disputes", actor => actor.Disputes, "list of DisputeView in which it speaks or is spoken about")
        .Member("events", actor => actor.Events, "list of EventItemView in which it took part, earliest first")
        .Member("relations", actor => actor.Relations, "list of RelationView: proved ties, both ways")
        .Member("articles", actor => actor.Articles, "list of ArticleCardView in which it appears")
        .Member("mentions", actor => actor.Mentions, "list of MentionGroupView: every mention in context, by article")
        .Member("mention_count", actor => actor.MentionCount, "text: \"12 mentions\"")
        .Member("cited_by", actor => actor.CitedBy, "CitedByView: where the pack's own texts lead to it")
        .Member("network", actor => actor.Network, "NetworkDrawingView: those it is most tied to; null when fewer than two are")
        .Member("sections", actor => actor.Sections, "list of LinkView: what the page holds, for its contents")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>What is said under one heading: on a theme by an actor, or by an actor on a theme.</summary>
public sealed record PositionView(string Id, LinkView Heading, string? Detail, IReadOnlyList<ClaimView> Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<PositionView>()
        .Member("id", position => position.Id, "text: its id on the page")
        .Member("heading", position => position.Heading, "LinkView: the theme on an actor's page, the actor on a theme's")
        .Member("detail", position => position.Detail, "text: the theme's question or the actor's role; null when there is none")
        .Member("claims", position => position.Claims, "list of ClaimView with their quotes")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A tie between two actors with the words that prove it.</summary>
public sealed record RelationView(LinkView From, string As, LinkView To, EquatableArray<QuoteView> Quotes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<RelationView>()
        .Member("from", relation => relation.From, "LinkView: one actor; without a link on its own page")
        .Member("as", relation => relation.As, "text: what the one is to the other")
        .Member("to", relation => relation.To, "LinkView: the other actor; without a link on its own page")
        .Member("quotes", relation => relation.Quotes, "list of QuoteView: the words that prove it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The mentions of an actor in one article.</summary>
public sealed record MentionGroupView(ArticleLinkView Article, string Count, EquatableArray<MentionView> Mentions) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<MentionGroupView>()
        .Member("article", group => group.Article, "ArticleLinkView")
        .Member("count", group => group.Count, "text: \"4 mentions\"")
        .Member("mentions", group => group.Mentions, "list of MentionView: in the order of the text, as far as the pack shows it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
