using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>An actor that is named together with another.</summary>
/// <param name="Weight">In how many captions, headings and paragraphs of all articles the two are named.</param>
public sealed record Neighbour(Slug Actor, int Weight);

/// <summary>Who is named together with whom.</summary>
sealed class NeighbourTable
{
    // A paragraph that names this many actors is a list of names, which ties nobody to anybody; and its pairs are the square of them.
    const int MostActors = 40;

    readonly Dictionary<Slug, Dictionary<Slug, int>> weights;

    NeighbourTable(Dictionary<Slug, Dictionary<Slug, int>> weights) => this.weights = weights;

    public static NeighbourTable Of(IEnumerable<Article> articles)
    {
        var counted = new NeighbourTable([]);
        foreach (var article in articles)
            counted.Count(article, 1, []);
        return counted;
    }

    /// <summary>The same with some articles in place of others.</summary>
    public NeighbourTable With(IEnumerable<Article> gone, IEnumerable<Article> come)
    {
        var (revised, shared) = (new NeighbourTable(new(weights)), weights.Keys.ToHashSet());
        foreach (var article in gone)
            revised.Count(article, -1, shared);
        foreach (var article in come)
            revised.Count(article, 1, shared);
        return revised;
    }

    /// <summary>The others with whom an actor is named, most often first, then by id.</summary>
    public IReadOnlyList<Neighbour> Of(Slug actor) => weights.TryGetValue(actor, out var others)
        ? [.. others.Where(other => other.Value > 0).Select(other => new Neighbour(other.Key, other.Value)).OrderByDescending(other => other.Weight).ThenBy(other => other.Actor)]
        : [];

    /// <param name="shared">The actors whose counts another table has, too.</param>
    void Count(Article article, int times, HashSet<Slug> shared)
    {
        foreach (var block in article.Mentions.GroupBy(mention => mention.Block))
        {
            var actors = block.Select(mention => mention.Actor).Distinct().ToList();
            if (actors.Count > MostActors)
                continue;
            foreach (var actor in actors)
                Count(actor, actors, times, shared);
        }
    }

    void Count(Slug actor, List<Slug> together, int times, HashSet<Slug> shared)
    {
        if (!weights.TryGetValue(actor, out var others))
            weights[actor] = others = [];
        else if (shared.Remove(actor))
            weights[actor] = others = new(others);
        foreach (var other in together.Where(other => other != actor))
            others[other] = others.GetValueOrDefault(other) + times;
    }
}
