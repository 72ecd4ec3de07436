using Briefing.Packs.Quotes;

namespace Briefing.Packs.Mentions;

/// <summary>Many strings sought at one place at once: the time does not grow with their number.</summary>
sealed class NameTrie<T>
{
    // Node 0 is the root. One table for all edges keeps the common case, no edge, to a single look-up.
    readonly Dictionary<long, int> edges = [];
    readonly Dictionary<int, T> ends = [];
    int nodes = 1;

    /// <param name="name">Folded.</param>
    /// <param name="value">What <see cref="At"/> gives back for it.</param>
    public void Add(string name, T value)
    {
        var node = 0;
        foreach (var unit in name)
        {
            if (!edges.TryGetValue(Edge(node, unit), out var next))
                edges[Edge(node, unit)] = next = nodes++;
            node = next;
        }

        if (node != 0)
            ends[node] = value;
    }

    /// <summary>Puts every string that begins at a place and ends there with a word into a list, shortest first.</summary>
    public void At(string text, int at, List<NameHit<T>> found)
    {
        found.Clear();
        var node = 0;
        for (var next = at; next < text.Length && edges.TryGetValue(Edge(node, text[next]), out node); next++)
        {
            if (ends.TryGetValue(node, out var value) && !WordEdges.Cuts(text, next + 1))
                found.Add(new NameHit<T>(value, next + 1 - at));
        }
    }

    /// <summary>A string begins at a place and ends there with a word.</summary>
    public bool IsAt(string text, int at)
    {
        var node = 0;
        for (var next = at; next < text.Length && edges.TryGetValue(Edge(node, text[next]), out node); next++)
        {
            if (ends.ContainsKey(node) && !WordEdges.Cuts(text, next + 1))
                return true;
        }

        return false;
    }

    static long Edge(int node, char unit) => ((long)node << 16) | unit;
}

/// <summary>A string that begins at a place.</summary>
sealed record NameHit<T>(T Value, int Length);
