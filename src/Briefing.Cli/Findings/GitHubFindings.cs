using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>
/// Workflow commands that GitHub Actions turns into annotations, worst first. It shows ten of each weight a step and drops
/// the others without a word, so those go into the step's summary, or into the log where there is none.
/// </summary>
internal static class GitHubFindings
{
    const int MostAnnotations = 10;

    // GitHub refuses a summary above 1 MiB as a whole.
    const int MostSummaryBytes = 900_000;

    /// <param name="summary">The file that the step's summary is appended to; null where there is none.</param>
    public static void Write(FindingReport report, TextWriter output, string? summary)
    {
        var rest = new List<Diagnostic>();
        foreach (var weight in new[] { Severity.Error, Severity.Warning })
        {
            var all = report.Open.Where(finding => report.SeverityOf(finding) == weight).ToList();
            foreach (var finding in all.Take(MostAnnotations))
                output.WriteLine(Command(finding, report));
            rest.AddRange(all.Skip(MostAnnotations));
        }

        rest.AddRange(report.Shown.Where(finding => report.SeverityOf(finding) == Severity.Info));
        if (string.IsNullOrEmpty(summary))
        {
            foreach (var finding in rest)
                output.WriteLine(ShortFindings.Line(finding, report));
        }
        else
        {
            // Steps of one job share the file; each adds its own.
            File.AppendAllText(summary, Summary(report), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        output.WriteLine(report.Count());
    }

    static string Command(Diagnostic finding, FindingReport report)
    {
        var where = finding.Where;
        var words = finding.Help.Length > 0 ? $"{finding.Message}\n{finding.Help}" : finding.Message;
        var end = where.End.Line == where.Start.Line ? $",endColumn={Number(where.End.Column)}" : "";
        return $"::{FindingPrinter.Word(report.SeverityOf(finding))} file={Property(report.PackFolder + where.File)}"
            + $",line={Number(where.Start.Line)},endLine={Number(where.End.Line)},col={Number(where.Start.Column)}{end}"
            + $",title={Property($"{finding.Kind.Code} {finding.Kind.Name}")}::{Data(words)}";
    }

    static string Data(string words) => words
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string words) => Data(words)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    static string Summary(FindingReport report)
    {
        var text = new StringBuilder($"## Briefing\n\n{report.Count()}\n\n");
        var all = report.Shown.OrderByDescending(report.SeverityOf).ToList();
        if (all.Count == 0)
            return text.ToString();
        text.Append("| | place | finding | what to do |\n| --- | --- | --- | --- |\n");
        var (bytes, written) = (0, 0);
        foreach (var finding in all)
        {
            var place = $"{report.PackFolder}{finding.Where}";
            var row = $"| {FindingPrinter.Word(report.SeverityOf(finding))} {finding.Kind.Code} | {Cell(place)} | {Cell(finding.Message)} | {Cell(finding.Help)} |\n";
            bytes += Encoding.UTF8.GetByteCount(row);
            if (bytes > MostSummaryBytes)
                break;
            text.Append(row);
            written++;
        }

        if (written < all.Count)
            text.Append(CultureInfo.InvariantCulture, $"\nand {all.Count - written} more.\n");
        return text.Append('\n').ToString();
    }

    // Messages quote sources, whose words must not become markup, links or calls to people.
    static string Cell(string words)
    {
        var cell = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (char.IsControl(unit))
                cell.Append(' ');
            else if (unit is '<' or '>' or '&' or '@' or '#' or '|' or '[' or ']' or '*' or '_' or '`' or '\\' or '~' or ':' or '$')
                cell.Append(CultureInfo.InvariantCulture, $"&#{(int)unit};");
            else
                cell.Append(unit);
        }

        return cell.ToString();
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
