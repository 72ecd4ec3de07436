using System.Text.Json;
using Briefing.Build.Fixes;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>The findings for programs, as the README's table of formats describes them.</summary>
internal static class JsonFindings
{
    public static void Write(FindingReport report, TextWriter output)
    {
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in report.Open)
                WriteOne(json, finding, report);
            json.WriteEndArray();
            if (report.Fixed is { } mended)
                WriteFixed(json, mended);
            json.WriteStartObject("summary");
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteNumber("infos", report.Infos);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    static void WriteFixed(Utf8JsonWriter json, EquatableArray<FixedPlace> mended)
    {
        json.WriteStartArray("fixed");
        foreach (var place in mended)
        {
            json.WriteStartObject();
            json.WriteString("code", place.Kind.Code);
            json.WriteString("name", place.Kind.Name);
            WritePlace(json, place.Where);
            json.WriteString("was", place.Was);
            json.WriteString("now", place.Now);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteOne(Utf8JsonWriter json, Diagnostic finding, FindingReport report)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Kind.Code);
        json.WriteString("name", finding.Kind.Name);
        json.WriteString("severity", FindingPrinter.Word(report.SeverityOf(finding)));
        json.WriteString("message", finding.Message);
        WritePlace(json, finding.Where);
        json.WriteNumber("endLine", finding.Where.End.Line);
        json.WriteNumber("endColumn", finding.Where.End.Column);
        json.WriteString("help", finding.Help);
        json.WriteStartArray("related");
        foreach (var place in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, place.Where);
            json.WriteString("message", place.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, SourceLocation where)
    {
        json.WriteString("file", where.File.Value);
        json.WriteNumber("line", where.Start.Line);
        json.WriteNumber("column", where.Start.Column);
    }
}
