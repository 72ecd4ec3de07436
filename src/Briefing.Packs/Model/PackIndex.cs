using Briefing.Packs.Mentions;
using Briefing.Packs.Names;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>Look-ups by id and backlinks, made once for a pack. Every list is in the pack's order; a thing nobody refers to has an empty one.</summary>
public sealed class PackIndex
{
    readonly Dictionary<Slug, Article> articles;
    readonly Dictionary<Slug, Actor> actors;
    readonly Dictionary<Slug, Theme> themes;
    readonly Dictionary<Slug, TimelineEvent> events;
    readonly Dictionary<Slug, Claim> claims;
    readonly Dictionary<Slug, Note> notes;

    readonly ILookup<Slug, Claim> claimsOfArticle;
    readonly ILookup<Slug, Claim> claimsBy;
    readonly ILookup<Slug, Claim> claimsAbout;
    readonly ILookup<Slug, Claim> claimsOnTheme;
    readonly ILookup<Stand, Claim> positions;
    readonly ILookup<Slug, TimelineEvent> eventsOfArticle;
    readonly ILookup<Slug, TimelineEvent> eventsWith;
    readonly ILookup<Slug, TimelineEvent> eventsOnTheme;
    readonly ILookup<Slug, Article> articlesWith;
    readonly ILookup<Slug, Article> articlesOnTheme;
    readonly ILookup<Slug, Mention> mentions;
    readonly ILookup<Slug, Dispute> disputesOnTheme;
    readonly ILookup<Slug, Relation> relationsTo;
    readonly Dictionary<Slug, Dispute> disputeOfClaim;
    readonly Lazy<Dictionary<Slug, EquatableArray<Neighbour>>> neighbours;

    internal PackIndex(Pack pack)
    {
        articles = pack.Articles.ToDictionary(article => article.Id);
        actors = pack.Actors.ToDictionary(actor => actor.Id);
        themes = pack.Themes.ToDictionary(theme => theme.Id);
        events = pack.Events.ToDictionary(happening => happening.Id);
        claims = pack.Claims.ToDictionary(claim => claim.Id);
        notes = pack.Notes.ToDictionary(note => note.Id);
        neighbours = new(() => Model.Neighbours.Count(pack.Articles)); // much work, and nobody asks for it before the pages of actors are made
        Names = NameTable.Of(pack);
        Mentions = pack.Finder ?? MentionFinder.Of(pack);

        claimsOfArticle = pack.Claims.ToLookup(claim => claim.Article);
        claimsBy = Spread(pack.Claims, claim => claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor));
        claimsAbout = Spread(pack.Claims, claim => claim.About);
        claimsOnTheme = Spread(pack.Claims, claim => claim.Themes);
        positions = Spread(pack.Claims, claim =>
            from speaker in claim.Speakers
            where speaker.Kind == SpeakerKind.Actor
            from theme in claim.Themes
            select new Stand(speaker.Actor, theme));
        eventsOfArticle = Spread(pack.Events, happening => happening.Sources.Select(source => source.Article));
        eventsWith = Spread(pack.Events, happening => happening.Actors);
        eventsOnTheme = Spread(pack.Events, happening => happening.Themes);
        articlesWith = Spread(pack.Articles, article => article.Actors);
        articlesOnTheme = Spread(pack.Articles, article => article.Themes);
        mentions = pack.Articles.SelectMany(article => article.Mentions).ToLookup(mention => mention.Actor);
        disputesOnTheme = Spread(pack.Disputes, dispute => dispute.Themes);
        relationsTo = pack.Actors.SelectMany(actor => actor.Relations).ToLookup(relation => relation.To);
        disputeOfClaim = pack.Disputes
            .SelectMany(dispute => dispute.Claims, (dispute, claim) => new { claim, dispute })
            .ToDictionary(pair => pair.claim, pair => pair.dispute);
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

    /// <summary>Who is named in the same paragraphs, most often first.</summary>
    public EquatableArray<Neighbour> Neighbours(Actor actor) => neighbours.Value.GetValueOrDefault(actor.Id);

    static ILookup<TKey, TItem> Spread<TKey, TItem>(IEnumerable<TItem> items, Func<TItem, IEnumerable<TKey>> keys) =>
        items.SelectMany(item => keys(item).Distinct(), (item, key) => new { item, key }).ToLookup(pair => pair.key, pair => pair.item);

    /// <summary>Where an actor stands on a theme.</summary>
    sealed record Stand(Slug Actor, Slug Theme);
}
