using System.Buffers;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;

namespace Briefing.Packs.Mentions;

/// <summary>What changed of the words by which actors are found. A text that it does not concern names whom it named before.</summary>
public sealed class NameChange
{
    // What folding drops from between the letters of a name, and a sign that it makes a plain letter.
    static readonly SearchValues<char> Folded = SearchValues.Create(
        "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u212a\ufeff");

    readonly SearchValues<string>? words;

    NameChange(SearchValues<string>? words) => this.words = words;

    /// <summary>Null where every text names whom it named.</summary>
    public static NameChange? Between(Pack before, Pack now)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in now.Actors)
        {
            if (before.Index.Actor(actor.Id) is { } old && !ReferenceEquals(old, actor))
                changed.UnionWith(Between(MentionFinder.Named(old.Input, old.Names), MentionFinder.Named(actor.Input, actor.Names)));
        }

        // A name is written in capitals, too, and its letters are folded with those around them: its longest plain part is what all its forms share.
        var parts = changed.Select(QuoteFolds.Fold).Where(name => name.Length > 0).Select(LongestPlain).ToList();
        return parts.Count == 0 ? null : new NameChange(parts.Contains("") ? null : SearchValues.Create([.. parts], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a text may name others now.</summary>
    public bool Concerns(string text) => words is null || text.AsSpan().ContainsAny(words) || text.AsSpan().ContainsAny(Folded);

    /// <summary>The same for a text in Markdown, which may write a letter as an entity.</summary>
    public bool ConcernsMarkdown(string source) => Concerns(source) || source.Contains('&', StringComparison.Ordinal);

    static IEnumerable<string> Between(NamedActor old, NamedActor now)
    {
        if (old == now)
            return [];
        var (was, names) = (old.Names.Concat(old.Never).ToHashSet(StringComparer.Ordinal), now.Names.Concat(now.Never).ToHashSet(StringComparer.Ordinal));

        // What is a name and no longer none, or the other way round, counts; so does every name of someone who turns out to be a person.
        return old.IsPerson == now.IsPerson && !old.Names.Intersect(now.Never).Any() && !old.Never.Intersect(now.Names).Any()
            ? was.Except(names).Concat(names.Except(was))
            : was.Union(names);
    }

    static string LongestPlain(string name)
    {
        var (from, length) = (0, 0);
        for (var at = 0; at < name.Length; at++)
        {
            var start = at;
            while (at < name.Length && char.IsAsciiLetterOrDigit(name[at]))
                at++;
            if (at - start > length)
                (from, length) = (start, at - start);
        }

        return name.Substring(from, length);
    }
}
