using System.Text.RegularExpressions;
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

    [BrowserFact]
    public async Task Notes_stand_beside_their_marks_where_there_is_a_margin()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(PageKinds.Of(site, "theme")));
        var places = await reader.Page.EvaluateAsync<float[][]>("""
            () => [...document.querySelectorAll(".prose:not(table *) .cite + .side-note")].filter(note => note.checkVisibility()).map(note => {
              const [box, mark, text] = [note, note.previousElementSibling, note.closest(".prose")].map(part => part.getBoundingClientRect());
              return [mark.top, box.top, box.bottom, text.right, box.left, box.right, innerWidth];
            })
            """);
        Assert.NotEmpty(places);
        var free = float.MinValue;
        foreach (var place in places)
        {
            Assert.True(place[3] < place[4] && place[5] <= place[6], "in the margin, and inside the window");
            Assert.True(place[1] >= free, "under the note before it");
            Assert.InRange(place[1], place[0] - 24, Math.Max(place[0], free) + 40); // on the mark's own line, or as soon after as there is room
            free = place[2];
        }

        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task A_tap_opens_a_note_in_its_place_and_closes_it()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 360, HasTouch: true));
        var page = reader.Page;
        await reader.GoTo(site.At(PageKinds.Of(site, "theme")));
        await Assertions.Expect(page.Locator(".side-note:visible")).ToHaveCountAsync(0);
        var mark = page.Locator(".prose .cite a").First;
        await mark.TapAsync();
        var note = page.Locator(".prose .note-in-place");
        await Assertions.Expect(note).ToBeInViewportAsync();
        Assert.Equal(await page.Locator("#note-1 q").First.InnerTextAsync(), await note.Locator("q").First.InnerTextAsync());
        Assert.DoesNotContain('#', page.Url);
        await mark.TapAsync();
        await Assertions.Expect(note).ToHaveCountAsync(0);
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

    [BrowserFact]
    public async Task The_matrix_is_narrowed_down_by_each_field_and_whole_without_script()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At("matrix/"));
        var fields = await page.Locator(".filters select").EvaluateAllAsync<string[]>("fields => fields.map(field => field.name)");
        Assert.Equal(["kind", "actor", "theme", "article", "basis", "standing"], fields);
        var cells = page.Locator("#matrix td.says a:visible");
        var all = await cells.CountAsync();
        var rows = await page.Locator("#matrix tbody tr").CountAsync();
        foreach (var name in fields)
        {
            var field = page.Locator($".filters select[name={name}]");
            var value = await field.Locator("option").Nth(1).GetAttributeAsync("value") ?? "";
            await field.SelectOptionAsync(value);
            await Reader.IsAt(page, Regex.Escape($"{name}={Uri.EscapeDataString(value)}"));
            var few = await cells.CountAsync();
            Assert.InRange(few, 1, all - (name is "basis" or "standing" or "article" ? 0 : 1));
            await page.ReloadAsync();
            await Assertions.Expect(cells).ToHaveCountAsync(few);
            await page.Locator(".filters button[type=reset]").ClickAsync();
            await Assertions.Expect(cells).ToHaveCountAsync(all);
        }

        reader.SaidNothing();
        await using var plain = await reading.Open(new ReaderOptions(HasScript: false));
        await plain.GoTo(site.At("matrix/?kind=person"));
        await Assertions.Expect(plain.Page.Locator("#matrix tbody tr:visible")).ToHaveCountAsync(rows);
        await Assertions.Expect(plain.Page.Locator(".filters")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_citation_is_copied_and_the_button_says_so()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await reader.GoTo(site.At(site.First("claims")));
        var button = page.Locator("button.copy[aria-controls=cite-text]");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(button).ToHaveTextAsync(await button.GetAttributeAsync("data-done") ?? "");
        var shown = await page.Locator("#cite-text").InnerTextAsync();
        Assert.Equal(shown.Trim(), await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task A_tap_keeps_a_claim_and_its_words_lit_until_the_next_one()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 360, HasTouch: true));
        var page = reader.Page;
        await reader.GoTo(site.At(await WithText(site)));
        var note = page.Locator(".margin-note[data-claim]").First;
        await note.ScrollIntoViewIfNeededAsync();
        var lit = page.Locator(".article-text .is-lit");
        await note.TapAsync(new LocatorTapOptions { Position = new Position { X = 2, Y = 2 } });
        await Assertions.Expect(lit).Not.ToHaveCountAsync(0);
        await Assertions.Expect(note).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-lit"));
        await Assertions.Expect(page.Locator(".hover-card")).ToHaveCountAsync(0);
        await note.TapAsync(new LocatorTapOptions { Position = new Position { X = 2, Y = 2 } });
        await Assertions.Expect(lit).ToHaveCountAsync(0);
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task Corrections_and_how_to_read_them_are_mirrored_too()
    {
        var site = await reading.Site("tests/packs/persian");
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("corrections/"));
        await Assertions.Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        // Every heading and term begins where the page does, at its right edge.
        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => {
              const edge = document.querySelector("h1").getBoundingClientRect().right;
              return [...document.querySelectorAll("main h2, main h3, main dt")].filter(part => {
                const words = document.createRange();
                words.selectNodeContents(part);
                return Math.abs(words.getBoundingClientRect().right - edge) > 2;
              }).map(part => part.textContent);
            }
            """));
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
