using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Syntax.Yaml;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>
/// What somebody would try who wants to get something false past the build, each at every place where it can be made: not a slip of
/// the hand, but another thing of the pack, another number, another source.
/// </summary>
public partial class PackMutations
{
    static readonly (string Name, Func<Sound, YamlMapping, YamlEntry, string, IEnumerable<string>> Change)[] Outsiders =
    [
        ("an id of another kind", (pack, _, entry, text) => Ids(entry).SelectMany(id => pack.OfAnotherKind(id.Value).Select(other => Put(text, id.Content, other)))),
        ("an id with two letters exchanged", (_, _, entry, text) => Ids(entry).Select(id => Exchanged(text, id.Content)).OfType<string>()),
        ("a key with two letters exchanged", (_, _, entry, text) => Exchanged(text, entry.Key.Content) is { } changed ? [changed] : []),
        ("a key that is none", (_, mapping, entry, text) => entry == mapping.Entries[0] ? Added(text, entry, "pages: 3") : []),
        ("another type", (_, _, entry, text) => Type(new Random(1), text, entry.Value) is { } changed ? [changed] : []),
        ("an id that another claim has", (pack, mapping, entry, text) => entry.Key.Value == "id" && mapping.Entries.Any(other => other.Key.Value == "by") && entry.Value is YamlScalar id && pack.Claims.FirstOrDefault(other => other != id.Value) is { } taken ? [Put(text, id.Content, taken)] : []),
        ("a quote from another article", (pack, _, entry, text) => Quotes(entry).SelectMany(quote => pack.QuoteElsewhere(quote.Value) is { } other ? [Put(text, quote.Span, Quoted(other))] : Array.Empty<string>())),
        ("a quote in another case", (_, _, entry, text) => Quotes(entry).Select(quote => OtherCase(text, quote)).OfType<string>()),
        ("a quote with a word twice", (_, _, entry, text) => Quotes(entry).Select(quote => WordTwice(text, quote)).OfType<string>()),
        ("a quote without the mark of what is left out", (_, _, entry, text) => Quotes(entry).Where(quote => quote.Value.Contains(" […] ", StringComparison.Ordinal) && quote.Style != YamlStyle.Folded).Select(quote => Put(text, quote.Span, Quoted(quote.Value.Replace(" […] ", " ", StringComparison.Ordinal))))),
        ("a quote in another order", (_, _, entry, text) => Quotes(entry).Where(quote => quote.Value.Split(" […] ").Length == 2).Select(quote => Put(text, quote.Span, Quoted(string.Join(" […] ", quote.Value.Split(" […] ").Reverse()))))),
        ("a paragraph that there is not", (_, mapping, entry, text) => entry.Key.Value == "quote" && entry.Value is YamlScalar && mapping.Entries.All(other => other.Key.Value != "paragraph") ? Added(text, entry, "paragraph: 99") : []),
        ("ten times the value", (_, _, entry, text) => entry.Key.Value == "value" && entry.Value is YamlScalar value ? [Put(text, value.Content, Times(value.Value, 10))] : []),
        ("a little more than the value", (_, _, entry, text) => entry.Key.Value == "value" && entry.Value is YamlScalar value ? [Put(text, value.Content, Times(value.Value, 1.1))] : []),
        ("another unit", (_, mapping, entry, text) => entry.Key.Value == "unit" && entry.Value is YamlScalar unit && mapping.Entries.Any(other => other.Key.Value == "measure") ? [Put(text, unit.Content, unit.Value is "USD" ? "EUR" : "parsecs")] : []),
        ("a day that no source has", (pack, _, entry, text) => entry.Key.Value == "date" && entry.Value is YamlScalar date && DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", out var day) && pack.NextUnsaid(day) is { } other ? [Put(text, date.Content, other.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] : []),
        ("the next day, with the day of the week left", (_, _, entry, text) => entry.Value is YamlScalar scalar ? NextDay(text, scalar) : []),
    ];

    [Theory]
    [InlineData("port-strike")]
    [InlineData("uncertain-dates")]
    [InlineData("quotes-with-ellipsis")]
    [InlineData("disputed-dates")]
    [InlineData("excerpts")]
    [InlineData("persian")]
    [InlineData(Own)]
    public void What_an_outsider_tries_is_told(string pack)
    {
        var files = Files(pack);
        var whole = Sound.Of(files);
        var sound = Findings(files).Select(Told).ToHashSet();
        var (missed, tried) = (new List<string>(), new Dictionary<string, int>());
        for (var at = 0; at < files.Count; at++)
        {
            var (path, text) = files[at];
            if (!path.EndsWith(".yaml", StringComparison.Ordinal))
                continue;
            var entries = Pairs((YamlMapping)YamlReader.Read(TextFile.FromText(path, text)).Root!).ToList(); // sound files
            foreach (var (name, change) in Outsiders)
            {
                var changes = entries.SelectMany(pair => change(whole, pair.Mapping, pair.Entry, text)).Distinct().ToList();
                // A big pack has hundreds of each: one of every file, another each time, tells as much.
                var shown = at;
                foreach (var changed in changes.Where((_, one) => pack == Own ? one == shown * 7 % changes.Count : one % Math.Max(1, changes.Count / 40) == 0))
                {
                    tried[name] = tried.GetValueOrDefault(name) + 1;
                    var line = text.AsSpan(0, text.AsSpan().CommonPrefixLength(changed)).Count('\n') + 1;
                    var spoiled = files.ToList();
                    spoiled[at] = (path, changed);
                    if (!Findings(spoiled).Any(finding => finding.Severity > Severity.Info && !sound.Contains(Told(finding)) && IsAt(finding, path, line)))
                        missed.Add($"{name}: {path}:{line} {changed.Split('\n')[line - 1]}\n");
                }
            }
        }

        Assert.True(tried.Values.Sum() >= FewestTried && missed.Count == 0, $"{InWords(tried)}\n{string.Concat(missed.Take(40))}");
        TestedAlike(pack, tried);
    }

    /// <summary>What only some packs allow is tried in them at this many places at least.</summary>
    static readonly (string Pack, string Name, int Places)[] Offered =
    [
        ("quotes-with-ellipsis", "ten times the value", 7),
        ("quotes-with-ellipsis", "a little more than the value", 7),
        ("quotes-with-ellipsis", "another unit", 6),
        ("quotes-with-ellipsis", "a paragraph that there is not", 8),
        ("port-strike", "a quote from another article", 8),
        ("port-strike", "an id that another claim has", 8),
        ("port-strike", "an id of another kind", 40),
        ("uncertain-dates", "an id of another kind", 30),
        (Own, "an id with two letters exchanged", 40),
        (Own, "a paragraph that there is not", 20),
        (Own, "another unit", 3),
    ];

    static void TestedAlike(string pack, Dictionary<string, int> tried) =>
        Assert.All(Offered.Where(few => few.Pack == pack), few => Assert.True(tried.GetValueOrDefault(few.Name) >= few.Places, InWords(tried)));

    // Of two claims with one id the later is told, and the other is its second place.
    static bool IsAt(Diagnostic finding, string path, int line) =>
        (finding.Where.File.Value == path && finding.Where.Start.Line <= line && line <= finding.Where.End.Line)
        || finding.Related.Any(related => related.Where.File.Value == path && related.Where.Start.Line == line);

    /// <summary>What stands in a pack, by kind.</summary>
    sealed record Sound(List<string> Claims, Dictionary<string, List<string>> Ids, List<(string Article, string Quote)> Quotes, List<(string Article, string Text)> Texts)
    {
        public static Sound Of(List<(string Path, string Text)> files)
        {
            var pack = SpecPack.Verify([.. files]).Pack;
            var ids = new Dictionary<string, List<string>>
            {
                ["claims"] = [.. pack.Claims.Select(claim => claim.Id.Value)],
                ["actors"] = [.. pack.Actors.Select(actor => actor.Id.Value)],
                ["themes"] = [.. pack.Themes.Select(theme => theme.Id.Value)],
                ["events"] = [.. pack.Events.Select(happening => happening.Id.Value)],
                ["articles"] = [.. pack.Articles.Select(article => article.Id.Value)],
            };
            return new Sound(
                ids["claims"],
                ids,
                [.. pack.Claims.SelectMany(claim => claim.Quotes.Select(quote => (claim.Article.Value, quote.Words)))],
                [.. pack.Articles.Select(article => (article.Id.Value, article.Seed.File.Text))]);
        }

        /// <summary>One thing of each kind to which the id does not belong.</summary>
        public IEnumerable<string> OfAnotherKind(string id) =>
            Ids.Values.Any(list => list.Contains(id)) ? Ids.Values.Where(list => list.Count > 0 && !list.Contains(id)).Select(list => list[0]).Where(other => !Ids.Values.Any(list => list.Contains(id) && list.Contains(other))) : [];

        /// <summary>The first day after one, in its month, whose number stands in no source.</summary>
        public DateOnly? NextUnsaid(DateOnly day) =>
            Enumerable.Range(1, 27).Select(day.AddDays).Where(other => other.Month == day.Month && !Texts.Exists(text => Regex.IsMatch(text.Text, $@"\b0?{other.Day}(?:st|nd|rd|th)?\b"))).Select(other => (DateOnly?)other).FirstOrDefault();

        /// <summary>Words that another article has and no article that has these words.</summary>
        public string? QuoteElsewhere(string quote)
        {
            var own = Quotes.Where(one => one.Quote == quote).Select(one => one.Article).ToHashSet();
            return own.Count == 0 ? null : Quotes.FirstOrDefault(one => !own.Contains(one.Article) && !one.Quote.Contains('[', StringComparison.Ordinal)
                && !Texts.Exists(text => own.Contains(text.Article) && text.Text.Contains(one.Quote, StringComparison.Ordinal))).Quote;
        }
    }

    static IEnumerable<(YamlMapping Mapping, YamlEntry Entry)> Pairs(YamlMapping mapping) => mapping.Entries.SelectMany(entry => new[] { (mapping, entry) }.Concat(entry.Value switch
    {
        YamlMapping inner => Pairs(inner),
        YamlSequence list => list.Items.OfType<YamlMapping>().SelectMany(Pairs),
        _ => [],
    }));

    static IEnumerable<YamlScalar> Ids(YamlEntry entry) =>
        (References.Contains(entry.Key.Value) && entry.Key.Value != "source") || (entry.Key.Value == "basis" && entry.Value is YamlSequence) ? Scalars(entry.Value).Where(id => id.Value != "article" && !id.IsNull) : [];

    static IEnumerable<YamlScalar> Quotes(YamlEntry entry) => entry.Key.Value is "quote" or "words" or "quotes" ? Scalars(entry.Value) : [];

    static string Quoted(string words) => "'" + words.Replace("'", "''", StringComparison.Ordinal) + "'";

    static string? Exchanged(string text, TextSpan span)
    {
        for (var at = span.Start + 1; at + 1 < span.End; at++)
        {
            if (char.IsAsciiLetterLower(text[at]) && char.IsAsciiLetterLower(text[at + 1]) && text[at] != text[at + 1])
                return string.Concat(text.AsSpan(0, at), $"{text[at + 1]}{text[at]}", text.AsSpan(at + 2));
        }

        return null;
    }

    /// <summary>A line of its own before an entry of a block; flow mappings take it between commas.</summary>
    static IEnumerable<string> Added(string text, YamlEntry entry, string line)
    {
        var start = entry.Key.Span.Start;
        var begin = text.LastIndexOf('\n', start - 1 < 0 ? 0 : start - 1) + 1;
        if (start == 0)
            begin = 0;
        var before = text[begin..start];
        if (before.All(unit => unit is ' ' or '-'))
            yield return Put(text, new TextSpan(start, 0), line + "\n" + new string(' ', before.Length));
        else if (before.Contains('{', StringComparison.Ordinal))
            yield return Put(text, new TextSpan(start, 0), line + ", ");
    }

    static string? OtherCase(string text, YamlScalar quote)
    {
        var at = Enumerable.Range(quote.Value.Length / 2, quote.Value.Length - (quote.Value.Length / 2)).FirstOrDefault(at => char.IsAsciiLetterLower(quote.Value[at]));
        if (at == 0 || IsInserted(quote.Value, at))
            return null;
        var place = quote.FileOffset(at);
        return string.Concat(text.AsSpan(0, place), char.ToUpperInvariant(text[place]).ToString(), text.AsSpan(place + 1));
    }

    static string? WordTwice(string text, YamlScalar quote)
    {
        var match = Regex.Matches(quote.Value, @"(?<= )\w+ ").FirstOrDefault(match => !IsInserted(quote.Value, match.Index));
        return match is null ? null : text.Insert(quote.FileOffset(match.Index), match.Value);
    }

    static bool IsInserted(string words, int at) => words.LastIndexOf('[', at) > words.LastIndexOf(']', at);

    static string Times(string value, double factor) =>
        (decimal.Parse(value.Replace("_", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture) * (decimal)factor).ToString(CultureInfo.InvariantCulture);

    static IEnumerable<string> NextDay(string text, YamlScalar scalar) =>
        Regex.Matches(scalar.Content.Of(text).ToString(), @"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (\d{1,2}) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b")
            .Select(match => match.Groups[1])
            .Where(day => int.Parse(day.Value, CultureInfo.InvariantCulture) < 28)
            .Select(day => Put(text, new TextSpan(scalar.Content.Start + day.Index, day.Length), (int.Parse(day.Value, CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)));
}
