using Briefing.Packs.Mentions;
using Briefing.Packs.Names;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>Look-ups by id and backlinks, made once for a pack. Every list is in the pack's order; a thing nobody refers to has an empty one.</summary>
public sealed partial class PackIndex
{
    readonly Dictionary<Slug, Article> articles;
    readonly Dictionary<Slug, Actor> actors;
    readonly Dictionary<Slug, Theme> themes;
    readonly Dictionary<Slug, TimelineEvent> events;
    readonly Dictionary<Slug, Claim> claims;
    readonly Dictionary<Slug, Note> notes;

    readonly Lists<Slug, Claim> claimsOfArticle;
    readonly Lists<Slug, Claim> claimsBy;
    readonly Lists<Slug, Claim> claimsAbout;
    readonly Lists<Slug, Claim> claimsOnTheme;
    readonly Lists<Stand, Claim> positions;
    readonly Lists<Slug, TimelineEvent> eventsOfArticle;
    readonly Lists<Slug, TimelineEvent> eventsWith;
    readonly Lists<Slug, TimelineEvent> eventsOnTheme;
    readonly Lists<Slug, Article> articlesWith;
    readonly Lists<Slug, Article> articlesOnTheme;
    readonly Lists<Slug, Mention> mentions;
    readonly ILookup<Slug, Dispute> disputesOnTheme;
    readonly ILookup<Slug, Relation> relationsTo;
    readonly Dictionary<Slug, Dispute> disputeOfClaim;
    readonly Lazy<NeighbourTable> neighbours;
    readonly Lists<Slug, Quote> quotesFrom;
    readonly Dictionary<Slug, int> places;

    internal PackIndex(Pack pack)
    {
        articles = pack.Articles.ToDictionary(article => article.Id);
        actors = pack.Actors.ToDictionary(actor => actor.Id);
        themes = pack.Themes.ToDictionary(theme => theme.Id);
        events = pack.Events.ToDictionary(happening => happening.Id);
        claims = pack.Claims.ToDictionary(claim => claim.Id);
        notes = pack.Notes.ToDictionary(note => note.Id);
        neighbours = new(() => NeighbourTable.Of(pack.Articles)); // much work, and nobody asks for it before the pages of actors are made
        Names = NameTable.Of(pack);
        Mentions = pack.Finder ?? MentionFinder.Of(pack);

        quotesFrom = new(pack.Quotes.ToLookup(quote => quote.Article));
        places = Places(pack.Articles, static article => article.Id);
        claimsOfArticle = new(pack.Claims.ToLookup(claim => claim.Article));
        claimsBy = new(Spread(pack.Claims, Speakers));
        claimsAbout = new(Spread(pack.Claims, claim => claim.About));
        claimsOnTheme = new(Spread(pack.Claims, claim => claim.Themes));
        positions = new(Spread(pack.Claims, Stands));
        eventsOfArticle = new(Spread(pack.Events, SourcesOf));
        eventsWith = new(Spread(pack.Events, happening => happening.Actors));
        eventsOnTheme = new(Spread(pack.Events, happening => happening.Themes));
        articlesWith = new(Spread(pack.Articles, article => article.Actors));
        articlesOnTheme = new(Spread(pack.Articles, article => article.Themes));
        mentions = new(pack.Articles.SelectMany(article => article.Mentions).ToLookup(mention => mention.Actor));
        relationsTo = RelationsTo(pack.Actors);
        disputesOnTheme = DisputesOnThemes(pack.Disputes);
        disputeOfClaim = DisputesOfClaims(pack.Disputes);
    }

    /// <summary>What ids, names and aliases in authors' texts mean.</summary>
    public NameTable Names { get; }

    /// <summary>Finds the names of actors in any text.</summary>
    public MentionFinder Mentions { get; }

    public Article? Article(Slug id) => articles.GetValueOrDefault(id);

    public Actor? Actor(Slug id) => actors.GetValueOrDefault(id);

    public Theme? Theme(Slug id) => themes.GetValueOrDefault(id);

    public TimelineEvent? Event(Slug id) => events.GetValueOrDefault(id);

    public Claim? Claim(Slug id) => claims.GetValueOrDefault(id);

    public Note? Note(Slug id) => notes.GetValueOrDefault(id);

    public IEnumerable<Claim> ClaimsOf(Article article) => claimsOfArticle[article.Id];

    public IEnumerable<Claim> ClaimsBy(Actor actor) => claimsBy[actor.Id];

    public IEnumerable<Claim> ClaimsAbout(Actor actor) => claimsAbout[actor.Id];

    public IEnumerable<Claim> ClaimsOn(Theme theme) => claimsOnTheme[theme.Id];

    /// <summary>What an actor says on a theme; empty when it says nothing.</summary>
    public IEnumerable<Claim> Position(Actor actor, Theme theme) => positions[new Stand(actor.Id, theme.Id)];

    public IEnumerable<TimelineEvent> EventsOf(Article article) => eventsOfArticle[article.Id];

    public IEnumerable<TimelineEvent> EventsWith(Actor actor) => eventsWith[actor.Id];

    public IEnumerable<TimelineEvent> EventsOn(Theme theme) => eventsOnTheme[theme.Id];

    public IEnumerable<Article> ArticlesWith(Actor actor) => articlesWith[actor.Id];

    public IEnumerable<Article> ArticlesOn(Theme theme) => articlesOnTheme[theme.Id];

    public IEnumerable<Mention> MentionsOf(Actor actor) => mentions[actor.Id];

    public IEnumerable<Dispute> DisputesOn(Theme theme) => disputesOnTheme[theme.Id];

    /// <summary>Ties that other actors' files state to this one.</summary>
    public IEnumerable<Relation> RelationsTo(Actor actor) => relationsTo[actor.Id];

    public Dispute? DisputeOf(Claim claim) => disputeOfClaim.GetValueOrDefault(claim.Id);

    /// <summary>Every quote from one article, whoever's evidence it is.</summary>
    public IEnumerable<Quote> QuotesFrom(Article article) => QuotesFrom(article.Id);

    /// <inheritdoc cref="QuotesFrom(Article)"/>
    public IEnumerable<Quote> QuotesFrom(Slug article) => quotesFrom[article];

    /// <summary>The place of an article in the pack's order, from zero.</summary>
    public int PlaceOf(Article article) => places[article.Id];

    /// <summary>Who is named in the same paragraphs, most often first.</summary>
    public IReadOnlyList<Neighbour> Neighbours(Actor actor) => neighbours.Value.Of(actor.Id);

    static Dictionary<Slug, int> Places<T>(EquatableArray<T> things, Func<T, Slug> idOf)
    {
        var places = new Dictionary<Slug, int>(things.Count);
        for (var at = 0; at < things.Count; at++)
            places[idOf(things[at])] = at;
        return places;
    }

    static ILookup<Slug, Relation> RelationsTo(EquatableArray<Actor> actors) => actors.SelectMany(actor => actor.Relations).ToLookup(relation => relation.To);

    static ILookup<Slug, Dispute> DisputesOnThemes(EquatableArray<Dispute> disputes) => Spread(disputes, dispute => dispute.Themes);

    static Dictionary<Slug, Dispute> DisputesOfClaims(EquatableArray<Dispute> disputes) => disputes
        .SelectMany(dispute => dispute.Claims, (dispute, claim) => new { claim, dispute })
        .ToDictionary(pair => pair.claim, pair => pair.dispute);

    static IEnumerable<Slug> SourcesOf(TimelineEvent happening) => happening.Sources.Select(source => source.Article);

    static IEnumerable<Slug> Speakers(Claim claim) => claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor);

    static IEnumerable<Stand> Stands(Claim claim) => from speaker in Speakers(claim) from theme in claim.Themes select new Stand(speaker, theme);

    static ILookup<TKey, TItem> Spread<TKey, TItem>(IEnumerable<TItem> items, Func<TItem, IEnumerable<TKey>> keys) =>
        items.SelectMany(item => keys(item).Distinct(), (item, key) => new { item, key }).ToLookup(pair => pair.key, pair => pair.item);

    /// <summary>Where an actor stands on a theme.</summary>
    sealed record Stand(Slug Actor, Slug Theme);
}
