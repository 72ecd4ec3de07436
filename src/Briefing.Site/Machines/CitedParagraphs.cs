using Briefing.Packs.Model;

namespace Briefing.Site.Machines;

/// <summary>The body paragraphs of an article in which a quote stands: all that is republished under <c>article_text: excerpts</c>.</summary>
internal static class CitedParagraphs
{
    public static HashSet<int> Of(Article article, VerifiedPack verified)
    {
        var quotes = article.KeyPoints.SelectMany(point => point.Quotes)
            .Concat(verified.Pack.Index.ClaimsOf(article).SelectMany(claim => claim.Quotes))
            .Concat(verified.Pack.Index.EventsOf(article)
                .SelectMany(happening => happening.Sources)
                .Where(source => source.Article == article.Id)
                .SelectMany(source => source.Quotes));
        var cited = new HashSet<int>();
        foreach (var place in quotes.Select(verified.PlaceOf).OfType<QuotePlace>())
        {
            foreach (var block in article.Seed.Blocks)
            {
                if (block.Number > 0 && place.Pieces.Any(block.Span.Overlaps))
                    cited.Add(block.Number);
            }
        }

        return cited;
    }
}
