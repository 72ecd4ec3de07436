using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefing.Syntax.Seeds;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Seeds;

/// <summary>
/// Each heading of <c>tests/specs/seeds/*.md</c> is a case. Its <c>txt</c> block is a seed, its <c>yaml read</c> block the author's corrections
/// (one key a line, its value as in JSON); the <c>expect</c> blocks say what the reader makes of them. A case without
/// <c>expect diagnostics</c> or <c>expect unmatched</c> expects none. <c>BRIEFING_UPDATE=1</c> writes what was read into the file instead.
/// </summary>
public sealed class SeedSpecs
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var spec in SeedSpecFile.ReadAll())
            cases.Add(Path.GetFileName(spec.File), spec.Name);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Seed_is_read_as_the_spec_says(string file, string name)
    {
        var spec = SeedSpecFile.ReadAll().Single(spec => Path.GetFileName(spec.File) == file && spec.Name == name);
        var block = spec.Blocks.Single(block => block.Info.StartsWith("txt ", StringComparison.Ordinal));
        var seed = SeedReader.Read(TextFile.FromText(block.Info[4..], block.ToSeed()), Corrections(spec.Find("yaml read")));

        var compared = 0;
        compared += Compare(spec, "expect fields", Fields(seed));
        compared += Compare(spec, "expect lines", Lines(seed));
        compared += Compare(spec, "expect diagnostics", Diagnostics(seed), always: true);
        compared += Compare(spec, "expect unmatched", string.Join('\n', seed.UnmatchedCorrections), always: true);
        compared += Compare(spec, "expect text", SeedInspection.Text(seed));
        compared += Compare(spec, "expect json", SeedInspection.Json(seed));
        Assert.True(compared > 0, "The case expects nothing.");
    }

    static int Compare(SeedCase spec, string info, string actual, bool always = false)
    {
        var block = spec.Find(info);
        if (block is not null && Environment.GetEnvironmentVariable("BRIEFING_UPDATE") == "1")
            SeedSpecFile.Rewrite(spec, block, actual);
        else if (block is not null || always)
            Assert.Equal(string.Join('\n', block?.Lines ?? []).TrimEnd(), WithoutBlankRows(actual));
        return block is null ? 0 : 1;
    }

    static string WithoutBlankRows(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).TrimEnd();

    /// <summary>A row a field; a field that the text does not state has none, and neither has the usual direction.</summary>
    static string Fields(SeedDocument seed)
    {
        var text = new StringBuilder();
        Row("title", seed.Title?.Text);
        Row("standfirst", seed.Standfirst?.Text);
        Row("outlet", seed.Outlet?.Text);
        Row("byline", seed.Byline?.Text);
        Row("published", seed.Published?.Date.Text);
        Row("language", seed.Language);
        Row("direction", seed.Direction == TextDirection.RightToLeft ? "right to left" : null);
        foreach (var block in seed.Blocks)
        {
            if (block.Language is { } language)
                Row($"line {block.Line.ToString(CultureInfo.InvariantCulture)}", language);
        }

        return text.ToString().TrimEnd();

        void Row(string name, string? value)
        {
            if (value is not null)
                text.Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>A row a kind with its lines; 5-7 is one block on three lines. Blank lines are left out.</summary>
    static string Lines(SeedDocument seed)
    {
        var rows = new SortedDictionary<SeedLineKind, List<string>>();
        var lastLine = 0;
        foreach (var line in seed.Lines)
        {
            if (line.Kind == SeedLineKind.Blank || line.Number <= lastLine)
                continue;
            if (!rows.TryGetValue(line.Kind, out var row))
                rows.Add(line.Kind, row = []);
            lastLine = seed.Blocks.FirstOrDefault(block => block.Line == line.Number) is { } found ? seed.File.Lines.PositionAt(found.Span.End).Line : line.Number;
            row.Add(lastLine > line.Number ? FormattableString.Invariant($"{line.Number}-{lastLine}") : line.Number.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join('\n', rows.Select(row => $"{SeedInspection.KindName(row.Key)}: {string.Join(' ', row.Value)}"));
    }

    static string Diagnostics(SeedDocument seed) =>
        string.Join('\n', seed.Diagnostics.Select(found => FormattableString.Invariant($"{found.Kind.Code} {found.Where.Start.Line}:{found.Where.Start.Column} {found.Message}")));

    static SeedCorrections Corrections(SeedCaseBlock? block)
    {
        var read = SeedCorrections.None;
        foreach (var line in block?.Lines ?? [])
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = line[(colon + 1)..];
            read = line[..colon] switch
            {
                "skip" => read with { Skip = List(value) },
                "headings" => read with { Headings = List(value) },
                "captions" => read with { Captions = List(value) },
                "from" => read with { From = JsonSerializer.Deserialize<string>(value) },
                "to" => read with { To = JsonSerializer.Deserialize<string>(value) },
                var other => throw new FormatException($"'{other}' is no correction."),
            };
        }

        return read;

        static EquatableArray<string> List(string json) => (JsonSerializer.Deserialize<string[]>(json) ?? []).ToEquatableArray();
    }
}
