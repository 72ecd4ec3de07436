using System.Diagnostics;
using System.Text.Json;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>briefing stats</c>: the pack of today, and of the days on which it changed.</summary>
public sealed class StatsTests : IDisposable
{
    readonly TemporaryFolder pack = SoundPack.Make();

    public void Dispose() => pack.Dispose();

    [Fact]
    public void A_folder_without_history_has_one_row()
    {
        var run = BriefingCommand.Run("stats", "--root", pack.Path);
        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.StartsWith("now ", lines[1], StringComparison.Ordinal);
        Assert.Contains("no git history", lines[2], StringComparison.Ordinal);
    }

    [GitFact]
    public void Each_day_of_the_history_is_counted_as_it_was()
    {
        Commit("2020-05-02", "Begin");
        pack.With("input/articles/wells.yaml", SoundPack.Article.Replace("in April\n", "in March\n", StringComparison.Ordinal));
        Commit("2020-05-03T08:00:00", "Mistake");
        pack.With("input/articles/wells.yaml", SoundPack.Article);
        pack.With("input/actors/baker.yaml", "name: The baker\nkind: person\n");
        Commit("2020-05-03T09:00:00", "Another actor");
        pack.With("input/articles/wells.yaml", SoundPack.Article.Replace("in April\n", "in March\n", StringComparison.Ordinal));
        Commit("2020-05-04", "Mistake");

        var rows = Rows("--points", "12");
        Assert.Equal(["2020-05-02", "2020-05-03", "2020-05-04", "now"], rows.Select(row => row.GetProperty("when").GetString()));
        Assert.Equal([1, 2, 2, 2], rows.Select(row => row.GetProperty("actors").GetInt32()));
        Assert.Equal([1, 1, 1, 1], rows.Select(row => row.GetProperty("claims").GetInt32()));
        Assert.Equal([1, 1, 0, 0], rows.Select(row => row.GetProperty("covered").GetInt32()));
        Assert.Equal([0, 0, 1, 1], rows.Select(row => row.GetProperty("errors").GetInt32()));
        Assert.Equal(["2020-05-02", "2020-05-04", "now"], Rows("--points", "2").Select(row => row.GetProperty("when").GetString()));
        Assert.Equal(["now"], Rows("--points", "0").Select(row => row.GetProperty("when").GetString()));
    }

    [Fact]
    public void A_wrong_number_of_points_is_wrong_usage() => Assert.Equal(2, BriefingCommand.Run("stats", "--root", pack.Path, "--points", "-1").ExitCode);

    List<JsonElement> Rows(params string[] options)
    {
        var run = BriefingCommand.Run(["stats", "--root", pack.Path, "--json", .. options]);
        Assert.Equal(0, run.ExitCode);
        using var document = JsonDocument.Parse(run.Output);
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    void Commit(string day, string words)
    {
        if (!Directory.Exists(pack.At(".git")))
            Git("2020-01-01", "init", "--quiet");
        Git(day, "add", "--all");
        Git(day, "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", words);
    }

    void Git(string day, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = pack.Path };
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = day.Contains('T', StringComparison.Ordinal) ? day + "Z" : day + "T12:00:00Z";
        using var process = Process.Start(start)!; // a process is always made when no shell is asked for
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
