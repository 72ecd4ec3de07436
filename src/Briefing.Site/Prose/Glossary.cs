using System.Diagnostics.CodeAnalysis;
using Briefing.Packs.Model;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>A term that pages explain where it stands.</summary>
/// <param name="Note">The note that lists it.</param>
sealed record GlossaryEntryOf(Slug Note, string Term, MarkdownText Text);

/// <summary>The terms of all notes' glossaries, found in running text by whole words; case counts, as it does for names.</summary>
sealed class Glossary
{
    readonly Dictionary<string, List<GlossaryEntryOf>> byFirstWord = new(StringComparer.Ordinal);

    public static Glossary Of(Pack pack)
    {
        var glossary = new Glossary();
        var terms = pack.Notes
            .SelectMany(note => note.Glossary, (note, term) => new GlossaryEntryOf(note.Id, term.Term, term.Text))
            .DistinctBy(entry => entry.Term, StringComparer.Ordinal);
        foreach (var entry in terms)
            glossary.Add(entry);
        foreach (var entries in glossary.byFirstWord.Values)
            entries.Sort((left, right) => right.Term.Length.CompareTo(left.Term.Length)); // the longest term wins
        return glossary;
    }

    /// <summary>The term that begins at a place, when a word begins there.</summary>
    public bool TryFind(string text, int at, [NotNullWhen(true)] out GlossaryEntryOf? entry)
    {
        entry = null;
        if (byFirstWord.Count == 0)
            return false;
        var end = WordEnd(text, at);
        if (!byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, end - at), out var entries))
            return false;
        entry = entries.Find(candidate =>
            string.CompareOrdinal(text, at, candidate.Term, 0, candidate.Term.Length) == 0
            && (at + candidate.Term.Length == text.Length || !char.IsLetterOrDigit(text[at + candidate.Term.Length])));
        return entry is not null;
    }

    void Add(GlossaryEntryOf entry)
    {
        if (entry.Term.Length == 0 || !char.IsLetterOrDigit(entry.Term[0]))
            return;
        var first = entry.Term[..WordEnd(entry.Term, 0)];
        if (!byFirstWord.TryGetValue(first, out var entries))
            byFirstWord[first] = entries = [];
        entries.Add(entry);
    }

    static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
