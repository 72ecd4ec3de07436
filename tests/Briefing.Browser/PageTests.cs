using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What holds on every kind of page.</summary>
[Collection(ReadingCollection.Name)]
public class PageTests(Reading reading)
{
    public static TheoryData<string> Kinds => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_said_on_the_console_and_no_policy_is_broken(string kind)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        await Assertions.Expect(reader.Page.Locator("body")).ToHaveClassAsync($"page page-{kind}");
        reader.SaidNothing();
        Assert.All(reader.Requests, address => Assert.StartsWith(site.Address.AbsoluteUri, address, StringComparison.Ordinal));
    }

    // The sum that web.dev/cls calls good is a tenth. A hundredth of that is a line of text that moves by a pixel when the system
    // finds the font of a rare sign late, which no page can prevent and no reader sees.
    const double Unseen = 0.001;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_moves_after_the_first_paint(string kind)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 360));
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        var shift = await reader.Page.EvaluateAsync<double>("""
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 150);
            })
            """);
        Assert.InRange(shift, 0, Unseen);
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task No_page_is_wider_than_a_small_phone(string kind)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 320));
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }
}
