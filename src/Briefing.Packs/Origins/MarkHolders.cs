namespace Briefing.Packs.Origins;

/// <summary>
/// Who has a mark and where, in the order of arrival. There are a hundred marks in an article and nearly all of them have one holder, so
/// that a list for each would be a good part of all that binding leaves behind; holders stand in one list and tell the next of their mark.
/// </summary>
sealed class MarkHolders
{
    /// <summary>In place of a holder: there is none.</summary>
    public const int None = -1;

    readonly Dictionary<long, int> first = [];
    readonly List<int> articles = [];
    readonly List<int> places = [];
    readonly List<int> next = [];

    /// <summary>The first that has a mark.</summary>
    public int First(ulong mark) => first.TryGetValue(unchecked((long)mark), out var holder) ? holder : None;

    /// <summary>The one after it that has the same mark.</summary>
    public int Next(int holder) => next[holder];

    public int Article(int holder) => articles[holder];

    /// <summary>The word of the article at which the mark begins.</summary>
    public int Place(int holder) => places[holder];

    /// <param name="last">The last so far that has the mark; <see cref="None"/> for a new one.</param>
    public void Add(ulong mark, int last, int article, int place)
    {
        if (last == None)
            first.Add(unchecked((long)mark), articles.Count);
        else
            next[last] = articles.Count;
        articles.Add(article);
        places.Add(place);
        next.Add(None);
    }
}
