using Briefing.Packs.Quotes;

namespace Briefing.Packs.Mentions;

/// <summary>Many names sought at one place at once: the time does not grow with their number.</summary>
sealed class NameTrie
{
    // Node 0 is the root. One table for all edges keeps the common case, no edge, to a single look-up.
    readonly Dictionary<(int Node, char Unit), int> edges = [];
    readonly Dictionary<int, int> ends = [];
    int nodes = 1;

    /// <param name="name">Folded.</param>
    /// <param name="value">What <see cref="Longest"/> gives back for it; not negative.</param>
    public void Add(string name, int value)
    {
        var node = 0;
        foreach (var unit in name)
        {
            if (!edges.TryGetValue((node, unit), out var next))
                edges[(node, unit)] = next = nodes++;
            node = next;
        }

        if (node != 0)
            ends[node] = value;
    }

    /// <summary>The value and the length of the longest name that begins at a place and ends there with a word; -1 when none does.</summary>
    public (int Value, int Length) Longest(string text, int at)
    {
        var node = 0;
        var best = (-1, 0);
        for (var next = at; next < text.Length && edges.TryGetValue((node, text[next]), out node); next++)
        {
            if (ends.TryGetValue(node, out var value) && !WordEdges.Cuts(text, next + 1))
                best = (value, next + 1 - at);
        }

        return best;
    }
}
