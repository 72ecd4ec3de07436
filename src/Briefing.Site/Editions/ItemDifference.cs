namespace Briefing.Site.Editions;

/// <summary>What one list has and the other has not; order is no difference, number is.</summary>
static class ItemDifference
{
    public static (IReadOnlyList<string> Gone, IReadOnlyList<string> New) Of(IEnumerable<string> older, IEnumerable<string> newer)
    {
        var left = older.ToList();
        var counts = left.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var added = newer.Where(item => !Take(counts, item)).ToList();
        var gone = left.Where(item => Take(counts, item)).ToList();
        return (gone, added);
    }

    static bool Take(Dictionary<string, int> counts, string item)
    {
        if (counts.GetValueOrDefault(item) == 0)
            return false;
        counts[item]--;
        return true;
    }
}
