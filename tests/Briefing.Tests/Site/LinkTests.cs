using System.Diagnostics;
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

    [Fact]
    public void A_broken_link_does_not_accuse_those_that_leave_the_site()
    {
        var pages = new[] { Page("a/index.html", "<a href=\"https://example.org/x\">x</a> <a href=\"../c/\">c</a> <a href=\"mailto:a@b\">m</a>") };
        Assert.Equal("The link ../c/ leads to no page or file of the site.", Assert.Single(LinkCheck.Run(pages, [])).Message);
    }

    [Fact]
    public void A_link_that_stands_on_every_page_is_told_once_with_the_number_of_places()
    {
        var pages = Enumerable.Range(0, 100).Select(at => Page($"p/{at}/index.html", "<p>é</p>\n<p>ü <a href=\"../../c/\">c</a> <a href=\"../../c/\">c</a>"));
        var finding = Assert.Single(LinkCheck.Run([.. pages], []));
        Assert.Equal(("p/0/index.html", 2, 15), (finding.Where.File.Value, finding.Where.Start.Line, finding.Where.Start.Column));
        Assert.EndsWith(" It stands in 199 more places.", finding.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"c/\">c</a>", "BP602")]
    [InlineData("<a href=\"#c\">c</a>", "BP603")]
    [InlineData("<p id=\"c\"></p><p id=\"c\"></p>", "BP604")]
    public void What_a_template_does_on_every_page_is_told_once(string html, string code)
    {
        var few = Enumerable.Range(0, 9).Select(at => Page($"p/{at}/index.html", html));
        Assert.Equal(9, LinkCheck.Run([.. few], []).Count);

        var many = Enumerable.Range(0, 300).Select(at => Page($"p/{at}/index.html", html));
        var finding = Assert.Single(LinkCheck.Run([.. many], []));
        Assert.Equal(code, finding.Kind.Code);
        Assert.EndsWith(" It stands in 299 more places.", finding.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_climb_out_of_the_site_are_told_apart()
    {
        var pages = new[] { Page("a/index.html", "<a href=\"../../b/\">b</a> <a href=\"../../../b/\">b</a>") };
        Assert.Equal(["The link ../../b/ leads to no page or file of the site.", "The link ../../../b/ leads to no page or file of the site."], LinkCheck.Run(pages, []).Select(finding => finding.Message));
    }

    [Fact]
    public void A_page_full_of_broken_links_is_read_once()
    {
        const int links = 60_000;
        var pages = new[] { Page("a/index.html", string.Concat(Enumerable.Range(0, links).Select(at => $"<p><a href=\"../c{at}/\">c</a></p>\n"))) };
        var start = Stopwatch.GetTimestamp();
        Assert.Equal(links, LinkCheck.Run(pages, []).Count);

        // A tenth of a second; each link looked up from the start of the page takes two minutes.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    static PageAddress Address(string value)
    {
        var parts = value.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch { 0 => PageAddress.Home, 1 => PageAddress.Folder(parts[0]), _ => PageAddress.Folder(parts[0], parts[1]) };
    }

    static RenderedFile Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html), []);
}
