using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Actors as other pages show them.</summary>
static class ActorMaking
{
    /// <summary>A link; the name alone on the actor's own page.</summary>
    public static LinkView Link(PageDraft page, Slug id)
    {
        var link = page.Shared.Actor(id);
        return page.IsAbout(ThingKind.Actor, id) ? link with { Href = null } : link;
    }

    public static EquatableArray<LinkView> Links(PageDraft page, EquatableArray<Slug> ids) =>
        ids.Choose(id => page.Index.HasActor(id) ? Link(page, id) : null);

    public static ActorCardView Card(PageDraft page, Actor actor) => page.Shared.Card(actor, () => MakeCard(page, actor));

    static ActorCardView MakeCard(PageDraft page, Actor actor) => new(
        page.To(SiteAddresses.Actor(actor.Id)),
        actor.Name,
        Kind(page, actor),
        actor.Role,
        page.Words.Count("claims", page.Index.CountOfClaimsBy(actor)),
        page.Words.Count("mentions", page.Index.CountOfMentionsOf(actor)));

    public static TermView? Kind(PageDraft page, Actor actor) => actor.Kind is { } kind ? page.Words.Term("kind", Key(kind)) : null;

    public static string Key(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.State => "state",
        ActorKind.Organisation => "organisation",
        ActorKind.ArmedGroup => "armed-group",
        ActorKind.InternationalBody => "international-body",
        ActorKind.Outlet => "outlet",
        ActorKind.Place => "place",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Everyone on whom the pack turns, the weightiest first; places act and say nothing.</summary>
    public static EquatableArray<Actor> Main(Pack pack, PackDoors index) => pack.Actors
        .Select(actor => new { actor, Weight = Weight(index, actor) })
        .Where(ranked => ranked.Weight > 0 && ranked.actor.Kind != ActorKind.Place)
        .OrderByDescending(ranked => ranked.Weight)
        .Select(ranked => ranked.actor)
        .ToEquatableArray();

    /// <summary>How much a pack turns on an actor: speaking counts most, then being spoken about, events, mentions.</summary>
    public static int Weight(PackDoors index, Actor actor) =>
        (4 * index.CountOfClaimsBy(actor)) + (3 * index.CountOfClaimsAbout(actor)) + (2 * index.CountOfEventsWith(actor)) + index.CountOfMentionsOf(actor);
}
