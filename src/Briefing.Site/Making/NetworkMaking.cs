using Briefing.Packs.Model;
using Briefing.Site.Drawing;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Which actors and ties are drawn.</summary>
static class NetworkMaking
{
    // More names than these are a list; the table beside the drawing has them all.
    const int MostActors = 30;
    const int MostAround = 12;

    /// <summary>For each actor, so that the lines stay few: as many as four times the actors.</summary>
    const int MostTies = 4;

    const int MostOthers = 6;

    // Someone tied to thousands is searched no deeper, so that the time for all actors stays in step with their number.
    const int MostSearched = 200;

    /// <summary>The main actors of the pack; null when no two are tied.</summary>
    public static NetworkDrawingView? Whole(PageDraft page)
    {
        var main = page.Edition.MainActors.Where(actor => page.Edition.TiesOf(actor.Id).Count > 0).Take(MostActors).ToList();
        var ties = Strongest(page, main.Select(actor => actor.Id).ToList(), MostTies);
        var tied = ties.SelectMany(tie => new[] { tie.First, tie.Second }).ToHashSet();
        var nodes = main.Where(actor => tied.Contains(actor.Id)).Select(actor => Node(page, actor)).ToList();
        return nodes.Count == 0 ? null : NetworkDrawing.Make(null, NetworkDrawing.Order(nodes, ties), ties);
    }

    /// <summary>One actor and those it is most tied to; null when that is fewer than two.</summary>
    public static NetworkDrawingView? Around(PageDraft page, Actor actor)
    {
        var own = page.Edition.TiesOf(actor.Id).Where(tie => page.Index.Actor(tie.Other(actor.Id))?.Kind != ActorKind.Place).Take(MostAround).ToList();
        if (own.Count < 2)
            return null;
        var around = own.Select(tie => tie.Other(actor.Id)).ToList();
        var among = Strongest(page, around, 2);
        var nodes = around.Select(id => Node(page, page.Index.Actor(id)!)).ToList(); // ties have actors of the pack alone
        return NetworkDrawing.Make(Node(page, actor) with { Href = null }, NetworkDrawing.Order(nodes, among), [.. among, .. own]);
    }

    public static EquatableArray<NetworkRowView> Rows(PageDraft page) => page.Edition.Pack.Actors
        .Select(actor => new { actor, Ties = page.Edition.TiesOf(actor.Id) })
        .Where(row => row.Ties.Count > 0)
        .OrderByDescending(row => row.Ties.Count)
        .Select(row => new NetworkRowView(
            ActorMaking.Link(page, row.actor.Id),
            ActorMaking.Kind(page, row.actor)?.Text ?? "",
            page.Words.Number(row.Ties.Count),
            row.Ties.Take(MostOthers).Select(tie => new NetworkOtherView(ActorMaking.Link(page, tie.Other(row.actor.Id)), How(page, tie))).ToEquatableArray()))
        .ToEquatableArray();

    /// <summary>Each actor's strongest ties to the others named; one that two of them hold stands once.</summary>
    static List<Tie> Strongest(PageDraft page, List<Slug> actors, int most)
    {
        var among = actors.ToHashSet();
        return actors
            .SelectMany(actor => page.Edition.TiesOf(actor).Take(MostSearched).Where(tie => among.Contains(tie.Other(actor))).Take(most))
            .Distinct()
            .ToList();
    }

    static NetworkDrawing.Node Node(PageDraft page, Actor actor) =>
        new(actor.Id, actor.Name, ActorMaking.Link(page, actor.Id).Href, ActorMaking.Weight(page.Index, actor));

    static string How(PageDraft page, Tie tie) => page.Words.List(new[]
    {
        tie.Stated ? page.Words["tie_stated"] : null,
        tie.Claims > 0 ? page.Words.Count("claims", tie.Claims) : null,
        tie.Together > 0 ? page.Words.Count("passages", tie.Together) : null,
    }.OfType<string>());
}
