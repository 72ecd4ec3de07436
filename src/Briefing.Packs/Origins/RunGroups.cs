namespace Briefing.Packs.Origins;

/// <summary>Articles by the runs of words that they share.</summary>
/// <param name="groups">For each article the index of the first article of its group; its own where it shares no run with an earlier one.</param>
/// <param name="holders">By which marks they met.</param>
sealed class RunGroups(int[] groups, MarkHolders holders)
{
    /// <summary>The group of an article.</summary>
    public int this[int article] => groups[article];

    /// <summary>Whether the article meets no other, neither by a run nor by any of these marks.</summary>
    public bool IsApart(int article, IEnumerable<ulong> marks) => groups.Count(group => group == groups[article]) == 1 && marks.All(mark => IsHeldBy(article, mark));

    bool IsHeldBy(int article, ulong mark)
    {
        for (var one = holders.First(mark); one != MarkHolders.None; one = holders.Next(one))
        {
            if (holders.Article(one) != article)
                return false;
        }

        return true;
    }
}
