using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What readers do with a page: choose its colours, narrow it down, look behind a link, follow words, print.</summary>
[Collection(ReadingCollection.Name)]
public class ReadingTests(Reading reading)
{
    const string Background = "() => getComputedStyle(document.documentElement).backgroundColor";

    [BrowserFact]
    public async Task Colours_are_chosen_and_remembered()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(""));
        var light = await reader.Page.EvaluateAsync<string>(Background);
        await reader.Page.Locator(".theme-switch select").SelectOptionAsync("dark");
        var dark = await reader.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(light, dark);
        await reader.GoTo(site.At("claims/"));
        Assert.Equal(dark, await reader.Page.EvaluateAsync<string>(Background));
        await reader.Page.Locator(".theme-switch select").SelectOptionAsync("");
        Assert.Equal(light, await reader.Page.EvaluateAsync<string>(Background));
        reader.SaidNothing();
    }

    [BrowserTheory]
    [InlineData("claims/", "ledger")]
    [InlineData("matrix/", "matrix")]
    public async Task A_table_is_narrowed_down_and_the_back_button_takes_it_back(string address, string table)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At(address));
        var rows = page.Locator($"#{table} tbody tr:visible");
        var all = await rows.CountAsync();
        var actor = page.Locator(".filters select[name=actor]");
        var value = await actor.Locator("option").Nth(1).GetAttributeAsync("value") ?? "";
        await actor.SelectOptionAsync(value);
        await Assertions.Expect(page.Locator("[data-filter-count]")).Not.ToBeEmptyAsync();
        Assert.Contains("actor=" + Uri.EscapeDataString(value), page.Url, StringComparison.Ordinal);
        var few = await rows.CountAsync();
        Assert.InRange(few, 1, all - 1);

        await page.GoBackAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(all);
        await Assertions.Expect(actor).ToHaveValueAsync("");
        await page.GoForwardAsync();
        await page.ReloadAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(few);
        await Assertions.Expect(actor).ToHaveValueAsync(value);
        reader.SaidNothing();
    }

    [BrowserTheory]
    [InlineData("a[href^='actors/']")]
    [InlineData("a[href^='themes/']")]
    [InlineData("a[href^='events/']")]
    [InlineData("a[href^='claims/']:not([href='claims/'])")]
    [InlineData(".cite a")]
    public async Task A_link_shows_its_card_to_the_keyboard_and_escape_closes_it(string link)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At(""));
        await page.Keyboard.PressAsync("Tab"); // from here on focus is the keyboard's
        await page.Locator("main " + link).Filter(new LocatorFilterOptions { Visible = true }).First.FocusAsync();
        var card = page.Locator(".hover-card");
        await Assertions.Expect(card).Not.ToBeEmptyAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task The_pointer_may_enter_a_card()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At(""));
        await page.Locator("main a[href^='actors/']").First.HoverAsync();
        var card = page.Locator(".hover-card");
        await Assertions.Expect(card).ToBeVisibleAsync();
        await card.HoverAsync();
        await page.WaitForTimeoutAsync(600);
        await Assertions.Expect(card).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_claim_and_its_words_light_up_together()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At(await WithText(site)));
        var note = page.Locator(".margin-note[data-claim]").First;
        var claim = await note.GetAttributeAsync("data-claim");
        await note.HoverAsync();
        await Assertions.Expect(page.Locator($"mark[data-claims~='{claim}'].is-lit").First).ToBeVisibleAsync();
        await page.Mouse.MoveAsync(1, 1);
        await page.Locator($"a[data-claim='{claim}']").First.FocusAsync();
        await Assertions.Expect(note).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-lit"));
    }

    [BrowserFact]
    public async Task Every_quote_of_a_page_is_one_link_from_its_highlighted_words()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(site.First("actors")));
        foreach (var kind in new[] { "actors", "claims", "events" })
        {
            await reader.GoTo(site.At(site.First(kind)));
            var links = await reader.Page.Locator("figure.quote .to-passage").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
            Assert.Equal(await reader.Page.Locator("figure.quote").CountAsync(), links.Length);
            foreach (var link in links.Take(5))
            {
                await reader.GoTo(new Uri(link));
                await Assertions.Expect(reader.Page.Locator("mark:target, mark:has(:target)").First).ToBeInViewportAsync();
            }
        }
    }

    [BrowserFact]
    public async Task Everything_quoted_is_there_on_paper()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(site.First("claims")));
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var quotes = reader.Page.Locator("blockquote");
        Assert.NotEqual(0, await quotes.CountAsync());
        foreach (var quote in await quotes.AllAsync())
            await Assertions.Expect(quote).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".reading-tools")).ToBeHiddenAsync();
        var pdf = await reader.Page.PdfAsync();
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_pack_that_is_read_from_right_to_left_is_the_mirror_image()
    {
        var site = await reading.Site("tests/packs/persian");
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("claims/"));
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        var nav = await reader.Page.Locator(".masthead-nav").BoundingBoxAsync();
        var tools = await reader.Page.Locator(".reading-tools").BoundingBoxAsync();
        Assert.True(tools!.X < nav!.X); // both are shown
        reader.SaidNothing();
    }

    /// <summary>An article with claims beside its text.</summary>
    static async Task<string> WithText(BuiltSite site)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(site.Folder, "articles")).Order(StringComparer.Ordinal))
        {
            if ((await File.ReadAllTextAsync(Path.Combine(folder, "index.html"))).Contains("class=\"margin-note", StringComparison.Ordinal))
                return $"articles/{Path.GetFileName(folder)}/";
        }

        throw new InvalidOperationException("No article has claims beside its text.");
    }
}
