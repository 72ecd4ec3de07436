using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary><c>briefing init</c> makes a pack that is whole.</summary>
public sealed class InitTests : IDisposable
{
    readonly TemporaryFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_pack_builds_at_once_and_strictly_without_a_finding()
    {
        Assert.Equal(0, BriefingCommand.Run("init", home.At("mill")).ExitCode);
        var checkedPack = BriefingCommand.Run("check", "--strict", "--format", "short", "--root", home.At("mill"));
        Assert.StartsWith("0 errors, 0 warnings", checkedPack.Output, StringComparison.Ordinal);
        var built = BriefingCommand.Run("build", "--strict", "--root", home.At("mill"));
        Assert.Equal(0, built.ExitCode);
        Assert.Contains("In short", home.Read("mill/output/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_settings_are_json_and_its_files_name_their_schemas()
    {
        BriefingCommand.Run("init", home.At("mill"));
        foreach (var (path, content) in home.Files("mill"))
        {
            if (path.EndsWith(".json", StringComparison.Ordinal))
            {
                using var read = JsonDocument.Parse(content);
                Assert.NotEqual(JsonValueKind.Null, read.RootElement.ValueKind);
            }

            var first = System.Text.Encoding.UTF8.GetString(content).Split('\n')[0];
            if (path.StartsWith("input/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(home.At("mill/" + path))!, first.Split("$schema=")[1])), path); // a file has a folder
            Assert.DoesNotContain("{{", first, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_editor_reads_the_findings_that_check_prints()
    {
        BriefingCommand.Run("init", home.At("mill"));
        home.With("mill/input/themes/extra.yaml", "nam: Extra\n");
        using var tasks = JsonDocument.Parse(home.Read("mill/.vscode/tasks.json"));
        var matcher = tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").GetProperty("pattern");
        var printed = BriefingCommand.Run("check", "--format", "short", "--root", home.At("mill")).Output;
        var match = printed.Split('\n').Select(line => Regex.Match(line, matcher.GetProperty("regexp").GetString()!)).First(match => match.Success); // the settings have one
        Assert.Equal("input/themes/extra.yaml", match.Groups[matcher.GetProperty("file").GetInt32()].Value);
        Assert.Equal("1", match.Groups[matcher.GetProperty("line").GetInt32()].Value);
        Assert.Equal("BP203", match.Groups[matcher.GetProperty("code").GetInt32()].Value);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        home.With("mill/notes.txt", "mine");
        var refused = BriefingCommand.Run("init", home.At("mill"));
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("notes.txt", refused.Error, StringComparison.Ordinal);
        Assert.Single(home.Files("mill"));
    }
}
