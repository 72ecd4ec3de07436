using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>
/// Tells whether a finding of one commit is that of another: made of its code, its file and the words it points at with their
/// line, so that lines inserted above change nothing.
/// </summary>
internal static class FindingPrint
{
    /// <summary>One for each finding, in order; the second of two that are alike is told by its number.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Diagnostic> findings, FindingReport report)
    {
        var seen = new Dictionary<Fingerprint, int>();
        var prints = new List<string>(findings.Count);
        foreach (var finding in findings)
        {
            var print = Fingerprint.Of($"{finding.Kind.Code}\0{report.PackFolder}{finding.Where.File}\0{Words(finding, report)}");
            seen[print] = seen.GetValueOrDefault(print) + 1;
            prints.Add(FormattableString.Invariant($"{print}:{seen[print]}"));
        }

        return prints;
    }

    static string Words(Diagnostic finding, FindingReport report)
    {
        if (finding.Where.Span == default || report.Texts(finding.Where.File) is not { } file)
            return finding.Message;
        var line = file.Lines.LineSpan(finding.Where.Start.Line).Of(file.Text).Trim();
        return $"{finding.Where.Span.Of(file.Text)}\0{line}";
    }
}
