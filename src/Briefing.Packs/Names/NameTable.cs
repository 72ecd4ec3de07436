using System.Collections.Concurrent;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Names;

/// <summary>
/// What every id, name, title and alias of a pack means. Made once. An id wins over a name; names compare exactly but for
/// white space, apostrophes and dashes, which keyboards type in several forms.
/// </summary>
public sealed class NameTable
{
    readonly Dictionary<string, ThingRef[]> byId;
    readonly Dictionary<string, ThingRef[]> byWords;
    readonly HashSet<ThingRef> things;
    readonly HashSet<string> drafts;

    // Of ids alone, for what is certainly a slip, and of all names; made when something is unknown.
    readonly ConcurrentDictionary<(ThingKinds Allowed, bool IdsAlone), NearNames> sought = new();

    NameTable(Dictionary<string, ThingRef[]> byId, Dictionary<string, ThingRef[]> byWords, HashSet<ThingRef> things, HashSet<string> drafts)
    {
        this.drafts = drafts;
        this.byId = byId;
        this.byWords = byWords;
        this.things = things;
    }

    public static NameTable Of(IEnumerable<NamedThing> named) => Of(named, []);

    /// <param name="drafts">Ids of what is there and left out.</param>
    public static NameTable Of(IEnumerable<NamedThing> named, EquatableArray<string> drafts)
    {
        var all = named.ToList();
        return new NameTable(
            Group(all, static one => [one.Thing.Id.Value]),
            Group(all, static one => one.Words.Select(QuoteFolds.Fold)),
            [.. all.Select(one => one.Thing)],
            new HashSet<string>(drafts, StringComparer.Ordinal));
    }

    public static NameTable Of(Pack pack) => Of(
    [
        .. pack.Articles.Select(article => Name(ThingKind.Article, article.Id, article.TitleStated ? [article.Title] : [])),
        .. pack.Actors.Select(actor => Name(ThingKind.Actor, actor.Id, actor.Names)),
        .. pack.Themes.Select(theme => Name(ThingKind.Theme, theme.Id, [theme.Name])),
        .. pack.Events.Select(happening => Name(ThingKind.Event, happening.Id, [happening.Name])),
        .. pack.Claims.Select(claim => Name(ThingKind.Claim, claim.Id, [])),
        .. pack.Notes.Select(note => Name(ThingKind.Note, note.Id, [note.Title])),
    ]);

    /// <summary>The same with some things named otherwise, or gone, or new.</summary>
    internal NameTable With(IReadOnlyList<NamedThing> without, IReadOnlyList<NamedThing> added)
    {
        if (without.SequenceEqual(added))
            return this;
        var (gone, come) = (Entries(without), Entries(added));
        var (ids, words) = (byId, byWords);
        var all = things;
        if (!gone.SetEquals(come))
        {
            (ids, words) = (new Dictionary<string, ThingRef[]>(byId, StringComparer.Ordinal), new Dictionary<string, ThingRef[]>(byWords, StringComparer.Ordinal));
            all = new HashSet<ThingRef>(things);
            all.ExceptWith(without.Select(one => one.Thing));
            all.UnionWith(added.Select(one => one.Thing));
        }

        foreach (var entry in gone.Except(come))
        {
            var table = entry.IsId ? ids : words;
            if (Array.FindAll(table[entry.Key], other => other != entry.Thing) is { Length: > 0 } others)
                table[entry.Key] = others;
            else
                table.Remove(entry.Key);
        }

        foreach (var entry in come.Except(gone))
        {
            var table = entry.IsId ? ids : words;
            table[entry.Key] = InOrder([.. table.GetValueOrDefault(entry.Key) ?? [], entry.Thing]);
        }

        return new NameTable(ids, words, all, drafts);
    }

    /// <summary>The ids and names that mean something else when things are named otherwise.</summary>
    internal static IEnumerable<string> Changes(IReadOnlyList<NamedThing> without, IReadOnlyList<NamedThing> added)
    {
        var changed = Entries(without);
        changed.SymmetricExceptWith(Entries(added));
        return changed.Select(entry => entry.Key);
    }

    static HashSet<Entry> Entries(IReadOnlyList<NamedThing> named) =>
    [
        .. named.Select(one => new Entry(true, one.Thing.Id.Value, one.Thing)),
        .. from one in named
           from words in one.Words
           let key = QuoteFolds.Fold(words)
           where key.Length > 0
           select new Entry(false, key, one.Thing),
    ];

    sealed record Entry(bool IsId, string Key, ThingRef Thing);

    /// <summary>The target of a <c>[[link]]</c>: an id, a folder's name and an id, or a name of anything.</summary>
    public Resolution Link(string target) => Resolve(target, ThingKinds.All);

    /// <summary>Whether a link to these words would find something, or several things; no search for what is near.</summary>
    public bool Knows(string target) => Known(target.Trim(), ThingKinds.All) is not null;

    /// <summary>A key of a <c>[@citation]</c>: a claim's or an article's id, with its folder's name or without. A claim wins over an article.</summary>
    public Resolution Citation(string key)
    {
        var words = key.Trim();
        if (WithFolder(words) is { Kind: ThingKind.Claim or ThingKind.Article } thing)
            return new Resolution.Found(thing);
        if (Slug.TryParse(words, out var id))
        {
            if (things.Contains(new ThingRef(ThingKind.Claim, id)))
                return new Resolution.Found(new ThingRef(ThingKind.Claim, id));
            if (things.Contains(new ThingRef(ThingKind.Article, id)))
                return new Resolution.Found(new ThingRef(ThingKind.Article, id));
        }

        return Unknown(words, ThingKinds.Cited);
    }

    /// <summary>The value of a field that names a thing of one kind: its id, the id with its folder's name, or a name.</summary>
    public Resolution OfKind(ThingKind kind, string words) => Resolve(words, ThingKinds.Of(kind));

    /// <summary>The same for words that need not name anything: null, without a search for what is near, when they name nothing or several things.</summary>
    public ThingRef? SingleOfKind(ThingKind kind, string words) => Known(words.Trim(), ThingKinds.Of(kind))?.Single;

    /// <summary>The names under which a link or citation is looked for: while each of them means the same, so does the target.</summary>
    public static IEnumerable<string> KeysOf(string target)
    {
        var words = target.Trim();
        yield return words;
        if (QuoteFolds.Fold(words) is var folded && folded != words)
            yield return folded;
        if (words.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
            yield return words[(slash + 1)..];
    }

    /// <summary>The names that mean something else in another table, or nothing there or here.</summary>
    public IEnumerable<string> Differences(NameTable other) => Differences(byId, other.byId).Concat(Differences(byWords, other.byWords));

    static IEnumerable<string> Differences(Dictionary<string, ThingRef[]> one, Dictionary<string, ThingRef[]> other) => one
        .Where(pair => !other.TryGetValue(pair.Key, out var things) || !things.AsSpan().SequenceEqual(pair.Value))
        .Select(pair => pair.Key)
        .Concat(other.Keys.Where(name => !one.ContainsKey(name)));

    Resolution Resolve(string target, ThingKinds allowed)
    {
        var words = target.Trim();
        return Known(words, allowed) ?? Unknown(words, allowed);
    }

    Resolution? Known(string words, ThingKinds allowed) =>
        WithFolder(words) is { } pathed && allowed.Has(pathed.Kind)
            ? new Resolution.Found(pathed)
            : Among(byId.GetValueOrDefault(words), allowed) ?? Among(byWords.GetValueOrDefault(QuoteFolds.Fold(words)), allowed);

    static Resolution? Among(ThingRef[]? things, ThingKinds allowed)
    {
        if (things is null)
            return null;
        var candidates = Array.FindAll(things, thing => allowed.Has(thing.Kind));
        return candidates.Length switch
        {
            0 => null,
            1 => new Resolution.Found(candidates[0]),
            _ => new Resolution.Ambiguous([.. candidates]),
        };
    }

    ThingRef? WithFolder(string words)
    {
        var slash = words.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || NameFolder.KindOf(words.AsSpan(0, slash)) is not { } kind || !Slug.TryParse(words[(slash + 1)..], out var id))
            return null;
        var thing = new ThingRef(kind, id);
        return things.Contains(thing) ? thing : null;
    }

    Resolution.Unknown Unknown(string words, ThingKinds allowed) => new(Nearest(words, allowed), IsDraft(words))
    {
        Slip = Ids(allowed).Slip(words),
    };

    EquatableArray<string> Nearest(string words, ThingKinds allowed)
    {
        // A wrong folder's name is dropped: the id behind it is what the author knew.
        var slash = words.LastIndexOf('/');
        var near = Names(allowed).FindAll(slash < 0 ? words : words[(slash + 1)..], 3 * 2);

        // A thing is offered once, by its id where that is near too.
        return
        [
            .. near
                .GroupBy(name => Things(name).First(thing => allowed.Has(thing.Kind)))
                .Select(group => group.FirstOrDefault(byId.ContainsKey) ?? group.First())
                .Take(3),
        ];
    }

    NearNames Ids(ThingKinds allowed) => sought.GetOrAdd((allowed, true), _ => new NearNames(Keys(byId, allowed)));

    NearNames Names(ThingKinds allowed) => sought.GetOrAdd((allowed, false), _ => new NearNames(Keys(byId, allowed).Concat(Keys(byWords, allowed))));

    static IEnumerable<string> Keys(Dictionary<string, ThingRef[]> table, ThingKinds allowed) =>
        table.Where(pair => pair.Value.Any(thing => allowed.Has(thing.Kind))).Select(pair => pair.Key);

    bool IsDraft(string words) => drafts.Contains(words[(words.LastIndexOf('/') + 1)..]);

    ThingRef[] Things(string name) => byId.TryGetValue(name, out var ids) ? ids : byWords[name];

    static NamedThing Name(ThingKind kind, Slug id, EquatableArray<string> words) => new(new ThingRef(kind, id), words);

    static Dictionary<string, ThingRef[]> Group(List<NamedThing> named, Func<NamedThing, IEnumerable<string>> keys)
    {
        var groups = new Dictionary<string, List<ThingRef>>(named.Count, StringComparer.Ordinal);
        foreach (var one in named)
        {
            foreach (var key in keys(one))
            {
                if (key.Length == 0)
                    continue;
                if (!groups.TryGetValue(key, out var things))
                    groups[key] = things = new List<ThingRef>(1);
                things.Add(one.Thing);
            }
        }

        return groups.ToDictionary(group => group.Key, group => InOrder(group.Value), StringComparer.Ordinal);
    }

    /// <summary>Each once, by kind, then id.</summary>
    static ThingRef[] InOrder(List<ThingRef> things) => things.Count == 1
        ? [things[0]]
        : [.. things.Distinct().OrderBy(thing => thing.Kind).ThenBy(thing => thing.Id)];
}
