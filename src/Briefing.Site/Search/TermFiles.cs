using System.Text;
using Briefing.Site.Cards;

namespace Briefing.Site.Search;

/// <summary>
/// The words of the index in files by how they begin. A beginning with too many words for one file is split by its next letter,
/// and keeps a file of its own with its most frequent words, for readers who have typed no more yet. A file for each first
/// letter lists words without their places, in which misspelt ones are looked up.
/// </summary>
sealed class TermFiles
{
    /// <summary>Characters of a file of words.</summary>
    const int Largest = 12_000;

    const int BestWords = 40;
    const int BestPlaces = 12;

    /// <summary>Words of one first letter in which misspelt ones are looked up; the most frequent are kept.</summary>
    const int ListedWords = 4000;

    /// <summary>Shorter words have too many neighbours.</summary>
    const int ShortestListed = 4;

    readonly List<Line> lines = [];
    readonly List<RenderedFile> files = [];

    /// <summary>Beginnings that have a file with all their words.</summary>
    public List<string> Leaves { get; } = [];

    /// <summary>Beginnings that are split further.</summary>
    public List<string> Splits { get; } = [];

    /// <summary>Words arrive sorted.</summary>
    public void Add(SearchTerm term) => lines.Add(new Line(term.Word, term.Count, Places(term.Places, int.MaxValue), Places(term.Places, BestPlaces)));

    public IReadOnlyList<RenderedFile> Finish()
    {
        for (var (start, end) = (0, 0); start < lines.Count; start = end)
        {
            var first = Letter(lines[start].Word, 0);
            end = EndOf(first, start, lines.Count);
            Divide(first, start, end);
            List(first, start, end);
        }

        return files;
    }

    void Divide(string beginning, int start, int end)
    {
        var size = 0;
        for (var at = start; at < end; at++)
            size += lines[at].Word.Length + lines[at].Places.Length + 8;
        if (size <= Largest || end - start == 1)
        {
            Leaves.Add(beginning);
            Write("w", beginning, lines[start..end], all: true);
            return;
        }

        // A word that is the beginning itself stands with all its places in the file of the split.
        Splits.Add(beginning);
        var best = Enumerable.Range(start, end - start)
            .OrderByDescending(at => lines[at].Word == beginning)
            .ThenByDescending(at => lines[at].Count)
            .ThenBy(at => at)
            .Take(BestWords)
            .Order()
            .Select(at => lines[at].Word == beginning ? lines[at] with { Best = lines[at].Places } : lines[at])
            .ToList();
        Write("w", beginning, best, all: false);
        if (lines[start].Word == beginning)
            start++;
        for (int next; start < end; start = next)
        {
            var longer = beginning + Letter(lines[start].Word, beginning.Length);
            next = EndOf(longer, start, end);
            Divide(longer, start, next);
        }
    }

    /// <summary>Each word as how much it shares with the one before it, one digit of base 36, and the rest.</summary>
    void List(string first, int start, int end)
    {
        var listed = Enumerable.Range(start, end - start)
            .Where(at => lines[at].Word.Length >= ShortestListed)
            .OrderByDescending(at => lines[at].Count)
            .ThenBy(at => at)
            .Take(ListedWords)
            .Order();
        var text = new StringBuilder();
        var before = "";
        foreach (var at in listed)
        {
            var word = lines[at].Word;
            var shared = 0;
            while (shared < 35 && shared < before.Length && shared < word.Length && before[shared] == word[shared])
                shared++;
            text.Append(text.Length == 0 ? "" : " ").Append(Base36(shared)).Append(word, shared, word.Length - shared);
            before = word;
        }

        files.Add(ScriptData.Write("search/d/" + FileName(first), json => json.WriteStringValue(text.ToString())));
    }

    void Write(string folder, string beginning, List<Line> words, bool all) => files.Add(ScriptData.Write($"search/{folder}/{FileName(beginning)}", json =>
    {
        json.WriteStartArray();
        foreach (var line in words)
        {
            json.WriteStringValue(line.Word);
            json.WriteNumberValue(line.Count);
            json.WriteStringValue(all ? line.Places : line.Best);
        }

        json.WriteEndArray();
    }));

    int EndOf(string beginning, int start, int end)
    {
        while (start < end && lines[start].Word.StartsWith(beginning, StringComparison.Ordinal))
            start++;
        return start;
    }

    /// <summary>A letter, or both halves of one.</summary>
    static string Letter(string word, int at) =>
        char.IsHighSurrogate(word[at]) && at + 1 < word.Length ? word.Substring(at, 2) : word[at].ToString();

    /// <summary>Any letters in a name that every disk and server can bear: their numbers in base 36.</summary>
    static string FileName(string beginning) => string.Join('-', beginning.Select(unit => Base36(unit)));

    /// <summary>
    /// By weight from the heaviest: the weight, one digit of base 36, then the entries' numbers, each as its distance from the one
    /// before it, commas between; semicolons between weights.
    /// </summary>
    static string Places(List<int> places, int most)
    {
        var text = new StringBuilder();
        var heaviest = places.OrderByDescending(place => place & 63).ThenBy(place => place).Take(most);
        foreach (var group in heaviest.GroupBy(place => place & 63))
        {
            text.Append(text.Length == 0 ? "" : ";").Append(Base36(group.Key));
            var (before, separator) = (0, "");
            foreach (var place in group)
            {
                text.Append(separator).Append(Base36((place >> 6) - before));
                (before, separator) = (place >> 6, ",");
            }
        }

        return text.ToString();
    }

    static string Base36(int number)
    {
        if (number < 36)
            return ((char)(number < 10 ? '0' + number : 'a' + number - 10)).ToString();
        return Base36(number / 36) + Base36(number % 36);
    }

    readonly record struct Line(string Word, int Count, string Places, string Best);
}
