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
    }

    static void WriteOne(Diagnostic finding, FindingReport report, Terminal terminal)
    {
        var output = terminal.Output;
        var severity = report.SeverityOf(finding);
        var word = FindingPrinter.Word(severity);
        output.WriteLine($"{Paint(terminal, Colour(severity), $"{word} {finding.Kind.Code}")} {finding.Kind.Name}: {Printable(finding.Message)}");
        output.WriteLine($"  {finding.Where}");
        if (report.Texts(finding.Where.File) is { } file && !IsWholeFile(finding.Where))
            WriteExcerpt(file, finding.Where, terminal);
        foreach (var place in finding.Related)
            output.WriteLine($"  {place.Where} {Printable(place.Message)}");
        if (finding.Help.Length > 0)
            output.WriteLine($"  {Paint(terminal, "36", "help:")} {Printable(finding.Help)}");
    }

    static void WriteExcerpt(TextFile file, SourceLocation where, Terminal terminal)
    {
        var line = file.Lines.LineSpan(where.Start.Line);
        var number = where.Start.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var column = where.Start.Column - 1;
        var from = Math.Max(0, Math.Min(column - (WidestExcerpt / 3), line.Length - WidestExcerpt));
        var shown = file.Text.AsSpan(line.Start + from, Math.Min(WidestExcerpt, line.Length - from));
        var width = where.End.Line == where.Start.Line ? where.Span.Length : line.End - where.Span.Start;
        width = Math.Clamp(width, 1, Math.Max(1, shown.Length - (column - from)));

        terminal.Output.WriteLine($"{gutter} |");
        terminal.Output.WriteLine($"{number} | {Printable(shown)}");
        terminal.Output.WriteLine($"{gutter} | {new string(' ', Math.Max(0, column - from))}{Paint(terminal, "31", new string('^', width))}");
    }

    static bool IsWholeFile(SourceLocation where) => where.Span == default && where.End == where.Start;

    // Seeds are hostile: an escape sequence in one must not reach the terminal. Each control character keeps its one column.
    static string Printable(ReadOnlySpan<char> words) =>
        string.Create(words.Length, words, static (made, from) =>
        {
            for (var at = 0; at < made.Length; at++)
                made[at] = from[at] is '\t' ? ' ' : char.IsControl(from[at]) || from[at] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '�' : from[at];
        });

    static string Paint(Terminal terminal, string code, string words) => terminal.Colour ? $"\e[{code}m{words}\e[0m" : words;

    static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;34",
    };
}
