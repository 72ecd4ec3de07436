using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Disputes;

/// <summary>
/// Who stands against whom: claims that contradict get different sides where two sides are enough for all of them. Where three
/// claims contradict one another in a ring, and where claims only differ, each stands alone.
/// </summary>
static class DisputeSides
{
    /// <param name="claims">Of one dispute, in the pack's order.</param>
    /// <returns>By the place of each side's first claim.</returns>
    public static EquatableArray<DisputeSide> Of(IReadOnlyList<Claim> claims)
    {
        var byId = claims.ToDictionary(claim => claim.Id);
        var colours = new Dictionary<Slug, bool>();
        var sides = new List<List<Slug>>();
        foreach (var claim in claims.Where(claim => !colours.ContainsKey(claim.Id)))
        {
            var (group, fits) = Colour(claim, byId, colours);
            if (!fits)
            {
                sides.AddRange(group.Select(one => new List<Slug> { one }));
                continue;
            }

            sides.Add([.. group.Where(one => !colours[one])]);
            sides.Add([.. group.Where(one => colours[one])]);
        }

        var places = new Dictionary<Slug, int>();
        for (var at = 0; at < claims.Count; at++)
            places.Add(claims[at].Id, at);
        return
        [
            .. sides
                .Where(side => side.Count > 0)
                .Select(side => side.OrderBy(one => places[one]).ToList())
                .OrderBy(side => places[side[0]])
                .Select(side => new DisputeSide([.. side])),
        ];
    }

    static (List<Slug> Group, bool Fits) Colour(Claim first, Dictionary<Slug, Claim> byId, Dictionary<Slug, bool> colours)
    {
        var group = new List<Slug> { first.Id };
        var fits = true;
        colours[first.Id] = false;
        for (var next = 0; next < group.Count; next++)
        {
            var colour = colours[group[next]];
            foreach (var other in byId[group[next]].Contradicts.Where(byId.ContainsKey))
            {
                if (colours.TryAdd(other, !colour))
                    group.Add(other);
                else
                    fits &= colours[other] != colour;
            }
        }

        return (group, fits);
    }
}
