using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Disputes;

/// <summary>Claims that don't fit together, gathered into connected sets.</summary>
public static class DisputeFinder
{
    /// <param name="claims">In the pack's order, with their links in both directions.</param>
    /// <returns>By the place of each dispute's first claim in the pack.</returns>
    public static EquatableArray<Dispute> Find(IReadOnlyList<Claim> claims)
    {
        var places = new Dictionary<Slug, int>(claims.Count);
        for (var at = 0; at < claims.Count; at++)
            places[claims[at].Id] = at;
        var seen = new bool[claims.Count];
        var disputes = new List<Dispute>();
        for (var at = 0; at < claims.Count; at++)
        {
            if (!seen[at] && Others(claims[at]).Any())
                disputes.Add(Make(claims, Reach(claims, places, seen, at, Others), places));
        }

        return [.. disputes];
    }

    static IEnumerable<Slug> Others(Claim claim) => claim.Contradicts.Concat(claim.Differs.Select(other => other.Claim));

    static List<int> Reach(
        IReadOnlyList<Claim> claims, Dictionary<Slug, int> places, bool[] seen, int from, Func<Claim, IEnumerable<Slug>> neighbours)
    {
        var reached = new List<int> { from };
        seen[from] = true;
        for (var next = 0; next < reached.Count; next++)
        {
            foreach (var other in neighbours(claims[reached[next]]))
            {
                if (!places.TryGetValue(other, out var place) || seen[place])
                    continue;
                seen[place] = true;
                reached.Add(place);
            }
        }

        reached.Sort();
        return reached;
    }

    static Dispute Make(IReadOnlyList<Claim> claims, List<int> members, Dictionary<Slug, int> places)
    {
        var own = members.Select(member => claims[member]).ToList();
        return new Dispute(
            own.Min(claim => claim.Id)!, // a dispute has members
            [.. own.Select(claim => claim.Id)],
            DisputeSides.Of(own),
            [.. own.SelectMany(claim => Links(claim, places))],
            [.. own.SelectMany(claim => claim.Themes).Distinct().Order()]);
    }

    /// <summary>Each pair once, from the claim that comes first.</summary>
    static IEnumerable<DisputeLink> Links(Claim claim, Dictionary<Slug, int> places) => claim.Contradicts
        .Select(other => new DisputeLink(claim.Id, other, true, claim.Differs.FirstOrDefault(difference => difference.Claim == other)?.How))
        .Concat(claim.Differs
            .Where(difference => !claim.Contradicts.Contains(difference.Claim))
            .Select(difference => new DisputeLink(claim.Id, difference.Claim, false, difference.How)))
        .Where(link => places.TryGetValue(link.To, out var to) && places[claim.Id] < to)
        .OrderBy(link => places[link.To]);
}
