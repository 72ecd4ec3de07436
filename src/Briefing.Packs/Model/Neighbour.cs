using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>An actor that is named together with another.</summary>
/// <param name="Weight">In how many captions, headings and paragraphs of all articles the two are named.</param>
public sealed record Neighbour(Slug Actor, int Weight);

/// <summary>Counts who is named together with whom.</summary>
static class Neighbours
{
    // A paragraph that names this many actors is a list of names, which ties nobody to anybody; and its pairs are the square of them.
    const int MostActors = 40;

    /// <summary>For each actor the others, most often first, then by id.</summary>
    public static Dictionary<Slug, EquatableArray<Neighbour>> Count(IEnumerable<Article> articles)
    {
        var weights = new Dictionary<Slug, Dictionary<Slug, int>>();
        foreach (var article in articles)
        {
            foreach (var block in article.Mentions.GroupBy(mention => mention.Block))
            {
                var actors = block.Select(mention => mention.Actor).Distinct().ToList();
                if (actors.Count <= MostActors)
                    Add(weights, actors);
            }
        }

        return weights.ToDictionary(
            pair => pair.Key,
            pair => pair.Value
                .Select(other => new Neighbour(other.Key, other.Value))
                .OrderByDescending(other => other.Weight)
                .ThenBy(other => other.Actor)
                .ToEquatableArray());
    }

    static void Add(Dictionary<Slug, Dictionary<Slug, int>> weights, List<Slug> actors)
    {
        foreach (var actor in actors)
        {
            if (!weights.TryGetValue(actor, out var others))
                weights[actor] = others = [];
            foreach (var other in actors.Where(other => other != actor))
                others[other] = others.GetValueOrDefault(other) + 1;
        }
    }
}
