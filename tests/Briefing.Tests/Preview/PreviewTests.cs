using System.Net;
using Briefing.Preview;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Preview;

/// <summary>What an author sees between saving a file and looking up.</summary>
public sealed class PreviewTests : IDisposable
{
    const string Page = "/articles/wells/";
    const string File = "input/articles/wells.yaml";

    readonly TemporaryFolder folder = SoundPack.Make();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_edit_reaches_the_open_page()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("The wells ran dry");
        folder.With(File, SoundPack.Article.Replace("The wells ran dry [", "The springs failed [", StringComparison.Ordinal));
        var state = await preview.HearHtml("The springs failed");
        Assert.DoesNotContain("_preview", state.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_by_rename_or_in_several_writes_is_one_edit()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("The wells ran dry");
        folder.With("saved.yaml", SoundPack.Article.Replace("ran dry in April.", "ran dry early.", StringComparison.Ordinal));
        System.IO.File.Move(folder.At("saved.yaml"), folder.At(File), overwrite: true);
        await preview.HearHtml("ran dry early");

        var text = SoundPack.Article.Replace("ran dry in April.", "ran dry at once.", StringComparison.Ordinal);
        await using (var stream = System.IO.File.Create(folder.At(File)))
        {
            foreach (var letter in text)
            {
                stream.WriteByte((byte)letter);
                await stream.FlushAsync();
            }
        }

        await preview.HearHtml("ran dry at once");
    }

    [Fact]
    public async Task What_does_not_parse_leaves_the_last_good_page_and_a_mended_file_clears_the_findings()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("The wells ran dry");
        folder.With(File, "source: [");
        var finding = (await preview.HearCode("BP217")).GetProperty("findings")[0];
        Assert.Equal(File + ":1:9", finding.GetProperty("place").GetString());
        Assert.StartsWith("vscode://file/", finding.GetProperty("edit").GetString(), StringComparison.Ordinal);
        Assert.EndsWith(File + ":1:9", finding.GetProperty("edit").GetString(), StringComparison.Ordinal);
        Assert.Contains("The wells ran dry", await preview.Http.GetStringAsync(new Uri(Page, UriKind.Relative)), StringComparison.Ordinal);
        folder.With(File, SoundPack.Article);
        await preview.HearNoErrors();
    }

    [Fact]
    public async Task Starts_with_a_pack_that_does_not_parse()
    {
        folder.With(File, "source: [");
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearCode("BP217");
        folder.With(File, SoundPack.Article);
        await preview.HearHtml("The wells ran dry");
    }

    [Fact]
    public async Task A_quote_that_fails_is_told_and_the_page_goes_on()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("The wells ran dry");
        folder.With(File, SoundPack.Article.Replace("upper village", "lower village", StringComparison.Ordinal).Replace("dry [@dry]", "out [@dry]", StringComparison.Ordinal));
        var first = await preview.HearHtml("The wells ran out");
        Assert.Equal("The wells of the lower village ran dry in April", Assert.Single(first.GetProperty("missing").EnumerateArray()).GetString());
        var state = await preview.HearCode("BP401");
        Assert.Contains("lower village", state.GetProperty("findings")[0].GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_and_folders_may_come_go_and_change_their_names()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open("/notes/method/")).Hear(_ => true);
        folder.With("input/notes/method.md", "---\ntitle: Method\n---\nHow it was done.\n");
        await preview.HearHtml("How it was done");
        System.IO.File.Move(folder.At("input/notes/method.md"), folder.At("input/notes/ways.md"));
        await preview.Hear(state => state.TryGetProperty("html", out var html) && !html.GetString()!.Contains("How it was done", StringComparison.Ordinal)); // always a string
        Directory.Move(folder.At("input"), folder.At("input-old"));
        await preview.HearCode("BP105");
        System.IO.File.Move(folder.At("input-old/notes/ways.md"), folder.At("input-old/notes/method.md"));
        Directory.Move(folder.At("input-old"), folder.At("input"));
        await preview.HearHtml("How it was done");
    }

    [Fact]
    public async Task A_theme_may_be_added_and_changed()
    {
        await using var preview = await RunningPreview.Of(folder);
        await (await preview.Open(Page)).HearHtml("The wells ran dry");
        folder.With("theme/layouts/article.sbn-html", "<p>Mine: {{ article.title }}</p>");
        await preview.HearHtml("Mine: ");
        folder.With("theme/layouts/article.sbn-html", "<p>Yours: {{ article.title }}</p>");
        await preview.HearHtml("Yours: ");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    public async Task Other_names_for_this_machine_are_refused(string host)
    {
        await using var preview = await RunningPreview.Of(folder);
        using var request = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { Host = host } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.Http.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/../input/pack.yaml")]
    [InlineData("/%2e%2e/input/pack.yaml")]
    [InlineData("/..%2finput/pack.yaml")]
    [InlineData("//etc/hostname")]
    [InlineData("/.briefing")]
    [InlineData("/_headers")]
    [InlineData("/_preview/../_headers")]
    public async Task Nothing_but_the_site_is_served(string path)
    {
        await using var preview = await RunningPreview.Of(folder);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Http.GetAsync(new Uri(preview.Http.BaseAddress + path[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))).StatusCode);
    }

    [Fact]
    public async Task Pages_carry_the_site_s_headers_and_the_preview_s_script()
    {
        await using var preview = await RunningPreview.Of(folder);
        using var page = await preview.Http.GetAsync(new Uri(Page, UriKind.Relative));
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("/_preview/client.js", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var script = await preview.Http.GetAsync(new Uri("/_preview/client.js", UriKind.Relative));
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        using var bare = await preview.Http.GetAsync(new Uri("/articles/wells", UriKind.Relative));
        Assert.Equal(Page, bare.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("vscode", "vscode://file/a%20b/c.yaml:3:7")]
    [InlineData("idea", "idea://open?file=/a%20b/c.yaml&line=3&column=7")]
    [InlineData("emacs://open?f={file}&l={line}", "emacs://open?f=/a%20b/c.yaml&l=3")]
    public void An_editor_s_link_names_the_place(string editor, string expected) =>
        Assert.Equal(expected, EditorLink.TryParse(editor)?.To("/a b/c.yaml", 3, 7));

    [Theory]
    [InlineData("notepad")]
    [InlineData("javascript:alert('{file}')")]
    public void What_is_no_editor_is_refused(string editor) => Assert.Null(EditorLink.TryParse(editor));
}
