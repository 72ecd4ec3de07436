using Briefing.Packs.Mentions;
using Briefing.Packs.Names;
using Briefing.Text;

namespace Briefing.Packs.Model;

public sealed partial class PackIndex
{
    /// <summary>The index of a pack in which a few things are others than in one before; only the lists are made again in which they stand.</summary>
    /// <param name="before">Of <paramref name="was"/>.</param>
    /// <param name="now">What is the same in it is the very same.</param>
    /// <param name="finder">Of the actors in it.</param>
    /// <param name="quotes">All quotes from those articles that have others now, in order.</param>
    internal PackIndex(PackIndex before, Pack was, Pack now, NameTable names, MentionFinder finder, IReadOnlyDictionary<Slug, IReadOnlyList<Quote>> quotes)
    {
        var changedArticles = ThingChanges<Article>.Between(was.Articles, now.Articles);
        var changedActors = ThingChanges<Actor>.Between(was.Actors, now.Actors);
        var changedEvents = ThingChanges<TimelineEvent>.Between(was.Events, now.Events);
        var changedClaims = ThingChanges<Claim>.Between(was.Claims, now.Claims);
        articles = changedArticles.In(before.articles, static one => one.Id);
        actors = changedActors.In(before.actors, static one => one.Id);
        themes = ThingChanges<Theme>.Between(was.Themes, now.Themes).In(before.themes, static one => one.Id);
        events = changedEvents.In(before.events, static one => one.Id);
        claims = changedClaims.In(before.claims, static one => one.Id);
        notes = ThingChanges<Note>.Between(was.Notes, now.Notes).In(before.notes, static one => one.Id);
        (Names, Mentions) = (names, finder);
        places = changedArticles.IsNone ? before.places : Places(now.Articles, static one => one.Id);

        Lazy<Dictionary<Slug, int>> claimPlaces = new(() => Places(now.Claims, static one => one.Id));
        Lazy<Dictionary<Slug, int>> eventPlaces = new(() => Places(now.Events, static one => one.Id));
        quotesFrom = before.quotesFrom.Renewed(quotes.Keys, (article, _) => quotes[article]);
        claimsOfArticle = Claims(before.claimsOfArticle, static claim => [claim.Article]);
        claimsBy = Claims(before.claimsBy, Speakers);
        claimsAbout = Claims(before.claimsAbout, static claim => claim.About);
        claimsOnTheme = Claims(before.claimsOnTheme, static claim => claim.Themes);
        positions = Claims(before.positions, Stands);
        eventsOfArticle = Events(before.eventsOfArticle, SourcesOf);
        eventsWith = Events(before.eventsWith, static happening => happening.Actors);
        eventsOnTheme = Events(before.eventsOnTheme, static happening => happening.Themes);
        articlesWith = changedArticles.In(before.articlesWith, static article => article.Actors, PlaceOf);
        articlesOnTheme = changedArticles.In(before.articlesOnTheme, static article => article.Themes, PlaceOf);

        var changedIds = changedArticles.Gone.Select(article => article.Id).ToHashSet();
        mentions = changedArticles.IsNone ? before.mentions : before.mentions.Renewed(
            changedArticles.Gone.Concat(changedArticles.Come).SelectMany(article => article.Mentions).Select(mention => mention.Actor),
            (actor, list) => list.Where(mention => !changedIds.Contains(mention.Article))
                .Concat(changedArticles.Come.SelectMany(article => article.Mentions).Where(mention => mention.Actor == actor))
                .OrderBy(mention => places[mention.Article]));
        neighbours = HaveSameMentions(changedArticles) ? before.neighbours : new(() => before.neighbours.Value.With(changedArticles.Gone, changedArticles.Come));
        relationsTo = changedActors.IsNone ? before.relationsTo : RelationsTo(now.Actors);
        (disputesOnTheme, disputeOfClaim) = now.Disputes.AsSpan() == was.Disputes.AsSpan()
            ? (before.disputesOnTheme, before.disputeOfClaim)
            : (DisputesOnThemes(now.Disputes), DisputesOfClaims(now.Disputes));

        Lists<TKey, Claim> Claims<TKey>(Lists<TKey, Claim> lists, Func<Claim, IEnumerable<TKey>> keys)
            where TKey : class => changedClaims.In(lists, keys, claim => claimPlaces.Value[claim.Id]);

        Lists<Slug, TimelineEvent> Events(Lists<Slug, TimelineEvent> lists, Func<TimelineEvent, IEnumerable<Slug>> keys) =>
            changedEvents.In(lists, keys, happening => eventPlaces.Value[happening.Id]);
    }

    static bool HaveSameMentions(ThingChanges<Article> changed) =>
        changed.Gone.Count == changed.Come.Count
        && changed.Gone.OrderBy(article => article.Id).Zip(changed.Come.OrderBy(article => article.Id)).All(pair => pair.First.Id == pair.Second.Id && pair.First.Mentions == pair.Second.Mentions);
}
