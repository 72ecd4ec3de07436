using System.Text;
using Briefing.Site.Cards;
using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>
/// The words of the index in files by how they begin. A beginning with too many words for one file is split by its next letter, and
/// keeps a file of its own with its most frequent words, for readers who have typed no more yet; what is little after a split stands
/// together in one more, its rest. A file for each first letter lists words without their places, in which misspelt ones are looked up.
/// </summary>
sealed class TermFiles
{
    /// <summary>Characters of a file of words.</summary>
    const int Largest = 12_000;

    /// <summary>A beginning with less than so many characters of words gets no file of its own, but stands in the rest of the split.</summary>
    const int Little = 2_000;

    /// <summary>Characters of a rest, of which a query needs little: where it would hold more, less counts as little.</summary>
    const int LargestRest = 5_000;

    const int BestWords = 40;
    const int BestPlaces = 12;

    /// <summary>Words of one first letter in which misspelt ones are looked up; the most frequent are kept.</summary>
    const int ListedWords = 4000;

    /// <summary>Shorter words have too many neighbours.</summary>
    const int ShortestListed = 4;

    readonly Line[] lines;
    readonly List<Func<RenderedFile>> files = [];

    TermFiles(Line[] lines) => this.lines = lines;

    /// <summary>Beginnings that have a file with all their words.</summary>
    public List<string> Leaves { get; } = [];

    /// <summary>Beginnings that are split further.</summary>
    public List<string> Splits { get; } = [];

    /// <summary>Those splits that have a rest.</summary>
    public List<string> Rests { get; } = [];

    /// <summary>Each is made when it is asked for.</summary>
    public IEnumerable<RenderedFile> Files => files.Select(make => make());

    /// <param name="terms">Sorted, the heaviest places of each first.</param>
    public static TermFiles Of(IReadOnlyList<SearchTerm> terms, int jobs)
    {
        var made = new TermFiles(Work.Map(terms.Count, jobs, at => new Line(terms[at], Pack(terms[at].Places))));
        made.Divide();
        return made;
    }

    void Divide()
    {
        for (var (start, end) = (0, 0); start < lines.Length; start = end)
        {
            var first = Letter(lines[start].Word, 0);
            end = EndOf(first, start, lines.Length);
            Divide(first, start, end);
            var (from, to) = (start, end);
            files.Add(() => List(first, from, to));
        }
    }

    void Divide(string beginning, int start, int end)
    {
        if (Size(start, end) <= Largest || end - start == 1)
        {
            Leaves.Add(beginning);
            var whole = lines[start..end];
            files.Add(() => Write(FileName(beginning), whole, line => line.Places));
            return;
        }

        // A word that is the beginning itself stands with all its places in the file of the split.
        Splits.Add(beginning);
        var best = MostFrequent(start, end, BestWords, line => line.Word == beginning ? int.MaxValue : line.Count);
        files.Add(() => Write(FileName(beginning), best, line => line.Word == beginning ? line.Places : Pack(line.Term.Places.Take(BestPlaces))));
        if (lines[start].Word == beginning)
            start++;
        var longer = Longer(beginning, start, end);
        var little = Little;
        while (longer.Where(part => part.Size < little).Sum(part => part.Size) > LargestRest)
            little /= 2;
        foreach (var part in longer.Where(part => part.Size >= little))
            Divide(part.Beginning, part.Start, part.End);
        var rest = new List<Line>();
        foreach (var part in longer.Where(part => part.Size < little))
            rest.AddRange(lines[part.Start..part.End]);
        if (rest.Count == 0)
            return;
        Rests.Add(beginning);
        files.Add(() => Write(FileName(beginning) + "-", rest, line => line.Places));
    }

    /// <summary>The words of a beginning by their next letter.</summary>
    List<Part> Longer(string beginning, int start, int end)
    {
        var parts = new List<Part>();
        for (int next; start < end; start = next)
        {
            var longer = beginning + Letter(lines[start].Word, beginning.Length);
            next = EndOf(longer, start, end);
            parts.Add(new Part(longer, start, next, Size(start, next)));
        }

        return parts;
    }

    /// <param name="Size">In characters, about.</param>
    sealed record Part(string Beginning, int Start, int End, int Size);

    int Size(int start, int end)
    {
        var size = 0;
        for (var at = start; at < end; at++)
            size += lines[at].Word.Length + lines[at].Places.Length + 8;
        return size;
    }

    /// <summary>Each word as how much it shares with the one before it, one digit of base 36, and the rest.</summary>
    RenderedFile List(string first, int start, int end)
    {
        var listed = MostFrequent(start, end, ListedWords, line => line.Word.Length >= ShortestListed ? line.Count : 0);
        var text = new StringBuilder();
        var before = "";
        foreach (var word in listed.Select(line => line.Word))
        {
            var shared = 0;
            while (shared < 35 && shared < before.Length && shared < word.Length && before[shared] == word[shared])
                shared++;
            AppendBase36(text.Append(text.Length == 0 ? "" : " "), shared).Append(word, shared, word.Length - shared);
            before = word;
        }

        return ScriptData.Write("search/d/" + FileName(first), json => json.WriteStringValue(text.ToString()));
    }

    static RenderedFile Write(string name, IEnumerable<Line> words, Func<Line, string> places) => ScriptData.Write("search/w/" + name, json =>
    {
        json.WriteStartArray();
        foreach (var line in words)
        {
            json.WriteStringValue(line.Word);
            json.WriteNumberValue(line.Count);
            json.WriteStringValue(places(line));
        }

        json.WriteEndArray();
    });

    /// <summary>Some of the words, in their order.</summary>
    /// <param name="weight">By which they are chosen; a word of weight zero is not.</param>
    List<Line> MostFrequent(int start, int end, int most, Func<Line, int> weight)
    {
        var chosen = new List<int>();
        for (var at = start; at < end; at++)
        {
            if (weight(lines[at]) > 0)
                chosen.Add(at);
        }

        chosen.Sort((one, other) => weight(lines[other]).CompareTo(weight(lines[one])) is var order && order != 0 ? order : one.CompareTo(other));
        if (chosen.Count > most)
            chosen.RemoveRange(most, chosen.Count - most);
        chosen.Sort();
        return chosen.ConvertAll(at => lines[at]);
    }

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
    static string FileName(string beginning)
    {
        var name = new StringBuilder();
        foreach (var unit in beginning)
            AppendBase36(name.Append(name.Length == 0 ? "" : "-"), unit);
        return name.ToString();
    }

    /// <summary>
    /// By weight from the heaviest: the weight, one digit of base 36, then the entries' numbers, each as its distance from the one
    /// before it, commas between; semicolons between weights.
    /// </summary>
    static string Pack(IEnumerable<int> places)
    {
        var text = new StringBuilder();
        var (weight, before) = (0, 0);
        foreach (var place in places)
        {
            if ((place & 63) == weight)
            {
                text.Append(',');
            }
            else
            {
                (weight, before) = (place & 63, 0);
                AppendBase36(text.Append(text.Length == 0 ? "" : ";"), weight);
            }

            AppendBase36(text, (place >> 6) - before);
            before = place >> 6;
        }

        return text.ToString();
    }

    static StringBuilder AppendBase36(StringBuilder text, int number)
    {
        if (number >= 36)
            AppendBase36(text, number / 36);
        var digit = number % 36;
        return text.Append((char)(digit < 10 ? '0' + digit : 'a' + digit - 10));
    }

    /// <param name="Places">All that are kept, packed.</param>
    readonly record struct Line(SearchTerm Term, string Places)
    {
        public string Word => Term.Word;

        public int Count => Term.Count;
    }
}
