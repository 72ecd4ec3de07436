using System.Text.RegularExpressions;
using Briefing.Site;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>What readers can rely on, on a whole small site.</summary>
public partial class SiteTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("excerpts")]
    [InlineData("none")]
    public void Every_internal_link_leads_somewhere(string policy)
    {
        var plan = SmallSite.Plan(policy);
        var pages = SmallSite.Render(plan);
        Assert.Empty(plan.Edition.Theme.Findings);
        Assert.Empty(pages.SelectMany(page => page.Findings));
        var others = SmallSite.Others(plan).Select(file => file.Path).Concat(pages.Select(page => page.Twin?.Path).OfType<string>());
        Assert.Empty(LinkCheck.Run(pages, others).Select(finding => $"{finding.Where}: {finding.Message}"));
    }

    [Fact]
    public void A_page_is_the_same_however_often_and_wherever_it_is_rendered()
    {
        var plan = SmallSite.Plan();
        var once = SmallSite.Render(plan);
        var again = new RenderedFile[plan.Pages.Count];
        Parallel.For(0, again.Length, at => again[at] = PageRenderer.Render(plan.Pages[at], plan));
        Assert.Equal(once, again.ToEquatableArray());
        Assert.Equal(once, SmallSite.Render(SmallSite.Plan()));
    }

    [Fact]
    public void The_text_of_an_article_has_numbered_paragraphs_and_marks_that_lead_to_the_claims_beside_it()
    {
        var html = SmallSite.Html(SmallSite.Plan(), "articles/ferry/");
        Assert.Contains("id=\"p1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"q-no-sailing\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#c-no-sailing\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"c-no-sailing\"", html, StringComparison.Ordinal);
        Assert.Contains("data-claims=\"no-sailing crews-wait\"", html, StringComparison.Ordinal);
        Assert.Contains("data-claim=\"no-sailing\"", html, StringComparison.Ordinal);
        Assert.Contains("The company</a> &amp; its lawyers", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Excerpts_show_cited_passages_alone_and_keep_search_engines_away()
    {
        var html = SmallSite.Html(SmallSite.Plan("excerpts"), "articles/company/");
        Assert.Contains("would sail on Thursday", html, StringComparison.Ordinal);
        Assert.Contains("content=\"noindex\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_republishing_the_quotes_are_still_reached()
    {
        var html = SmallSite.Html(SmallSite.Plan("none"), "articles/company/");
        Assert.DoesNotContain("id=\"p1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"c-will-sail\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_has_a_numbered_mark_and_one_note_with_a_way_back_to_each_mark()
    {
        var html = SmallSite.Html(SmallSite.Plan(), "");
        Assert.Contains("id=\"ref-1\" href=\"#note-1\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"ref-1.2\" href=\"#note-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-1\" value=\"1\">", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#ref-1.2\"", html, StringComparison.Ordinal);
        Assert.Contains("“We will not sail,” said Ines Moor", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_term_explains_itself_where_it_stands() =>
        Assert.Contains(
            "<a class=\"term\" href=\"../../notes/words/#term-ttl\">TTL<span class=\"tip\"> — Time to leave.</span></a>",
            SmallSite.Html(SmallSite.Plan(), "articles/ferry/"),
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_absolute_until_the_sites_address_is_known()
    {
        Assert.DoesNotContain("canonical", SmallSite.Html(SmallSite.Plan(), "actors/ines-moor/"), StringComparison.Ordinal);
        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://example.org/b/actors/ines-moor/\">",
            SmallSite.Html(SmallSite.Plan(options: new SiteOptions("https://example.org/b/")), "actors/ines-moor/"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_missing_addresses_links_from_the_root_because_it_is_served_at_every_depth()
    {
        Assert.Contains("href=\"/actors/\"", SmallSite.Html(SmallSite.Plan(), "404.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"/b/actors/\"", SmallSite.Html(SmallSite.Plan(options: new SiteOptions("https://example.org/b/")), "404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_hold_neither_script_nor_style_of_their_own()
    {
        foreach (var page in SmallSite.Render(SmallSite.Plan()))
        {
            var html = System.Text.Encoding.UTF8.GetString(page.Content.Span);
            Assert.DoesNotMatch(InlineCode(), html);
            Assert.Single(Headings().Matches(html));
        }
    }

    [Fact]
    public void Silence_is_shown_in_the_matrix() =>
        Assert.Contains("<td class=\"says-nothing\"><span aria-hidden=\"true\">–</span><span class=\"visually-hidden\">says nothing</span></td>", SmallSite.Html(SmallSite.Plan(), "matrix/"), StringComparison.Ordinal);

    [Fact]
    public void A_style_sheets_name_changes_with_its_content()
    {
        var own = SmallSite.Plan("full", null, ("theme/assets/css/tokens.css", "@layer tokens { }"));
        Assert.NotEqual(SmallSite.Plan().Edition.Theme.Stylesheet, own.Edition.Theme.Stylesheet);
        Assert.Contains(own.Assets, file => file.Path == own.Edition.Theme.Stylesheet);
    }

    [GeneratedRegex("""<script(?! type="application/ld\+json">| src="[^"]*"[^>]*></script>)|<style| style="| on[a-z]+=""")]
    private static partial Regex InlineCode();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Headings();
}
