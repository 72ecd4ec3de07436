using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>What changed of a pack's texts in a revision, which has the same things as the pack before but for claims.</summary>
sealed class RevisedTexts
{
    readonly Pack now;
    readonly Lazy<Dictionary<ThingRef, int>> places;
    readonly List<ThingRef?> owners = [];
    readonly List<ThingRef> renamed = [];

    RevisedTexts(Pack now) => (this.now, places) = (now, new(Places));

    /// <summary>Whose texts may be others; null for the front page.</summary>
    public IEnumerable<ThingRef?> Owners => owners;

    /// <summary>What is called otherwise.</summary>
    public IEnumerable<ThingRef> Renamed => renamed;

    public static RevisedTexts Between(Pack before, Pack now)
    {
        var (old, changes) = (before.Index, new RevisedTexts(now));
        if (before.Info != now.Info)
            changes.owners.Add(null);
        changes.Compare(ThingKind.Theme, before.Themes, now.Themes, old.Theme, static one => one.Id, static one => one.Name);
        changes.Compare(ThingKind.Actor, before.Actors, now.Actors, old.Actor, static one => one.Id, static one => one.Name);
        changes.Compare(ThingKind.Event, before.Events, now.Events, old.Event, static one => one.Id, static one => one.Name);
        changes.Compare(ThingKind.Article, before.Articles, now.Articles, old.Article, static one => one.Id, static one => one.Title);
        changes.Compare(ThingKind.Note, before.Notes, now.Notes, old.Note, static one => one.Id, static one => one.Title);
        if (NameChange.Between(before, now) is { } change)
            changes.owners.AddRange(Backlinks.OwnersOf(now, text => change.ConcernsMarkdown(text.Source)));
        if (before.Claims.AsSpan() == now.Claims.AsSpan())
            return changes;
        foreach (var claim in now.Claims)
        {
            if (old.Claim(claim.Id) is { } was && !ReferenceEquals(was, claim) && was.Text != claim.Text)
                changes.renamed.Add(new ThingRef(ThingKind.Claim, claim.Id));
        }

        return changes;
    }

    void Compare<T>(ThingKind kind, EquatableArray<T> before, EquatableArray<T> now, Func<Slug, T?> find, Func<T, Slug> idOf, Func<T, string> nameOf)
        where T : class
    {
        if (before.AsSpan() == now.AsSpan())
            return;
        foreach (var one in now)
        {
            if (find(idOf(one)) is not { } was || ReferenceEquals(was, one))
                continue;
            owners.Add(new ThingRef(kind, idOf(one)));
            if (nameOf(was) != nameOf(one))
                renamed.Add(new ThingRef(kind, idOf(one)));
        }
    }

    /// <summary>The place of a thing's texts among all.</summary>
    /// <param name="owner">Null for the front page.</param>
    public int PlaceOf(ThingRef? owner) => owner is null ? -1 : places.Value[owner];

    Dictionary<ThingRef, int> Places()
    {
        var all = new Dictionary<ThingRef, int>();
        foreach (var thing in now.Themes.Select(one => new ThingRef(ThingKind.Theme, one.Id))
            .Concat(now.Actors.Select(one => new ThingRef(ThingKind.Actor, one.Id)))
            .Concat(now.Events.Select(one => new ThingRef(ThingKind.Event, one.Id)))
            .Concat(now.Articles.Select(one => new ThingRef(ThingKind.Article, one.Id)))
            .Concat(now.Notes.Select(one => new ThingRef(ThingKind.Note, one.Id))))
        {
            all.Add(thing, all.Count);
        }

        return all;
    }
}
