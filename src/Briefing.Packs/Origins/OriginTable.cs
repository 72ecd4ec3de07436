using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Origins;

/// <summary>Which articles are of one origin: copies of one another, of one outlet, or of what both name.</summary>
sealed class OriginTable
{
    readonly Dictionary<Slug, Article> articles;
    readonly Dictionary<Slug, int> places;
    readonly RunGroups runs;

    /// <summary>The marks of articles whose words are others than those that were grouped.</summary>
    readonly Dictionary<Slug, HashSet<ulong>> rewritten;

    OriginTable(Dictionary<Slug, Article> articles, Dictionary<Slug, int> places, RunGroups runs, Dictionary<Slug, HashSet<ulong>> rewritten) =>
        (this.articles, this.places, this.runs, this.rewritten) = (articles, places, runs, rewritten);

    public static OriginTable Of(IReadOnlyList<Article> articles, PackMemory? memory)
    {
        // In the order of their ids, so that a date that is mended moves nobody.
        var ordered = articles.OrderBy(article => article.Id).ToList();
        var places = new Dictionary<Slug, int>(ordered.Count);
        foreach (var article in ordered)
            places.Add(article.Id, places.Count);
        return new OriginTable(ordered.ToDictionary(article => article.Id), places, SharedRuns.Group(ordered, memory), []);
    }

    /// <summary>The same with another article of the same id; null where it shares words with others before or after.</summary>
    public OriginTable? With(Article article)
    {
        var (old, all) = (articles[article.Id], new Dictionary<Slug, Article>(articles) { [article.Id] = article });
        if (ReferenceEquals(old.Seed, article.Seed))
            return new OriginTable(all, places, runs, rewritten);
        var marks = SharedRuns.MarksOf(article).ToHashSet();
        return runs.IsApart(places[article.Id], SharedRuns.MarksOf(old).Concat(marks)) && !rewritten.Any(other => other.Key != article.Id && other.Value.Overlaps(marks))
            ? new OriginTable(all, places, runs, new Dictionary<Slug, HashSet<ulong>>(rewritten) { [article.Id] = marks })
            : null;
    }

    /// <summary>Articles with a mark in common are one origin.</summary>
    public IEnumerable<string> MarksOf(Slug id)
    {
        // `origin:` holds the id of the article that is copied, or free words; an article is itself the origin that others name.
        var article = articles[id];
        yield return "origin " + id;
        if (article.Outlet is { } outlet)
            yield return "outlet " + QuoteFolds.Fold(outlet).ToUpperInvariant();
        if (article.Input.Origin is { } origin)
            yield return "origin " + QuoteFolds.Fold(origin.Value);
        yield return $"run {runs[places[id]]}";
    }
}
