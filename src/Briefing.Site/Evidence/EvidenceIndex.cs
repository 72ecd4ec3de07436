using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Evidence;

/// <summary>Where each quote of the pack is to be seen: its id on its article's page, and which blocks of an article are shown at all.</summary>
sealed class EvidenceIndex
{
    readonly VerifiedPack pack;
    readonly string[] ids;
    readonly SitePlace[] places;
    readonly ILookup<Slug, Quote> byArticle;

    EvidenceIndex(VerifiedPack pack, string[] ids, ILookup<Slug, Quote> byArticle)
    {
        (this.pack, this.ids, this.byArticle) = (pack, ids, byArticle);
        places = new SitePlace[ids.Length];
        foreach (var quotes in byArticle)
        {
            var page = SiteAddresses.Article(quotes.Key);
            foreach (var quote in quotes)
                places[quote.Index] = Place(page, quote);
        }
    }

    public static EvidenceIndex Of(VerifiedPack pack)
    {
        var quotes = pack.Pack.Quotes;
        var ids = new string[quotes.Count];
        var counts = new Dictionary<Evidence, int>();
        foreach (var quote in quotes)
        {
            var owner = quote.Owner.Thing;
            var evidence = new Evidence(quote.Article, owner);
            var count = counts.GetValueOrDefault(evidence) + 1;
            counts[evidence] = count;
            ids[quote.Index] = Id(owner, count);
        }

        return new EvidenceIndex(pack, ids, quotes.ToLookup(quote => quote.Article));
    }

    /// <summary>The id of a quote's mark on its article's page: <c>q-CLAIM</c>, and from a claim's second quote on <c>q-CLAIM.2</c>.</summary>
    public string IdOf(Quote quote)
    {
        Reading.Note(Door.QuotesFrom, quote.Article);
        return ids[quote.Index];
    }

    /// <summary>Every quote from one article.</summary>
    public IEnumerable<Quote> QuotesFrom(Article article)
    {
        Reading.Note(Door.QuotesFrom, article.Id);
        return byArticle[article.Id];
    }

    /// <summary>The highlighted passage. Where the page shows none, the claim's card, or the article itself for other evidence.</summary>
    public SitePlace PlaceOf(Quote quote)
    {
        Reading.Note(Door.QuotesFrom, quote.Article);
        return places[quote.Index];
    }

    /// <summary>Where a claim's first words are, or its article where it has none.</summary>
    public SitePlace PlaceOf(Claim claim) => claim.Quotes.IsEmpty ? SiteAddresses.Article(claim.Article) : PlaceOf(claim.Quotes[0]);

    SitePlace Place(PageAddress page, Quote quote)
    {
        if (pack.PlaceOf(quote) is { } place && (place.Block < 0 || pack.Pack.Info.ArticleText != ArticleTextPolicy.None))
            return new SitePlace(page, ids[quote.Index]);
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

    /// <summary>What an article has for one thing.</summary>
    sealed record Evidence(Slug Article, ThingRef Owner);

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
