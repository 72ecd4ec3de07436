using Briefing.Syntax.Seeds;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Seeds;

/// <summary>The seeds of this repository, read as a careful person reads them. None of them needs a correction.</summary>
public sealed class RealSeeds
{
    [Theory]
    [InlineData(
        "000_f19d9154d8caf394.txt",
        "Zalmay Khalilzad Talks with Taliban Highlight Limited Engagement, Not Recognition",
        "Zalmay Khalilzad met Taliban FM in Kabul, but the US maintains sanctions, non-recognition and concerns over terrorism and governance.",
        null, "2025-12-28", "25 37", "9 11", 15)]
    [InlineData(
        "001_b6de3f230d4ffcc6.txt",
        "Zalmay Khalilzad’s Kabul Engagement: Diplomacy or Status Quo?",
        "Zalmay Khalilzad’s Kabul engagement continues as he meets with Taliban FM Muttaqi to discuss bilateral relations.",
        null, "2025-12-30", "27 37 51 63", "11", 26)]
    [InlineData("002_f3672e030a2de9ab.txt", "Engagement or Deal? What is Khalilzad Doing in Kabul?", null, null, null, "27 39", "", 20)]
    [InlineData(
        "003_5a405063ebfc5642.txt",
        "Afghan government pursues balanced foreign policy through engagement with U.S. and Russia",
        null, null, null, "", "3 4", 8)]
    [InlineData(
        "004_312cba98404c332c.txt",
        null,
        "A former US envoy’s call for Islamabad to pursue Pakistan-Taliban engagement, while the Afghan Taliban highlights escalating cross-border security challenges.",
        "SouthAsianDesk", "2025-09-17", "3 5 9 13 16 19", "", 14)]
    public void Are_read_as_people_read_them(
        string name, string? title, string? standfirst, string? outlet, string? date, string headings, string captions, int paragraphs)
    {
        var seed = SeedReader.Read(TextFile.FromText("seeds/" + name, File.ReadAllText(SeedFiles.At("seeds/" + name))), SeedCorrections.None);

        Assert.Equal(title, seed.Title?.Text);
        Assert.Equal(standfirst, seed.Standfirst?.Text);
        Assert.Equal(outlet, seed.Outlet?.Text);
        Assert.Null(seed.Byline);
        Assert.Equal(date, seed.Published?.Date.Text);
        Assert.Equal("en", seed.Language);
        Assert.Equal(headings, LinesOf(seed, SeedBlockKind.Heading));
        Assert.Equal(captions, LinesOf(seed, SeedBlockKind.Caption));
        Assert.Equal(paragraphs, seed.Blocks.Count(block => block.Kind == SeedBlockKind.Paragraph));
        Assert.Empty(seed.Diagnostics);
    }

    static string LinesOf(SeedDocument seed, SeedBlockKind kind) =>
        string.Join(' ', seed.Blocks.Where(block => block.Kind == kind).Select(block => block.Line));
}
