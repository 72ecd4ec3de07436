using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Packs.Model;
using Briefing.Syntax.Yaml;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>Changes that a reader of the file would hardly see, each tried at every place where it can be made.</summary>
public partial class PackMutations
{
    /// <summary>Cyrillic letters that look like Latin ones.</summary>
    static readonly Dictionary<char, char> Lookalikes = new() { ['a'] = 'а', ['e'] = 'е', ['o'] = 'о', ['c'] = 'с', ['p'] = 'р', ['x'] = 'х', ['y'] = 'у', ['i'] = 'і' };

    static readonly (string Name, Func<List<(string Path, string Text)>, YamlEntry, string, IEnumerable<string>> Change)[] Subtle =
    [
        ("a look-alike letter in a quote", (_, entry, text) => entry.Key.Value is "quote" or "words" or "quotes" ? Scalars(entry.Value).Select(scalar => LookAlike(text, OwnWords(text, scalar))).OfType<string>() : []),
        ("a look-alike letter in an id", (_, entry, text) => References.Contains(entry.Key.Value) ? Scalars(entry.Value).Where(scalar => scalar.Value != "article").Select(scalar => LookAlike(text, scalar.Content)).OfType<string>() : []),
        ("a look-alike letter in a key", (_, entry, text) => LookAlike(text, entry.Key.Content) is { } changed ? [changed] : []),
        ("an insertion without its brackets", (_, entry, text) => entry.Key.Value is "quote" or "words" or "quotes" ? Scalars(entry.Value).SelectMany(scalar => Unbracketed(text, scalar)) : []),
        ("another qualifier", (_, entry, text) => entry.Key.Value == "qualifier" && entry.Value is YamlScalar scalar ? [Put(text, scalar.Content, scalar.Value == "exactly" ? "at most" : "exactly")] : []),
        ("a finer date", (files, entry, text) => entry.Key.Value == "date" && entry.Value is YamlScalar scalar && Finer(files, scalar.Value) is { } finer ? [Put(text, scalar.Content, finer)] : []),
        ("a wrong day of the week", (_, entry, text) => entry.Key.Value is "text" or "summary" && entry.Value is YamlScalar scalar ? WrongWeekday(text, scalar) : []),
        ("another type", (_, entry, text) => entry.Key.Value is "quote" or "date" or "id" or "kind" or "by" && entry.Value is YamlScalar { IsNull: false } scalar ? [Put(text, scalar.Span, "{ a: b }")] : []),
    ];

    /// <summary>The smallest pack offers this many places.</summary>
    const int FewestTried = 30;

    /// <summary>What few places allow is tried at this many, each in the pack that was given them.</summary>
    static readonly (string Pack, string Name, int Places)[] Fewest =
    [
        ("quotes-with-ellipsis", "an insertion without its brackets", 8),
        ("quotes-with-ellipsis", "another qualifier", 7),
        ("quotes-with-ellipsis", "a finer date", 4),
        ("uncertain-dates", "a finer date", 3),
        ("port-strike", "another qualifier", 2),
        (Own, "another qualifier", 3),
    ];

    [Theory]
    [InlineData("port-strike")]
    [InlineData("uncertain-dates")]
    [InlineData("quotes-with-ellipsis")]
    [InlineData(Own)]
    public void What_is_hardly_seen_is_told_as_well(string pack)
    {
        var files = Files(pack);
        var sound = Findings(files).Select(Told).ToHashSet();
        var (missed, tried) = (new List<string>(), new Dictionary<string, int>());
        for (var at = 0; at < files.Count; at++)
        {
            var (path, text) = files[at];
            if (!path.EndsWith(".yaml", StringComparison.Ordinal))
                continue;
            var entries = All((YamlMapping)YamlReader.Read(TextFile.FromText(path, text)).Root!).ToList(); // sound files
            foreach (var (name, change) in Subtle)
            {
                // A big pack has hundreds of each; a few of every file tell as much.
                var changes = entries.SelectMany(entry => change(files, entry, text)).Distinct().ToList();
                foreach (var changed in changes.Where((_, one) => one % Math.Max(1, changes.Count / (pack == Own ? 1 : 12)) == 0))
                {
                    tried[name] = tried.GetValueOrDefault(name) + 1;
                    var line = text.AsSpan(0, text.AsSpan().CommonPrefixLength(changed)).Count('\n') + 1;
                    var spoiled = files.ToList();
                    spoiled[at] = (path, changed);
                    if (!Findings(spoiled).Any(finding => finding.Severity > Severity.Info && finding.Where.File.Value == path
                        && finding.Where.Start.Line <= line && line <= finding.Where.End.Line && !sound.Contains(Told(finding))))
                    {
                        missed.Add($"{name}: {path}:{line} {changed.Split('\n')[line - 1]}\n");
                    }
                }
            }
        }

        Assert.True(tried.Values.Sum() >= FewestTried && missed.Count == 0, $"{InWords(tried)}\n{string.Concat(missed.Take(20))}");
        Assert.All(Fewest.Where(few => few.Pack == pack), few => Assert.True(tried.GetValueOrDefault(few.Name) >= few.Places, InWords(tried)));
    }

    [Theory]
    [InlineData("port-strike")]
    [InlineData("quotes-with-ellipsis")]
    [InlineData(Own)]
    public void A_copy_of_an_article_carries_nothing(string pack)
    {
        var files = Files(pack);
        var before = SpecPack.Verify([.. files]).Pack;
        var article = before.Articles.First(one => before.Claims.Any(claim => claim.Article == one.Id));
        var copied = files.Append(("seeds/the-copy.txt", article.Seed.File.Text)).ToList();
        var claim = before.Claims.First(one => one.Article == article.Id && one.Quotes.Count > 0);
        string quote = claim.Quotes[0].Words.Replace("'", "''", StringComparison.Ordinal);
        copied.Add(("input/articles/the-copy.yaml", $"source: the-copy.txt\noutlet: The Copyist\nclaims:\n  - id: copied\n    text: The same.\n    by: article\n    supports: [{claim.Id}]\n    quote: '{quote}'\n"));
        var after = SpecPack.Verify([.. copied]).Pack;
        Assert.Equal(claim.Corroboration.Origins, after.Claims.First(one => one.Id == claim.Id).Corroboration.Origins);
    }

    /// <param name="fewest">How many strangers could be put into a mouth at the least.</param>
    [Theory]
    [InlineData("port-strike", 2)]
    [InlineData("quotes-with-ellipsis", 6)]
    [InlineData(Own, 40)]
    public void Words_in_another_mouth_are_told(string pack, int fewest)
    {
        var files = Files(pack);
        var whole = SpecPack.Verify([.. files]);
        var (told, all, missed) = (0, 0, new List<string>());
        foreach (var claim in whole.Pack.Claims.Where(claim => claim.Basis is Briefing.Syntax.Input.ClaimBasis.OnRecord && claim.Entry.AttributionNote is null && claim.Entry.By.Count == 1))
        {
            var article = whole.Pack.Index.Article(claim.Article)!; // claims are bound article by article
            foreach (var stranger in whole.Pack.Actors.Where(actor => IsFar(whole, article, claim, actor)).Take(pack == Own ? 2 : 9))
            {
                all++;
                var at = files.FindIndex(file => file.Path == article.Input.Locate(claim.Entry.By[0].Span).File.Value);
                var spoiled = files.ToList();
                spoiled[at] = (files[at].Path, Put(files[at].Text, claim.Entry.By[0].Span, stranger.Id.Value));
                var line = article.Input.Locate(claim.Entry.By[0].Span).Start.Line;
                if (Findings(spoiled).Any(finding => finding.Severity > Severity.Info && finding.Where.File.Value == files[at].Path && finding.Where.Start.Line == line))
                    told++;
                else
                    missed.Add($"{files[at].Path}:{line} {stranger.Id}");
            }
        }

        Assert.True(all >= fewest && told == all, $"{told} of {all}\n{string.Join('\n', missed)}");
    }

    /// <summary>An actor whom neither the paragraph of a claim's words nor the one before it names.</summary>
    static bool IsFar(VerifiedPack whole, Article article, Claim claim, Actor actor)
    {
        var paragraphs = claim.Quotes.Select(whole.PlaceOf).Select(place => place is { Block: >= 0 } ? article.Seed.Blocks[place.Block].Number : 0).Where(number => number > 0).ToList();
        return actor.Id.Value != claim.Entry.By[0].Value && paragraphs.Count == claim.Quotes.Count
            && !article.Mentions.Any(mention => mention.Actor == actor.Id && mention.Block >= 0 && paragraphs.Any(number => article.Seed.Blocks[mention.Block].Number is var named && (named == number || named == number - 1 || named == 0)));
    }

    static string InWords(Dictionary<string, int> tried) => string.Join(", ", tried.Select(one => $"{one.Key}: {one.Value}"));

    static string Told(Diagnostic finding) => $"{finding.Where.File}:{finding.Where.Start.Line} {finding.Message}";

    static IEnumerable<YamlEntry> All(YamlMapping mapping) => mapping.Entries.SelectMany(entry => new[] { entry }.Concat(entry.Value switch
    {
        YamlMapping inner => All(inner),
        YamlSequence list => list.Items.OfType<YamlMapping>().SelectMany(All),
        _ => [],
    }));

    static string Put(string text, TextSpan span, string words) => string.Concat(text.AsSpan(0, span.Start), words, text.AsSpan(span.End));

    /// <summary>What follows an insertion at the beginning of a quote: the inserted words are the author's own.</summary>
    static TextSpan OwnWords(string text, YamlScalar quote) => quote.Value.StartsWith('[') && text.IndexOf(']', quote.Content.Start) is var close && close < quote.Content.End
        ? TextSpan.FromBounds(close, quote.Content.End)
        : quote.Content;

    static string? LookAlike(string text, TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (Lookalikes.TryGetValue(text[at], out var other))
                return Put(text, new TextSpan(at, 1), other.ToString());
        }

        return null;
    }

    static IEnumerable<string> Unbracketed(string text, YamlScalar scalar) =>
        Regex.Matches(scalar.Content.Of(text).ToString(), @"\[(?!…|\.\.\.)[^\]]*\]").Select(match =>
            Put(text, new TextSpan(scalar.Content.Start + match.Index, match.Length), match.Value[1..^1]));

    /// <summary>A day within a year or a month, which no source of the pack has.</summary>
    static string? Finer(List<(string Path, string Text)> files, string date)
    {
        if (!Regex.IsMatch(date, @"^\d{4}(-\d\d)?$"))
            return null;
        var month = date.Length > 4 ? date : date + "-02";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(month[5..], CultureInfo.InvariantCulture));
        var seeds = files.Where(file => file.Path.StartsWith("seeds/", StringComparison.Ordinal)).Select(file => file.Text).ToList();
        return Enumerable.Range(10, 18).Where(day => !seeds.Exists(seed => Regex.IsMatch(seed, date.Length > 4 ? $@"\b{day}\b" : $@"\b{day}\b|{name}", RegexOptions.IgnoreCase)))
            .Select(day => $"{month}-{day}").FirstOrDefault();
    }

    static IEnumerable<string> WrongWeekday(string text, YamlScalar scalar) =>
        Regex.Matches(scalar.Content.Of(text).ToString(), @"\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b")
            .Select(match =>
            {
                var day = DateOnly.Parse(match.Value, CultureInfo.InvariantCulture).AddDays(1).DayOfWeek;
                return Put(text, new TextSpan(scalar.Content.Start + match.Index, 0), $"{day}, ");
            });
}
