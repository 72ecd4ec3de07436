using System.Text.Json.Nodes;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>briefing diff</c>: what changed between two editions.</summary>
public sealed class DiffTests : IDisposable
{
    const string OtherClaim = "  - id: prayed\n    text: The village prayed.\n    by: article\n    basis: own-voice\n    quote: the mayor said\n";

    readonly TemporaryFolder pack = SoundPack.Make();

    public void Dispose() => pack.Dispose();

    [Fact]
    public void An_edition_is_as_itself()
    {
        var edition = Publish("one");
        var run = BriefingCommand.Run("diff", edition, edition);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("# What changed in Wells\n\nFrom the edition of 2020-05-02 to that of 2020-05-02 nothing changed.\n", run.Output);
    }

    [Fact]
    public void What_is_new_gone_or_told_differently_is_told_kind_by_kind()
    {
        pack.With("input/actors/baker.yaml", "name: The baker\nkind: person\n");
        var older = Publish("older");
        File.Delete(pack.At("input/actors/baker.yaml"));
        pack.With("input/pack.yaml", "title: Wells\nas_of: 2020-05-03\n");
        pack.With("input/actors/mayor.yaml", SoundPack.Actor + "role: Mayor of the upper village\n");
        pack.With("input/articles/wells.yaml", SoundPack.Article.Replace("text: The wells ran dry in April.", "text: The wells were dry in April.", StringComparison.Ordinal) + OtherClaim);
        var run = BriefingCommand.Run("diff", older, Publish("newer"));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            """
            # What changed in Wells

            From the edition of 2020-05-02 to that of 2020-05-03: 1 new, 1 gone, 2 changed.

            ## Claims

            ### New

            - The village prayed. (`prayed`)

            ### Changed

            - The wells were dry in April. (`dry`)
              - text: The wells ran dry in April. → The wells were dry in April.

            ## Actors

            ### Gone

            - The baker (`baker`)

            ### Changed

            - The mayor (`mayor`)
              - role: *nothing* → Mayor of the upper village

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/0/themes", "[\"b\",\"a\"]", null)]
    [InlineData("/claims/0/themes", "[\"a\",\"c\"]", "themes, new: c|themes, gone: b")]
    [InlineData("/claims/0/corroboration/origins", "2", "corroboration origins: 1 → 2")]
    [InlineData("/claims/0/figure", "{\"value\":7,\"unit\":\"km\"}", "figure: *nothing* → {\"value\":7,\"unit\":\"km\"}")]
    [InlineData("/claims/0/quotes/0/paragraph", "4", "quotes “dry”: paragraph: 3 → 4")]
    [InlineData("/claims/0/quotes/0/line", "9", null)]
    [InlineData("/claims/0/date", "null", "date: 2020-04 → *nothing*")]
    [InlineData("/disputes/0/sides", "[[\"x\"],[\"y\",\"z\"]]", "sides, new: y, z|sides, gone: y")]
    [InlineData("/findings/0/message", "\"Other words.\"", "New findings|BP402 input/a.yaml: Other words.|Findings that are gone|BP402 input/a.yaml: Not found.")]
    public void Each_kind_of_value_has_its_line(string place, string value, string? lines)
    {
        const string Edition = """
            {"version":1,"pack":{"title":"T","as_of":null},
             "claims":[{"id":"x","text":"X","themes":["a","b"],"date":"2020-04","figure":null,"corroboration":{"origins":1},"quotes":[{"paragraph":3,"line":8,"text":"dry"}]}],
             "disputes":[{"id":"x","sides":[["x"],["y"]]}],
             "findings":[{"code":"BP402","severity":"error","file":"input/a.yaml","line":3,"message":"Not found."}]}
            """;
        var changed = JsonNode.Parse(Edition)!;
        var steps = place.Split('/')[1..];
        var parent = steps[..^1].Aggregate(changed, (node, step) => int.TryParse(step, out var at) ? node[at]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        pack.With("old.json", Edition).With("new.json", changed.ToJsonString());
        var run = BriefingCommand.Run("diff", pack.At("old.json"), pack.At("new.json"));
        Assert.Equal(0, run.ExitCode);
        if (lines is null)
            Assert.Contains("nothing changed", run.Output, StringComparison.Ordinal);
        else
            Assert.All(lines.Split('|'), line => Assert.Contains(line, run.Output.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_a_source_says_becomes_markup()
    {
        var older = Publish("older");
        pack.With("input/actors/enemy.yaml", "name: \"<script>alert(1)</script> [x](javascript:y) **z**\"\nkind: person\n");
        var newer = Publish("newer");
        var markdown = BriefingCommand.Run("diff", older, newer).Output;
        Assert.Contains(@"- \<script\>alert(1)\</script\> \[x\](javascript:y) \*\*z\*\* (`enemy`)", markdown, StringComparison.Ordinal);
        var page = BriefingCommand.Run("diff", older, newer, "--page").Output;
        Assert.Contains("<ins><bdi>&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is not JSON, which is seen in line 1, column 1.")]
    [InlineData("{\"version\":1", "is not JSON, which is seen in line 1, column 13.")]
    [InlineData("[]", "is not the data/pack.json of a site that Briefing built.")]
    [InlineData("{\"version\":2,\"pack\":{}}", "is of version 2 of its format, and this program reads version 1.")]
    [InlineData("{\"version\":1,\"pack\":{},\"claims\":[{\"id\":\"x\"},{\"id\":\"x\"}]}", "has two claims with one id.")]
    public void Another_file_is_told_from_an_edition(string content, string why)
    {
        pack.With("old.json", content);
        var run = BriefingCommand.Run("diff", pack.At("old.json"), pack.At("old.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{pack.At("old.json")} {why}\n", run.Error);
        Assert.Equal(2, BriefingCommand.RunWithInput(content, "diff", "-", pack.At("nowhere.json")).ExitCode);
        Assert.Equal("Only one of the two editions can come from standard input.\n", BriefingCommand.Run("diff", "-", "-").Error);
    }

    string Publish(string name)
    {
        var run = BriefingCommand.Run("build", "--root", pack.Path, "--output", pack.At(name));
        Assert.True(run.ExitCode == 0, run.Output);
        return pack.At(name + "/data/pack.json");
    }
}
