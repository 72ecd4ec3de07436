using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Preview;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Preview;

/// <summary>The source beside what is said of it, and claims made of selected words.</summary>
public sealed class ProofTests : IDisposable
{
    const string Page = "/_proof/wells";
    const string File = "input/articles/wells.yaml";

    readonly TemporaryFolder folder = SoundPack.Make();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Shows_what_carries_something_and_what_does_not()
    {
        await using var preview = await RunningPreview.Of(folder);
        var html = await preview.Http.GetStringAsync(new Uri(Page, UriKind.Relative));
        Assert.Contains("<mark>The wells of the upper village ran dry in April</mark>, the mayor said.", html, StringComparison.Ordinal);
        Assert.Contains("1 of 1 paragraphs carry something", html, StringComparison.Ordinal);
        Assert.Contains("id=\"claim-dry\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_fails_turns_red()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("<blockquote>The wells");
        folder.With(File, SoundPack.Article.Replace("upper village", "lower village", StringComparison.Ordinal));
        await preview.HearHtml("<blockquote class=\"missing\">The wells of the lower village");
    }

    [Fact]
    public async Task Selected_words_become_a_claim_in_the_file()
    {
        folder.With(File, "# Read twice.\n" + SoundPack.Article + "    # who else?\n");
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("id=\"claim-dry\"");
        var offer = await Ask(preview, "upper village ran dry", append: false);
        Assert.Equal(
            "- id: upper-village-ran-dry\n  text: \"upper village ran dry\"\n  by: mayor\n  basis: on-record\n  quote: \"upper village ran dry\"\n",
            offer.GetProperty("yaml").GetString());
        Assert.Equal("# Read twice.\n" + SoundPack.Article + "    # who else?\n", folder.Read(File));

        Assert.Equal(File, (await Ask(preview, "upper village ran dry", append: true)).GetProperty("file").GetString());
        Assert.Equal(
            "# Read twice.\n" + SoundPack.Article + string.Concat(offer.GetProperty("yaml").GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n")) + "    # who else?\n", // given above
            folder.Read(File));
        await preview.HearHtml("id=\"claim-upper-village-ran-dry\"");
        await preview.HearNoErrors();
    }

    [Fact]
    public async Task Words_that_are_not_there_are_refused()
    {
        await using var preview = await RunningPreview.Of(folder);
        Assert.Contains("does not have these words", (await Ask(preview, "lower village", append: true)).GetProperty("refusal").GetString(), StringComparison.Ordinal);
        Assert.Contains("Select some words", (await Ask(preview, " ", append: true)).GetProperty("refusal").GetString(), StringComparison.Ordinal);
        Assert.Equal(SoundPack.Article, folder.Read(File));
    }

    [Theory]
    [InlineData("http://evil.example", true, "localhost")]
    [InlineData("", true, "localhost")]
    [InlineData(null, false, "localhost")]
    [InlineData(null, true, "evil.example")]
    public async Task Nobody_else_can_write(string? origin, bool knowsToken, string host)
    {
        await using var preview = await RunningPreview.Of(folder);
        using var request = await Request(preview, "upper village", append: true);
        if (origin is not null)
        {
            request.Headers.Remove("Origin");
            request.Headers.Add("Origin", origin);
        }

        if (!knowsToken)
            request.Headers.Remove("X-Briefing-Token");
        if (host != "localhost")
            request.Headers.Host = host;
        using var response = await preview.Http.SendAsync(request);
        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.Forbidden, HttpStatusCode.MisdirectedRequest });
        Assert.Equal(SoundPack.Article, folder.Read(File));
    }

    [Theory]
    [InlineData("a.yaml", "source: a.txt\n", "source: a.txt\nclaims:\n  NEW\n")]
    [InlineData("a.yaml", "source: a.txt\r\nclaims:\r\n- id: y\r\n  text: t\r\n", "source: a.txt\r\nclaims:\r\n- id: y\r\n  text: t\r\nNEW\r\n")]
    [InlineData("a.yaml", "claims:\n  - id: y\n    text: |\n      one\n      two\n\n# end\nsource: a.txt\n", "claims:\n  - id: y\n    text: |\n      one\n      two\n  NEW\n\n# end\nsource: a.txt\n")]
    [InlineData("a.md", "---\nsource: a.txt\n---\nBody\n", "---\nsource: a.txt\nclaims:\n  NEW\n---\nBody\n")]
    [InlineData("a.yaml", "source: a.txt\nclaims: [{id: y, text: t}]\n", null)]
    [InlineData("a.yaml", "source: a.txt\nclaims: []\n", null)]
    public void A_claim_goes_where_a_hand_would_put_it(string name, string before, string? after)
    {
        string[] lines = ["- id: x", "  text: \"w\"", "  by: article", "  basis: own-voice", "  quote: \"q\""];
        var (text, refusal) = ClaimInsertion.Into(TextFile.FromText("input/articles/" + name, before), new ClaimOffer([.. lines]));
        var expected = after is null ? null : Regex.Replace(after, "( *)NEW(\r?\n)", place => string.Concat(lines.Select(line => place.Groups[1].Value + line + place.Groups[2].Value)));
        Assert.Equal(expected, text);
        Assert.Equal(after is null, refusal is not null);
    }

    static async Task<JsonElement> Ask(RunningPreview preview, string words, bool append)
    {
        using var request = await Request(preview, words, append);
        using var response = await preview.Http.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }

    static async Task<HttpRequestMessage> Request(RunningPreview preview, string words, bool append)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Page) { Content = JsonContent.Create(new { pieces = new[] { words }, append }) };
        await request.Content.LoadIntoBufferAsync();
        request.Headers.Add("Origin", preview.Http.BaseAddress!.GetLeftPart(UriPartial.Authority)); // set by the preview
        request.Headers.Add("X-Briefing-Token", await preview.Http.GetStringAsync(new Uri("/_preview/token", UriKind.Relative)));
        return request;
    }
}
