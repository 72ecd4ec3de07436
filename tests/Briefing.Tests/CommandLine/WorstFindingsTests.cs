using Briefing.Cli;
using Briefing.Cli.Findings;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>What a preview prints after a build.</summary>
public class WorstFindingsTests
{
    static readonly DiagnosticKind Bad = new("BP998", "bad", Severity.Error, "Bad.", "Mend it.");
    static readonly DiagnosticKind Odd = new("BP999", "odd", Severity.Warning, "Odd.", "Look at it.");

    [Fact]
    public void As_many_as_one_reads_are_all_told()
    {
        var told = Tell([.. Enumerable.Range(0, WorstFindings.Most).Select(number => At(Odd, number))], FindingFormat.Text);
        Assert.Equal(WorstFindings.Most, told.Split("BP999").Length - 1);
        Assert.DoesNotContain("These are the worst", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_the_worst_are_told_in_the_order_of_their_files()
    {
        var told = Tell([.. Enumerable.Range(0, 100).Select(number => At(number is 30 or 98 ? Bad : Odd, number))], FindingFormat.Text);
        Assert.Equal(2, told.Split("BP998").Length - 1);
        Assert.Equal(WorstFindings.Most - 2, told.Split("BP999").Length - 1);
        Assert.Contains("input/notes/n098.md", told, StringComparison.Ordinal);
        Assert.True(told.IndexOf("n000", StringComparison.Ordinal) < told.IndexOf("n030", StringComparison.Ordinal));
        Assert.True(told.IndexOf("n030", StringComparison.Ordinal) < told.IndexOf("n037", StringComparison.Ordinal));
        Assert.DoesNotContain("n040", told, StringComparison.Ordinal);
        Assert.EndsWith("These are the worst 40 of 100; briefing check tells all.\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_are_told_all() =>
        Assert.Equal(101, Tell([.. Enumerable.Range(0, 100).Select(number => At(Odd, number))], FindingFormat.Short).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    static Diagnostic At(DiagnosticKind kind, int number) => kind.At(SourceLocation.WholeFile(RepoPath.Parse($"input/notes/n{number:000}.md")));

    static string Tell(EquatableArray<Diagnostic> findings, FindingFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        WorstFindings.Write(new FindingReport(findings, Strict: false, ShowsInfos: false, _ => null), format, new Terminal(output, output, TextReader.Null, Colour: false, Live: false));
        return output.ToString();
    }
}
