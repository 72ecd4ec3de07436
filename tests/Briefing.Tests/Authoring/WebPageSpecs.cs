using System.Text;
using Briefing.Authoring.WebPages;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary>Runs <c>tests/specs/authoring/</c>.</summary>
public class WebPageSpecs
{
    static readonly IReadOnlyList<SpecCase> Cases = SpecFile.ReadAll("authoring");

    public static TheoryData<string> Names() => [.. Cases.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name)
    {
        var spec = Cases.Single(one => one.ToString() == name);
        var page = WebPage.Read(Encoding.UTF8.GetBytes(spec.Find("html", "page")!)); // each case has one
        Assert.Equal(spec.Find("expect", "text"), page.Text);
        Assert.Equal(spec.Find("expect", "facts"), Facts(page.Facts));
    }

    [Fact]
    public void The_encoding_is_found_as_browsers_find_it()
    {
        var page = Encoding.Latin1.GetBytes("<html><head><meta charset=windows-1252></head><body><p>Caf\u00e9 \u0093open\u0094.</p></body></html>");
        Assert.Equal("Café “open”.\n", WebPage.Read(page).Text);
    }

    [Fact]
    public void Nothing_of_a_page_reaches_the_text_as_a_mark_or_a_control()
    {
        var page = "<body><p>&lt;script&gt;x&lt;/script&gt; \u001b[31mred\u0007 &#8238;turned</p></body>"u8.ToArray();
        var text = WebPage.Read(page).Text;
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u0007', text);
        Assert.StartsWith("<script>x</script>", text, StringComparison.Ordinal);
    }

    static string Facts(PageFacts facts)
    {
        var lines = new StringBuilder();
        foreach (var (name, value) in new[]
        {
            ("title", facts.Title), ("outlet", facts.Outlet), ("byline", facts.Byline), ("published", facts.Published), ("url", facts.Url), ("language", facts.Language),
        })
        {
            if (value is not null)
                lines.Append(name).Append(' ').Append(value).Append('\n');
        }

        return lines.ToString();
    }
}
