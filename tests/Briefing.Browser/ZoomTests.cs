using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>WCAG 2.2, 1.4.10: at 400 % on a screen of 1280 × 1024 pixels a page has 320 × 256 of its own, and still shows everything.</summary>
[Collection(ReadingCollection.Name)]
public class ZoomTests(Reading reading)
{
    // Words that lie outside the page and in nothing that scrolls, that are cut off, or that lie on others.
    const string Lost = """
        () => {
          const lost = [];
          const scrolls = element => element.closest(".table-wrap, .drawing, pre, .visually-hidden, .skip-link, .prose table");
          const boxes = [];
          for (const element of document.querySelectorAll("main *, header *, footer *, nav *")) {
            const text = [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim());
            if (!text.length || scrolls(element) || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
            const range = document.createRange();
            for (const node of text) {
              range.selectNodeContents(node);
              for (const box of range.getClientRects()) {
                if (box.width < 1 || box.height < 1) continue;
                if (box.right > innerWidth + 1 || box.left < -1) lost.push(`outside: ${node.data.trim().slice(0, 40)}`);
                boxes.push({ node, left: box.left, right: box.right, middle: (box.top + box.bottom) / 2, height: box.height });
              }
            }
          }
          boxes.sort((one, other) => one.middle - other.middle);
          boxes.forEach((one, at) => {
            for (let next = at + 1; next < boxes.length && boxes[next].middle - one.middle < 4; next++) {
              const other = boxes[next];
              if (other.node !== one.node && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2) lost.push(`overlap: ${one.node.data.trim().slice(0, 30)} | ${other.node.data.trim().slice(0, 30)}`);
            }
          });
          if (document.documentElement.scrollWidth > innerWidth) lost.push("the page is wider than the screen");
          return lost.slice(0, 8);
        }
        """;

    public static TheoryData<string> Kinds => PageKinds.Names;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_lost_at_four_hundred_per_cent(string kind)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 320, Height: 256));
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Lost));
    }

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_lost_in_a_page_that_is_read_from_right_to_left(string kind)
    {
        var site = await reading.Site("tests/packs/persian");
        if (kind == "note")
            return; // the pack has none
        await using var reader = await reading.Open(new ReaderOptions(Width: 320, Height: 256));
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Lost));
    }

    // Links evenly spread over the page get the focus one after another; a link is seen if a piece of its words is, and its card must
    // touch them, so that the pointer can cross into it.
    const string Covered = """
        async () => {
          const links = [...document.querySelectorAll("main a[href]")].filter(link => link.checkVisibility({ visibilityProperty: true }));
          const wrong = [];
          for (let at = 0; at < links.length; at += Math.max(1, Math.floor(links.length / 40))) {
            const link = links[at];
            link.focus({ focusVisible: true });
            for (let turn = 0; turn < 10 && !link.hasAttribute("aria-describedby"); turn++) await new Promise(done => setTimeout(done, 10));
            const words = link.querySelector("text") ?? link;
            const boxes = [...words.getClientRects()];
            const isSeen = boxes.some(box => [0.05, 0.5, 0.95].some(part => {
              const top = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
              return top && (link.contains(top) || (link.closest("svg") && top.contains(link)));
            }));
            if (!isSeen) wrong.push(`covered: ${at} ${link.getAttribute("href")}`);
            const card = document.querySelector(".hover-card")?.getBoundingClientRect();
            if (card && Math.min(...boxes.map(box => Math.min(Math.abs(card.top - box.bottom), Math.abs(box.top - card.bottom)))) > 2) wrong.push(`apart: ${at} ${link.getAttribute("href")}`);
          }
          return wrong.slice(0, 8);
        }
        """;

    /// <summary>WCAG 2.2, 2.4.11: what has the focus is not under its own card, nor beyond the edge of a wide table or drawing.</summary>
    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task What_has_the_focus_is_not_covered(string kind)
    {
        foreach (var (pack, height) in new[] { (".", 256), ("tests/packs/persian", 900) })
        {
            if (kind == "note" && pack != ".")
                continue; // the pack has none
            var site = await reading.Site(pack);
            await using var reader = await reading.Open(new ReaderOptions(Width: 320, Height: height));
            await reader.GoTo(site.At(PageKinds.Of(site, kind)));
            await reader.Page.Keyboard.PressAsync("Tab"); // from here on focus is the keyboard's
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Covered));
            reader.SaidNothing();
        }
    }

    // Words in the colour of what is behind them: their own, or that of the nearest element that has one.
    const string Unreadable = """
        () => {
          const behind = element => {
            for (let part = element; part; part = part.parentElement) {
              const [, , , , alpha] = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/.exec(getComputedStyle(part).backgroundColor);
              if (alpha === undefined || Number(alpha) > 0) return getComputedStyle(part).backgroundColor;
            }
            return matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)";
          };
          return [...document.querySelectorAll("main *")]
            .filter(element => !element.closest("svg") && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
            .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
            .filter(element => getComputedStyle(element).color === behind(element))
            .map(element => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`)
            .slice(0, 8);
        }
        """;

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Colours_of_the_system_leave_every_word_to_read(string kind)
    {
        var site = await reading.Pack;
        foreach (var isDark in new[] { false, true })
        {
            await using var reader = await reading.Open(new ReaderOptions(IsDark: isDark));
            await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
            await reader.GoTo(site.At(PageKinds.Of(site, kind)));
            Assert.True(await reader.Page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Unreadable));
        }
    }

    [BrowserFact]
    public async Task Colours_of_the_system_leave_evidence_and_standing_visible()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await reader.GoTo(site.At(PageKinds.Of(site, "article")));
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => matchMedia('(forced-colors: active)').matches"));
        var text = await reader.Page.Locator(".passage-text p").First.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
        var evidence = await reader.Page.Locator(".article-body mark").First.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
        Assert.NotEqual(text, evidence);
        reader.SaidNothing();
    }
}
