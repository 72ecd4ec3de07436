namespace Briefing.Packs.Quotes;

/// <summary>What differs between two passages, word by word.</summary>
/// <param name="Quoted">Words of the author's that the source does not have here; may be empty.</param>
/// <param name="Source">Words of the source in their place; may be empty.</param>
public sealed record WordDifference(string Quoted, string Source)
{
    /// <summary>How many of the author's words, and of the source's, stand before it.</summary>
    public (int Quoted, int Source) At { get; init; }

    // The table is the product of the two lengths; longer passages are compared by their beginnings and ends alone.
    const int MostWords = 400;

    /// <summary>In order. Words are what stands between blanks.</summary>
    public static IReadOnlyList<WordDifference> Between(string quoted, string source)
    {
        var left = quoted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var right = source.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        var ours = left[start..^end];
        var theirs = right[start..^end];
        if (ours.Length == 0 && theirs.Length == 0)
            return [];
        return ours.Length > MostWords || theirs.Length > MostWords
            ? [new WordDifference(string.Join(' ', ours), string.Join(' ', theirs)) { At = (start, start) }]
            : Align(ours, theirs, start);
    }

    static List<WordDifference> Align(string[] ours, string[] theirs, int before)
    {
        var common = new int[ours.Length + 1, theirs.Length + 1];
        for (var left = ours.Length - 1; left >= 0; left--)
        {
            for (var right = theirs.Length - 1; right >= 0; right--)
            {
                common[left, right] = ours[left] == theirs[right]
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        var found = new List<WordDifference>();
        for (var (left, right) = (0, 0); left < ours.Length || right < theirs.Length;)
        {
            if (left < ours.Length && right < theirs.Length && ours[left] == theirs[right])
            {
                left++;
                right++;
                continue;
            }

            var (fromLeft, fromRight) = (left, right);
            while (!(left < ours.Length && right < theirs.Length && ours[left] == theirs[right]) && (left < ours.Length || right < theirs.Length))
            {
                if (right == theirs.Length || (left < ours.Length && common[left + 1, right] >= common[left, right + 1]))
                    left++;
                else
                    right++;
            }

            found.Add(new WordDifference(string.Join(' ', ours[fromLeft..left]), string.Join(' ', theirs[fromRight..right]))
            {
                At = (before + fromLeft, before + fromRight),
            });
        }

        return found;
    }
}
