using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>Seeks missing quotes in all other articles: an author may have named the wrong one.</summary>
static class ElsewhereSearch
{
    /// <summary>A pack with more missing quotes than this has another trouble, and its author the time to mend these first.</summary>
    const int MostQuotes = 100;

    /// <summary>Letters of text times blocks of 64 letters of quotes that approximate search may compare: about half a second.</summary>
    const long MostComparisons = 200_000_000;

    /// <returns>The findings, each with the passage of another article where there is one.</returns>
    public static IReadOnlyList<Diagnostic> Complete(Pack pack, IReadOnlyList<MissingQuote> missing)
    {
        var sought = missing.Take(MostQuotes).Where(one => !one.Pattern.Runs.IsEmpty).ToList();
        if (sought.Count == 0)
            return [.. missing.Select(one => one.Finding)];
        var near = Affordable(pack, sought);
        var hits = new Hit?[pack.Articles.Count, sought.Count];
        Work.ForEach(pack.Articles.Count, at =>
        {
            var article = FoldedArticle.Of(pack.Articles[at]);
            for (var quote = 0; quote < sought.Count; quote++)
            {
                if (sought[quote].Quote.Article != article.Article.Id)
                    hits[at, quote] = Seek(article, sought[quote], near.Contains(quote));
            }
        });

        var best = sought.Select((one, quote) => (one, hit: Best(hits, quote, pack.Articles.Count)))
            .Where(pair => pair.hit is not null)
            .ToDictionary(pair => pair.one.Quote.Index, pair => pair.hit!);
        return [.. missing.Select(one => best.TryGetValue(one.Quote.Index, out var hit) ? With(one, hit) : one.Finding)];
    }

    /// <param name="Distance">Letters that differ; zero when the quote stands there.</param>
    sealed record Hit(Article Article, TextSpan Span, int Distance);

    static Hit? Seek(FoldedArticle article, MissingQuote quote, bool near)
    {
        foreach (var folded in new[] { article.Body, article.Fields })
        {
            if (QuoteSearch.Find(folded.Text, quote.Pattern, out _) is [var match, ..])
                return new Hit(article.Article, QuoteSeeker.Whole(folded, match), 0);
        }

        return near && NearestPassage.Find(article.Body.Text, MissingQuotes.WordsOf(quote.Pattern.Runs[0])) is { IsClose: true } passage
            ? new Hit(article.Article, article.Body.Back(passage.Span.Start, passage.Span.Length), passage.Distance)
            : null;
    }

    /// <summary>Quotes without a close passage of their own, as many as the bound allows.</summary>
    static HashSet<int> Affordable(Pack pack, List<MissingQuote> sought)
    {
        var letters = pack.Articles.Sum(article => (long)article.Seed.File.Text.Length);
        var affordable = new HashSet<int>();
        var spent = 0L;
        for (var at = 0; at < sought.Count; at++)
        {
            if (sought[at].Nearest is { IsClose: true })
                continue;
            spent += letters * ((MissingQuotes.WordsOf(sought[at].Pattern.Runs[0]).Length + 63) / 64);
            if (spent > MostComparisons)
                break;
            affordable.Add(at);
        }

        return affordable;
    }

    static Hit? Best(Hit?[,] hits, int quote, int articles)
    {
        Hit? best = null;
        for (var at = 0; at < articles; at++)
        {
            if (hits[at, quote] is { } hit && (best is null || hit.Distance < best.Distance))
                best = hit;
        }

        return best;
    }

    static Diagnostic With(MissingQuote missing, Hit hit)
    {
        var where = hit.Article.Seed.File.Locate(hit.Span);
        if (hit.Distance > 0)
        {
            var source = SourceWords.Of(hit.Article.Seed.File.Text, hit.Span);
            return missing.Finding.With(where, $"in the article `{hit.Article.Id}`, {MissingQuotes.Has(source, MissingQuotes.WordsOf(missing.Pattern.Runs[0]))}");
        }

        return missing.Finding
            .With(where, $"it stands here, in the article `{hit.Article.Id}`")
            .WithHelp($"Move it to the article `{hit.Article.Id}`, or copy the passage from the seed.");
    }
}
