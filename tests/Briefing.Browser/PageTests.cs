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
        var shift = await reader.Page.EvaluateAsync<Shift>("""
            () => new Promise(done => {
              const shift = { sum: 0, moved: "" };
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) {
                  shift.sum += entry.value;
                  for (const { node, previousRect: from, currentRect: to } of entry.sources)
                    shift.moved += `${node?.nodeName} ${node?.className ?? node?.nodeValue}: ${from.x},${from.y},${from.width},${from.height} to ${to.x},${to.y},${to.width},${to.height}\n`;
                }
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(shift), 150);
            })
            """);
        Assert.True(shift.Sum <= Unseen, $"{shift.Sum}\n{shift.Moved}");
    }

    sealed record Shift
    {
        public double Sum { get; init; }

        public string Moved { get; init; } = "";
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

    // The whole pack on one page is for paper, where no file is beside it.
    [BrowserFact]
    public async Task Beside_every_table_is_its_file()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(""));
        var pages = Directory.EnumerateFiles(site.Folder, "index.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/'))
            .Where(page => page != "pack/index.html").Order(StringComparer.Ordinal).ToArray();
        var told = await reader.Page.EvaluateAsync<string[]>("""
            async pages => {
              const told = [];
              for (const page of pages) {
                const address = new URL(page, location.href);
                const text = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
                const tables = text.querySelectorAll("main table[class]");
                for (const table of tables) {
                  const link = table.closest("section, main").querySelector(".csv-link a");
                  const isThere = link && (await fetch(new URL(link.getAttribute("href"), address))).ok;
                  told.push(`${isThere ? "beside" : "missing"}: ${page} ${table.className}`);
                }
              }
              return told;
            }
            """, pages);
        Assert.True(told.Length >= 4, string.Join('\n', told));
        Assert.DoesNotContain(told, table => table.StartsWith("missing", StringComparison.Ordinal));
    }
}
