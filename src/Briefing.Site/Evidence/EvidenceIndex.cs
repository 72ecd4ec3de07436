using System.Collections.Concurrent;
using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Evidence;

/// <summary>Where each quote of the pack is to be seen: its id on its article's page, and which blocks of an article are shown at all.</summary>
sealed class EvidenceIndex(VerifiedPack pack)
{
    readonly ConcurrentDictionary<Slug, ArticleEvidence> articles = new();

    /// <summary>The id of a quote's mark on its article's page: <c>q-CLAIM</c>, and from a claim's second quote on <c>q-CLAIM.2</c>.</summary>
    public string IdOf(Quote quote) => Shown(quote).Id;

    /// <summary>The highlighted passage. Where the page shows none, the claim's card, or the article itself for other evidence.</summary>
    public SitePlace PlaceOf(Quote quote) => Shown(quote).Place;

    /// <summary>The place of a quote among those from its article, from zero.</summary>
    public int NumberOf(Quote quote) => Shown(quote).Number;

    /// <summary>Every quote from one article.</summary>
    public IEnumerable<Quote> QuotesFrom(Article article)
    {
        Reading.Note(Door.QuotesFrom, article.Id);
        return pack.Pack.Index.QuotesFrom(article);
    }

    ShownQuote Shown(Quote quote)
    {
        Reading.Note(Door.QuotesFrom, quote.Article);
        var quotes = articles.TryGetValue(quote.Article, out var known) ? known : articles.GetOrAdd(quote.Article, All(quote.Article));
        return quotes.ByIndex[quote.Index];
    }

    ArticleEvidence All(Slug article)
    {
        var page = SiteAddresses.Article(article);
        var all = new Dictionary<int, ShownQuote>();
        var counts = new Dictionary<ThingRef, int>();
        foreach (var quote in pack.Pack.Index.QuotesFrom(article))
        {
            var count = counts[quote.Owner.Thing] = counts.GetValueOrDefault(quote.Owner.Thing) + 1;
            var id = Id(quote.Owner.Thing, count);
            all[quote.Index] = new ShownQuote(id, Place(page, quote, id), all.Count);
        }

        return new ArticleEvidence(all);
    }

    sealed record ArticleEvidence(IReadOnlyDictionary<int, ShownQuote> ByIndex);

    sealed record ShownQuote(string Id, SitePlace Place, int Number);

    /// <summary>Where a claim's first words are, or its article where it has none.</summary>
    public SitePlace PlaceOf(Claim claim) => claim.Quotes.IsEmpty ? SiteAddresses.Article(claim.Article) : PlaceOf(claim.Quotes[0]);

    SitePlace Place(PageAddress page, Quote quote, string id)
    {
        if (pack.PlaceOf(quote) is { } place && (place.Block < 0 || pack.Pack.Info.ArticleText != ArticleTextPolicy.None))
            return new SitePlace(page, id);
        return quote.Owner.Thing.Kind == ThingKind.Claim ? new SitePlace(page, SiteAddresses.ClaimCardId(quote.Owner.Thing.Id)) : page;
    }

    /// <summary>The blocks of an article that its page shows, as the pack's policy has it.</summary>
    public bool[] ShownBlocks(Article article)
    {
        var shown = new bool[article.Seed.Blocks.Count];
        switch (pack.Pack.Info.ArticleText)
        {
            case ArticleTextPolicy.Full:
                Array.Fill(shown, true);
                break;
            case ArticleTextPolicy.Excerpts:
                foreach (var quote in QuotesFrom(article))
                {
                    if (pack.PlaceOf(quote) is { } place)
                        Show(article, place, shown);
                }

                break;
        }

        return shown;
    }

    static void Show(Article article, QuotePlace place, bool[] shown)
    {
        for (var block = Math.Max(0, place.Block); block < shown.Length; block++)
        {
            if (article.Seed.Blocks[block].Span.Start >= place.Span.End)
                break;
            shown[block] |= article.Seed.Blocks[block].Span.Overlaps(place.Span);
        }
    }

    static string Id(ThingRef owner, int count)
    {
        if (owner.Kind == ThingKind.Article)
            return string.Create(CultureInfo.InvariantCulture, $"k-{count}");
        var letter = owner.Kind switch
        {
            ThingKind.Claim => "q-",
            ThingKind.Event => "e-",
            _ => "r-",
        };
        // A dot, because an id of the pack has none: q-a.2 can't be the first quote of a claim named a-2.
        return count == 1 ? letter + owner.Id.Value : string.Create(CultureInfo.InvariantCulture, $"{letter}{owner.Id.Value}.{count}");
    }
}
