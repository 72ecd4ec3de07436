using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Origins;

/// <summary>Counts by how many independent origins each claim is carried.</summary>
public static class OriginCounter
{
    /// <param name="claims">With links in both directions.</param>
    /// <returns>The same claims, in the same order, with their corroboration.</returns>
    public static List<Claim> Count(IReadOnlyList<Claim> claims, IReadOnlyList<Article> articles, PackMemory? memory = null)
    {
        var origins = Origins(articles, memory);
        var byId = claims.ToDictionary(claim => claim.Id);
        return [.. claims.Select(claim => claim with { Corroboration = Of(claim, byId, origins) })];
    }

    static Corroboration Of(Claim claim, Dictionary<Slug, Claim> byId, Dictionary<Slug, Origin> origins)
    {
        var carriers = Carriers(claim, byId);
        var articles = carriers.Select(carrier => carrier.Article).Distinct().Order().ToList();
        return new Corroboration(Count(articles, origins), [.. articles], carriers.All(carrier => carrier.Speakers.All(speaker => speaker.Kind == SpeakerKind.Unnamed)));
    }

    static int Count(List<Slug> articles, Dictionary<Slug, Origin> origins)
    {
        if (articles.Count == 1)
            return 1;
        var sets = new DisjointSets(articles.Count);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < articles.Count; at++)
        {
            foreach (var mark in origins[articles[at]].Marks)
            {
                if (!firsts.TryAdd(mark, at))
                    sets.Join(firsts[mark], at);
            }
        }

        return sets.Count;
    }

    /// <summary>The claim and every one that supports it, directly or in turn.</summary>
    static List<Claim> Carriers(Claim claim, Dictionary<Slug, Claim> byId)
    {
        var carriers = new List<Claim> { claim };
        if (claim.SupportedBy.IsEmpty)
            return carriers;
        var seen = new HashSet<Slug> { claim.Id };
        for (var next = 0; next < carriers.Count; next++)
        {
            foreach (var other in carriers[next].SupportedBy)
            {
                if (byId.TryGetValue(other, out var carrier) && seen.Add(other))
                    carriers.Add(carrier);
            }
        }

        return carriers;
    }

    /// <summary>What an article shares with others of the same origin: articles with a mark in common are one origin.</summary>
    sealed record Origin(EquatableArray<string> Marks);

    static Dictionary<Slug, Origin> Origins(IReadOnlyList<Article> articles, PackMemory? memory)
    {
        var groups = SharedRuns.Group(articles, memory);
        var origins = new Dictionary<Slug, Origin>(articles.Count);
        for (var at = 0; at < articles.Count; at++)
            origins.Add(articles[at].Id, new Origin([.. Marks(articles[at]).Append($"run {groups[at]}")]));
        return origins;
    }

    static IEnumerable<string> Marks(Article article)
    {
        // `origin:` holds the id of the article that is copied, or free words; an article is itself the origin that others name.
        yield return "origin " + article.Id;
        if (article.Outlet is { } outlet)
            yield return "outlet " + QuoteFolds.Fold(outlet).ToUpperInvariant();
        if (article.Input.Origin is { } origin)
            yield return "origin " + QuoteFolds.Fold(origin.Value);
    }
}
