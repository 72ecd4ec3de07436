using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Site;
using Briefing.Site.Making;
using Briefing.Syntax.Dates;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>What pages tell machines: complete, in schema.org's terms, and never more than the sources say.</summary>
public partial class SchemaTests
{
    static readonly SitePlan Plan = SmallSite.Plan(options: new SiteOptions("https://example.org/"));

    [Theory]
    [InlineData("", "Report")]
    [InlineData("articles/ferry/", "NewsArticle")]
    [InlineData("articles/", "CollectionPage")]
    [InlineData("actors/ines-moor/", "Person")]
    [InlineData("actors/ayr-lines/", "Organization")]
    [InlineData("themes/end/", "DefinedTerm")]
    [InlineData("events/closure/", "Event")]
    [InlineData("claims/no-sailing/", "Claim")]
    [InlineData("notes/words/", "WebPage")]
    public void Every_kind_of_page_says_what_it_is(string address, string type)
    {
        var html = SmallSite.Html(Plan, address);
        var graph = Graph(html);
        Assert.Equal(type, graph[0].GetProperty("@type").GetString());
        Assert.Equal("https://example.org/" + address, graph[0].GetProperty("url").GetString());
        Assert.Contains($"<link rel=\"canonical\" href=\"https://example.org/{address}\">", html, StringComparison.Ordinal);
        foreach (var name in (string[])["og:title", "og:type", "og:url", "og:description", "og:site_name"])
            Assert.Contains($"<meta property=\"{name}\" content=\"", html, StringComparison.Ordinal);
        Assert.Matches("<meta name=\"description\" content=\"[^\"]{3,}\">", html);
    }

    [Fact]
    public void The_way_to_a_page_has_addresses()
    {
        var crumbs = Graph(SmallSite.Html(Plan, "claims/no-sailing/"))[1];
        Assert.Equal("BreadcrumbList", crumbs.GetProperty("@type").GetString());
        Assert.Equal(
            ["https://example.org/", "https://example.org/claims/", "https://example.org/claims/no-sailing/"],
            crumbs.GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("item").GetString()));
    }

    [Fact]
    public void A_claim_names_who_says_it_and_the_words()
    {
        var claim = Graph(SmallSite.Html(Plan, "claims/no-sailing/"))[0];
        Assert.Equal("Person", claim.GetProperty("author")[0].GetProperty("@type").GetString());
        var quotation = claim.GetProperty("isBasedOn")[0];
        Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
        Assert.Equal("“We will not sail,” said Ines Moor", quotation.GetProperty("text").GetString());
        Assert.Equal("2021-05-04", quotation.GetProperty("isPartOf").GetProperty("datePublished").GetString());
        Assert.False(Graph(SmallSite.Html(Plan, "claims/crews-wait/"))[0].TryGetProperty("author", out _)); // nobody with a name says it
    }

    [Fact]
    public void An_event_without_a_year_has_no_date_for_machines()
    {
        Assert.Equal("2021-05-03", Graph(SmallSite.Html(Plan, "events/closure/"))[0].GetProperty("startDate").GetString());
        Assert.False(Graph(SmallSite.Html(Plan, "events/walk-out/"))[0].TryGetProperty("startDate", out _));
    }

    [Theory]
    [InlineData("2025-10", "2025-10", null)]
    [InlineData("2025-08-24/2025-08-30", "2025-08-24", "2025-08-30")]
    [InlineData("2021/..", "2021", null)]
    [InlineData("2025-09-16?", null, null)]
    [InlineData("2025~", null, null)]
    [InlineData("../2025-09-17", null, null)]
    [InlineData("XXXX-10-22", null, null)]
    [InlineData("202X", null, null)]
    public void Dates_for_machines_are_never_finer_or_surer_than_stated(string text, string? start, string? end)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out _));
        Assert.Equal((start, end), DateMaking.IsoSpan(date));
    }

    [Theory]
    [InlineData("", "The ferry strike, as of 6 May 2021. https://example.org/")]
    [InlineData("actors/ines-moor/", "“Ines Moor”, in The ferry strike, as of 6 May 2021. https://example.org/actors/ines-moor/")]
    [InlineData("claims/no-sailing/", "“The crews will not sail.” (Ines Moor, “Ferry crews stay out”, The Ayr Post, 4 May 2021), in The ferry strike, as of 6 May 2021. https://example.org/claims/no-sailing/")]
    public void Every_page_can_be_cited(string address, string words)
    {
        var html = SmallSite.Html(Plan, address);
        Assert.Contains($" id=\"cite-text\">{words}</p>", html, StringComparison.Ordinal);
        Assert.Contains("  date = {2021-05-06},\n  url = {https://example.org/" + address + "},", html, StringComparison.Ordinal);
    }

    static List<JsonElement> Graph(string html) =>
        [.. JsonDocument.Parse(Data().Match(html).Groups[1].Value).RootElement.GetProperty("@graph").EnumerateArray()];

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
