using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>What an article's summary has not touched yet: it tells an author what to do next, and is no finding.</summary>
/// <param name="Paragraphs">Body paragraphs of the article.</param>
/// <param name="Covered">Those that a quote of a claim, an event, a relation or a key point touches.</param>
/// <param name="Uncovered">The others, longest first, then in order.</param>
/// <param name="Undescribed">Actors that the text names and no claim or event concerns, by how often it names them.</param>
/// <param name="UnusedNumbers">Numbers of uncovered words that no quote and no figure has, in the order of the text, each once.</param>
/// <param name="Folds">How often each <see cref="QuoteFold"/> was needed for the article's quotes.</param>
public sealed record Coverage(
    Slug Article,
    int Paragraphs,
    int Covered,
    EquatableArray<SeedBlock> Uncovered,
    EquatableArray<Neighbour> Undescribed,
    EquatableArray<UnusedNumber> UnusedNumbers,
    EquatableArray<int> Folds)
{
    /// <summary>From zero to one; one for an article without paragraphs.</summary>
    public double Share => Paragraphs == 0 ? 1 : (double)Covered / Paragraphs;

    /// <summary>For every article, in the pack's order.</summary>
    public static EquatableArray<Coverage> Of(VerifiedPack verified)
    {
        var quotesOf = verified.Pack.Quotes.ToLookup(quote => quote.Article);
        return [.. verified.Pack.Articles.Select(article => Of(verified, article, quotesOf[article.Id]))];
    }

    static Coverage Of(VerifiedPack verified, Article article, IEnumerable<Quote> quotes)
    {
        var placed = quotes.Select(quote => (quote, place: verified.PlaceOf(quote))).Where(pair => pair.place is not null).ToList();
        var pieces = placed.SelectMany(pair => pair.place!.Pieces).ToList(); // filtered
        var touched = pieces.SelectMany(piece => Touched(article.Seed, piece)).ToHashSet();
        var paragraphs = article.Seed.Blocks.Where(block => block.Number > 0).ToList();
        var open = paragraphs.Where(block => !touched.Contains(block.Number)).ToList();
        return new Coverage(
            article.Id,
            paragraphs.Count,
            paragraphs.Count - open.Count,
            [.. open.OrderByDescending(block => block.Text.Length).ThenBy(block => block.Number)],
            Actors(verified.Pack, article),
            UnusedNumber.In(article, pieces, verified.Pack.Index.ClaimsOf(article)),
            FoldsOf(article, placed.Select(pair => (pair.quote, pair.place!))));
    }

    static IEnumerable<int> Touched(SeedDocument seed, TextSpan piece)
    {
        var block = FoldedArticle.BlockAt(seed, piece.Start);
        return block < 0 ? [] : [seed.Blocks[block].Number];
    }

    static EquatableArray<Neighbour> Actors(Pack pack, Article article)
    {
        var described = pack.Index.ClaimsOf(article)
            .SelectMany(claim => claim.About.Concat(claim.Via).Concat(claim.Speakers.Select(speaker => speaker.Actor)))
            .Concat(pack.Index.EventsOf(article).SelectMany(happening => happening.Actors))
            .ToHashSet();
        return
        [
            .. article.Mentions
                .Where(mention => !described.Contains(mention.Actor))
                .GroupBy(mention => mention.Actor)
                .Select(mentions => new Neighbour(mentions.Key, mentions.Count()))
                .OrderByDescending(one => one.Weight)
                .ThenBy(one => one.Actor),
        ];
    }

    static EquatableArray<int> FoldsOf(Article article, IEnumerable<(Quote Quote, QuotePlace Place)> placed)
    {
        var sums = new int[Enum.GetValues<QuoteFold>().Length];
        foreach (var (quote, place) in placed.Where(pair => pair.Place.Pieces.Count == 1))
        {
            var source = place.Span.Of(article.Seed.File.Text).ToString();
            // With an insertion the two differ in words, which are not folds.
            if (QuoteFolds.Fold(quote.Words) != QuoteFolds.Fold(source))
                continue;
            var uses = QuoteFolds.Uses(quote.Words.Trim(), source);
            for (var fold = 0; fold < sums.Length; fold++)
                sums[fold] += uses[fold];
        }

        return [.. sums];
    }
}
