using System.Collections.Concurrent;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>
/// What all pages at one depth show in the same words with the same links: actors, themes, articles, speakers, the site itself.
/// Each is made once, and pages that are made at the same time share it.
/// </summary>
sealed class SharedViews
{
    readonly PageLinks links;
    readonly Dictionary<Slug, LinkView> actors;
    readonly Dictionary<Slug, LinkView> themes;
    readonly Dictionary<Slug, SpeakerView> speakers;
    readonly Replayed<ActorCardView> actorCards;
    readonly ConcurrentDictionary<Slug, ArticleLinkView> articles = new();
    readonly SiteView?[] sites = new SiteView?[Enum.GetValues<PageKind>().Length];

    /// <param name="links">Of any page at the depth.</param>
    public SharedViews(Edition edition, PageLinks links)
    {
        this.links = links;
        actorCards = new(edition.IsRecorded);
        var pack = edition.Unread;
        actors = pack.Actors.ToDictionary(actor => actor.Id, actor => new LinkView(links.To(SiteAddresses.Actor(actor.Id)), actor.Name));
        themes = pack.Themes.ToDictionary(theme => theme.Id, theme => new LinkView(links.To(SiteAddresses.Theme(theme.Id)), theme.Name));
        speakers = actors.ToDictionary(pair => pair.Key, pair => new SpeakerView(pair.Value.Text, pair.Value.Href, "actor", null, null));
    }

    public LinkView Actor(Slug id)
    {
        Reading.Note(Door.Name, ThingKind.Actor, id);
        return actors.TryGetValue(id, out var link) ? link : new LinkView(links.To(SiteAddresses.Actor(id)), id.Value);
    }

    /// <param name="id">Of a theme of the pack.</param>
    public LinkView Theme(Slug id)
    {
        Reading.Note(Door.Name, ThingKind.Theme, id);
        return themes[id];
    }

    /// <summary>An actor as the speaker of a claim.</summary>
    public SpeakerView Speaker(Slug actor)
    {
        Reading.Note(Door.Name, ThingKind.Actor, actor);
        return speakers.TryGetValue(actor, out var view) ? view : new SpeakerView(actor.Value, links.To(SiteAddresses.Actor(actor)), "actor", null, null);
    }

    public ActorCardView Card(Actor actor, Func<ActorCardView> make) => actorCards.Of(actor.Id, make);

    /// <summary>An article's name, source and date.</summary>
    public ArticleLinkView Article(Article article, Func<ArticleLinkView> make) =>
        articles.TryGetValue(article.Id, out var view) ? view : articles.GetOrAdd(article.Id, make());

    /// <summary>What pages of one kind show of the whole site.</summary>
    public SiteView Site(PageKind kind, Func<SiteView> make) => sites[(int)kind] ??= make();
}
