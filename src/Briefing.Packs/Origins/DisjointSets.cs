namespace Briefing.Packs.Origins;

/// <summary>Things joined into groups, each named by its lowest member (union by the lower root, paths halved).</summary>
sealed class DisjointSets
{
    readonly int[] parents;

    public DisjointSets(int count)
    {
        parents = new int[count];
        for (var at = 0; at < count; at++)
            parents[at] = at;
    }

    public int Find(int at)
    {
        while (parents[at] != at)
            at = parents[at] = parents[parents[at]];
        return at;
    }

    public bool Same(int left, int right) => Find(left) == Find(right);

    /// <summary>How many groups there are.</summary>
    public int Count
    {
        get
        {
            var roots = 0;
            for (var at = 0; at < parents.Length; at++)
            {
                if (parents[at] == at)
                    roots++;
            }

            return roots;
        }
    }

    public void Join(int left, int right)
    {
        var (low, high) = (Find(left), Find(right));
        if (low > high)
            (low, high) = (high, low);
        parents[high] = low;
    }
}
