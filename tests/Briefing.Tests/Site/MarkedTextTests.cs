using Briefing.Site.Evidence;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Evidence is marked in a text, however its quotes overlap.</summary>
public class MarkedTextTests
{
    const string Text = "One two three four.";

    [Fact]
    public void A_text_without_marks_is_escaped_and_nothing_else() =>
        Assert.Equal("A &lt;b&gt; &amp; “c”", MarkedText.ToHtml("A <b> & “c”", 0, [], [], [], []));

    [Fact]
    public void What_is_no_character_of_html_is_replaced() =>
        Assert.Equal("a\uFFFDb\nc\uFFFD", MarkedText.ToHtml("a\u0001b\rc\u0085", 0, [], [], [], []));

    [Fact]
    public void Overlapping_quotes_are_cut_where_one_begins_or_ends() =>
        Assert.Equal(
            "<mark class=\"evidence\" id=\"q-a\">One </mark><mark class=\"evidence\" id=\"q-b\">two</mark><mark class=\"evidence\"> three</mark> four.",
            MarkedText.ToHtml(Text, 0, [Mark(0, 7, "q-a", 0), Mark(4, 13, "q-b", 1)], [], [], []));

    [Fact]
    public void Two_quotes_of_the_same_words_share_a_mark_and_keep_both_ids() =>
        Assert.Equal(
            "<mark class=\"evidence\" id=\"q-a\"><span id=\"q-b\">One two</span></mark> three four.",
            MarkedText.ToHtml(Text, 0, [Mark(0, 7, "q-b", 1), Mark(0, 7, "q-a", 0)], [], [], []));

    [Fact]
    public void A_quote_that_runs_on_from_an_earlier_block_has_its_id_there()
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        var mark = Mark(90, 104, "q-a", 0);
        Assert.Contains("id=\"q-a\"", MarkedText.ToHtml(Text, 80, [mark], [], [], given), StringComparison.Ordinal);
        Assert.Equal("<mark class=\"evidence\">One </mark>two three four.", MarkedText.ToHtml(Text, 100, [mark], [], [], given));
    }

    [Fact]
    public void A_link_inside_a_mark_stays_whole_and_one_that_a_mark_cuts_is_left_out()
    {
        var link = new TextLink(new TextSpan(4, 3), "x/");
        Assert.Equal(
            "<mark class=\"evidence\" id=\"q-a\">One <a class=\"mention\" href=\"x/\">two</a></mark> three four.",
            MarkedText.ToHtml(Text, 0, [Mark(0, 7, "q-a", 0)], [], [link], []));
        Assert.DoesNotContain("<a", MarkedText.ToHtml(Text, 0, [Mark(0, 5, "q-a", 0)], [], [link], []), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_stands_after_the_words_it_belongs_to() =>
        Assert.Equal(
            "<mark class=\"evidence\" id=\"q-a\">One two</mark><sup>1</sup> three four.",
            MarkedText.ToHtml(Text, 0, [Mark(0, 7, "q-a", 0)], [new TextInsert(7, "<sup>1</sup>")], [], []));

    static TextMark Mark(int start, int end, string id, int order) => new(TextSpan.FromBounds(start, end), id, "evidence", order);
}
