using Briefing.Cli.Verbs;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary><c>file:line:column: error BP401 quote-not-found: message</c>, the form that compilers taught every editor.</summary>
internal static class ShortFindings
{
    public static void Write(FindingReport report, TextWriter output)
    {
        foreach (var place in report.Fixed ?? [])
            output.WriteLine($"{place.Where}: fixed {place.Kind.Code} {place.Kind.Name}: {FixReport.InWords(place)}");
        foreach (var finding in report.Shown)
            output.WriteLine(Line(finding, report));
        output.WriteLine(report.Count());
    }

    public static string Line(Diagnostic finding, FindingReport report) =>
        $"{finding.Where}: {FindingPrinter.Word(report.SeverityOf(finding))} {finding.Kind.Code} {finding.Kind.Name}: {PlainText.Printable(finding.Message)}";
}
