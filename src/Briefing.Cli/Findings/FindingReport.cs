using Briefing.Build.Fixes;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>The findings of a run, ready to be printed.</summary>
/// <param name="All">Sorted; accepted ones among them.</param>
/// <param name="Strict">Warnings count as errors.</param>
/// <param name="ShowsInfos">Infos are printed for people, too; else they are only counted.</param>
/// <param name="Texts">The text of a file by its path, for the lines that are shown; null for one that was not read.</param>
public sealed record FindingReport(EquatableArray<Diagnostic> All, bool Strict, bool ShowsInfos, Func<RepoPath, TextFile?> Texts)
{
    /// <summary>
    /// What leads from the folder of the call to the pack's, with a final slash; empty where they are one. Services that show
    /// findings beside a repository's files want paths from its top, which is where they call.
    /// </summary>
    public string PackFolder { get; init; } = "";

    /// <summary>What was put right before the run; null when nobody asked for it.</summary>
    public EquatableArray<FixedPlace>? Fixed { get; init; }

    /// <summary>What still asks for attention: what an author has accepted does not.</summary>
    public IEnumerable<Diagnostic> Open => All.Where(finding => !finding.Accepted);

    /// <summary>What people are shown one by one.</summary>
    public IEnumerable<Diagnostic> Shown => Open.Where(finding => ShowsInfos || SeverityOf(finding) > Severity.Info);

    public int Errors => Open.Count(finding => SeverityOf(finding) == Severity.Error);

    public int Warnings => Open.Count(finding => SeverityOf(finding) == Severity.Warning);

    public int Infos => Open.Count(finding => SeverityOf(finding) == Severity.Info);

    public bool Fails => Errors > 0;

    public Severity SeverityOf(Diagnostic finding) =>
        Strict && finding.Severity == Severity.Warning && !finding.Accepted ? Severity.Error : finding.Severity;

    /// <summary>"1 error, 0 warnings, 12 infos".</summary>
    public string Count() => $"{Plural(Errors, "error")}, {Plural(Warnings, "warning")}, {Plural(Infos, "info")}{(Infos > 0 && !ShowsInfos ? " (--infos shows them)" : "")}";

    static string Plural(int number, string one) => FormattableString.Invariant($"{number} {one}{(number == 1 ? "" : "s")}");
}

/// <summary>How findings are printed.</summary>
public enum FindingFormat
{
    /// <summary>With the offending line, for people.</summary>
    Text,

    /// <summary>One line each, as compilers print and editors parse.</summary>
    Short,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions, and the job's summary.</summary>
    GitHub,

    /// <summary>A Code Quality report of GitLab.</summary>
    GitLab,

    /// <summary>SARIF 2.1.0, which code scanning services read.</summary>
    Sarif,
}

/// <summary>Prints findings in any format.</summary>
public static class FindingPrinter
{
    public static void Print(FindingReport report, FindingFormat format, Terminal terminal)
    {
        switch (format)
        {
            case FindingFormat.Json:
                JsonFindings.Write(report, terminal.Output);
                break;
            case FindingFormat.GitHub:
                GitHubFindings.Write(report, terminal.Output, Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY"));
                break;
            case FindingFormat.GitLab:
                GitLabFindings.Write(report, terminal.Output);
                break;
            case FindingFormat.Sarif:
                SarifFindings.Write(report, terminal.Output);
                break;
            case FindingFormat.Short:
                ShortFindings.Write(report, terminal.Output);
                break;
            default:
                TextFindings.Write(report, terminal);
                break;
        }
    }

    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
