using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Origins;

/// <summary>Which articles are of one origin: copies of one another, of one outlet, or of what both name.</summary>
sealed class OriginTable
{
    readonly Dictionary<Slug, Article> articles;
    readonly Dictionary<Slug, int> runs;

    OriginTable(Dictionary<Slug, Article> articles, Dictionary<Slug, int> runs) => (this.articles, this.runs) = (articles, runs);

    public static OriginTable Of(IReadOnlyList<Article> articles, PackMemory? memory)
    {
        // In the order of their ids, so that a date that is mended moves nobody.
        var ordered = articles.OrderBy(article => article.Id).ToList();
        var groups = SharedRuns.Group(ordered, memory);
        var runs = new Dictionary<Slug, int>(ordered.Count);
        for (var at = 0; at < ordered.Count; at++)
            runs.Add(ordered[at].Id, groups[at]);
        return new OriginTable(ordered.ToDictionary(article => article.Id), runs);
    }

    /// <summary>The same with another article of the same id; null where its words are others.</summary>
    public OriginTable? With(Article article) =>
        ReferenceEquals(articles[article.Id].Seed, article.Seed) ? new(new Dictionary<Slug, Article>(articles) { [article.Id] = article }, runs) : null;

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
        yield return $"run {runs[id]}";
    }
}
