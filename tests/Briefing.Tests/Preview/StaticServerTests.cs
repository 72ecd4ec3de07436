using System.IO.Compression;
using System.Net;
using Briefing.Preview;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Preview;

/// <summary>A built site, served to this machine as its host will serve it.</summary>
public sealed class StaticServerTests : IDisposable
{
    static readonly string Page = "<!doctype html><title>Wells</title>" + string.Concat(Enumerable.Repeat("<p>The wells ran dry.</p>", 200));

    readonly TemporaryFolder folder = new TemporaryFolder()
        .With("index.html", Page)
        .With("404.html", "<!doctype html><title>Not here</title>")
        .With("feed.xml", "<feed/>")
        .With("_headers", "/*\n  X-Content-Type-Options: nosniff\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Texts_are_compressed_for_browsers_that_take_them_so(string encoding)
    {
        await using var server = await StaticServer.Start(folder.Path, port: 0, CancellationToken.None);
        using var response = await Get(server, "", encoding);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var sent = await response.Content.ReadAsByteArrayAsync();
        Assert.InRange(sent.Length, 1, Page.Length / 4);
        using var stream = new MemoryStream(sent);
        await using Stream opened = encoding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(opened);
        Assert.Equal(Page, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Others_get_the_file_as_it_is()
    {
        await using var server = await StaticServer.Start(folder.Path, port: 0, CancellationToken.None);
        using var response = await Get(server, "", "identity");
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(Page, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_is_not_there_is_said_on_the_page_for_it()
    {
        await using var server = await StaticServer.Start(folder.Path, port: 0, CancellationToken.None);
        using var response = await Get(server, "nowhere/", "identity");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Not here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Get(StaticServer server, string path, string encoding)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await http.SendAsync(request);
    }
}
