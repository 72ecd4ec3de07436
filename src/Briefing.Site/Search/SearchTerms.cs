using System.Runtime.InteropServices;

namespace Briefing.Site.Search;

/// <summary>The words of a pack and where each is found, the telling places first.</summary>
sealed class SearchTerms
{
    /// <summary>Most places kept of one word. Who searches for a word alone that stands in more is served by the best of them.</summary>
    public const int Kept = 400;

    /// <summary>Weights end here, so that each takes one digit of base 36.</summary>
    const int Heaviest = 35;

    // A place and its weight in one number: 25 bits say which entry, 6 how much.
    readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
    readonly List<string> words = [];
    readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>Sorted by code point; each with how many places it has and the places that are kept.</summary>
    public IEnumerable<SearchTerm> Sorted()
    {
        foreach (var (word, found) in places.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var all = found.Count;
            if (all > Kept)
            {
                found.Sort((left, right) => (-(left & 63), left >> 6).CompareTo((-(right & 63), right >> 6)));
                found.RemoveRange(Kept, all - Kept);
            }

            yield return new SearchTerm(word, all, found);
        }
    }

    /// <param name="id">Of the entry.</param>
    public void Add(SearchEntry entry, int id)
    {
        weights.Clear();
        var (title, text) = entry.Kind switch
        {
            "actor" => (30.0, 4.0),
            "theme" => (24.0, 4.0),
            "event" or "article" => (20.0, 4.0),
            "claim" => (14.0, 9.0),
            _ => (6.0, 6.0),
        };
        Weigh(entry.Title, title, usual: 8);
        Weigh(entry.Also, entry.Kind == "actor" ? 20 : 6, usual: 8);
        Weigh(entry.Text, text, usual: 40);
        foreach (var (word, weight) in weights)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, word, out _);
            (list ??= []).Add((id << 6) | Math.Clamp((int)Math.Round(weight), 1, Heaviest));
        }
    }

    // A word says more of a short text than of a long one.
    void Weigh(string text, double weight, int usual)
    {
        words.Clear();
        SearchWords.AddTo(words, text);
        var share = weight * 1.5 / (0.5 + ((double)words.Count / usual));
        foreach (var word in words)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, word, out var isKnown);
            sum = isKnown ? Math.Max(sum, share) + (share / 8) : share;
        }
    }
}

/// <summary>A word of the index.</summary>
/// <param name="Count">In how many entries it is.</param>
/// <param name="Places">Entry times 64 plus weight.</param>
readonly record struct SearchTerm(string Word, int Count, List<int> Places);
