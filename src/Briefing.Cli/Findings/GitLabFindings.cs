using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>The report that GitLab shows beside a merge request (its Code Quality format).</summary>
internal static class GitLabFindings
{
    public static void Write(FindingReport report, TextWriter output)
    {
        var findings = report.Open.ToList();
        var prints = FindingPrint.Of(findings, report);
        JsonOutput.Write(output, json =>
        {
            json.WriteStartArray();
            for (var at = 0; at < findings.Count; at++)
            {
                var finding = findings[at];
                json.WriteStartObject();
                json.WriteString("description", $"{finding.Message} {finding.Help}".TrimEnd());
                json.WriteString("check_name", $"{finding.Kind.Code} {finding.Kind.Name}");
                json.WriteString("fingerprint", prints[at]);
                json.WriteString("severity", Weight(report.SeverityOf(finding)));
                json.WriteStartObject("location");
                json.WriteString("path", report.PackFolder + finding.Where.File);
                json.WriteStartObject("lines");
                json.WriteNumber("begin", finding.Where.Start.Line);
                json.WriteNumber("end", finding.Where.End.Line);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    static string Weight(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "minor",
        _ => "info",
    };
}
