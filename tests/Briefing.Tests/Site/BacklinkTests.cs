using Briefing.Site.Prose;
using Briefing.Site.Views;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary><em>Cited by</em>: the sentences of the pack's own texts that lead to a thing.</summary>
public class BacklinkTests
{
    [Fact]
    public void A_claim_is_cited_by_the_sentences_that_cite_it()
    {
        var cited = ((ClaimPageView)View("claims/will-sail/")).CitedBy;
        Assert.Equal(
            [
                "Overview: The crews stay out; the company says otherwise.",
                "Company says boats will sail: The company promises boats.",
            ],
            Lines(cited));
    }

    [Fact]
    public void An_actor_is_cited_where_it_is_linked_or_named_but_not_by_itself()
    {
        var cited = ((ActorView)View("actors/ines-moor/")).CitedBy;
        Assert.Equal(["Ferry crews stay out: Ines Moor says the crews stay out."], Lines(cited));
    }

    [Fact]
    public void A_page_without_backlinks_has_no_such_section() =>
        Assert.DoesNotContain("id=\"cited-by\"", SmallSite.Html(SmallSite.Plan(), "claims/crews-wait/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("One. Two? Three!", "One. |Two? |Three!")]
    [InlineData("He said \"No.\" She left.", "He said \"No.\" |She left.")]
    [InlineData("The U.S. envoy met J. Smith. He left.", "The U.S. envoy met J. Smith. |He left.")]
    [InlineData("About 3.5 million. More came.", "About 3.5 million. |More came.")]
    [InlineData("First\nsecond line", "First|second line")]
    [InlineData("چه شد؟ کسی نمی‌داند.", "چه شد؟ |کسی نمی‌داند.")]
    public void Texts_are_cut_into_sentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Sentences.Of(text)));

    [Theory]
    [InlineData("We will not sail", "https://example.org/a#:~:text=We%20will%20not%20sail")]
    [InlineData("“We will not sail,”", "https://example.org/a#:~:text=We%20will%20not%20sail")]
    [InlineData("about 40 boats, idle – long-term", "https://example.org/a#:~:text=about%2040%20boats%2C%20idle%20%E2%80%93%20long%2Dterm")]
    [InlineData("one two three four five six seven eight nine", "https://example.org/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine")]
    [InlineData("the first run […] and the rest", "https://example.org/a#:~:text=the%20first%20run")]
    [InlineData("…", null)]
    public void Words_of_a_page_elsewhere_are_linked(string words, string? link) => Assert.Equal(link, TextFragment.Of("https://example.org/a", words));

    static object View(string address)
    {
        var plan = SmallSite.Plan();
        return SmallSite.ViewOf(plan.Pages.Single(page => page.Address.Value == address), plan);
    }

    static List<string> Lines(CitedByView cited) => [.. cited.Items.SelectMany(item => item.Sentences, (item, sentence) => $"{item.From.Text}: {sentence}")];
}
