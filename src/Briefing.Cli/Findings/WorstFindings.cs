namespace Briefing.Cli.Findings;

/// <summary>What preview prints after each build. A large pack has thousands of warnings, and nobody reads them again after each edit.</summary>
internal static class WorstFindings
{
    public const int Most = 40;

    /// <summary>For people the worst, in the order of their files, and a word on the others; for programs all.</summary>
    public static void Write(FindingReport report, FindingFormat format, Terminal terminal)
    {
        var count = report.Shown.Count();
        if (format != FindingFormat.Text || count <= Most)
        {
            FindingPrinter.Print(report, format, terminal);
            return;
        }

        FindingPrinter.Print(report with { All = [.. report.Shown.OrderByDescending(report.SeverityOf).Take(Most).Order()] }, format, terminal);
        terminal.Output.WriteLine($"These are the worst {Most} of {count}; briefing check tells all.");
    }
}
