using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>
/// Every wrong input ends with a finding at its file, line and column and exit code 1; no stack trace; and the site built before
/// stays as it was.
/// </summary>
public sealed class BadInput : IDisposable
{
    const string Article = SoundPack.Article;

    const string Actor = SoundPack.Actor;

    readonly TemporaryFolder pack = SoundPack.Make();

    public void Dispose() => pack.Dispose();

    [Fact]
    public void A_sound_pack_builds()
    {
        var built = Build();
        Assert.Equal("", built.Error);
        Assert.Equal(0, built.ExitCode);
        Assert.True(File.Exists(pack.At("output/articles/wells/index.html")));
    }

    public static TheoryData<string, string, string, string> Texts() => new()
    {
        { "seeds/wells.txt", "", "BP107", "seeds/wells.txt:1:1" },
        { "seeds/wells.txt", "Wells\0 run dry", "BP102", "seeds/wells.txt:1:6" },
        { "seeds/other.txt", "Other\n\nMay 2, 2020\n\nA seed that nobody summarised, told here in a sentence.\n", "BP3", "seeds/other.txt:1:1" },
        { "input/articles/ghost.yaml", "source: ghost.txt\nsummary: Nothing.\n", "BP3", "input/articles/ghost.yaml:1:9" },
        { "input/actors/mayor.yaml", "name: [unclosed\nkind: person\n", "BP2", "input/actors/mayor.yaml:" },
        { "input/actors/mayor.yaml", "name: The mayor\n\tkind: person\n", "BP2", "input/actors/mayor.yaml:2:1" },
        { "input/actors/mayor.yaml", Actor + "name: Again\n", "BP2", "input/actors/mayor.yaml:4:1" },
        { "input/actors/mayor.yaml", Actor + "knd: person\n", "BP2", "input/actors/mayor.yaml:4:1" },
        { "input/actors/mayor.yaml", "name: [The mayor]\nkind: person\naliases: [the mayor]\n", "BP2", "input/actors/mayor.yaml:1:7" },
        { "input/actors/mayor.yaml", Bomb, "BP2", "input/actors/mayor.yaml:" },
        { "input/articles/wells.yaml", Article + "actors: [majors]\n", "BP3", "input/articles/wells.yaml:11:10" },
        { "input/articles/wells.yaml", Article.Replace("wells.txt", "../../etc/passwd", StringComparison.Ordinal), "BP2", "input/articles/wells.yaml:1:9" },
        { "input/articles/wells.yaml", Article + "published: 2020-13-45\n", "BP2", "input/articles/wells.yaml:11:12" },
        { "input/articles/wells.yaml", Article.Replace("in April\n", "in March\n", StringComparison.Ordinal), "BP401", "input/articles/wells.yaml:10:12" },
        { "input/actors/mayor.md", "---\nname: Another mayor\nkind: person\n---\nText.\n", "BP3", "input/actors/mayor." },
        { "input/themes/a.yaml", "name: A\nparent: b\nsummary: X.\n", "BP3", "input/themes/a.yaml:2:9" },
        { "input/notes/n.md", "---\ntitle: N\n---\nSee [this](javascript:alert(1)).\n", "BP2", "input/notes/n.md:4:" },
        { "input/notes/n.md", "---\ntitle: N\n---\nSee [[mayer]].\n", "BP3", "input/notes/n.md:4:7" },
    };

    const string Bomb = "name: &a [x, x]\nkind: &b [*a, *a, *a, *a]\nrole: &c [*b, *b, *b, *b]\naliases: [*c, *c, *c, *c, *c]\n";

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_told_at_its_place(string path, string text, string code, string place)
    {
        Assert.Equal(0, Build().ExitCode);
        var before = pack.Files("output");
        pack.With(path, text);

        var failed = Build("--strict", "--format", "short");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains(failed.Output.Split('\n'), line => line.StartsWith(place, StringComparison.Ordinal) && line.Contains(" " + code, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", failed.Output + failed.Error, StringComparison.Ordinal);
        Assert.Equal(before, pack.Files("output"));
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_named_with_the_encoding_they_seem_to_be_in()
    {
        pack.With("seeds/wells.txt", [.. "Wells run dry\n\n"u8, 0x93, .. "quoted"u8, 0x94]);
        var failed = Build("--format", "short");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("seeds/wells.txt:3:1: error BP101", failed.Output, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", failed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_out_of_the_pack_is_not_followed()
    {
        using var outside = new TemporaryFolder().With("secret.txt", "The secret\n\nThis must never be read by a build of the pack.\n");
        File.CreateSymbolicLink(pack.At("seeds/secret.txt"), outside.At("secret.txt"));
        var failed = Build("--format", "short");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("seeds/secret.txt:1:1: error BP103", failed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_pack_is_said_to_be_none()
    {
        using var empty = new TemporaryFolder();
        var failed = BriefingCommand.Run("build", "--root", empty.Path, "--format", "short");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("BP105", failed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_other_files_is_not_taken_over()
    {
        pack.With("output/holiday.jpg", "not ours");
        var refused = Build();
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, Build("--force").ExitCode);
        Assert.Equal("not ours", pack.Read("output/holiday.jpg"));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--jobs", "none")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--base-url", "example.org")]
    [InlineData("build", "--root", "/no/such/folder")]
    [InlineData("build", "--format", "xml")]
    [InlineData("inspect")]
    [InlineData("inspect", "/no/such/file.txt")]
    [InlineData("render", "-", "--data", "-")]
    public void A_wrong_call_ends_with_2_and_a_sentence(params string[] arguments)
    {
        var refused = BriefingCommand.Run(arguments);
        Assert.Equal(2, refused.ExitCode);
        Assert.NotEqual("", refused.Error);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no verb bild. Did you mean build?", "bild")]
    [InlineData("briefing check has no option --formt. Did you mean --format?", "check", "--formt", "json")]
    [InlineData("--format takes one of text, short, json, github, gitlab, sarif, not 'srif'. Did you mean sarif?", "build", "--format", "srif")]
    [InlineData("--jobs takes a number, not 'none'.", "build", "--jobs", "none")]
    [InlineData("briefing check takes options only; 'extra' is none.", "check", "extra")]
    [InlineData("briefing inspect wants FILE: A seed: any text file.", "inspect")]
    public void A_wrong_call_is_told_with_the_nearest_right_one(string sentence, params string[] arguments) =>
        Assert.Equal(sentence, BriefingCommand.Run(arguments).Error.Split('\n')[0]);

    BriefingCommand Build(params string[] options) => BriefingCommand.Run(["build", "--root", pack.Path, .. options]);
}
