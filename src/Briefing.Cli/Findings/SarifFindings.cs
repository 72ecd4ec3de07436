using System.Text.Json;
using Briefing.Site.Machines;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>
/// SARIF 2.1.0 (OASIS), which code scanning services read: the findings with their fingerprints, and the page of each code
/// among its rules. What an author has accepted is there, suppressed.
/// </summary>
internal static class SarifFindings
{
    // All paths are from the top of the repository; the reader knows where that is.
    const string Root = "SRCROOT";

    public static void Write(FindingReport report, TextWriter output)
    {
        var findings = report.All.ToList();
        var prints = FindingPrint.Of(findings, report);
        var kinds = findings.Select(finding => finding.Kind).DistinctBy(kind => kind.Code).OrderBy(kind => kind.Code, StringComparer.Ordinal).ToList();
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, kinds);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            WriteText(json, "description", "The top of the repository, from where Briefing was called.");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("results");
            for (var at = 0; at < findings.Count; at++)
                WriteResult(json, findings[at], kinds.FindIndex(kind => kind.Code == findings[at].Kind.Code), prints[at], report);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void WriteTool(Utf8JsonWriter json, List<DiagnosticKind> kinds)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Briefing");
        json.WriteString("version", Generator.Name.Split(' ')[1]);
        json.WriteString("semanticVersion", Generator.Name.Split(' ')[1]);
        json.WriteString("informationUri", FindingPages.Home);
        json.WriteStartArray("rules");
        foreach (var kind in kinds)
            WriteRule(json, kind);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, DiagnosticKind kind)
    {
        var page = FindingPages.Find(kind.Code);
        json.WriteStartObject();
        json.WriteString("id", kind.Code);
        json.WriteString("name", string.Concat(kind.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteText(json, "shortDescription", $"{ExplainWords.Message(kind)}");
        WriteText(json, "fullDescription", $"{ExplainWords.Message(kind)} {ExplainWords.Help(kind)}");
        json.WriteStartObject("help");
        json.WriteString("text", page?.Text ?? ExplainWords.Help(kind));
        json.WriteString("markdown", page?.Text ?? ExplainWords.Help(kind));
        json.WriteEndObject();
        json.WriteString("helpUri", page?.Address ?? FindingPages.Guide);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(kind.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, string print, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Kind.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(report.SeverityOf(finding)));
        WriteText(json, "message", $"{finding.Message} {finding.Help}".TrimEnd());
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, finding.Where, report);
        json.WriteEndObject();
        json.WriteEndArray();
        if (!finding.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (var at = 0; at < finding.Related.Count; at++)
            {
                json.WriteStartObject();
                json.WriteNumber("id", at + 1);
                WritePlace(json, finding.Related[at].Where, report);
                WriteText(json, "message", finding.Related[at].Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        // The name is the one that GitHub looks for.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", print);
        json.WriteEndObject();
        if (finding.Accepted)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", "The pack's authors have accepted the finding; readers see their note.");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, SourceLocation where, FindingReport report)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', (report.PackFolder + where.File).Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", where.Start.Line);
        json.WriteNumber("startColumn", where.Start.Column);
        json.WriteNumber("endLine", where.End.Line);
        json.WriteNumber("endColumn", where.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
