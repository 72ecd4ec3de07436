using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>An actor's own briefing.</summary>
static class ActorPage
{
    /// <summary>Of the articles named in the data for machines; the page lists all.</summary>
    const int MostArticles = 20;

    public static PageContent Make(PageDraft page, Actor actor)
    {
        var said = page.Index.ClaimsBy(actor).ToList();
        var about = page.Index.ClaimsAbout(actor).ToList();
        var view = new ActorView(
            actor.Name,
            ActorMaking.Kind(page, actor),
            actor.Role,
            actor.Names.Where(name => name != actor.Name).Select(name => Alias(page, name)).ToEquatableArray(),
            page.Section(hasMargin: true).Prose(actor.Input.Summary, "summary"),
            page.Section(hasMargin: true).Prose(actor.Input.Body, "body"),
            Positions(page, said),
            ClaimMaking.CardsOnDemand(page, about),
            DisputeMaking.Briefs(page, DisputeMaking.Of(page, said.Concat(about))),
            EventMaking.Items(page, page.Index.EventsWith(actor)),
            Relations(page, actor),
            ArticleMaking.Cards(page, page.Index.ArticlesWith(actor)),
            MentionMaking.Groups(page, actor),
            page.Words.Count("mentions", page.Index.CountOfMentionsOf(actor)),
            [])
        {
            CitedBy = BacklinkMaking.Of(page, ThingKind.Actor, actor.Id),
            Network = NetworkMaking.Around(page, actor),
        };
        view = view with { Sections = Sections(page, view), Derived = DerivedMaking.Views(page, actor.Input.Derived) };
        return new PageContent(actor.Name, Description(page, actor), view, (json, addresses) =>
        {
            json.WriteString("@type", SchemaThings.TypeOf(actor.Kind));
            json.WriteString("name", actor.Name);
            if (actor.Kind == ActorKind.Person)
                json.WriteKnown("jobTitle", actor.Role);
            json.WriteArticles("subjectOf", page.Index.ArticlesWith(actor).Take(MostArticles), addresses);
            json.WriteString("description", Description(page, actor));
            if (view.Aliases.IsEmpty)
                return;
            json.WriteStartArray("alternateName");
            foreach (var alias in view.Aliases)
                json.WriteStringValue(alias.Text);
            json.WriteEndArray();
        })
        { HasFeeds = true };
    }

    static LinkView Alias(PageDraft page, string name) => ScriptOf.Foreign(name, page.Edition.Info.Title) is { } tag
        ? new LinkView(null, name, tag, ScriptOf.Direction(tag))
        : new LinkView(null, name);

    /// <summary>
    /// Theme by theme by name; what bears on no theme comes last. A claim on two themes stands under both, with its words at the
    /// first.
    /// </summary>
    static EquatableArray<PositionView> Positions(PageDraft page, List<Claim> said)
    {
        var shown = new HashSet<Slug>();
        var positions = said
            .SelectMany(claim => claim.Themes.Distinct(), (claim, theme) => new { claim, theme })
            .Where(pair => page.Index.Theme(pair.theme) is not null)
            .GroupBy(pair => pair.theme, pair => pair.claim)
            .Select(group => new { Theme = page.Index.Theme(group.Key)!, Claims = group }) // filtered above
            .OrderBy(position => position.Theme.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(position => position.Theme.Id)
            .Select(position => new PositionView(
                SiteAddresses.PositionId(position.Theme.Id),
                ThemeMaking.Link(page, position.Theme),
                position.Theme.Question,
                Position(page, [.. position.Claims], shown)))
            .ToList();
        var rest = said.Where(claim => claim.Themes.IsEmpty).ToList();
        if (rest.Count > 0)
            positions.Add(new PositionView("on-other-matters", new LinkView(null, page.Words["on_other_matters"]), null, ClaimMaking.CardsOnDemand(page, rest)));
        return [.. positions];
    }

    static ViewsOnDemand<ClaimView> Position(PageDraft page, List<Claim> claims, HashSet<Slug> shown)
    {
        var isFirst = claims.ConvertAll(claim => shown.Add(claim.Id));
        var cards = claims.Select((claim, at) => isFirst[at] ? ClaimMaking.NumberedCard(page, claim) : null).ToList();
        return new(claims.Count, at => cards[at] ?? (isFirst[at] ? ClaimMaking.Card(page, claims[at]) : ClaimMaking.Line(page, claims[at])));
    }

    static EquatableArray<RelationView> Relations(PageDraft page, Actor actor) => actor.Relations
        .Concat(page.Index.RelationsTo(actor))
        .Select(relation => new RelationView(
            ActorMaking.Link(page, relation.From),
            relation.As,
            ActorMaking.Link(page, relation.To),
            QuoteMaking.Views(page, relation.Quotes)))
        .ToEquatableArray();

    static EquatableArray<LinkView> Sections(PageDraft page, ActorView view) => PageSections.Of(
        page,
        ("what-it-says", "actor_says", view.Positions.Count),
        ("about-it", "actor_about", view.About.Count),
        ("disagreements", "disagreements_title", view.Disputes.Count),
        ("relations", "actor_relations", view.Relations.Count + (view.Network is null ? 0 : 1)),
        ("events", "events", view.Events.Count),
        ("articles", "articles_title", view.Articles.Count),
        ("mentions", "actor_mentions", view.Mentions.Count),
        ("cited-by", "cited_by", view.CitedBy.Items.Count));

    static string Description(PageDraft page, Actor actor) =>
        actor.Input.Summary is { } summary ? page.Plain(summary)
        : actor.Role is { } role ? $"{actor.Name}, {role}"
        : page.Words.Fill("actor_description", actor.Name, page.Edition.Info.Title);
}
