namespace Briefing.Text;

/// <summary>"Did you mean …": the known names that an unknown one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>
    /// The nearest known name, or null when none is near. Near is at most a third of the longer name's letters apart, in
    /// insertions, deletions, changes and swaps of neighbours (the optimal string alignment distance), case not counted; a
    /// name that the written one begins, or is begun by, is near too.
    /// </summary>
    public static string? Find(string written, IEnumerable<string> known) => FindAll(written, known, 1) is [var nearest, ..] ? nearest : null;

    /// <summary>The nearest known names, nearest first, ties in ordinal order; none that is much further than the first.</summary>
    public static IReadOnlyList<string> FindAll(string written, IEnumerable<string> known, int most)
    {
        var folded = written.ToLowerInvariant();
        var near = known
            .Distinct(StringComparer.Ordinal)
            .Select(name => new { Name = name, Distance = DistanceOrFar(folded, name.ToLowerInvariant()) })
            .Where(candidate => candidate.Distance < Far)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(most)
            .ToList();
        return near.TakeWhile(candidate => candidate.Distance <= Furthest(near[0].Distance)).Select(candidate => candidate.Name).ToList();
    }

    /// <summary>
    /// The one known name that a slip of the finger turned into the written one: one edit away, or other in case alone, and no other
    /// name as near. Null where that is not certain, as it never is for names that differ in a digit or are very short.
    /// </summary>
    public static string? Slip(string written, IEnumerable<string> known)
    {
        var folded = written.ToLowerInvariant();
        string? meant = null;
        foreach (var name in known.Distinct(StringComparer.Ordinal))
        {
            if (written.Length > Longest || name.Length > Longest || Math.Abs(written.Length - name.Length) > 1 || Distance(folded, name.ToLowerInvariant()) > 1)
                continue;
            if (meant is not null)
                return null;
            meant = name;
        }

        return meant is not null && meant.Length >= ShortestSlip && Digits(meant) == Digits(written) ? meant : null;
    }

    /// <summary>Shorter words are too near to too many others.</summary>
    const int ShortestSlip = 4;

    /// <summary>Letters of the longest names that are compared; longer ones are near to themselves alone.</summary>
    internal const int Longest = 100;

    /// <summary>Letters of the shortest name that is near to all that it begins.</summary>
    internal const int ShortestBeginning = 3;

    /// <summary>How far a name may be that is offered beside one at this distance: what is more than twice as far was not meant.</summary>
    internal static int Furthest(int nearest) => (2 * nearest) + 1;

    /// <summary>How many edits apart two names of these lengths may be.</summary>
    internal static int Allowed(int written, int name) => Math.Max(1, Math.Max(written, name) / 3);

    static string Digits(string name) => string.Concat(name.Where(char.IsDigit));

    const int Far = int.MaxValue;

    static int DistanceOrFar(string written, string name)
    {
        // Words of any length arrive here from files; the table below is quadratic in theirs.
        if (written.Length > Longest || name.Length > Longest)
            return written == name ? 0 : Far;
        var longer = Math.Max(written.Length, name.Length);
        var allowed = Allowed(written.Length, name.Length);
        if (Math.Abs(written.Length - name.Length) <= allowed && Distance(written, name) is var distance && distance <= allowed)
            return distance;
        var begun = Math.Min(written.Length, name.Length) >= ShortestBeginning
            && (written.StartsWith(name, StringComparison.Ordinal) || name.StartsWith(written, StringComparison.Ordinal));
        return begun ? longer : Far;
    }

    /// <summary>How many single-letter edits lie between two words, a swap of neighbours counting as one.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            last[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = left[row - 1] == right[column - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    best = Math.Min(best, beforeLast[column - 2] + 1);
                current[column] = best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
