using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary><c>briefing new</c>.</summary>
public sealed class NewTests : IDisposable
{
    readonly TemporaryFolder pack = SoundPack.Make();

    public void Dispose() => pack.Dispose();

    [Fact]
    public void A_text_is_copied_byte_for_byte()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Wells filled\r\n\r\nMay 9, 2020\r\n\r\nThe mayor said the wells are full again.\r\nNo last line end"u8];
        pack.With("saved.txt", bytes);
        Assert.Equal(0, New("article", "filled", "--from", pack.At("saved.txt")).ExitCode);
        Assert.Equal(bytes, File.ReadAllBytes(pack.At("seeds/filled.txt")));
    }

    [Fact]
    public void What_was_found_is_proposed_and_says_nothing_until_it_is_confirmed()
    {
        pack.With("saved.txt", "Wells filled\n\nMay 9, 2020\n\nThe mayor said the wells are full again since May 7, 2020. Dora Quill thanked the mayor.\n\nDora Quill had dug for years.\n");
        Assert.Equal(0, New("article", "filled", "--from", pack.At("saved.txt")).ExitCode);
        var article = pack.Read("input/articles/filled.yaml");
        Assert.Contains("# title: Wells filled", article, StringComparison.Ordinal);
        Assert.Contains("# published: 2020-05-09", article, StringComparison.Ordinal);
        Assert.Contains("# actors: [mayor]", article, StringComparison.Ordinal);
        Assert.Contains("Dora Quill (2 times): briefing new actor dora-quill", article, StringComparison.Ordinal);
        Assert.Contains("2020-05-07, paragraph 1:", article, StringComparison.Ordinal);
        Assert.Equal(["source: filled.txt"], article.Split('\n').Where(line => line.Length > 0 && line[0] != '#'));
        Assert.Equal(0, BriefingCommand.Run("check", "--root", pack.Path).ExitCode);

        // With every proposal accepted the file is sound, too.
        var accepted = string.Join('\n', article.Split('\n').Skip(1).Select(line => line.StartsWith("# ", StringComparison.Ordinal) && (line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')) && char.IsAsciiLetterLower(line[2]) ? line[2..] : line));
        pack.With("input/articles/filled.yaml", accepted);
        Assert.DoesNotContain(BriefingCommand.Run("check", "--format", "short", "--root", pack.Path).Output.Split('\n'), line => line.Contains("filled.yaml", StringComparison.Ordinal) && line.Contains(" error BP2", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        var refused = New("actor", "mayor");
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("input/actors/mayor.yaml is there already, and stays as it is.\n", refused.Error);
        Assert.Equal(SoundPack.Actor, pack.Read("input/actors/mayor.yaml"));

        pack.With("saved.txt", "Other\n\nA text of another paper, long enough to be one.\n").With("seeds/other.txt", "mine");
        Assert.Equal(2, New("article", "other", "--from", pack.At("saved.txt")).ExitCode);
        Assert.Equal("mine", pack.Read("seeds/other.txt"));
        Assert.False(File.Exists(pack.At("input/articles/other.yaml")));
    }

    [Fact]
    public void A_text_in_another_encoding_is_refused_with_its_place()
    {
        pack.With("saved.txt", [.. "Wells\n\n"u8, 0x93, .. "full"u8, 0x94]);
        var refused = New("article", "filled", "--from", pack.At("saved.txt"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("BP101", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", refused.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(pack.At("seeds/filled.txt")));
    }

    [Fact]
    public void An_article_from_a_file_has_the_files_name_where_nobody_gives_another()
    {
        pack.With("Wells are full.txt", "Wells full again\n\nThe wells are full.\n");
        Assert.Equal(0, New("article", "--from", pack.At("Wells are full.txt")).ExitCode);
        Assert.True(File.Exists(pack.At("input/articles/wells-are-full.yaml")));
        Assert.True(File.Exists(pack.At("seeds/wells-are-full.txt")));
    }

    [Theory]
    [InlineData("There is no kind of file called actr. Did you mean actor?", "actr", "x")]
    [InlineData("'Dora Quill' is no id: ids have lower-case letters a to z, digits, and single hyphens between them. Write dora-quill.", "actor", "Dora Quill")]
    [InlineData("briefing new theme wants an ID, such as harbour-news-1.", "theme")]
    [InlineData("--from goes with an article: briefing new article ID --from FILE.", "theme", "x", "--from", "page.html")]
    public void A_wrong_call_is_told_in_a_sentence(string sentence, params string[] arguments)
    {
        var refused = New(arguments);
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith(sentence, refused.Error, StringComparison.Ordinal);
    }

    BriefingCommand New(params string[] arguments) => BriefingCommand.Run(["new", .. arguments, "--root", pack.Path]);
}
