using System.Text;
using System.Text.Json;
using Briefing.Site;
using Briefing.Site.Cards;
using Briefing.Site.Search;
using Briefing.Tests.Site;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Search;

/// <summary>What the pages' script loads.</summary>
public class ReaderFilesTests
{
    static readonly IReadOnlyList<RenderedFile> Files = [.. SmallSite.Others(SmallSite.Plan()).Where(IsScript)];

    static bool IsScript(RenderedFile file) => file.Path.EndsWith(".js", StringComparison.Ordinal);

    [Fact]
    public void Every_thing_has_its_card_in_the_file_that_its_hash_names()
    {
        var pack = SmallSite.Pack().Pack;
        var keys = pack.Actors.Select(actor => "actors/" + actor.Id)
            .Concat(pack.Themes.Select(theme => "themes/" + theme.Id))
            .Concat(pack.Events.Select(happening => "events/" + happening.Id))
            .Concat(pack.Claims.Select(claim => "claims/" + claim.Id));
        var count = CardFile.Count(pack);
        foreach (var key in keys)
        {
            var file = Data($"assets/cards/{StableHash.Of(key) & (uint)(count - 1):x}.js");
            Assert.NotEqual(0, file.GetProperty(key).GetArrayLength());
        }
    }

    [Fact]
    public void Every_entry_that_a_word_names_is_there()
    {
        var start = Data("assets/search/start.js");
        var entries = 0;
        for (var file = 0; file < start.GetProperty("files").GetInt32(); file++)
            entries += Data($"assets/search/e/{file:x}.js").GetProperty("entries").GetArrayLength();
        Assert.Equal(start.GetProperty("entries").GetInt32(), entries);
        Assert.Contains(Files, file => file.Path == "assets/search/w/37.js"); // "s", of which "sail"
    }

    [Theory]
    [InlineData("</script><script>alert(1)")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("\" + alert(1) + \"\\")]
    [InlineData("<!-- half \uD83D")]
    public void Nothing_that_a_source_says_ends_a_script(string text)
    {
        var file = ScriptData.Write("cards/0", json => json.WriteStringValue(ScriptData.WellFormed(text)));
        var script = Encoding.UTF8.GetString(file.Content.Span);
        Assert.DoesNotContain('<', script);
        Assert.DoesNotContain('\u2028', script);
        Assert.DoesNotContain('\u2029', script);
        Assert.Equal(text.Replace('\uD83D', '\uFFFD'), Data(script, "briefing(\"cards/0\",").GetString());
    }

    [Fact]
    public void Are_the_same_however_many_work_on_them()
    {
        var makers = FileMaker.All(SmallSite.Plan(), jobs: 3);
        var again = Work.Map(makers.Count, 3, at => makers[at].Make().Where(IsScript).ToList()).SelectMany(files => files);
        Assert.Equal(Files.OrderBy(file => file.Path, StringComparer.Ordinal), again.OrderBy(file => file.Path, StringComparer.Ordinal));
    }

    [Fact]
    public void A_beginning_with_too_many_words_is_split()
    {
        var files = TermFiles.Of([.. Enumerable.Range(0, 3000).Select(number => new SearchTerm($"ab{number:0000}", [number << 6 | 7], 1))], jobs: 1);
        Assert.Contains("a", files.Splits);
        Assert.Contains("ab0", files.Splits.Concat(files.Leaves));
        Assert.Empty(files.Leaves.Intersect(files.Splits));
        Assert.All(files.Files, file => Assert.True(file.Content.Length < 16_000, file.Path));
    }

    [Fact]
    public void What_is_little_after_a_split_stands_together()
    {
        var words = Enumerable.Range(0, 1500).Select(number => $"aa{number:0000}").Append("ab").Append("ac").Append("ad");
        var files = TermFiles.Of([.. words.Select(word => new SearchTerm(word, [7], 1))], jobs: 1);
        Assert.Contains("a", files.Rests);
        Assert.DoesNotContain("ab", files.Leaves);
        var rest = files.Files.Single(file => file.Path == "assets/search/w/2p-.js");
        Assert.Contains("\"ab\",1,\"70\",\"ac\",1,\"70\",\"ad\"", Encoding.UTF8.GetString(rest.Content.Span), StringComparison.Ordinal);
    }

    static JsonElement Data(string path)
    {
        var script = Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Content.Span);
        return Data(script, $"briefing(\"{path["assets/".Length..^".js".Length]}\",");
    }

    static JsonElement Data(string script, string start)
    {
        Assert.StartsWith(start, script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        return JsonDocument.Parse(script[start.Length..^3]).RootElement;
    }
}
