using Briefing.Packs.Model;
using Briefing.Syntax.Input;

namespace Briefing.Authoring.Suggestions;

/// <summary>A name that an actor has.</summary>
sealed record KnownName(Actor Actor, string Name);

/// <summary>
/// What a pack knows of names, laid out so that a word from an article is asked about in a step: a pack of ten thousand articles has
/// as many names, and to compare each word with each of them would take hours.
/// </summary>
sealed class KnownForms
{
    // Of a shorter word almost any other begins with it.
    const int LeastPrefix = 4;

    readonly Pack pack;
    readonly Dictionary<string, bool> unknown = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Actor>> shorter = new(StringComparer.Ordinal);
    readonly string[] nevers;
    readonly string[] names;
    readonly string[] subjects;
    readonly LookAlikes alike;

    public KnownForms(Pack pack)
    {
        this.pack = pack;
        foreach (var actor in pack.Actors)
        {
            foreach (var form in Surnames(actor).Append(Acronym(actor)).Distinct(StringComparer.Ordinal))
            {
                if (!shorter.TryGetValue(form, out var actors))
                    shorter[form] = actors = [];
                actors.Add(actor);
            }
        }

        nevers = [.. pack.Actors.SelectMany(actor => actor.Input.Never).Select(never => never.Value).Distinct(StringComparer.Ordinal)];
        names = Sorted(pack.Actors.SelectMany(actor => actor.Names));
        subjects = Sorted(pack.Themes.Select(theme => theme.Name).Concat(pack.Events.Select(happening => happening.Name)).SelectMany(name => FromEachWord(name.ToUpperInvariant())));
        alike = new LookAlikes(pack);
    }

    /// <summary>Neither a name, nor what an author has said is none, nor a part of what has its page.</summary>
    public bool IsUnknown(string words)
    {
        if (!unknown.TryGetValue(words, out var isUnknown))
            unknown[words] = isUnknown = !pack.Index.Names.Knows(words) && !IsNever(words) && !IsSpokenFor(words);
        return isUnknown;
    }

    /// <summary>The one person whose last name stands alone, or the one actor whose first letters it is; null when none or more than one.</summary>
    public Actor? Only(string words) => shorter.GetValueOrDefault(words) is [var only] ? only : null;

    /// <summary>A name that differs by a letter or two, the first in the order of the pack.</summary>
    public KnownName? LookAlike(string words) => alike.Find(words);

    bool IsNever(string words) =>
        nevers.Any(never => never.Contains(words, StringComparison.Ordinal) || words.Contains(never, StringComparison.Ordinal));

    // "Afghan" is of Afghanistan and no other; and a subject or an event has its page.
    bool IsSpokenFor(string words)
    {
        if (words.Length >= LeastPrefix && !words.Contains(' ', StringComparison.Ordinal) && StartingWith(names, words).Any(name => name.Length > words.Length && char.IsLetter(name[words.Length])))
            return true;
        return StartingWith(subjects, words.ToUpperInvariant()).Any();
    }

    static IEnumerable<string> Surnames(Actor actor) =>
        actor.Kind == ActorKind.Person ? FromEachWord(actor.Name).Skip(1) : [];

    static string Acronym(Actor actor)
    {
        var letters = string.Concat(actor.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return letters.Length >= 2 ? letters : actor.Name;
    }

    static IEnumerable<string> FromEachWord(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (at == 0 || (!char.IsLetterOrDigit(name[at - 1]) && char.IsLetterOrDigit(name[at]) && name[at - 1] == ' '))
                yield return name[at..];
        }
    }

    static string[] Sorted(IEnumerable<string> words)
    {
        var sorted = words.Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    static IEnumerable<string> StartingWith(string[] sorted, string words)
    {
        var at = Array.BinarySearch(sorted, words, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < sorted.Length && sorted[at].StartsWith(words, StringComparison.Ordinal); at++)
            yield return sorted[at];
    }
}
