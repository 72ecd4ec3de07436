using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>
/// Finds names that differ by a letter or two. Two words that lie so near become equal when a letter or two are left out of each, so every
/// name is kept under all words that are left of it.
/// </summary>
sealed class LookAlikes
{
    // Of a shorter word almost any other is a letter or two away.
    const int Shortest = 6;

    const int Longest = 40;

    // From here on two letters may differ.
    const int Long = 12;

    readonly List<KnownName> names = [];
    readonly Dictionary<ulong, List<int>> kept = [];

    public LookAlikes(Pack pack)
    {
        foreach (var actor in pack.Actors)
        {
            foreach (var name in actor.Names.Where(name => name.Length is >= Shortest and <= Longest))
            {
                foreach (var key in Keys(name.ToLowerInvariant(), Allowed(name)))
                {
                    if (!kept.TryGetValue(key, out var same))
                        kept[key] = same = [];
                    same.Add(names.Count);
                }

                names.Add(new KnownName(actor, name));
            }
        }
    }

    public KnownName? Find(string words)
    {
        if (words.Length is < Shortest or > Longest + 2)
            return null;
        var lower = words.ToLowerInvariant();
        return Keys(lower, 2)
            .SelectMany(key => kept.GetValueOrDefault(key) ?? [])
            .Distinct()
            .Order()
            .Select(at => names[at])
            .FirstOrDefault(known => NearestName.Distance(lower, known.Name.ToLowerInvariant()) is > 0 and var distance && distance <= Allowed(known.Name) && !IsInflected(words, known.Name));
    }

    static int Allowed(string name) => name.Length >= Long ? 2 : 1;

    // "Pakistan" and "Pakistani" are two words, not two spellings. A last name that lost a letter is one: it has a first name before it.
    static bool IsInflected(string name, string known) =>
        !name.Contains(' ', StringComparison.Ordinal) && (name.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(name, StringComparison.Ordinal));

    /// <summary>A number for each word that is left when up to so many letters are left out.</summary>
    static HashSet<ulong> Keys(string word, int most)
    {
        var keys = new HashSet<ulong> { Key(word, -1, -1) };
        for (var one = 0; one < word.Length; one++)
        {
            keys.Add(Key(word, one, -1));
            for (var other = one + 1; most > 1 && other < word.Length; other++)
                keys.Add(Key(word, one, other));
        }

        return keys;
    }

    // FNV-1a; words that share a number by chance are told apart when they are compared.
    static ulong Key(string word, int one, int other)
    {
        var key = 14695981039346656037UL;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != one && at != other)
                key = (key ^ word[at]) * 1099511628211UL;
        }

        return key;
    }
}
