using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Origins;

/// <summary>Counts by how many independent origins each claim is carried.</summary>
static class OriginCounter
{
    /// <param name="claims">With links in both directions.</param>
    /// <returns>The same claims, in the same order, with their corroboration.</returns>
    public static List<Claim> Count(IReadOnlyList<Claim> claims, OriginTable origins)
    {
        var byId = claims.ToDictionary(claim => claim.Id);
        return [.. claims.Select(claim => claim with { Corroboration = Of(claim, byId.GetValueOrDefault, origins) })];
    }

    /// <param name="find">A claim by its id.</param>
    public static Corroboration Of(Claim claim, Func<Slug, Claim?> find, OriginTable origins)
    {
        var carriers = Carriers(claim, find);
        var articles = carriers.Select(carrier => carrier.Article).Distinct().Order().ToList();
        return new Corroboration(Count(articles, origins), [.. articles], carriers.All(carrier => carrier.Speakers.All(speaker => speaker.Kind == SpeakerKind.Unnamed)));
    }

    static int Count(List<Slug> articles, OriginTable origins)
    {
        if (articles.Count == 1)
            return 1;
        var sets = new DisjointSets(articles.Count);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < articles.Count; at++)
        {
            foreach (var mark in origins.MarksOf(articles[at]))
            {
                if (!firsts.TryAdd(mark, at))
                    sets.Join(firsts[mark], at);
            }
        }

        return sets.Count;
    }

    /// <summary>The claim and every one that supports it, directly or in turn.</summary>
    static List<Claim> Carriers(Claim claim, Func<Slug, Claim?> find)
    {
        var carriers = new List<Claim> { claim };
        if (claim.SupportedBy.IsEmpty)
            return carriers;
        var seen = new HashSet<Slug> { claim.Id };
        for (var next = 0; next < carriers.Count; next++)
        {
            foreach (var other in carriers[next].SupportedBy)
            {
                if (find(other) is { } carrier && seen.Add(other))
                    carriers.Add(carrier);
            }
        }

        return carriers;
    }
}
