using System.Text;
using Briefing.Site;
using Briefing.Site.Machines;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Every page has a twin in Markdown that says the same and that no text of a source can break.</summary>
public class MarkdownTwinTests
{
    [Theory]
    [InlineData("<h1>A &amp; B</h1><p>One\n  two</p>", "# A \\& B\n\nOne two\n")]
    [InlineData("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c\n")]
    [InlineData("<ol><li value=\"4\"><p>a</p><p>b</p></li><li>c</li></ol>", "4. a\n\n   b\n\n5. c\n")]
    [InlineData("<p>see <a href=\"../x/?a=1&amp;b=(2)\">it</a>, <em>now</em></p>", "see [it](../x/?a=1&b=%282%29), *now*\n")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc\n")]
    [InlineData("<dl><div><dt>Who</dt><dd>She</dd></div></dl>", "- **Who**: She\n")]
    [InlineData("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></tbody></table>", "| a | b |\n| --- | --- |\n| 1\\|2 | x y |\n")]
    [InlineData("<p>a</p><svg viewBox=\"0 0 1 1\"><text>no</text><path d=\"\"/></svg><nav><ul><li>no</li></ul></nav><p>b</p>", "a\n\nb\n")]
    [InlineData("<pre>a  {b}\n`c`</pre>", "```\na  {b}\n'c'\n```\n")]
    public void What_stands_on_a_page_stands_in_its_twin(string html, string markdown) =>
        Assert.Equal(markdown, Twin($"<html><head><title>t</title></head><body>no<main>{html}</main>no</body></html>"));

    [Theory]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "\\<script>alert(1)\\</script>\n")]
    [InlineData("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))\n")]
    [InlineData("# no heading", "\\# no heading\n")]
    [InlineData("1. no list", "1\\. no list\n")]
    [InlineData("- no list", "\\- no list\n")]
    [InlineData("&gt; no quotation", "\\> no quotation\n")]
    [InlineData("a\n\n# b\n\n---", "a # b ---\n")]
    [InlineData("`code` *strong* _em_ ~~gone~~ &amp;lt;", "\\`code\\` \\*strong\\* \\_em\\_ \\~\\~gone\\~\\~ \\&lt;\n")]
    public void Text_that_looks_like_Markdown_stays_text(string text, string markdown) =>
        Assert.Equal(markdown, Twin($"<main><p>{text}</p></main>"));

    [Fact]
    public void Every_page_but_the_one_for_lost_readers_has_one_and_names_it()
    {
        var plan = SmallSite.Plan(options: new SiteOptions("https://example.org/"));
        foreach (var page in SmallSite.Render(plan))
        {
            var html = Encoding.UTF8.GetString(page.Content.Span);
            if (page.Path == "404.html")
            {
                Assert.Null(page.Twin);
                continue;
            }

            Assert.Equal(page.Path.Replace("index.html", "index.md", StringComparison.Ordinal), page.Twin!.Path); // seen just now
            Assert.Contains("<link rel=\"alternate\" type=\"text/markdown\"", html, StringComparison.Ordinal);
            var markdown = Encoding.UTF8.GetString(page.Twin.Content.Span);
            Assert.Single(markdown.Split('\n'), line => line.StartsWith("# ", StringComparison.Ordinal));
            Assert.EndsWith($"<https://example.org/{page.Path[..^"index.html".Length]}>\n", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("](#)", markdown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_guide_for_language_models_names_the_twins()
    {
        var plan = SmallSite.Plan(options: new SiteOptions("https://example.org/") { MachineFiles = MachineFiles.Offered });
        var guide = Encoding.UTF8.GetString(SmallSite.Others(plan).Single(file => file.Path == "llms.txt").Content.Span);
        Assert.StartsWith("# The ferry strike\n\n> ", guide, StringComparison.Ordinal);
        Assert.Contains("- [Ines Moor](https://example.org/actors/ines-moor/index.md): Speaks for the crews\n", guide, StringComparison.Ordinal);
        Assert.Contains("- [The whole pack as JSON](https://example.org/data/pack.json)\n", guide, StringComparison.Ordinal);
    }

    static string Twin(string html) => Encoding.UTF8.GetString(MarkdownTwin.Of(Encoding.UTF8.GetBytes(html), null).Span);
}
