using System.Globalization;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Drawing;

/// <summary>
/// Draws who is tied to whom: the actors on a ring, those of its right half with their names to the right, those of its left
/// half to the left, each name on a line of its own, so that no two can overlap. Who comes first stands in the middle rows.
/// All in whole numbers.
/// </summary>
static class NetworkDrawing
{
    /// <summary>Of a name, in the drawing's units.</summary>
    public const int FontSize = 15;

    public const int Width = 1000;

    /// <summary>From one name to the next: a line and a half of them, and room for a finger.</summary>
    const int RowHeight = 30;

    const int Top = 24;
    const int RadiusAcross = 195;
    const int LeastRadius = 150;
    const int Gap = 8;

    /// <summary>Lines between neighbours on the ring bend inward this much of the way to its middle, in percent.</summary>
    const int Bend = 62;

    /// <param name="Href">Null where it is the page's own actor.</param>
    public sealed record Node(Slug Id, string Name, string? Href, int Weight);

    /// <param name="middle">The actor around whom the others stand; null for a whole pack.</param>
    /// <param name="ring">In the order in which they are placed: right and left in turn, from the middle row outward.</param>
    /// <param name="ties">Between these actors alone.</param>
    public static NetworkDrawingView Make(Node? middle, IReadOnlyList<Node> ring, IReadOnlyList<Tie> ties)
    {
        var rows = (ring.Count + 1) / 2;
        var height = (2 * Top) + (Math.Max(rows, middle is null ? 1 : 4) * RowHeight);
        var centre = new Place(Width / 2, height / 2);
        var places = new Dictionary<Slug, Place>();
        for (var at = 0; at < ring.Count; at++)
        {
            var y = centre.Y - (((rows - 1) * RowHeight) / 2) + (Row(at / 2, rows) * RowHeight);
            var across = Across(y - centre.Y, rows);
            places[ring[at].Id] = new Place(centre.X + (at % 2 == 0 ? across : -across), y);
        }

        if (middle is not null)
            places[middle.Id] = centre;
        var most = Math.Max(1, ties.Count == 0 ? 1 : ties.Max(tie => tie.Strength));
        var lines = ties.ToDictionary(tie => tie, tie => Line(places[tie.First], places[tie.Second], centre));
        var nodes = (middle is null ? ring : [middle, .. ring]).Select(node => View(node, node == middle, places[node.Id], centre, Own(node.Id, ties, lines)));
        return new NetworkDrawingView(
            height,
            ties.OrderBy(tie => tie.Strength).Select(tie => new NetworkTieView(lines[tie], tie.Stated ? "stated" : tie.Claims > 0 ? "spoken" : "named", Step(tie.Strength, most))).ToEquatableArray(),
            nodes.ToEquatableArray());
    }

    /// <summary>An order around the ring that keeps what is tied together: each next one is the one most tied to those just placed.</summary>
    public static List<Node> Order(IReadOnlyList<Node> nodes, IReadOnlyList<Tie> ties)
    {
        const int Near = 3;
        var left = nodes.ToList();
        var placed = new List<Node>();
        var strength = new Dictionary<Ends, int>();
        foreach (var tie in ties)
            strength[new Ends(tie.First, tie.Second)] = strength[new Ends(tie.Second, tie.First)] = tie.Strength;
        while (left.Count > 0)
        {
            var near = placed.Skip(Math.Max(0, placed.Count - Near)).ToList();
            var next = left.MaxBy(node => near.Sum(other => strength.GetValueOrDefault(new Ends(node.Id, other.Id))))!; // left is not empty; the first of equals
            placed.Add(next);
            left.Remove(next);
        }

        return placed;
    }

    // From the middle row outward, one above, one below: who is tied most crosses the ring where it is widest.
    static int Row(int place, int rows) => ((rows - 1) / 2) + (place % 2 == 1 ? (place + 1) / 2 : -(place / 2));

    // On the ellipse whose upright half-axis leaves a little over the outermost row.
    static int Across(int below, int rows)
    {
        var upright = Math.Max(LeastRadius, ((rows - 1) * RowHeight * 23) / 40);
        return Math.Max(40, WholeRoot.Of(((long)RadiusAcross * RadiusAcross) - (((long)RadiusAcross * RadiusAcross * below * below) / ((long)upright * upright))));
    }

    static NetworkNodeView View(Node node, bool isMiddle, Place place, Place centre, string own)
    {
        var isRight = place.X > centre.X;
        var radius = Math.Min(10, 4 + WholeRoot.Of(node.Weight / 3));
        var room = isMiddle ? 2 * (RadiusAcross - 60) : centre.X - Math.Abs(place.X - centre.X) - radius - Gap;
        var label = TextWidth.Fit(node.Name, FontSize, room);
        return new NetworkNodeView(
            node.Href,
            node.Name,
            label,
            place.X,
            place.Y,
            radius,
            isMiddle ? place.X : place.X + (isRight ? radius + Gap : -radius - Gap),
            isMiddle ? place.Y + radius + FontSize + 2 : place.Y + (FontSize / 3),
            isMiddle ? "middle" : isRight ? "start" : "end",
            isMiddle,
            own);
    }

    static string Line(Place from, Place to, Place centre)
    {
        if (from == centre || to == centre)
            return string.Create(CultureInfo.InvariantCulture, $"M{from.X} {from.Y}L{to.X} {to.Y}");
        var middle = new Place((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var bent = new Place(middle.X + ((centre.X - middle.X) * Bend / 100), middle.Y + ((centre.Y - middle.Y) * Bend / 100));
        return string.Create(CultureInfo.InvariantCulture, $"M{from.X} {from.Y}Q{bent.X} {bent.Y} {to.X} {to.Y}");
    }

    static string Own(Slug actor, IReadOnlyList<Tie> ties, Dictionary<Tie, string> lines) =>
        string.Concat(ties.Where(tie => tie.First == actor || tie.Second == actor).Select(tie => lines[tie]));

    // Four widths are told apart; more are not.
    static int Step(int strength, int most) => Math.Clamp(1 + (int)((long)strength * 4 / (most + 1)), 1, 4);

    readonly record struct Place(int X, int Y);
}
