using Briefing.Text;

namespace Briefing.Packs.Model;

public sealed partial class PackIndex
{
    /// <summary>The index of a pack in which one article and its claims are others; only the lists are made again in which they stand.</summary>
    /// <param name="quotes">All quotes from the article, in order.</param>
    internal PackIndex(PackIndex before, Article article, IReadOnlyList<Claim> claims, IReadOnlyList<Quote> quotes)
    {
        var (old, oldClaims) = (before.articles[article.Id], before.claimsOfArticle[article.Id].ToList());
        (actors, themes, events, notes) = (before.actors, before.themes, before.events, before.notes);
        (eventsOfArticle, eventsWith, eventsOnTheme) = (before.eventsOfArticle, before.eventsWith, before.eventsOnTheme);
        (mentions, neighbours, Mentions) = (before.mentions, before.neighbours, before.Mentions);
        (disputesOnTheme, disputeOfClaim, relationsTo, places) = (before.disputesOnTheme, before.disputeOfClaim, before.relationsTo, before.places);

        articles = new Dictionary<Slug, Article>(before.articles) { [article.Id] = article };
        this.claims = new Dictionary<Slug, Claim>(before.claims);
        foreach (var claim in oldClaims)
            this.claims.Remove(claim.Id);
        foreach (var claim in claims)
            this.claims.Add(claim.Id, claim);
        Names = before.Names.With(NamedClaims(oldClaims), NamedClaims(claims));

        quotesFrom = before.quotesFrom.Renewed([article.Id], (_, _) => quotes);
        claimsOfArticle = before.claimsOfArticle.Renewed([article.Id], (_, _) => claims);
        claimsBy = Claims(before.claimsBy, Speakers);
        claimsAbout = Claims(before.claimsAbout, claim => claim.About);
        claimsOnTheme = Claims(before.claimsOnTheme, claim => claim.Themes);
        positions = Claims(before.positions, Stands);
        articlesWith = Articles(before.articlesWith, one => one.Actors);
        articlesOnTheme = Articles(before.articlesOnTheme, one => one.Themes);

        Lists<TKey, Claim> Claims<TKey>(Lists<TKey, Claim> lists, Func<Claim, IEnumerable<TKey>> keys)
            where TKey : class =>
            lists.Renewed(oldClaims.Concat(claims).SelectMany(keys), (key, list) => Spliced(list, article.Id, claim => claim.Article, claims.Where(claim => keys(claim).Contains(key))));

        Lists<Slug, Article> Articles(Lists<Slug, Article> lists, Func<Article, IEnumerable<Slug>> keys) =>
            lists.Renewed(keys(old).Concat(keys(article)), (key, list) => Spliced(list, article.Id, one => one.Id, keys(article).Contains(key) ? [article] : []));
    }

    static List<ThingRef> NamedClaims(IEnumerable<Claim> claims) => [.. claims.Select(claim => new ThingRef(ThingKind.Claim, claim.Id))];

    /// <summary>A list in the pack's order with other items of one article.</summary>
    internal List<T> Spliced<T>(IReadOnlyList<T> list, Slug article, Func<T, Slug> articleOf, IEnumerable<T> own)
    {
        var place = places[article];
        var (from, to) = (First(place), First(place + 1));
        return [.. list.Take(from), .. own, .. list.Skip(to)];

        int First(int least)
        {
            var (low, high) = (0, list.Count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = places[articleOf(list[middle])] < least ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
