using System.Text.RegularExpressions;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>The whole pack as one document.</summary>
public partial class WholePackTests
{
    static readonly string Html = SmallSite.Html(SmallSite.Plan(), "pack/");

    [Fact]
    public void Every_claim_is_there_with_its_words_as_a_note()
    {
        foreach (var words in new[] { "“We will not sail,” said Ines Moor", "they would not return to work before Friday", "Ayr Lines said that its boats would sail on Thursday", "It counted 38 idle boats" })
            Assert.Contains(words, Html[Html.IndexOf("id=\"evidence\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_contents_lead_to_every_numbered_section()
    {
        var links = ContentsLinks().Matches(Html[..Html.IndexOf("</nav>", Html.IndexOf("pack-contents", StringComparison.Ordinal), StringComparison.Ordinal)]);
        var targets = links.Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(
            ["part-summary", "part-themes", "theme-pay", "theme-end", "part-disputes", "dispute-no-sailing", "dispute-forty", "part-figures", "part-events", "part-actors", "actor-ayr-lines", "actor-ines-moor", "part-articles", "article-company", "article-ferry", "evidence"],
            targets);
        Assert.All(targets, id => Assert.Contains($" id=\"{id}\"", Html, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_parts_have_heads_for_paper()
    {
        Assert.Contains(" data-head-themes=\"2 Themes\"", Html, StringComparison.Ordinal);
        Assert.Contains(" data-head-disputes=\"3 Disagreements · 4 Figures · 5 Timeline\"", Html, StringComparison.Ordinal);
    }

    [GeneratedRegex("<li><a href=\"#([^\"]+)\"")]
    private static partial Regex ContentsLinks();
}
