using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Mentions;

/// <summary>
/// Finds the names of actors in any text: the longest first, as whole words, with the case as it is written. Linear in the
/// text, whatever the number of names. A name that two actors share names nobody.
/// </summary>
public sealed class MentionFinder
{
    const int NoOne = 0;

    readonly NameTrie trie = new();
    readonly List<NamedActor?> actors = [null];

    MentionFinder(IReadOnlyList<NamedActor> named)
    {
        var owners = new Dictionary<string, List<NamedActor>>(StringComparer.Ordinal);
        var numbers = new Dictionary<NamedActor, int>(ReferenceEqualityComparer.Instance);
        foreach (var actor in named)
        {
            numbers[actor] = actors.Count;
            actors.Add(actor);
            foreach (var name in actor.Names.Select(QuoteFolds.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal))
            {
                if (!owners.TryGetValue(name, out var list))
                    owners[name] = list = [];
                list.Add(actor);
            }
        }

        // An excluded string covers its span, so that no name inside it is found: it names whoever else has it as a name, or nobody.
        foreach (var (actor, never) in named.SelectMany(actor => actor.Never, (actor, never) => (actor, QuoteFolds.Fold(never))))
        {
            if (!owners.TryGetValue(never, out var list))
                owners[never] = list = [];
            list.Remove(actor);
        }

        foreach (var (name, list) in owners)
            trie.Add(name, list.Count == 1 ? numbers[list[0]] : NoOne);
        Shared = [.. owners
            .Where(pair => pair.Value.Count > 1)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new SharedName(pair.Key, [.. pair.Value.Select(actor => actor.Id).Order()]))];
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
        for (var at = 0; at < words.Length;)
        {
            var (number, length) = WordEdges.Cuts(words, at) ? (-1, 0) : trie.Longest(words, at);
            if (number < 0)
            {
                at++;
                continue;
            }

            if (actors[number] is { } actor && !NameParts.BelongsToAnother(words, at, length, actor, IsName))
                found.Add(new MentionSpan(folded.Back(at, length), actor.Id));
            at += length;
        }

        return [.. found];
    }

    bool IsName(string text, int at) => trie.Longest(text, at).Value > NoOne;
}

/// <summary>A name that several actors have.</summary>
/// <param name="Name">Folded.</param>
public sealed record SharedName(string Name, EquatableArray<Slug> Actors);
