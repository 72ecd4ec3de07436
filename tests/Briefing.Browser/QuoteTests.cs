using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>Every quote of every kind of page is one click, and one key, from its words in the article, highlighted.</summary>
[Collection(ReadingCollection.Name)]
public class QuoteTests(Reading reading)
{
    // Each quote as the page shows it, with the link that belongs to it; null where it has none.
    const string Quotes = """
        () => {
          const shown = [
            ...[...document.querySelectorAll("main figure.quote")].map(quote => quote.querySelector("a.to-passage")),
            ...[...document.querySelectorAll("main .evidence-notes q")].map(quote => quote.querySelector("a")),
            ...[...document.querySelectorAll("main .claim-source")].map(source => source.querySelector("a.to-passage")),
            ...document.querySelectorAll("main .key-points .cite-link:not([rel])"),
            ...[...document.querySelectorAll("main .margin-note[data-claim]")].map(note => note.querySelector("a.margin-number")),
          ];
          return shown.map(link => link?.href ?? null);
        }
        """;

    // Of each address, whether it leads to words that are marked, or lie in a passage that is. Pages are read once.
    const string Lost = """
        async addresses => {
          const pages = new Map();
          const lost = [];
          for (const address of addresses) {
            const url = new URL(address);
            const path = url.origin + url.pathname;
            if (!pages.has(path)) pages.set(path, new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html"));
            const target = pages.get(path).getElementById(decodeURIComponent(url.hash.slice(1)));
            if (!target?.closest("mark, .passage, h1, .standfirst")) lost.push(address);
          }
          return lost;
        }
        """;

    const string Colour = """
        target => {
          const marked = target.closest("mark") ?? target.querySelector("mark") ?? target;
          const style = getComputedStyle(marked);
          return style.backgroundImage + style.backgroundColor;
        }
        """;

    public static TheoryData<string> Kinds => ["home", "article", "actor", "theme", "event", "claim", "disagreements", "pack"];

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Each_is_one_click_and_one_key_from_its_highlighted_words(string kind)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        var address = site.At(PageKinds.Of(site, kind));
        await reader.GoTo(address);
        var links = await page.EvaluateAsync<string?[]>(Quotes);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(link));
        Assert.Empty(await page.EvaluateAsync<string[]>(Lost, links));

        foreach (var link in links.OfType<string>().Distinct(StringComparer.Ordinal).Take(3))
        {
            foreach (var isByKey in new[] { false, true })
            {
                await reader.GoTo(address);
                var shown = page.Locator($"main a[href$='{new Uri(link).Fragment}']").Filter(new LocatorFilterOptions { Visible = true }).First;
                if (isByKey)
                {
                    await shown.FocusAsync();
                    await page.Keyboard.PressAsync("Enter");
                }
                else
                {
                    await shown.ClickAsync();
                }

                await Assertions.Expect(page).ToHaveURLAsync(link);
                var target = page.Locator(":target");
                await Assertions.Expect(target).ToBeInViewportAsync();
                Assert.DoesNotContain("nonergba(0, 0, 0, 0)", await target.EvaluateAsync<string>(Colour), StringComparison.Ordinal);
            }
        }

        reader.SaidNothing();
    }
}
