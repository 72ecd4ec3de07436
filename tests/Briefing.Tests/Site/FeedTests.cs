using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Briefing.Site;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>The pack, each actor and each theme has a feed in two formats that say the same.</summary>
public class FeedTests
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    static readonly SitePlan Plan = SmallSite.Plan(options: new SiteOptions("https://example.org/"));
    static readonly Dictionary<string, string> Files = SmallSite.Others(Plan).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

    static readonly string[] All = ["", "actors/ines-moor/", "actors/ayr-lines/", "themes/end/", "themes/pay/"];

    public static TheoryData<string> Folders() => [.. All];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Both_formats_have_the_same_entries_with_ids_of_their_own(string folder)
    {
        var xml = XDocument.Parse(Files[folder + "feed.xml"]).Root!; // a document that parses has a root
        using var json = JsonDocument.Parse(Files[folder + "feed.json"]);
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        var ids = xml.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ToList(); // Atom requires one
        Assert.Equal(ids, items.Select(item => item.GetProperty("id").GetString()));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal($"https://example.org/{folder}feed.json", json.RootElement.GetProperty("feed_url").GetString());
        Assert.Contains(xml.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self" && (string?)link.Attribute("href") == $"https://example.org/{folder}feed.xml");
        Assert.All(xml.Elements(Atom + "entry"), entry => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public void Feeds_have_ids_of_their_own()
    {
        var ids = All.Select(folder => XDocument.Parse(Files[folder + "feed.xml"]).Root!.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void An_actors_feed_tells_what_it_says_and_is_named_by_its_page()
    {
        var entry = XDocument.Parse(Files["actors/ayr-lines/feed.xml"]).Root!.Elements(Atom + "entry").First();
        Assert.Equal("Boats will sail on Thursday.\n38 boats lie idle.", entry.Element(Atom + "summary")!.Value);
        Assert.Contains(
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"What is new on Ayr Lines\" href=\"../../actors/ayr-lines/feed.xml\">",
            SmallSite.Html(Plan, "actors/ayr-lines/"),
            StringComparison.Ordinal);
    }
}
