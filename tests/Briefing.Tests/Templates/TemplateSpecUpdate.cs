using System.Globalization;
using Briefing.Templates;

namespace Briefing.Tests.Templates;

/// <summary>Writes a case's result into its page, where it differs.</summary>
static class TemplateSpecUpdate
{
    public static void Apply(List<string> lines, TemplateSpec spec, (string Output, IReadOnlyList<TemplateMessage> Errors) result)
    {
        var (at, count) = spec.Lines.GetOffsetAndLength(lines.Count);
        var isRow = lines[at].StartsWith("| `", StringComparison.Ordinal);
        if (isRow)
        {
            var row = lines[at].Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|');
            var cell = Cell(result);
            if (row[2].Trim().StartsWith("error", StringComparison.Ordinal) && cell.StartsWith(Positions(row[2]), StringComparison.Ordinal))
                return;
            row[2] = $" {cell} ";
            lines[at] = string.Join('|', row).Replace("\u0001", "\\|", StringComparison.Ordinal);
        }
        else if (!spec.ExpectsError && result.Errors.Count == 0)
        {
            lines.RemoveRange(at, count);
            lines.InsertRange(at, result.Output.Split('\n'));
        }
    }

    static string Positions(string cell) => cell.Trim() is var words && words.IndexOf(')', StringComparison.Ordinal) is var end and > 0 ? words[..(end + 1)] : "\0";

    static string Cell((string Output, IReadOnlyList<TemplateMessage> Errors) result)
    {
        if (result.Errors is [var error, ..])
            return string.Create(CultureInfo.InvariantCulture, $"error {(error.File == "<input>" ? "" : error.File)}({error.Position.Line},{error.Position.Column})");
        var text = result.Output.Replace('\n', '⏎').Replace('\t', '⇥').Replace("|", "\\|", StringComparison.Ordinal);
        if (text.Length == 0)
            return "";
        var ticks = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return ticks.Length > 1 ? $"`` {text} ``" : $"`{text}`";
    }
}
