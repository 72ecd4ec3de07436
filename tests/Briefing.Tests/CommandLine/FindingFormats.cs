using System.Text.Json;
using Briefing.Cli;
using Briefing.Cli.Findings;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>Findings as the machines of others read them.</summary>
public sealed class FindingFormats : IDisposable
{
    // Line 10 holds the quote, which the seed has with April.
    static readonly string Broken = SoundPack.Article.Replace("in April\n", "in March\n", StringComparison.Ordinal);

    readonly TemporaryFolder pack = SoundPack.Make().With("input/articles/wells.yaml", Broken);

    public void Dispose() => pack.Dispose();

    [Fact]
    public void GitHub_gets_a_command_for_each_with_file_line_and_help()
    {
        var lines = Check("github").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("::error file=", StringComparison.Ordinal)
            && line.Contains("input/articles/wells.yaml,line=10,endLine=10,col=12,", StringComparison.Ordinal)
            && line.Contains(",title=BP401 quote-not-found::The quote is not in seeds/wells.txt.%0A", StringComparison.Ordinal));
    }

    [Fact]
    public void GitHub_gets_ten_of_a_weight_worst_first_and_the_rest_in_the_log()
    {
        var keys = string.Concat(Enumerable.Range(1, 13).Select(number => $"strange{number}: 1\n"));
        pack.With("input/actors/mayor.yaml", SoundPack.Actor + keys);
        var lines = Check("github").Output.Split('\n').Where(line => line.Length > 0).ToList();
        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.StartsWith("::error ", lines[0], StringComparison.Ordinal);
        Assert.Equal(4, lines.Count(line => line.Contains(": error BP", StringComparison.Ordinal)));
    }

    [Fact]
    public void GitHubs_summary_has_all_of_them_and_no_markup_of_strangers()
    {
        pack.With("input/actors/mayor.yaml", SoundPack.Actor + "\"<b>@someone|\": 1\n");
        using var output = new StringWriter { NewLine = "\n" };
        var folder = Briefing.Build.SiteBuild.Run(new Briefing.Build.BuildRequest(pack.Path, null, Briefing.Build.Folders.FolderOptions.Default), new Silence());
        var report = new FindingReport(folder.Findings, Strict: false, ShowsInfos: false, folder.Contents.Find);
        GitHubFindings.Write(report, output, pack.At("summary.md"));
        GitHubFindings.Write(report, output, pack.At("summary.md"));
        var summary = pack.Read("summary.md");
        Assert.Equal(2, summary.Split("## Briefing").Length - 1);
        Assert.Contains("| error BP401 | input/articles/wells.yaml&#58;10&#58;12 |", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("@someone", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void A_fingerprint_survives_lines_inserted_above(string format)
    {
        var before = Prints(format);
        pack.With("input/articles/wells.yaml", "# A comment\n\n" + Broken);
        Assert.Equal(before, Prints(format));
        pack.With("input/articles/wells.yaml", Broken.Replace("in March\n", "in May\n", StringComparison.Ordinal));
        Assert.NotEqual(before, Prints(format));
    }

    [Fact]
    public void Sarif_has_the_place_the_rule_and_its_page()
    {
        using var sarif = JsonDocument.Parse(Check("sarif").Output);
        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results").EnumerateArray().Single(one => one.GetProperty("ruleId").GetString() == "BP401");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(10, region.GetProperty("startLine").GetInt32());
        Assert.Equal(12, region.GetProperty("startColumn").GetInt32());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.StartsWith("seeds/wells.txt", result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("QuoteNotFound", rule.GetProperty("name").GetString());
        Assert.EndsWith("FINDINGS.md#bp401-quote-not-found", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Contains("is told as", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void GitLab_has_path_line_and_weight()
    {
        using var report = JsonDocument.Parse(Check("gitlab").Output);
        var one = report.RootElement.EnumerateArray().Single(finding => finding.GetProperty("check_name").GetString() == "BP401 quote-not-found");
        Assert.Equal("critical", one.GetProperty("severity").GetString());
        Assert.Equal("input/articles/wells.yaml", one.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(10, one.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void A_caret_stands_under_its_place_whatever_the_letters_before_it_take()
    {
        pack.With("input/articles/wells.yaml", SoundPack.Article.Replace("    quote: The wells of the upper village ran dry in April\n", "    quote: \"漢字 e\u0301 ran dry in March\"\n", StringComparison.Ordinal));
        var lines = Check("text").Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("ran dry in March", StringComparison.Ordinal));

        // Two columns for each of the first two letters, none for the accent, and the quotation marks.
        Assert.EndsWith(" | " + new string(' ', 11) + new string('^', 4 + " e ran dry in March".Length + 2), lines[at + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(false, "", false)]
    [InlineData(true, "NO_COLOR=1", false)]
    [InlineData(true, "NO_COLOR=", true)]
    [InlineData(false, "FORCE_COLOR=1", true)]
    [InlineData(false, "FORCE_COLOR=", true)]
    [InlineData(true, "FORCE_COLOR=0", false)]
    [InlineData(false, "CLICOLOR_FORCE=1", true)]
    [InlineData(false, "CLICOLOR_FORCE=0", false)]
    [InlineData(true, "CLICOLOR=0", false)]
    [InlineData(true, "TERM=dumb", false)]
    [InlineData(false, "FORCE_COLOR=1 NO_COLOR=1", false)]
    public void Colour_follows_the_terminal_and_the_environment(bool isTerminal, string environment, bool coloured)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]);
        Assert.Equal(coloured, Colours.AreWanted(isTerminal, name => variables.GetValueOrDefault(name)));
    }

    static IReadOnlyList<string?> PrintsOf(string format, string output)
    {
        using var json = JsonDocument.Parse(output);
        return format == "sarif"
            ? [.. json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(one => one.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString())]
            : [.. json.RootElement.EnumerateArray().Select(one => one.GetProperty("fingerprint").GetString())];
    }

    IReadOnlyList<string?> Prints(string format) => PrintsOf(format, Check(format).Output);

    BriefingCommand Check(string format) => BriefingCommand.Run("check", "--root", pack.Path, "--format", format);
}
