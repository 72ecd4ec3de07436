using System.Text;
using Briefing.Site;
using Briefing.Site.Addresses;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Addresses, the links between them, and the check that follows them.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("", "articles/x/", null, "articles/x/")]
    [InlineData("articles/x/", "actors/y/", null, "../../actors/y/")]
    [InlineData("articles/x/", "", null, "../../")]
    [InlineData("", "", null, "./")]
    [InlineData("articles/x/", "articles/x/", "p7", "#p7")]
    [InlineData("claims/", "articles/x/", "p7", "../articles/x/#p7")]
    public void Links_are_relative(string from, string to, string? fragment, string link) =>
        Assert.Equal(link, PageLinks.From(Address(from)).To(new SitePlace(Address(to), fragment)));

    [Theory]
    [InlineData("<a href=\"../b/\">b</a>", null)]
    [InlineData("<a href=\"../b/#there\">b</a>", null)]
    [InlineData("<a href='../b/?q=1#there'>b</a>", null)]
    [InlineData("<a href=\"#here\" id=\"here\">b</a>", null)]
    [InlineData("<a href=\"/b/\">b</a>", null)]
    [InlineData("<a href=\"https://example.org/x\">b</a> <a href=\"mailto:a@b\">c</a>", null)]
    [InlineData("<!-- <a href=\"nowhere/\"> -->", null)]
    [InlineData("<script type=\"application/ld+json\">{\"href\":\"<a href=x>\"}</script>", null)]
    [InlineData("<a href=\"../b/#:~:text=word\">b</a>", null)]
    [InlineData("<a href=\"../c/\">b</a>", "BP602")]
    [InlineData("<a href=\"../../../b/\">b</a>", "BP602")]
    [InlineData("<img src=\"x.png\" alt=\"\">", "BP602")]
    [InlineData("<a href=\"../b/#nowhere\">b</a>", "BP603")]
    [InlineData("<a href=\"#nowhere\">b</a>", "BP603")]
    [InlineData("<p id=\"x\"></p><p id=\"x\"></p>", "BP604")]
    public void Every_link_is_followed(string html, string? code)
    {
        var pages = new[] { Page("a/index.html", html), Page("b/index.html", "<p id=\"there\">b</p>") };
        var findings = LinkCheck.Run(pages, []);
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Kind.Code));
    }

    [Fact]
    public void A_root_below_the_servers_own_is_known()
    {
        var pages = new[] { Page("404.html", "<a href=\"/sub/b/\">b</a>"), Page("b/index.html", "<a href=\"/b/\">b</a>") };
        var findings = LinkCheck.Run(pages, [], "/sub/");
        Assert.Equal("b/index.html", Assert.Single(findings).Where.File.Value);
    }

    static PageAddress Address(string value)
    {
        var parts = value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch { 0 => PageAddress.Home, 1 => PageAddress.Folder(parts[0]), _ => PageAddress.Folder(parts[0], parts[1]) };
    }

    static RenderedFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html), []);
}
