using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>Authors who have the tool alone get the built-in theme from it, file by file.</summary>
public class ThemeVerbTests
{
    [Fact]
    public void Lists_and_prints()
    {
        var listed = BriefingCommand.Run("theme").Output.Split('\n');
        Assert.Contains("layouts/article.sbn-html", listed);
        Assert.Equal(File.ReadAllText(Repository.At("theme/layouts/article.sbn-html")), BriefingCommand.Run("theme", "theme/layouts/article.sbn-html").Output);
        Assert.All(BriefingCommand.Run("theme", "partials/").Output.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("partials/", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_slip_is_told_with_the_nearest()
    {
        var told = BriefingCommand.Run("theme", "layouts/artikle.sbn-html");
        Assert.Equal(2, told.ExitCode);
        Assert.Equal("The built-in theme has no layouts/artikle.sbn-html. Did you mean layouts/article.sbn-html?\n", told.Error);
    }

    [Fact]
    public void A_copied_file_stands_in_for_the_built_in_one_and_changes_nothing_until_it_is_changed()
    {
        using var pack = SoundPack.Make();
        Assert.Equal(0, Run("build").ExitCode);
        var before = pack.Files("output");
        Assert.Equal(0, Run("theme", "layouts/article.sbn-html", "--write").ExitCode);
        Assert.Equal(["theme/layouts/article.sbn-html"], pack.Files().Keys.Where(path => path.StartsWith("theme/", StringComparison.Ordinal)));
        Assert.Equal(0, Run("build").ExitCode);
        Assert.Equal(before, pack.Files("output"));

        var second = Run("theme", "layouts/article.sbn-html", "--write");
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("is there already, and stays as it is", second.Error, StringComparison.Ordinal);

        File.AppendAllText(pack.At("theme/layouts/article.sbn-html"), "<p>My own article page</p>\n");
        Assert.Equal(0, Run("build").ExitCode);
        Assert.Contains("My own article page", pack.Read("output/articles/wells/index.html"), StringComparison.Ordinal);

        BriefingCommand Run(params string[] arguments) => BriefingCommand.Run([.. arguments, "--root", pack.Path]);
    }

    [Fact]
    public void A_whole_copy_builds_the_same_site()
    {
        using var pack = SoundPack.Make();
        BriefingCommand.Run("build", "--root", pack.Path);
        var before = pack.Files("output");
        Assert.Contains("files are in theme/ now", BriefingCommand.Run("theme", "--write", "--root", pack.Path).Output, StringComparison.Ordinal);
        Assert.Equal(0, BriefingCommand.Run("build", "--strict", "--root", pack.Path).ExitCode);
        Assert.Equal(before, pack.Files("output"));
    }
}
