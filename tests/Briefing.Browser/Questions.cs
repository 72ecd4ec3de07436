using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Testing;

namespace Briefing.Browser;

/// <summary>Something a reader may ask, and every address that answers it.</summary>
/// <param name="Kind"><c>name</c>, <c>slip</c>, <c>begun</c>, <c>accent</c>, <c>claim</c>, <c>quote</c>, <c>passage</c> or <c>written</c>.</param>
sealed record Question(string Kind, string Words, HashSet<string> Right);

/// <summary>
/// Questions made of whatever a pack holds: names as they are and misspelt, and the most telling words of claims, quotes and
/// passages, in their order. The words that few texts have tell most.
/// </summary>
static partial class Questions
{
    const int OfEach = 24;

    public static async Task<List<Question>> Of(BuiltSite site)
    {
        using var pack = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Folder, "data/pack.json")));
        var root = pack.RootElement;
        var articles = root.GetProperty("articles").EnumerateArray().ToList();
        var claims = root.GetProperty("claims").EnumerateArray().ToList();
        var rare = Rarity(articles.SelectMany(Paragraphs).Select(Text).Concat(claims.Select(Text)));
        var names = root.GetProperty("actors").EnumerateArray().Concat(root.GetProperty("events").EnumerateArray()).Concat(root.GetProperty("themes").EnumerateArray()).ToList();
        var questions = new List<Question>();
        questions.AddRange(Spread(names).Select(thing => new Question("name", thing.GetProperty("name").GetString()!, [Address(thing)]))); // always stated
        questions.AddRange(Spread(names.Where(thing => Longest(thing).Length >= 7).ToList()).Select((thing, at) => Misspelt(thing, at, names)));
        questions.AddRange(Spread(names.Where(thing => Longest(thing).Length >= 7).ToList(), 12).Select(thing => Begun(thing, names)));
        questions.AddRange(Spread(names.Where(thing => Longest(thing).Length >= 5).ToList(), 12).Select(thing => Accented(thing, names)));
        questions.AddRange(Spread(claims).Select(claim => new Question("claim", Telling(Text(claim), rare, 4), Places(claim, claims, site))));
        questions.AddRange(Spread(claims.Where(claim => Quote(claim) is not null).Reverse().ToList())
            .Select(claim => new Question("quote", Telling(Quote(claim)!, rare, 5), Places(claim, claims, site)))); // filtered above
        questions.AddRange(articles.SelectMany(article => Spread(Paragraphs(article).ToList(), 6).Select(paragraph =>
            new Question("passage", Telling(Text(paragraph), rare, 5), InPassage(article, paragraph, claims, site)))));
        return [.. questions.Where(question => question.Words.Length > 0)];
    }

    /// <summary>Those of <c>questions/NAME.txt</c>, one a line: what is typed, an arrow, and the things that answer it.</summary>
    public static async Task<List<Question>> Written(BuiltSite site, string name)
    {
        using var pack = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Folder, "data/pack.json")));
        var articles = pack.RootElement.GetProperty("articles").EnumerateArray().ToList();
        var claims = pack.RootElement.GetProperty("claims").EnumerateArray().ToList();
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.At("tests/Briefing.Browser/questions"), name + ".txt"));
        return [.. lines.Select(line => line.Split(" => ")).Where(line => line.Length == 2 && !line[0].StartsWith('#'))
            .Select(line => new Question("written", line[0], [.. line[1].Split(' ').SelectMany(Answers)]))];

        IEnumerable<string> Answers(string thing) => thing.Split(':', '/') switch
        {
            ["claim", var id] => Places(claims.Single(claim => claim.GetProperty("id").GetString() == id), claims, site),
            ["p", var article, var number] => Passage(article, int.Parse(number, CultureInfo.InvariantCulture)),
            _ when Directory.Exists(Path.Combine(site.Folder, thing)) => [thing + "/"],
            _ => throw new InvalidOperationException($"{name}.txt: {thing} is not in the pack."),
        };

        IEnumerable<string> Passage(string id, int number)
        {
            var article = articles.Single(article => article.GetProperty("id").GetString() == id);
            return InPassage(article, Paragraphs(article).Single(paragraph => paragraph.GetProperty("n").GetInt32() == number), claims, site);
        }
    }

    static string Text(JsonElement thing) => thing.GetProperty("text").GetString() ?? "";

    static string? Quote(JsonElement claim) => claim.GetProperty("quotes").EnumerateArray().Select(Text).FirstOrDefault();

    static IEnumerable<JsonElement> Paragraphs(JsonElement article) => article.GetProperty("paragraphs").EnumerateArray();

    static string Address(JsonElement thing) => thing.GetProperty("url").GetString()!.TrimStart('/'); // always stated

    /// <summary>A claim's words on its article's page; another claim with the same words is as good.</summary>
    static HashSet<string> Places(JsonElement claim, List<JsonElement> claims, BuiltSite site) => claims
        .Where(other => other.GetProperty("article").GetString() == claim.GetProperty("article").GetString() && (Text(other) == Text(claim) || (Quote(other) is { } words && words == Quote(claim))))
        .SelectMany(other => new[] { $"articles/{other.GetProperty("article").GetString()}/#q-{other.GetProperty("id").GetString()}", Address(other) })
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The paragraph, or anything whose words stand in it.</summary>
    static HashSet<string> InPassage(JsonElement article, JsonElement paragraph, List<JsonElement> claims, BuiltSite site)
    {
        var id = article.GetProperty("id").GetString();
        var number = paragraph.GetProperty("n").GetInt32();
        var right = claims
            .Where(claim => claim.GetProperty("article").GetString() == id
                && claim.GetProperty("quotes").EnumerateArray().Any(quote => quote.GetProperty("paragraph").ValueKind == JsonValueKind.Number && quote.GetProperty("paragraph").GetInt32() == number))
            .SelectMany(claim => Places(claim, claims, site))
            .ToHashSet(StringComparer.Ordinal);
        right.Add($"articles/{id}/#p{number}");
        return right;
    }

    static string Longest(JsonElement thing) => Words().Matches(thing.GetProperty("name").GetString()!).Select(word => word.Value).MaxBy(word => word.Length) ?? ""; // always stated

    /// <summary>Two letters exchanged, one left out, doubled, or another in its place, in turn; never the first.</summary>
    static Question Misspelt(JsonElement thing, int turn, List<JsonElement> names)
    {
        var name = thing.GetProperty("name").GetString()!; // always stated
        var word = Longest(thing);
        var at = 2 + (turn % (word.Length - 4));
        var wrong = (turn % 4) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 => word[..at] + word[(at + 1)..],
            2 => word[..at] + word[at] + word[at..],
            _ => word[..at] + (word[at] == 'e' ? 'a' : 'e') + word[(at + 1)..],
        };
        return new Question("slip", name.Replace(word, wrong, StringComparison.Ordinal), [.. names.Where(other => other.GetProperty("name").GetString() == name).Select(Address)]);
    }

    /// <summary>Typed as far as the last letter but two of the longest word, and no further.</summary>
    static Question Begun(JsonElement thing, List<JsonElement> names)
    {
        var name = thing.GetProperty("name").GetString()!; // always stated
        var word = Longest(thing);
        var begun = name[..(name.IndexOf(word, StringComparison.Ordinal) + word.Length - 2)];
        return new Question("begun", begun, [.. names.Where(other => other.GetProperty("name").GetString()!.StartsWith(begun, StringComparison.Ordinal)).Select(Address)]); // always stated
    }

    /// <summary>With the marks that another spelling puts on its vowels.</summary>
    static Question Accented(JsonElement thing, List<JsonElement> names)
    {
        var name = thing.GetProperty("name").GetString()!; // always stated
        var word = Longest(thing);
        var accented = word.Replace('a', 'á').Replace('e', 'ê').Replace('i', 'ï').Replace('o', 'ö').Replace('u', 'ū');
        return new Question("accent", name.Replace(word, accented, StringComparison.Ordinal), [.. names.Where(other => other.GetProperty("name").GetString() == name).Select(Address)]);
    }

    static Dictionary<string, int> Rarity(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(text => Words().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct()))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }

    /// <summary>The rarest words of a text, as they follow one another in it.</summary>
    static string Telling(string text, Dictionary<string, int> rare, int many)
    {
        var words = Words().Matches(text).Select((match, at) => (match.Value, at)).DistinctBy(word => word.Value.ToLowerInvariant()).ToList();
        return string.Join(' ', words.Where(word => word.Value.Length > 2)
            .OrderBy(word => rare.GetValueOrDefault(word.Value.ToLowerInvariant()))
            .ThenBy(word => word.at)
            .Take(many)
            .OrderBy(word => word.at)
            .Select(word => word.Value));
    }

    /// <summary>So many of a list, evenly spread.</summary>
    static IEnumerable<JsonElement> Spread(List<JsonElement> all, int many = OfEach)
    {
        var step = Math.Max(1, all.Count / many);
        for (var (at, taken) = (0, 0); at < all.Count && taken < many; at += step, taken++)
            yield return all[at];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();
}
