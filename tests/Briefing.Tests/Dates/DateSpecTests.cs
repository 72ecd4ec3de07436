using System.Globalization;
using System.Text;
using Briefing.Syntax.Dates;
using Briefing.Tests.Input;
using Xunit;

namespace Briefing.Tests.Dates;

public sealed class DateSpecTests
{
    static IReadOnlyList<SpecCase> All { get; } = SpecFile.ReadFolder("tests/specs/dates");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var spec in All)
                rows.Add(spec.File, spec.Name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Dates_read_as_their_spec_says(string file, string name)
    {
        var spec = All.Single(candidate => candidate.File == file && candidate.Name == name);
        foreach (var block in spec.Blocks)
        {
            SpecFile.Expect(spec, block, block.Info switch
            {
                "dates" => EachLine(block, Row),
                "dates fa" => EachLine(block, text => $"{text} | {(EdtfDate.TryParse(text, out var date, out var problem) ? EdtfWords.Of(date, Spoken.Persian) : problem)}"),
                "order" => string.Join('\n', Lines(block).Select(Parse).Order().Select(date => date.Text)),
                "weekdays" => EachLine(block, Weekday),
                _ => throw new InvalidOperationException($"{spec}: {block.Info}"),
            });
        }
    }

    static string[] Lines(SpecBlock block) => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // What stands before the first bar is given, the rest is expected.
    static string EachLine(SpecBlock block, Func<string, string> row)
    {
        var lines = new StringBuilder();
        foreach (var line in Lines(block))
            lines.Append(row(line.Split('|')[0].Trim())).Append('\n');
        return lines.ToString();
    }

    static EdtfDate Parse(string text) => EdtfDate.TryParse(text, out var date, out var problem) ? date : throw new InvalidOperationException(problem);

    static string Row(string text)
    {
        if (!EdtfDate.TryParse(text, out var date, out var problem))
            return $"{text} | no date: {problem}";
        return $"{text} | {EdtfWords.Of(date, Spoken.English)} | {Day(date.Earliest)} to {Day(date.Latest)} | {EdtfHtml.DateTimeOf(date) ?? "–"}";
    }

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "…";

    static string Weekday(string text)
    {
        var found = WeekdayLint.Find(text);
        return found switch
        {
            { Checked: 0 } => $"{text} | nothing to check",
            { Mismatches: [var mismatch, ..] } => $"{text} | {text.Substring(mismatch.Span.Start, mismatch.Span.Length)}: it was a {mismatch.Actual}",
            _ => $"{text} | fits",
        };
    }
}
