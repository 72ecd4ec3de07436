using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>A pack of a stranger may bring links; nothing is written or removed through them.</summary>
public sealed class LinksOut : IDisposable
{
    readonly TemporaryFolder pack = SoundPack.Make();
    readonly TemporaryFolder elsewhere = new TemporaryFolder().With("index.html", "precious").With("keep.txt", "precious").With("actors/mayor.yaml", "precious");

    public void Dispose()
    {
        pack.Dispose();
        elsewhere.Dispose();
    }

    [Fact]
    public void In_the_output_nothing_is_written_through_one()
    {
        Assert.Equal(0, Run("build").ExitCode);
        Directory.Delete(pack.At("output/claims"), recursive: true);
        Directory.CreateSymbolicLink(pack.At("output/claims"), elsewhere.Path);
        Refused(Run("build"), "output/claims is a link to another folder");
    }

    [Fact]
    public void In_the_output_nothing_is_removed_through_one()
    {
        Assert.Equal(0, Run("build").ExitCode);
        Directory.CreateSymbolicLink(pack.At("output/more"), elsewhere.Path);
        File.AppendAllText(pack.At("output/.briefing"), "more/keep.txt\n");
        Refused(Run("build"), "output/more is a link to another folder");
    }

    [Fact]
    public void The_output_itself_is_none_unless_the_call_names_it()
    {
        using var own = new TemporaryFolder();
        Directory.CreateSymbolicLink(pack.At("output"), own.Path);
        var told = Run("build");
        Assert.Equal(2, told.ExitCode);
        Assert.Contains("name it with --output", told.Error, StringComparison.Ordinal);
        Assert.Empty(own.Files());
        Assert.Equal(0, Run("build", "--output", pack.At("output")).ExitCode);
        Assert.NotEmpty(own.Files());
    }

    [Fact]
    public void Half_a_file_that_is_one_is_not_followed()
    {
        pack.With("input/actors/mayor.yaml", SoundPack.Actor.Replace("kind:", "kindd:", StringComparison.Ordinal));
        File.CreateSymbolicLink(pack.At("input/actors/mayor.yaml.new~"), elsewhere.At("keep.txt"));
        Run("check", "--fix");
        Assert.Equal(SoundPack.Actor, pack.Read("input/actors/mayor.yaml"));
        Untouched();
    }

    [Fact]
    public void New_files_and_schemas_stay_inside()
    {
        Directory.CreateSymbolicLink(pack.At("input/events"), elsewhere.Path);
        Directory.CreateSymbolicLink(pack.At("input/.schema"), elsewhere.Path);
        Refused(Run("new", "event", "rain"), "input/events is a link to another folder");
        Refused(Run("schema", "--write"), "input/.schema is a link to another folder");
        Directory.Delete(pack.At("input/.schema"));
        Directory.CreateDirectory(pack.At("input/.schema"));
        File.CreateSymbolicLink(pack.At("input/.schema/actor.json"), elsewhere.At("keep.txt"));
        Assert.Equal(0, Run("schema", "--write").ExitCode);
        Untouched();
    }

    void Refused(BriefingCommand told, string words)
    {
        Assert.Equal(3, told.ExitCode);
        Assert.Contains(words, told.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Untouched();
    }

    void Untouched()
    {
        Assert.Equal(["actors/mayor.yaml", "index.html", "keep.txt"], elsewhere.Files().Keys);
        Assert.All(elsewhere.Files().Values, bytes => Assert.Equal("precious"u8.ToArray(), bytes));
    }

    BriefingCommand Run(string verb, params string[] options) => BriefingCommand.Run([verb, .. options, "--root", pack.Path]);
}
