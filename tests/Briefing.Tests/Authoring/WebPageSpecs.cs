using System.Text;
using Briefing.Authoring.WebPages;
using Briefing.Testing;
using Briefing.Text;
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

    [Fact]
    public void A_page_without_end_is_refused_before_it_is_read()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 100_000));
        foreach (var page in new[] { nested, nested.Replace("<div>", "<div/>", StringComparison.Ordinal), nested.Replace("<div>", "<B x='>'>", StringComparison.Ordinal) })
        {
            Assert.Contains("nested", PageBounds.Problem(Encoding.UTF8.GetBytes(page), Limits.Default), StringComparison.Ordinal);
            Assert.Contains("nested", PageBounds.Problem([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(page)], Limits.Default), StringComparison.Ordinal);
        }

        Assert.NotNull(PageBounds.Problem(new byte[(16 << 20) + 1], Limits.Default));
    }

    [Fact]
    public void A_long_page_with_open_paragraphs_scripts_and_drawings_is_within_bounds()
    {
        var page = new StringBuilder("<html><body><article><h1>Long</h1><script>if (a<b) { '<div><div>' }</script><svg>");
        for (var number = 0; number < 2_000; number++)
            page.Append("<path d='M0'/>");
        page.Append("</svg><ul>");
        for (var number = 0; number < 2_000; number++)
            page.Append("<li><p>One <b>more</b> line<br><!-- <div> --><img src=x>");
        var bytes = Encoding.UTF8.GetBytes(page.ToString());
        Assert.Null(PageBounds.Problem(bytes, Limits.Default));
        Assert.Equal(2_001, WebPage.Read(bytes).Text.Split("\n\n").Length);
    }

    [Fact]
    public void Any_damage_to_a_page_leaves_a_text()
    {
        var page = Encoding.UTF8.GetBytes(Cases[0].Find("html", "page")!); // each case has one
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var damaged = page[..random.Next(page.Length)].ToArray();
            for (var times = random.Next(20); times > 0 && damaged.Length > 0; times--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var text = WebPage.Read(damaged).Text;
            Assert.True(!text.Any(unit => char.IsControl(unit) && unit != '\n'), $"seed {seed}");
        }
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
