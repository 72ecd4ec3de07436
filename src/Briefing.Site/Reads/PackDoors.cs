using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>A pack's index as pages see it: every question is noted, so that a page is known to be the same as long as its answers are.</summary>
sealed class PackDoors(Pack pack)
{
    readonly PackIndex index = pack.Index;

    public Article? Article(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Article, id);
        return index.Article(id);
    }

    public Actor? Actor(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Actor, id);
        return index.Actor(id);
    }

    public Theme? Theme(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Theme, id);
        return index.Theme(id);
    }

    public TimelineEvent? Event(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Event, id);
        return index.Event(id);
    }

    public Claim? Claim(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Claim, id);
        return index.Claim(id);
    }

    public Note? Note(Slug id)
    {
        Reading.Note(Door.Thing, ThingKind.Note, id);
        return index.Note(id);
    }

    /// <summary>Whether there is an actor of that id; what it is called is all that may be told of it besides.</summary>
    public bool HasActor(Slug id)
    {
        Reading.Note(Door.Name, ThingKind.Actor, id);
        return index.Actor(id) is not null;
    }

    /// <inheritdoc cref="HasActor"/>
    public bool HasTheme(Slug id)
    {
        Reading.Note(Door.Name, ThingKind.Theme, id);
        return index.Theme(id) is not null;
    }

    /// <summary>What the target of a link in an author's text means; null where that is nothing or not clear.</summary>
    public ThingRef? Link(string target)
    {
        Reading.NoteName(target);
        return index.Names.Link(target).Single;
    }

    /// <summary>The same for the key of a citation.</summary>
    public ThingRef? Citation(string target)
    {
        Reading.NoteName(target);
        return index.Names.Citation(target).Single;
    }

    /// <summary>Where a text names actors.</summary>
    public EquatableArray<Packs.Mentions.MentionSpan> NamesIn(string text)
    {
        Reading.Note(Door.NamesInText, "");
        return index.Mentions.Find(text);
    }

    public IEnumerable<Claim> ClaimsOf(Article article) => List(Door.ClaimsOf, article.Id, index.ClaimsOf(article));

    public IEnumerable<Claim> ClaimsBy(Actor actor) => List(Door.ClaimsBy, actor.Id, index.ClaimsBy(actor));

    public IEnumerable<Claim> ClaimsAbout(Actor actor) => List(Door.ClaimsAbout, actor.Id, index.ClaimsAbout(actor));

    public IEnumerable<Claim> ClaimsOn(Theme theme) => List(Door.ClaimsOn, theme.Id, index.ClaimsOn(theme));

    /// <summary>What an actor says on a theme, which only pages ask that show the whole pack.</summary>
    public IEnumerable<Claim> Position(Actor actor, Theme theme)
    {
        Reading.NoteEverything();
        return index.Position(actor, theme);
    }

    public IEnumerable<TimelineEvent> EventsOf(Article article) => List(Door.EventsOf, article.Id, index.EventsOf(article));

    public IEnumerable<TimelineEvent> EventsWith(Actor actor) => List(Door.EventsWith, actor.Id, index.EventsWith(actor));

    public IEnumerable<TimelineEvent> EventsOn(Theme theme) => List(Door.EventsOn, theme.Id, index.EventsOn(theme));

    public IEnumerable<Article> ArticlesWith(Actor actor) => List(Door.ArticlesWith, actor.Id, index.ArticlesWith(actor));

    public IEnumerable<Article> ArticlesOn(Theme theme) => List(Door.ArticlesOn, theme.Id, index.ArticlesOn(theme));

    public IEnumerable<Mention> MentionsOf(Actor actor) => List(Door.MentionsOf, actor.Id, index.MentionsOf(actor));

    public IEnumerable<Dispute> DisputesOn(Theme theme) => List(Door.DisputesOn, theme.Id, index.DisputesOn(theme));

    public IEnumerable<Relation> RelationsTo(Actor actor) => List(Door.RelationsTo, actor.Id, index.RelationsTo(actor));

    public Dispute? DisputeOf(Claim claim)
    {
        Reading.Note(Door.DisputeOf, claim.Id);
        return index.DisputeOf(claim);
    }

    public int CountOfClaimsOf(Article article) => Count(Door.ClaimsOf, article.Id, index.ClaimsOf(article));

    public int CountOfClaimsBy(Actor actor) => Count(Door.ClaimsBy, actor.Id, index.ClaimsBy(actor));

    public int CountOfClaimsAbout(Actor actor) => Count(Door.ClaimsAbout, actor.Id, index.ClaimsAbout(actor));

    public int CountOfClaimsOn(Theme theme) => Count(Door.ClaimsOn, theme.Id, index.ClaimsOn(theme));

    public int CountOfEventsWith(Actor actor) => Count(Door.EventsWith, actor.Id, index.EventsWith(actor));

    public int CountOfArticlesOn(Theme theme) => Count(Door.ArticlesOn, theme.Id, index.ArticlesOn(theme));

    public int CountOfMentionsOf(Actor actor) => Count(Door.MentionsOf, actor.Id, index.MentionsOf(actor));

    public int CountOfDisputesOn(Theme theme) => Count(Door.DisputesOn, theme.Id, index.DisputesOn(theme));

    static IEnumerable<T> List<T>(Door door, Slug id, IEnumerable<T> answer)
    {
        Reading.Note(door, id);
        return answer;
    }

    static int Count<T>(Door door, Slug id, IEnumerable<T> answer)
    {
        Reading.NoteCount(door, id);
        return answer.Count();
    }
}
