using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>
/// A date is as fine as its source wherever a reader or a machine meets it: on pages and in their twins, in what pages say to search
/// engines, in feeds, in JSON and in tables. The authors' EDTF is the measure; what of it a format can hold is worked out here anew.
/// </summary>
public partial class DateFinenessTests
{
    public static TheoryData<string> Packs() =>
    [
        ".", .. Directory.EnumerateDirectories(Repository.At("tests/packs")).Select(Path.GetFileName).Where(name => name != "broken").Order(StringComparer.Ordinal).Select(name => $"tests/packs/{name}"),
    ];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_format_tells_a_date_as_finely_as_its_source(string pack)
    {
        var result = SiteBuild.Run(new BuildRequest(Repository.At(pack), "https://example.org/", FolderOptions.Default), new Silence());
        var files = result.Files.ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
        using var data = JsonDocument.Parse(files["data/pack.json"]);
        var root = data.RootElement;
        var events = Dated(root.GetProperty("events"), "date");
        var claims = Dated(root.GetProperty("claims"), "date");
        var articles = Dated(root.GetProperty("articles"), "published");
        var accounts = root.GetProperty("events").EnumerateArray().SelectMany(one => one.GetProperty("sources").EnumerateArray())
            .Select(source => source.TryGetProperty("date", out var date) ? date.GetString() : null).OfType<string>();
        var asOf = root.GetProperty("pack").GetProperty("as_of").GetString();
        HashSet<string> stated = [.. events.Concat(claims).Concat(articles).Select(one => one.Date).OfType<string>(), .. accounts];
        if (asOf is not null)
            stated.Add(asOf);

        JsonHasWhatAuthorsWrote(Repository.At(pack), events, claims, articles);
        foreach (var (path, text) in files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
            PageIsNoFiner(path, text, files.GetValueOrDefault(path.Replace(".html", ".md", StringComparison.Ordinal)), stated);
        foreach (var one in events)
            EventIsToldAlike(one, files);
        foreach (var one in articles)
            ArticleIsToldAlike(one, files, asOf);
        Tables(files, events, claims, articles);
    }

    /// <summary>A thing of the pack and its date in EDTF; null when no source tells.</summary>
    sealed record Thing(string Id, string Url, string? Date);

    static List<Thing> Dated(JsonElement list, string key) =>
        [.. list.EnumerateArray().Select(one => new Thing(one.GetProperty("id").GetString()!, one.GetProperty("url").GetString()!.TrimStart('/'), one.GetProperty(key).GetString()))]; // each has an id and an address

    /// <summary>What an author wrote is in the JSON, letter for letter; what was read from a seed is a date of its own.</summary>
    static void JsonHasWhatAuthorsWrote(string root, List<Thing> events, List<Thing> claims, List<Thing> articles)
    {
        foreach (var (folder, key, things) in new[] { ("events", "date", events), ("articles", "published", articles) })
        {
            foreach (var thing in things)
            {
                var file = Path.Combine(root, "input", folder, thing.Id + ".yaml");
                if (File.Exists(file) && Regex.Match(File.ReadAllText(file), $"(?m)^{key}:[ ]*\"?([^\\s\"#]+)") is { Success: true } written && written.Groups[1].Value != "null")
                    Assert.Equal(written.Groups[1].Value, thing.Date);
            }
        }

        var input = string.Concat(Directory.EnumerateFiles(Path.Combine(root, "input", "articles"), "*.*").Select(File.ReadAllText));
        Assert.All(claims.Where(claim => claim.Date is not null), claim => Assert.Matches($"date:[ ]*\"?{Regex.Escape(claim.Date!)}[\\s\",}}]", input)); // filtered just now
    }

    /// <summary>Each date that a page shows stands for one that is stated, in its words and in its `datetime`, and so do its search engines' dates.</summary>
    static void PageIsNoFiner(string path, string html, string? twin, HashSet<string> stated)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var date in page.QuerySelectorAll(".date:not(.date-unknown)"))
        {
            var machine = date.GetAttribute("datetime");
            var words = date.TextContent;
            var meant = stated.Where(one => Element(one) == machine && Numbers(words).SetEquals(Numbers(one))).ToList();
            Assert.True(meant.Count > 0, $"{path}: \"{words}\", datetime {machine ?? "none"}, is none of {string.Join(", ", stated)}");
            // A whole day without doubt is the one that needs no mark.
            Assert.True(meant.Exists(one => WholeDay().IsMatch(one) != date.ClassList.Contains("date-uncertain")), $"{path}: {date.OuterHtml}");
            if (twin is not null && date.Closest("main") is not null && date.Closest("nav, h1") is null)
                Assert.Contains(words, twin, StringComparison.Ordinal);
        }

        Assert.All(page.QuerySelectorAll("time"), time => Assert.Contains("date", time.ClassList));
        var plain = stated.SelectMany(Ends).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (Match match in SchemaDate().Matches(html))
            Assert.True(plain.Contains(match.Groups[1].Value), $"{path}: {match.Value}");
        foreach (var meta in page.QuerySelectorAll("meta[property$=published_time]"))
            Assert.Contains(meta.GetAttribute("content")!, plain); // it has one
    }

    static void EventIsToldAlike(Thing happening, Dictionary<string, string> files)
    {
        var html = files[happening.Url + "index.html"];
        var (start, end) = SpanOf(happening.Date);
        Assert.Equal(start, Schema(html, "startDate"));
        Assert.Equal(end, Schema(html, "endDate"));
    }

    static void ArticleIsToldAlike(Thing article, Dictionary<string, string> files, string? asOf)
    {
        var html = files[article.Url + "index.html"];
        var plain = article.Date is not null && Plain().IsMatch(article.Date) ? article.Date : null;
        Assert.Equal(plain, Schema(html, "datePublished"));

        // Feeds take a moment alone (RFC 4287, RFC 3339): a whole day without doubt is published then; anything else is not said
        // to be published on any day, and Atom's `updated`, which there must be, is the pack's own date, or no date at all.
        var whole = article.Date is not null && WholeDay().IsMatch(article.Date) ? Midnight(article.Date) : null;
        var own = asOf is not null && WholeDay().IsMatch(asOf) ? Midnight(asOf) : "1970-01-01T00:00:00Z";
        foreach (var (path, text) in files.Where(file => file.Key.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            XNamespace atom = "http://www.w3.org/2005/Atom";
            foreach (var entry in XDocument.Parse(text).Root!.Elements(atom + "entry").Where(entry => entry.Element(atom + "link")!.Attribute("href")!.Value.EndsWith("/" + article.Url, StringComparison.Ordinal))) // Atom wants both
            {
                Assert.Equal(whole, entry.Element(atom + "published")?.Value);
                Assert.Equal(whole ?? own, entry.Element(atom + "updated")?.Value);
            }

            using var json = JsonDocument.Parse(files[path.Replace(".xml", ".json", StringComparison.Ordinal)]);
            foreach (var item in json.RootElement.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("url").GetString()!.EndsWith("/" + article.Url, StringComparison.Ordinal))) // each has an address
            {
                Assert.Equal(whole, item.TryGetProperty("date_published", out var date) ? date.GetString() : null);
                Assert.False(item.TryGetProperty("date_modified", out _));
            }
        }
    }

    static void Tables(Dictionary<string, string> files, List<Thing> events, List<Thing> claims, List<Thing> articles)
    {
        foreach (var (path, column, things) in new[] { ("data/events.csv", "date", events), ("data/claims.csv", "date", claims), ("data/articles.csv", "published", articles) })
        {
            var rows = Rows(files[path]);
            foreach (var thing in things)
            {
                var row = rows.Single(row => row["id"] == thing.Id);
                Assert.Equal(thing.Date ?? "", row[column]);
                // The bounds are columns of their own: days between which it lies, and the same day for a whole day alone.
                if (row.TryGetValue("earliest", out var earliest) && thing.Date is not null && row["latest"] is { } latest)
                    Assert.True((earliest.Length > 0 && earliest == latest) == WholeDay().IsMatch(thing.Date.TrimEnd('?', '~', '%')), $"{thing.Id}: {thing.Date} lies from {earliest} to {latest}");
            }
        }
    }

    static List<Dictionary<string, string>> Rows(string csv)
    {
        var rows = Cells().Matches(csv.TrimStart('\uFEFF')).Aggregate(new List<List<string>> { new() }, (rows, match) =>
        {
            rows[^1].Add(match.Groups[1].Success ? match.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups[2].Value);
            if (match.Groups[3].Value != ",")
                rows.Add([]);
            return rows;
        });
        return [.. rows.Skip(1).Where(row => row.Count == rows[0].Count).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    static string Midnight(string day) => day + "T00:00:00Z";

    /// <summary>What HTML's time element can hold of it: a year, a month, a day, a day of no year.</summary>
    static string? Element(string edtf)
    {
        var sure = edtf.TrimEnd('?', '~', '%');
        return Plain().IsMatch(sure) ? sure : NoYear().IsMatch(sure) ? sure[5..] : null;
    }

    /// <summary>What ISO 8601 without extensions can hold: nothing in doubt, nothing without its year.</summary>
    static IEnumerable<string?> Ends(string edtf) => SpanOf(edtf) is var (start, end) ? [start, end] : [];

    static (string? Start, string? End) SpanOf(string? edtf)
    {
        if (edtf is null)
            return (null, null);
        var ends = edtf.Split('/');
        var isSure = edtf.AsSpan().IndexOfAny('?', '~', '%') < 0;
        var start = isSure && Plain().IsMatch(ends[0]) ? ends[0] : null;
        return (start, start is not null && ends.Length == 2 && Plain().IsMatch(ends[1]) ? ends[1] : null);
    }

    static string? Schema(string html, string key) =>
        Regex.Match(Regex.Match(html, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value.Split("\"subjectOf\"", 2)[0], $"\"{key}\":\"([^\"]*)\"") is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Days and years as numbers; a month's name counts as its number, a decade's 1930 as 193, a season as nothing.</summary>
    static HashSet<int> Numbers(string date)
    {
        var numbers = new HashSet<int>();
        var isWords = date.Any(char.IsLetter) && !EdtfStart().IsMatch(date);
        if (!isWords)
        {
            foreach (var end in date.Split('/'))
            {
                foreach (var part in end.TrimEnd('?', '~', '%').Split('-').Where(part => part.Length > 0 && char.IsAsciiDigit(part[0])))
                    numbers.Add(int.Parse(part.Contains('X', StringComparison.Ordinal) ? part.Replace('X', '0') : part, CultureInfo.InvariantCulture));
            }

            numbers.RemoveWhere(number => number is >= 21 and <= 24 && Season().IsMatch(date));
            return numbers;
        }

        var latin = string.Concat(date.Select(unit => char.GetNumericValue(unit) is >= 0 and var digit && char.IsDigit(unit) ? ((int)digit).ToString(CultureInfo.InvariantCulture) : unit.ToString()));
        foreach (Match match in Regex.Matches(latin, "[0-9]+"))
            numbers.Add(int.Parse(match.Value, CultureInfo.InvariantCulture));
        for (var month = 1; month <= 12; month++)
        {
            if (Months.Any(names => Regex.IsMatch(date, $@"(?<!\w){names[month - 1]}(?!\w)")))
                numbers.Add(month);
        }

        return numbers;
    }

    static readonly string[][] Months =
    [
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
        ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
    ];

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$")]
    private static partial Regex WholeDay();

    [GeneratedRegex(@"^\d{4}(-(0\d|1[012])(-\d\d)?)?$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^XXXX-\d\d-\d\d$")]
    private static partial Regex NoYear();

    [GeneratedRegex(@"^[\dXY.\-/][\dX.\-/]*[?~%]?$")]
    private static partial Regex EdtfStart();

    [GeneratedRegex(@"^\d{4}-2[1-4][?~%]?$")]
    private static partial Regex Season();

    [GeneratedRegex("\"(?:datePublished|dateModified|dateCreated|startDate|endDate|temporalCoverage)\":\"([^\"]*)\"")]
    private static partial Regex SchemaDate();

    [GeneratedRegex("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,\"\\r\\n]*))(,|\\r?\\n|$)")]
    private static partial Regex Cells();
}
