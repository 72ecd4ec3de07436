using System.Runtime.InteropServices;
using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>The words of a pack and where each is found, the telling places first.</summary>
sealed class SearchTerms
{
    /// <summary>Most places kept of one word. Who searches for a word alone that stands in more is served by the best of them.</summary>
    public const int Kept = 400;

    /// <summary>Weights end here, so that each takes one digit of base 36.</summary>
    const int Heaviest = 35;

    // A place and its weight in one number: 25 bits say which entry, 6 how much.
    readonly List<SearchTerm> terms = [];
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf;
    readonly WordList words = new();

    // Of the entry that is being added, by the numbers of its terms.
    readonly List<int> found = [];
    double[] weights = new double[1024];

    public SearchTerms() => numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Sorted by code point; each with how many places it has and the places that are kept.</summary>
    public SearchTerm[] Sorted(int jobs)
    {
        var sorted = terms.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Word, right.Word));
        return Work.Map(sorted.Length, jobs, at => sorted[at].Best(Kept));
    }

    /// <summary>Takes in the terms of entries whose numbers come after those that are here.</summary>
    public void Add(SearchTerms later)
    {
        foreach (var term in later.terms)
        {
            if (numbers.TryAdd(term.Word, terms.Count))
                terms.Add(term);
            else
                terms[numbers[term.Word]].Places.AddRange(term.Places);
        }
    }

    /// <param name="id">Of the entry.</param>
    public void Add(SearchEntry entry, int id)
    {
        var (title, text) = entry.Kind switch
        {
            "actor" => (30.0, 4.0),
            "theme" => (24.0, 4.0),
            "event" or "article" => (20.0, 4.0),
            "claim" => (14.0, 9.0),
            _ => (6.0, 6.0),
        };
        Weigh(entry.Title, title, usual: 8);
        Weigh(entry.Names, entry.Kind == "actor" ? 20 : 14, usual: 8);
        Weigh(entry.Also, 6, usual: 8);
        Weigh(entry.Text, text, usual: 40);
        foreach (var term in found)
        {
            terms[term].Places.Add((id << 6) | Math.Clamp((int)Math.Round(weights[term]), 1, Heaviest));
            weights[term] = 0;
        }

        found.Clear();
    }

    // A word says more of a short text than of a long one.
    void Weigh(string text, double weight, int usual)
    {
        words.Clear();
        SearchWords.AddTo(words, text);
        var share = weight * 1.5 / (0.5 + ((double)words.Count / usual));
        for (var at = 0; at < words.Count; at++)
        {
            var term = NumberOf(words[at]);
            if (weights[term] == 0)
                found.Add(term);
            weights[term] = weights[term] == 0 ? share : Math.Max(weights[term], share) + (share / 8);
        }
    }

    int NumberOf(ReadOnlySpan<char> word)
    {
        if (numberOf.TryGetValue(word, out var number))
            return number;
        numberOf[word] = number = terms.Count;
        terms.Add(new SearchTerm(word.ToString(), []));
        if (number == weights.Length)
            Array.Resize(ref weights, 2 * number);
        return number;
    }
}

/// <summary>A word of the index.</summary>
/// <param name="Places">Entry times 64 plus weight; by entry, until <see cref="Best"/> orders them.</param>
/// <param name="Count">In how many entries it is, also where fewer places are kept.</param>
readonly record struct SearchTerm(string Word, List<int> Places, int Count = 0)
{
    /// <summary>The same with its heaviest places alone, the heaviest first; of those that weigh the same, in the order of entries.</summary>
    public SearchTerm Best(int most)
    {
        var ordered = CollectionsMarshal.AsSpan(Places);
        foreach (ref var place in ordered)
            place = ((63 - (place & 63)) << 25) | (place >> 6);
        ordered.Sort();
        foreach (ref var place in ordered)
            place = ((place & 0x1FFFFFF) << 6) | (63 - (place >> 25));
        var count = Places.Count;
        if (count > most)
            Places.RemoveRange(most, count - most);
        return this with { Count = count };
    }
}
