using System.Globalization;
using Briefing.Site.Cards;
using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>
/// The files of the search. A query loads a few small ones however large the pack: those of its words (<see cref="TermFiles"/>),
/// and those of the entries it shows. Entries are spread over files by a hash of their keys, so that an edit touches few.
/// </summary>
static class SearchIndex
{
    // Few, because a query loads about ten of these files whole, each for one entry; eight are about 2 KB compressed. A large pack has
    // more in each, so that the number of its files grows slower than it does and a query still loads less than 150 KB.
    static readonly (int Entries, int Each)[] Sizes = [(100_000, 32), (40_000, 16), (0, 8)];

    /// <summary>An entry's number is its file's times this plus its place there; no file comes near it.</summary>
    const int MostEach = 256;

    /// <summary>Each file is made when it is asked for.</summary>
    /// <param name="jobs">How many threads gather and sort the words.</param>
    public static IEnumerable<RenderedFile> All(Edition edition, int jobs)
    {
        var entries = new SearchEntries(edition).All(jobs);
        var files = Spread(entries);
        var words = TermFiles.Of(Terms(files, jobs).Sorted(jobs), jobs);
        foreach (var file in words.Files)
            yield return file;
        yield return WriteStart(edition, entries.Count, files.Length, words);
        for (var file = 0; file < files.Length; file++)
            yield return WriteEntries(file, files[file]);
    }

    /// <summary>The words of all entries. Each processor gathers those of files that follow each other, so that places stay in order.</summary>
    static SearchTerms Terms(List<SearchEntry>[] files, int jobs)
    {
        var parts = Math.Clamp(jobs, 1, files.Length);
        var gathered = Work.Map(parts, jobs, part =>
        {
            var terms = new SearchTerms();
            for (var file = files.Length * part / parts; file < files.Length * (part + 1) / parts; file++)
            {
                for (var at = 0; at < files[file].Count; at++)
                    terms.Add(files[file][at], (file * MostEach) + at);
            }

            return terms;
        });
        foreach (var later in gathered.Skip(1))
            gathered[0].Add(later);
        return gathered[0];
    }

    static List<SearchEntry>[] Spread(List<SearchEntry> entries)
    {
        var files = new List<SearchEntry>[StableHash.Files(entries.Count, Sizes.First(size => entries.Count >= size.Entries).Each)];
        for (var at = 0; at < files.Length; at++)
            files[at] = [];
        foreach (var entry in entries)
            files[StableHash.Of(entry.Key) & (uint)(files.Length - 1)].Add(entry);
        foreach (var file in files)
            file.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return files;
    }

    /// <summary>Names that entries share stand once, and entries point to them.</summary>
    static RenderedFile WriteEntries(int number, List<SearchEntry> entries) => ScriptData.Write("search/e/" + Hex(number), json =>
    {
        var names = new List<SearchName>();
        var places = new Dictionary<SearchName, int>();
        json.WriteStartObject();
        json.WriteStartArray("entries");
        foreach (var entry in entries)
        {
            json.WriteStartArray();
            json.WriteStringValue(entry.Kind);
            json.WriteStringValue(entry.Href);
            json.WriteStringValue(ScriptData.WellFormed(entry.Title));
            json.WriteStringValue(ScriptData.WellFormed(entry.Text.Length > SearchEntries.Shown ? entry.Text[..SearchEntries.Shown] : entry.Text));
            json.WriteStringValue(ScriptData.WellFormed(entry.Where));
            json.WriteStringValue(entry.Date);
            WriteNames(entry.Speakers);
            WriteNames(entry.Themes);
            WriteNames(entry.Article is null ? [] : [entry.Article]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in names)
        {
            json.WriteStringValue(name.Id);
            json.WriteStringValue(ScriptData.WellFormed(name.Name));
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void WriteNames(EquatableArray<SearchName> of)
        {
            json.WriteStartArray();
            foreach (var name in of)
            {
                if (!places.TryGetValue(name, out var place))
                {
                    place = names.Count;
                    places[name] = place;
                    names.Add(name);
                }

                json.WriteNumberValue(place);
            }

            json.WriteEndArray();
        }
    });

    /// <summary>What a search begins with: how many entries there are, which files of words exist, and the interface's words.</summary>
    static RenderedFile WriteStart(Edition edition, int entries, int files, TermFiles words) => ScriptData.Write("search/start", json =>
    {
        json.WriteStartObject();
        json.WriteNumber("entries", entries);
        json.WriteNumber("files", files);
        json.WriteString("leaves", string.Join(' ', words.Leaves));
        json.WriteString("splits", string.Join(' ', words.Splits));
        json.WriteString("rests", string.Join(' ', words.Rests));
        json.WriteStartObject("words");
        foreach (var name in Words)
            json.WriteString(name, edition.Words["search_" + name]);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    static readonly string[] Words =
    [
        "label", "close", "clear", "kind", "speaker", "theme", "article", "from", "until", "any", "found", "nothing", "more", "meant", "hint",
        "actor", "theme_kind", "event", "claim", "quote", "article_kind", "passage",
    ];

    static string Hex(int number) => number.ToString("x", CultureInfo.InvariantCulture);
}
