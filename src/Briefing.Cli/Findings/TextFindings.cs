using System.Globalization;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>
/// For people: what is wrong, where, the line with a caret under the place, the other places that show why, and what to do.
/// Colour repeats what words say.
/// </summary>
internal static class TextFindings
{
    // A paragraph of a seed may be a megabyte on one line; this much around the place is enough to recognise it.
    const int WidestExcerpt = 120;

    public static void Write(FindingReport report, Terminal terminal)
    {
        foreach (var finding in report.Shown)
        {
            WriteOne(finding, report, terminal);
            terminal.Output.WriteLine();
        }

        if (terminal.Live && report.Shown.OrderByDescending(report.SeverityOf).FirstOrDefault() is { } worst)
        {
            terminal.Output.WriteLine($"briefing explain {worst.Kind.Code} tells more, with an example; so for every code.");
            terminal.Output.WriteLine();
        }
    }

    static void WriteOne(Diagnostic finding, FindingReport report, Terminal terminal)
    {
        var output = terminal.Output;
        var severity = report.SeverityOf(finding);
        var word = FindingPrinter.Word(severity);
        output.WriteLine($"{Paint(terminal, Colour(severity), $"{word} {finding.Kind.Code}")} {finding.Kind.Name}: {PlainText.Printable(finding.Message)}");
        output.WriteLine($"  {finding.Where}");
        if (report.Texts(finding.Where.File) is { } file && !IsWholeFile(finding.Where))
            WriteExcerpt(file, finding.Where, terminal);
        foreach (var place in finding.Related)
            output.WriteLine($"  {Paint(terminal, "36", place.Where.ToString())} {PlainText.Printable(place.Message)}");
        if (finding.Help.Length > 0)
            output.WriteLine($"  {Paint(terminal, "36", "help:")} {PlainText.Printable(finding.Help)}");
    }

    static void WriteExcerpt(TextFile file, SourceLocation where, Terminal terminal)
    {
        var line = file.Lines.LineSpan(where.Start.Line);
        var number = where.Start.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var column = where.Start.Column - 1;
        var from = Math.Max(0, Math.Min(column - (WidestExcerpt / 3), line.Length - WidestExcerpt));
        var shown = file.Text.AsSpan(line.Start + from, Math.Min(WidestExcerpt, line.Length - from));
        var before = Math.Clamp(column - from, 0, shown.Length);
        var length = where.End.Line == where.Start.Line ? where.Span.Length : line.End - where.Span.Start;
        length = Math.Clamp(length, 0, shown.Length - before);

        // What is cut off is marked, at the cost of the one letter that the mark covers.
        var words = PlainText.Printable(shown).ToCharArray();
        if (from > 0)
            words[0] = '…';
        if (from + shown.Length < line.Length)
            words[^1] = '…';
        var carets = new string('^', Math.Max(1, PlainText.Columns(words.AsSpan(before, length))));
        terminal.Output.WriteLine($"{gutter} |");
        terminal.Output.WriteLine($"{number} | {new string(words)}".TrimEnd());
        terminal.Output.WriteLine($"{gutter} | {new string(' ', PlainText.Columns(words.AsSpan(0, before)))}{Paint(terminal, "31", carets)}");
    }

    static bool IsWholeFile(SourceLocation where) => where.Span == default && where.End == where.Start;

    static string Paint(Terminal terminal, string code, string words) => terminal.Colour ? $"\e[{code}m{words}\e[0m" : words;

    static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;34",
    };
}
