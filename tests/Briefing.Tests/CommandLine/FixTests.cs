using System.Text;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>check --fix</c>: writes what is certain, touches nothing else, and has nothing to do the second time.</summary>
public sealed class FixTests : IDisposable
{
    const string Seed =
        "Ferry runs again\n\nMarch 3, 2031\n\nThe ferry’s master, Ada Lund, said on Monday that the crossing “will open before noon” and that tickets: one crown each, stay cheap.\n\n"
        + "The council did not ask for a second ferry, and 65,412 people had written to say so.\n";

    readonly TemporaryFolder pack = new TemporaryFolder()
        .With("seeds/ferry.txt", Seed)
        .With("input/pack.yaml", "title: Ferry\nas_of: 2031-03-04\n")
        .With("input/actors/ada-lund.yaml", "name: Ada Lund\nkind: person\n");

    public void Dispose() => pack.Dispose();

    [Theory]
    // A wrong letter, in every style of writing.
    [InlineData("\"the crossing “will opan before noon”\"", "\"the crossing “will open before noon”\"")]
    [InlineData("'the crossing \"will opan before noon\"'", "'the crossing \"will open before noon\"'")]
    [InlineData("said on Munday that the crossing # the day", "said on Monday that the crossing # the day")]
    [InlineData("|\n      said on Munday\n      that the crossing", "|\n      said on Monday\n      that the crossing")]
    [InlineData(">-\n      said on Munday\n      that the crossing", ">-\n      said on Monday\n      that the crossing")]
    [InlineData("\"said on Munday\n      that the crossing\"", "\"said on Monday\n      that the crossing\"")]
    // A word that is missing, too much, or another.
    [InlineData("\"said Monday that the crossing\"", "\"said on Monday that the crossing\"")]
    [InlineData("\"said on on Monday that the crossing\"", "\"said on Monday that the crossing\"")]
    [InlineData("\"said on Friday that the crossing\"", "\"said on Monday that the crossing\"")]
    [InlineData("\"65,421 people had written to say so\"", "\"65,412 people had written to say so\"")]
    // What the style can't hold asks for quotation marks.
    [InlineData("that tickets one crown each, stay cheap", "\"that tickets: one crown each, stay cheap\"")]
    [InlineData("\"and that ticketz: one \\x63rown each\"", "\"and that tickets: one \\x63rown each\"")]
    [InlineData("'The ferry''s mastre, Ada Lund'", "'The ferry''s master, Ada Lund'")]
    // A cut word is completed.
    [InlineData("\"said on Monday that the crossi\"", "\"said on Monday that the crossing\"")]
    // Left out is left out.
    [InlineData("\"said on Munday […] the crossing “will opan before noon”\"", "\"said on Monday […] the crossing “will open before noon”\"")]
    // Whether the council asked is not a matter of spelling.
    [InlineData("\"The council did ask for a second ferry\"", null)]
    [InlineData("\"nothing of the kind was ever written anywhere\"", null)]
    public void The_right_words_are_written_into_the_quote(string typed, string? right)
    {
        var before = Article(typed);
        pack.With("input/articles/ferry.yaml", before);
        var first = BriefingCommand.Run("check", "--fix", "--format", "short", "--root", pack.Path);
        Assert.Equal("", first.Error);
        Assert.Equal(right is null ? before : Article(right), pack.Read("input/articles/ferry.yaml"));
        Assert.Equal(right is null ? 1 : 0, first.ExitCode);
        Assert.Equal(right is not null, first.Output.Contains("input/articles/ferry.yaml:", StringComparison.Ordinal) && first.Output.Contains("fixed BP40", StringComparison.Ordinal));

        var again = BriefingCommand.Run("check", "--fix", "--format", "short", "--root", pack.Path);
        Assert.DoesNotContain("fixed", again.Output, StringComparison.Ordinal);
        Assert.Equal(Seed, pack.Read("seeds/ferry.txt"));
    }

    static string Article(string quote) =>
        "# The first report.\nsource:   ferry.txt   # as it came\nsummary: >-\n    The ferry [@ferry-runs]\n    runs.\nclaims:\n"
        + $"  - {{id: other, text: \"It is cheap.\", by: article, quote: 'stay cheap'}}\n  - id: ferry-runs\n    quote: {quote}\n    by: ada-lund\n    basis: on-record # she said so\n    text: 'The ferry runs.'\n\n# end";

    [Fact]
    public void Keys_choices_ids_and_paragraphs_with_a_slip_are_mended()
    {
        pack.With("input/articles/ferry.yaml",
            "source: fery.txt\nsumary: The ferry [@ferry-run] runs, says [[ada-lumd]].\nclaims:\n  - id: ferry-runs\n    text: It runs.\n    by: \"ada-lnd\"\n    basis: on-recrod\n    \"qoute\": will open before noon\n    paragraph: 2\n");
        var run = BriefingCommand.Run("check", "--fix", "--format", "json", "--root", pack.Path);
        Assert.Equal(
            "source: ferry.txt\nsummary: The ferry [@ferry-runs] runs, says [[ada-lund]].\nclaims:\n  - id: ferry-runs\n    text: It runs.\n    by: \"ada-lund\"\n    basis: on-record\n    \"quote\": will open before noon\n    paragraph: 1\n",
            pack.Read("input/articles/ferry.yaml"));
        Assert.Equal(0, run.ExitCode);
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(8, json.RootElement.GetProperty("fixed").GetArrayLength());
    }

    [Fact]
    public void What_two_names_could_mean_is_left_to_people()
    {
        pack.With("input/actors/ada-lunt.yaml", "name: Ada Lunt\nkind: person\naliases: [the ferry’s master]\n");
        var article = Article("'stay cheap'").Replace("by: ada-lund", "by: ada-lun", StringComparison.Ordinal);
        pack.With("input/articles/ferry.yaml", article);
        Assert.Equal(1, BriefingCommand.Run("check", "--fix", "--root", pack.Path).ExitCode);
        Assert.Equal(article, pack.Read("input/articles/ferry.yaml"));
    }

    [Fact]
    public void Line_ends_the_byte_order_mark_and_front_matter_stay()
    {
        var text = "---\r\nsource: ferry.txt\r\nclaims:\r\n  - id: ferry-runs\r\n    text: It runs.\r\n    by: ada-lund\r\n    basis: on-record\r\n    quote: \"said on Munday\r\n      that the crossing\"\r\n---\r\nThe ferry runs.\r\n";
        byte[] mark = [0xEF, 0xBB, 0xBF];
        pack.With("input/articles/ferry.md", [.. mark, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Equal(0, BriefingCommand.Run("check", "--fix", "--root", pack.Path).ExitCode);
        byte[] right = [.. mark, .. Encoding.UTF8.GetBytes(text.Replace("Munday", "Monday", StringComparison.Ordinal))];
        Assert.Equal(right, File.ReadAllBytes(pack.At("input/articles/ferry.md")));
    }

    [Fact]
    public void A_sound_pack_is_not_touched()
    {
        pack.With("input/articles/ferry.yaml", Article("'stay cheap'"));
        var time = File.GetLastWriteTimeUtc(pack.At("input/articles/ferry.yaml"));
        var run = BriefingCommand.Run("check", "--fix", "--root", pack.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("fixed", run.Output, StringComparison.Ordinal);
        Assert.Equal(time, File.GetLastWriteTimeUtc(pack.At("input/articles/ferry.yaml")));
    }
}
