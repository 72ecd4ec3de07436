using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Every word that a pack's sources and the names of its things have; and what any writer of news may say.</summary>
sealed class KnownNames
{
    // Endings by which English makes the name of a people from that of its country, and either of the other.
    static readonly string[] OfPeople = ["n", "an", "ian", "i", "ese", "ish", "ic", "ns", "ans", "ians", "is"];
    static readonly string[] OfCountries = ["", "a", "e", "y", "o", "ia", "land", "stan", "istan"];

    static readonly string[] Always =
    [
        "i", "i'm", "i'd", "i've", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "president", "minister", "prime", "chancellor", "king", "queen", "prince",
        "senator", "governor", "mayor", "general", "colonel", "ambassador", "envoy", "secretary", "judge", "professor", "god", "internet", "web", "utc", "gmt",
        "north", "south", "east", "west", "western", "eastern", "northern", "southern", "christmas", "easter", "ramadan", "islam", "islamic", "muslim", "christian",
        "jewish", "english", "french", "german", "dutch", "spanish", "british", "american", "european", "arab", "arabic", "persian", "ngo", "ngos", "pdf", "url",
    ];

    // What a pack calls by its letters its sources may write out, and the other way round.
    static readonly (string Short, string Long)[] Countries =
    [
        ("us", "united"), ("u.s", "united"), ("usa", "united"), ("uk", "united"), ("un", "united"), ("eu", "european"), ("france", "french"), ("germany", "german"),
        ("netherlands", "dutch"), ("spain", "spanish"), ("britain", "british"), ("switzerland", "swiss"), ("greece", "greek"), ("wales", "welsh"),
        ("ireland", "irish"), ("poland", "polish"), ("turkey", "turkish"), ("sweden", "swedish"), ("denmark", "danish"), ("finland", "finnish"),
        ("china", "chinese"), ("america", "american"), ("europe", "european"), ("norway", "norwegian"), ("philippines", "filipino"), ("cyprus", "cypriot"),
    ];

    /// <summary>The least of a country's name that both forms share: "Iraq", "Iran", "Mali".</summary>
    const int ShortestStem = 4;

    readonly HashSet<string> words = new(Always, StringComparer.Ordinal);
    // Those that some source writes without a capital.
    readonly HashSet<string> common = new(StringComparer.Ordinal);
    readonly HashSet<string> initials = new(StringComparer.Ordinal);
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> wordsBySpan;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> initialsBySpan;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> commonBySpan;
    readonly Dictionary<char, List<string>> capitals = [];
    readonly HashSet<string> persons = new(StringComparer.Ordinal);

    KnownNames()
    {
        wordsBySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        initialsBySpan = initials.GetAlternateLookup<ReadOnlySpan<char>>();
        commonBySpan = common.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static KnownNames Of(Pack pack, CheckMemory? memory)
    {
        var texts = Texts(pack).ToEquatableArray();
        var persons = pack.Actors.Where(actor => actor.Input.Kind?.Value == ActorKind.Person).SelectMany(actor => actor.Names).ToEquatableArray();
        return memory?.KnownNames(texts, persons, () => Of(texts, persons)) ?? Of(texts, persons);
    }

    static KnownNames Of(EquatableArray<string?> texts, EquatableArray<string> persons)
    {
        var known = new KnownNames();
        foreach (var text in texts)
            known.Add(text);
        foreach (var name in persons)
            known.persons.UnionWith(name.Split(' '));
        return known;
    }

    static IEnumerable<string?> Texts(Pack pack) => pack.Articles
        .SelectMany(article => new[] { article.Seed.File.Text, article.Title, article.Outlet, article.Byline, article.Standfirst })
        .Concat(pack.Actors.SelectMany(actor => actor.Names.Append(actor.Input.Role?.Value ?? "")))
        .Concat(pack.Themes.Select(theme => theme.Name))
        .Concat(pack.Events.SelectMany(one => new[] { one.Name, one.Input.Place?.Value }))
        .Concat(pack.Notes.SelectMany(note => note.Glossary).Select(entry => entry.Term));

    /// <summary>Whether a person has the word in a name.</summary>
    public bool IsPartOfPerson(string word) => persons.Contains(word);

    public bool Has(ReadOnlySpan<char> name)
    {
        var word = Folded(name.ToString());
        return HasWhole(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(part => part.Length < 2 || HasWhole(part)));
    }

    /// <summary>Words with the same first letter that have a capital somewhere.</summary>
    public IEnumerable<string> Near(string word) => capitals.TryGetValue(char.ToLowerInvariant(word[0]), out var near) ? near : [];

    /// <summary>A word that a source has with a small letter, too, is no name or not one alone.</summary>
    public bool IsWrittenSmall(string word) => common.Contains(Folded(word));

    bool HasWhole(string word) =>
        words.Contains(word)
        || initials.Contains(word)
        || Numerals(word)
        || word.Length == 1
        || (word.Length > 2 && word[^1] == 's' && HasWhole(word[..^1]))
        || words.Contains(word + "s")
        || Countries.Any(pair => (pair.Short == word && words.Contains(pair.Long)) || (pair.Long == word && words.Contains(pair.Short)))
        || IsPeopleOf(word);

    /// <summary>"Iraqi" where the sources have Iraq, "Afghans" where they have Afghanistan, and the other way round.</summary>
    bool IsPeopleOf(string word) => Is(word, OfPeople, OfCountries) || Is(word, OfCountries, OfPeople);

    bool Is(string word, string[] own, string[] other)
    {
        foreach (var ending in own)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var stem = word[..^ending.Length];
            if (Array.Exists(other, one => words.Contains(stem + one)))
                return true;
        }

        return false;
    }

    static bool Numerals(string word) => word.All(unit => unit is 'i' or 'v' or 'x' or 'l' or 'c');

    void Add(string? text)
    {
        if (text is null)
            return;
        var letters = new List<char>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            at = WordEdges.End(text, at);
            if (at == start)
            {
                // The first letters of neighbouring names make an abbreviation: United Nations, UN.
                if (!char.IsWhiteSpace(text[at]) && text[at] is not ('-' or '\u2011'))
                    letters.Clear();
                at++;
                continue;
            }

            Add(text.AsSpan(start, at - start), letters);
        }
    }

    // A pack's texts repeat their words, so that only a new one becomes a string.
    void Add(ReadOnlySpan<char> word, List<char> letters)
    {
        Span<char> small = stackalloc char[LongestPlain];
        ReadOnlySpan<char> folded = word.Length <= small.Length && System.Text.Ascii.IsValid(word)
            ? small[..word.ToLowerInvariant(small)]
            : Folded(word.ToString());
        var isSmall = char.IsLower(word[0]);
        if (isSmall && !commonBySpan.Add(folded))
        {
            EndInitials(folded, letters);
            return; // as most words are: seen before, and then put among all words, too
        }

        if (wordsBySpan.Add(folded) && char.IsUpper(word[0]))
        {
            if (!capitals.TryGetValue(folded[0], out var list))
                capitals[folded[0]] = list = [];
            list.Add(word.ToString());
        }

        if (char.IsUpper(word[0]))
        {
            letters.Add(folded[0]);
            var last = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(letters);
            for (var from = Math.Max(0, last.Length - MostInitials); last.Length - from >= 2; from++)
                initialsBySpan.Add(last[from..]);
        }
        else
        {
            EndInitials(folded, letters);
        }
    }

    /// <summary>A word with a small letter ends an abbreviation, unless it is one of those that are left out of them.</summary>
    static void EndInitials(ReadOnlySpan<char> word, List<char> letters)
    {
        if (letters.Count > 0 && word is not ("of" or "the" or "and" or "for" or "on" or "de" or "du" or "des"))
            letters.Clear();
    }

    const int MostInitials = 7;

    /// <summary>Words of ASCII letters up to this length are folded on the stack.</summary>
    const int LongestPlain = 32;

    static string Folded(string word) => QuoteFolds.Fold(word).ToLowerInvariant();
}
