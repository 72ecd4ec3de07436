using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Origins;

/// <summary>
/// Finds articles that share a long run of words, which tells that one copies the other or both copy a third. Winnowing
/// (Schleimer, Wilkerson and Aiken, 2003) keeps a seventh of the hashes and still meets every run that is long enough.
/// </summary>
static class SharedRuns
{
    /// <summary>Words in a row that two texts do not share by accident.</summary>
    public const int Length = 25;

    // A window of w hashes over k words each meets every run of w + k - 1 words.
    const int Hashed = 13;
    const int Window = Length - Hashed + 1;

    // A turn of phrase that many articles share without copying is compared with its first few holders only, which keeps it
    // from costing the square of their number.
    const int MostHolders = 8;

    public static RunGroups Group(IReadOnlyList<Article> articles, PackMemory? memory = null)
    {
        var words = new ulong[articles.Count][];
        Work.ForEach(articles.Count, at => words[at] = memory?.Words(articles[at].Seed, () => Words(articles[at])) ?? Words(articles[at]));
        return memory?.Groups(words, () => Group(words)) ?? Group(words);
    }

    static RunGroups Group(ulong[][] words)
    {
        var marks = new List<(ulong Hash, int At)>[words.Length];
        Work.ForEach(words.Length, at => marks[at] = Winnow(words[at]));
        var groups = new DisjointSets(words.Length);
        var holders = new MarkHolders();
        for (var article = 0; article < words.Length; article++)
        {
            foreach (var (hash, at) in marks[article])
            {
                var (known, last) = (0, MarkHolders.None);
                var one = holders.First(hash);
                for (; one != MarkHolders.None && !IsShared(one); one = holders.Next(one))
                    (known, last) = (known + 1, one);
                if (one != MarkHolders.None)
                    groups.Join(holders.Article(one), article);
                else if (known < MostHolders)
                    holders.Add(hash, last, article, at);

                bool IsShared(int holder) => holders.Article(holder) == article
                    || groups.Same(holders.Article(holder), article)
                    || Run(words[holders.Article(holder)], holders.Place(holder), words[article], at) >= Length;
            }
        }

        return new RunGroups([.. Enumerable.Range(0, words.Length).Select(groups.Find)], holders);
    }

    /// <summary>What an article has in common with another where they share a run.</summary>
    public static IEnumerable<ulong> MarksOf(Article article) => Winnow(Words(article)).Select(mark => mark.Hash);

    static ulong[] Words(Article article)
    {
        var words = new List<ulong>();
        foreach (var block in article.Seed.Blocks)
        {
            if (block.Number == 0)
                continue;
            var text = QuoteFolds.Fold(block.Text);
            for (var at = 0; at < text.Length;)
            {
                var end = WordEdges.End(text, at);
                if (end == at)
                {
                    at++;
                    continue;
                }

                // FNV-1a, 64 bits, over the word's letters without case.
                var hash = 14695981039346656037UL;
                for (; at < end; at++)
                    hash = (hash ^ char.ToLowerInvariant(text[at])) * 1099511628211UL;
                words.Add(hash);
            }
        }

        return [.. words];
    }

    static List<(ulong Hash, int At)> Winnow(ulong[] words)
    {
        var kept = new List<(ulong Hash, int At)>();
        var count = words.Length - Hashed + 1;
        if (count < Window)
            return kept;
        var hashes = new ulong[count];
        for (var at = 0; at < count; at++)
        {
            var hash = 0UL;
            for (var word = at; word < at + Hashed; word++)
                hash = (hash * 0x9E3779B97F4A7C15UL) + words[word];
            hashes[at] = hash ^ (hash >> 29);
        }

        var least = -1;
        for (var end = Window - 1; end < count; end++)
        {
            if (least > end - Window && hashes[end] > hashes[least])
                continue;
            if (least > end - Window)
            {
                least = end;
            }
            else
            {
                least = end - Window + 1;
                for (var at = least; at <= end; at++)
                {
                    if (hashes[at] <= hashes[least])
                        least = at;
                }
            }

            kept.Add((hashes[least], least));
        }

        return kept;
    }

    /// <summary>How many words two texts share around a place.</summary>
    static int Run(ulong[] left, int leftAt, ulong[] right, int rightAt)
    {
        var back = 0;
        while (leftAt > back && rightAt > back && left[leftAt - back - 1] == right[rightAt - back - 1])
            back++;
        var forth = 0;
        while (leftAt + forth < left.Length && rightAt + forth < right.Length && left[leftAt + forth] == right[rightAt + forth])
            forth++;
        return back + forth;
    }
}
