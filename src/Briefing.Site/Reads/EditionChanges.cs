using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>Which questions have another answer in the next edition. Every <see cref="Door"/> is compared here, with everything that its answers say.</summary>
sealed class EditionChanges
{
    readonly HashSet<uint> changed = [ReadKey.Everything];
    readonly HashSet<ThingRef> things = [];
    readonly Edition old;
    readonly Edition next;

    EditionChanges(Edition old, Edition next) => (this.old, this.next) = (old, next);

    /// <summary>Null where what every page shows changed, so that nothing of the old edition holds.</summary>
    public static EditionChanges? Between(Edition old, Edition next)
    {
        if (!HaveSameFrame(old, next))
            return null;
        var changes = new EditionChanges(old, next);
        changes.Things();
        changes.Names();
        changes.ListsOfActors();
        changes.ListsOfThemes();
        changes.ListsOfArticles();
        changes.Claims();
        changes.Neighbours();
        changes.Backlinks();
        return changes;
    }

    public bool Touch(uint[] reads)
    {
        foreach (var read in reads)
        {
            if (changed.Contains(read))
                return true;
        }

        return false;
    }

    static bool HaveSameFrame(Edition old, Edition next) =>
        ReferenceEquals(old.Theme, next.Theme) && old.Options == next.Options && old.Info == next.Info && old.CardFiles == next.CardFiles && old.Limits == next.Limits
        && NotesOf(old).SequenceEqual(NotesOf(next));

    // The foot of every page names them, and every text explains their terms.
    static IEnumerable<object> NotesOf(Edition edition) => edition.Unread.Notes.Select(note => new { note.Id, note.Title, note.Glossary });

    void Things()
    {
        Things(ThingKind.Article, old.Unread.Articles, next.Unread.Articles, static one => one.Id);
        Things(ThingKind.Actor, old.Unread.Actors, next.Unread.Actors, static one => one.Id);
        Things(ThingKind.Theme, old.Unread.Themes, next.Unread.Themes, static one => one.Id);
        Things(ThingKind.Event, old.Unread.Events, next.Unread.Events, static one => one.Id);
        Things(ThingKind.Claim, old.Unread.Claims, next.Unread.Claims, static one => one.Id);
        Things(ThingKind.Note, old.Unread.Notes, next.Unread.Notes, static one => one.Id);
    }

    void Things<T>(ThingKind kind, EquatableArray<T> before, EquatableArray<T> after, Func<T, Slug> idOf)
        where T : class
    {
        foreach (var (id, one, other) in Pairs(before, after, idOf))
        {
            if (Equals(one, other))
                continue;
            var thing = new ThingRef(kind, id);
            things.Add(thing);
            changed.Add(ReadKey.Of(Door.Thing, kind, id));
            if (one is null || other is null || old.NameOf(thing) != next.NameOf(thing))
                changed.Add(ReadKey.Of(Door.Name, kind, id));
        }
    }

    void Names()
    {
        foreach (var name in old.Unread.Index.Names.Differences(next.Unread.Index.Names))
            changed.Add(ReadKey.Of(Door.Target, name));
        if (!ReferenceEquals(old.Unread.Index.Mentions, next.Unread.Index.Mentions))
            changed.Add(ReadKey.Of(Door.NamesInText, ""));
    }

    void ListsOfActors()
    {
        var (before, after) = (old.Unread.Index, next.Unread.Index);
        foreach (var (id, one, other) in Pairs(old.Unread.Actors, next.Unread.Actors, static actor => actor.Id))
        {
            var actor = (one ?? other)!; // one of the two is there
            List(Door.ClaimsBy, id, before.ClaimsBy(actor), after.ClaimsBy(actor), Same);
            List(Door.ClaimsAbout, id, before.ClaimsAbout(actor), after.ClaimsAbout(actor), Same);
            List(Door.EventsWith, id, before.EventsWith(actor), after.EventsWith(actor), Same);
            List(Door.ArticlesWith, id, before.ArticlesWith(actor), after.ArticlesWith(actor), Same);
            List(Door.MentionsOf, id, before.MentionsOf(actor), after.MentionsOf(actor), Equals);
            List(Door.RelationsTo, id, before.RelationsTo(actor), after.RelationsTo(actor), Equals);
            List(Door.Ties, id, old.TiesOf(id), next.TiesOf(id), Equals);
        }
    }

    void ListsOfThemes()
    {
        var (before, after) = (old.Unread.Index, next.Unread.Index);
        foreach (var (id, one, other) in Pairs(old.Unread.Themes, next.Unread.Themes, static theme => theme.Id))
        {
            var theme = (one ?? other)!; // one of the two is there
            List(Door.ClaimsOn, id, before.ClaimsOn(theme), after.ClaimsOn(theme), Same);
            List(Door.EventsOn, id, before.EventsOn(theme), after.EventsOn(theme), Same);
            List(Door.ArticlesOn, id, before.ArticlesOn(theme), after.ArticlesOn(theme), Same);
            List(Door.DisputesOn, id, before.DisputesOn(theme), after.DisputesOn(theme), Equals);
            List(Door.ChildrenOf, id, old.ChildrenOf(theme), next.ChildrenOf(theme), Same);
        }
    }

    void ListsOfArticles()
    {
        var (before, after) = (old.Unread.Index, next.Unread.Index);
        foreach (var (id, one, other) in Pairs(old.Unread.Articles, next.Unread.Articles, static article => article.Id))
        {
            var article = (one ?? other)!; // one of the two is there
            List(Door.ClaimsOf, id, before.ClaimsOf(article), after.ClaimsOf(article), Same);
            List(Door.EventsOf, id, before.EventsOf(article), after.EventsOf(article), Same);
            List(Door.EditorNotesOn, id, old.EditorNotesOn(article), next.EditorNotesOn(article), Equals);
            List(Door.QuotesFrom, id, old.Evidence.QuotesFrom(article), next.Evidence.QuotesFrom(article), (quote, match) =>
                quote.Equals(match) && Equals(old.PlaceOf(quote), next.PlaceOf(match)));
        }
    }

    void Claims()
    {
        foreach (var (_, one, other) in Pairs(old.Unread.Disputes, next.Unread.Disputes, static dispute => dispute.Id))
        {
            if (!Equals(one, other))
                AddEach(Door.DisputeOf, Ids(one).Concat(Ids(other)));
        }

        foreach (var (_, one, other) in Pairs(old.Unread.Measures, next.Unread.Measures, static measure => measure.Id))
        {
            if (!Equals(one, other))
                AddEach(Door.MeasuresOf, Claims(one).Concat(Claims(other)));
        }

        static IEnumerable<Slug> Ids(Dispute? dispute) => dispute?.Claims ?? [];
        static IEnumerable<Slug> Claims(Measure? measure) => measure?.Figures.Select(figure => figure.Claim) ?? [];
    }

    void Neighbours()
    {
        Beside(ThingKind.Article, old.Unread.Articles, next.Unread.Articles, static one => one.Id);
        Beside(ThingKind.Event, old.Unread.Events, next.Unread.Events, static one => one.Id);
    }

    void Beside<T>(ThingKind kind, EquatableArray<T> before, EquatableArray<T> after, Func<T, Slug> idOf)
        where T : class
    {
        var was = new Dictionary<Slug, Beside<Slug>>(before.Count);
        for (var at = 0; at < before.Count; at++)
            was[idOf(before[at])] = Around(before, at);
        for (var at = 0; at < after.Count; at++)
        {
            var id = idOf(after[at]);
            if (!was.Remove(id, out var known) || known != Around(after, at))
                changed.Add(ReadKey.Of(Door.Beside, kind, id));
        }

        foreach (var id in was.Keys)
            changed.Add(ReadKey.Of(Door.Beside, kind, id));

        Beside<Slug> Around(EquatableArray<T> all, int at) => new(at > 0 ? idOf(all[at - 1]) : null, at + 1 < all.Count ? idOf(all[at + 1]) : null);
    }

    void Backlinks()
    {
        foreach (var thing in old.LinkedThings.Concat(next.LinkedThings).Distinct())
        {
            if (!old.BacklinksTo(thing).SequenceEqual(next.BacklinksTo(thing)))
                changed.Add(ReadKey.Of(Door.Backlinks, thing.Kind, thing.Id));
        }
    }

    void AddEach(Door door, IEnumerable<Slug> ids)
    {
        foreach (var id in ids)
            changed.Add(ReadKey.Of(door, id));
    }

    void List<T>(Door door, Slug id, IEnumerable<T> before, IEnumerable<T> after, Func<T, T, bool> same)
    {
        using var one = before.GetEnumerator();
        using var other = after.GetEnumerator();
        var differ = false;
        var (count, match) = (0, 0);
        while (true)
        {
            var (hasOne, hasOther) = (one.MoveNext(), other.MoveNext());
            if (!hasOne && !hasOther)
                break;
            count += hasOne ? 1 : 0;
            match += hasOther ? 1 : 0;
            differ |= hasOne != hasOther || (!differ && !same(one.Current, other.Current));
        }

        if (differ)
            changed.Add(ReadKey.Of(door, id));
        if (count != match)
            changed.Add(ReadKey.OfCount(door, id));
    }

    // Whether two things of one id differ is known by now.
    bool Same(Claim one, Claim other) => ReferenceEquals(one, other) || (one.Id == other.Id && IsSame(ThingKind.Claim, one.Id));

    bool Same(Article one, Article other) => ReferenceEquals(one, other) || (one.Id == other.Id && IsSame(ThingKind.Article, one.Id));

    bool Same(TimelineEvent one, TimelineEvent other) => ReferenceEquals(one, other) || (one.Id == other.Id && IsSame(ThingKind.Event, one.Id));

    bool Same(Theme one, Theme other) => ReferenceEquals(one, other) || (one.Id == other.Id && IsSame(ThingKind.Theme, one.Id));

    bool IsSame(ThingKind kind, Slug id) => !things.Contains(new ThingRef(kind, id));

    /// <summary>A thing before and after; null where it was not, or is no more.</summary>
    sealed record Pair<T>(Slug Id, T? One, T? Other)
        where T : class;

    static IEnumerable<Pair<T>> Pairs<T>(EquatableArray<T> before, EquatableArray<T> after, Func<T, Slug> idOf)
        where T : class
    {
        var was = new Dictionary<Slug, T>(before.Count);
        foreach (var one in before)
            was[idOf(one)] = one;
        foreach (var other in after)
        {
            was.Remove(idOf(other), out var one);
            yield return new(idOf(other), one, other);
        }

        foreach (var (id, one) in was)
            yield return new(id, one, null);
    }
}
