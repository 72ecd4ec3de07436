using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Mentions;

/// <summary>
/// Finds the names of actors in any text: the longest first, as whole words, with the case as it is written. Linear in the
/// text, whatever the number of names. A name that begins with a small letter is known with capitals, too (<see cref="NameSpellings"/>). A name
/// that two actors share names nobody; a string that an actor excludes hides the names of that actor which stand inside it.
/// </summary>
public sealed class MentionFinder
{
    readonly NameTrie<Meant> names = new();
    readonly NameTrie<HashSet<Slug>> excluded = new();

    MentionFinder(IReadOnlyList<NamedActor> actors)
    {
        var owners = Group(actors, actor => actor.Names);
        var shared = new List<SharedName>();
        foreach (var (name, list) in owners)
        {
            names.Add(name, Meant.By(list, isTitle: false));
            if (list.Count > 1)
                shared.Add(new SharedName(name, [.. list.Select(actor => actor.Id).Order()]));
        }

        // A name as its author writes it goes before one that is only spelled so.
        var spellings = owners.SelectMany(name => NameSpellings.Of(name.Key), (name, spelling) => new { Spelling = spelling, Actors = name.Value }).ToLookup(one => one.Spelling.Words);
        foreach (var same in spellings.Where(same => !owners.ContainsKey(same.Key)))
            names.Add(same.Key, Meant.By([.. same.SelectMany(one => one.Actors).Distinct()], same.All(one => one.Spelling.IsTitle)));

        // Headlines and datelines write names in capitals: "TEHRAN (AP)". Of one word only where it can't be a person's, for those are words too.
        foreach (var (name, list) in Group(actors, actor => actor.Names.Where(name => name.Contains(' ', StringComparison.Ordinal) || (!actor.IsPerson && name.Length >= LeastInCapitals)).Select(InCapitals)))
        {
            if (!owners.ContainsKey(name) && !spellings.Contains(name))
                names.Add(name, Meant.By(list, isTitle: false));
        }

        foreach (var (never, list) in Group(actors, actor => actor.Never))
            excluded.Add(never, [.. list.Select(actor => actor.Id)]);
        Shared = [.. shared.OrderBy(one => one.Name, StringComparer.Ordinal)];
    }

    /// <summary>Names that several actors have, folded.</summary>
    public EquatableArray<SharedName> Shared { get; }

    public static MentionFinder Of(IEnumerable<NamedActor> actors) => new([.. actors.OrderBy(actor => actor.Id)]);

    public static MentionFinder Of(Pack pack) => Of(pack.Actors.Select(actor => Named(actor.Input, actor.Names)));

    public static NamedActor Named(ActorFile file, EquatableArray<string> names) =>
        new(file.Id, names, [.. file.Never.Select(never => never.Value)], file.Kind?.Value == ActorKind.Person);

    /// <summary>In the order of the text; no two overlap.</summary>
    public EquatableArray<MentionSpan> Find(string text)
    {
        var folded = FoldedText.Of(text);
        var words = folded.Text;
        var found = new List<MentionSpan>();
        var here = new List<NameHit<Meant>>();
        var hidden = new HiddenWords(excluded);
        for (var at = 0; at < words.Length;)
        {
            if (words[at] is ' ' || WordEdges.Cuts(words, at))
            {
                at++;
                continue;
            }

            hidden.MoveTo(words, at);
            names.At(words, at, here);
            at += here.Count == 0 ? 1 : Take(words, at, here, hidden, folded, found);
            // No name begins inside a word; most words are of plain letters, and are passed in one step.
            while (at < words.Length && char.IsAsciiLetterOrDigit(words[at]) && char.IsAsciiLetterOrDigit(words[at - 1]))
                at++;
        }

        return [.. found];
    }

    /// <summary>Takes the longest name that is not hidden; how far the search goes on behind it.</summary>
    int Take(
        string words, int at, List<NameHit<Meant>> here, HiddenWords hidden, FoldedText folded, List<MentionSpan> found)
    {
        for (var longest = here.Count - 1; longest >= 0; longest--)
        {
            var (meant, length) = here[longest];
            var actor = meant.Actor;
            if ((actor is not null && hidden.Hide(actor.Id, at + length)) || (meant.IsTitle && NameSpellings.RunsOn(words, at + length)))
                continue;
            if (actor is not null && !NameParts.BelongsToAnother(words, at, length, actor, names.IsAt))
                found.Add(new MentionSpan(folded.Back(at, length), actor.Id));
            return length;
        }

        return 1;
    }

    /// <param name="Actor">Null where several have the name.</param>
    /// <param name="IsTitle">Its author writes it with small letters, and here its words have capitals.</param>
    sealed record Meant(NamedActor? Actor, bool IsTitle)
    {
        public static Meant By(List<NamedActor> actors, bool isTitle) => new(actors.Count == 1 ? actors[0] : null, isTitle);
    }

    /// <summary>Words that are no mention of some actors, at the place to which the search has come.</summary>
    sealed class HiddenWords(NameTrie<HashSet<Slug>> excluded)
    {
        readonly List<NameHit<HashSet<Slug>>> beginning = [];
        readonly List<Hidden> open = [];

        public void MoveTo(string words, int at)
        {
            excluded.At(words, at, beginning);
            foreach (var (actors, length) in beginning)
                open.Add(new Hidden(actors, at + length));
            for (var last = open.Count - 1; last >= 0; last--)
            {
                if (open[last].End <= at)
                    open.RemoveAt(last);
            }
        }

        /// <summary>Whether words that end there are no mention of the actor.</summary>
        public bool Hide(Slug actor, int end)
        {
            foreach (var one in open)
            {
                if (end <= one.End && one.Actors.Contains(actor))
                    return true;
            }

            return false;
        }

        sealed record Hidden(HashSet<Slug> Actors, int End);
    }

    /// <summary>Shorter words in capitals are abbreviations more often.</summary>
    const int LeastInCapitals = 4;

    static string InCapitals(string name) => name.ToUpperInvariant();

    static Dictionary<string, List<NamedActor>> Group(IReadOnlyList<NamedActor> actors, Func<NamedActor, IEnumerable<string>> strings)
    {
        var groups = new Dictionary<string, List<NamedActor>>(StringComparer.Ordinal);
        foreach (var actor in actors)
        {
            foreach (var words in strings(actor).Select(QuoteFolds.Fold).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!groups.TryGetValue(words, out var list))
                    groups[words] = list = [];
                list.Add(actor);
            }
        }

        return groups;
    }
}

/// <summary>A name that several actors have.</summary>
/// <param name="Name">Folded.</param>
public sealed record SharedName(string Name, EquatableArray<Slug> Actors);
