using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>Searching, as readers do it.</summary>
[Collection(ReadingCollection.Name)]
public class SearchTests(Reading reading)
{
    [BrowserFact]
    public async Task Nothing_is_loaded_before_it_is_opened()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("claims/"));
        Assert.DoesNotContain(reader.Requests, address => address.Contains("search", StringComparison.Ordinal) && address.EndsWith(".js", StringComparison.Ordinal));
        await reader.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator("#search-input")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(reader.Page.Locator(".search-dialog")).ToBeHiddenAsync();
        await reader.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(reader.Page.Locator("#search-input")).ToBeFocusedAsync();
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task Goes_from_the_skip_link_to_highlighted_words_and_back()
    {
        var site = await reading.Pack;
        var quote = (await Questions.Of(site)).First(question => question.Kind == "quote");
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At("claims/"));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#search-input")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync(quote.Words);
        await Results(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("#search-results [aria-selected=true]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Reader.IsAt(page, "/articles/.+");
        await Assertions.Expect(page.Locator(":target").First).ToBeInViewportAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0) none", await page.Locator(":target").First.EvaluateAsync<string>(
            "target => { const mark = getComputedStyle(target.closest('mark, .passage') ?? target); return mark.backgroundColor + ' ' + mark.backgroundImage; }"));

        await page.GoBackAsync();
        await Reader.IsAt(page, "/claims/#main$"); // where the skip link had led
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task The_page_of_the_search_keeps_what_was_asked()
    {
        var site = await reading.Pack;
        var quote = (await Questions.Of(site)).First(question => question.Kind == "quote");
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At("search/"));
        await Ask(page, quote.Words);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Reader.IsAt(page, "/articles/.+");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#search-input")).ToHaveValueAsync(quote.Words);
        await Results(page);
        Assert.NotEqual(0, await page.Locator("#search-results a").CountAsync());
        reader.SaidNothing();
    }

    [BrowserTheory]
    [InlineData(100, ".")]
    [InlineData(60, "tests/packs/port-strike", "tests/packs/uncertain-dates", "tests/packs/disputed-dates", "tests/packs/excerpts", "tests/packs/quotes-with-ellipsis")]
    public async Task Puts_the_right_hit_first_in_ninety_five_of_a_hundred(int atLeast, params string[] packs)
    {
        var asked = 0;
        var missed = new List<string>();
        foreach (var pack in packs)
        {
            var site = await reading.Site(pack);
            asked += await AskAll(site, await Questions.Of(site), missed);
        }

        Assert.True(asked >= atLeast, $"{asked} questions");
        Assert.True(missed.Count * 20 <= asked, $"{missed.Count} of {asked}:\n{string.Join('\n', missed)}");
    }

    // Questions that people wrote before anyone tried them: names, half words, slips, figures, dates and pieces of quotes.
    [BrowserTheory]
    [InlineData("khalilzad", ".")]
    [InlineData("port-strike", "tests/packs/port-strike", "persian", "tests/packs/persian")]
    public async Task Puts_the_right_hit_first_for_what_people_type(params string[] asked)
    {
        var many = 0;
        var missed = new List<string>();
        foreach (var pair in asked.Chunk(2))
        {
            var site = await reading.Site(pair[1]);
            many += await AskAll(site, await Questions.Written(site, pair[0]), missed);
        }

        Assert.Equal(100, many);
        Assert.True(missed.Count <= 5, $"{missed.Count} of {many}:\n{string.Join('\n', missed)}");
    }

    async Task<int> AskAll(BuiltSite site, List<Question> questions, List<string> missed)
    {
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("search/"));
        foreach (var question in questions)
        {
            await Ask(reader.Page, question.Words);
            var hits = reader.Page.Locator("#search-results a");
            var first = await hits.CountAsync() == 0 ? null : await hits.First.GetAttributeAsync("href");
            if (first is null || !question.Right.Contains(first[site.Address.AbsoluteUri.Length..]))
                missed.Add($"{question.Kind}: {question.Words} → {first}");
        }

        reader.SaidNothing();
        return questions.Count;
    }

    // The same words from another keyboard: Arabic letters for Persian ones, vowel signs, the long stroke, and no half-space.
    [BrowserTheory]
    [InlineData("مریم کریمی", "actors/karimi/")]
    [InlineData("مريم كريمي", "actors/karimi/")]
    [InlineData("مَریَم کَریمی", "actors/karimi/")]
    [InlineData("مـریم کـریمی", "actors/karimi/")]
    [InlineData("آب به قنات بازمی‌گردد", "events/water-returns/")]
    [InlineData("اب به قنات بازميگردد", "events/water-returns/")]
    [InlineData("كریم", "actors/karimi/")]
    public async Task Arabic_script_is_found_as_it_is_written_elsewhere(string question, string right)
    {
        var site = await reading.Site("tests/packs/persian");
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("search/"));
        await Ask(reader.Page, question);
        Assert.Equal(site.At(right).AbsoluteUri, await reader.Page.Locator("#search-results a").First.GetAttributeAsync("href"));
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task Narrows_results_down_by_what_they_are()
    {
        var site = await reading.Pack;
        var name = (await Questions.Of(site)).First(question => question.Kind == "name").Words;
        await using var reader = await reading.Open();
        var page = reader.Page;
        await reader.GoTo(site.At("search/"));
        await Ask(page, name);
        await page.Locator("select[name=kind]").SelectOptionAsync("claim");
        await Results(page);
        await Assertions.Expect(page.Locator("#search-results a:not([data-kind=claim])")).ToHaveCountAsync(0);
        await page.Locator("input[name=from]").FillAsync("9998-01-01");
        await page.Locator("input[name=from]").DispatchEventAsync("change");
        await Results(page);
        await Assertions.Expect(page.Locator("#search-results a")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".search-told")).Not.ToBeEmptyAsync();
        reader.SaidNothing();
    }

    [BrowserTheory]
    [InlineData("qqqqzzzz")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("👩‍👩‍👧 \u202e “”")]
    [InlineData("__proto__ constructor toString")]
    public async Task Answers_every_question(string question)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("search/"));
        await Ask(reader.Page, question);
        await Assertions.Expect(reader.Page.Locator(".search-told")).Not.ToBeEmptyAsync();
        reader.SaidNothing();
    }

    [BrowserFact]
    public async Task Says_where_to_look_without_script()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(HasScript: false));
        await reader.GoTo(site.At(""));
        await reader.Page.Locator(".search-link").ClickAsync();
        await Assertions.Expect(reader.Page.Locator(".search-without a[href='../claims/']")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Works_from_the_disk()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.OnDisk("index.html"));
        await reader.Page.Keyboard.PressAsync("/");
        await Ask(reader.Page, (await Questions.Of(site)).First(question => question.Kind == "name").Words);
        await reader.Page.Keyboard.PressAsync("Enter");
        await Reader.IsAt(reader.Page, "^file:///.+/actors/.+/index.html");
        await Assertions.Expect(reader.Page.Locator("body")).ToHaveClassAsync("page page-actor");
        reader.SaidNothing();
    }

    static async Task Ask(IPage page, string question)
    {
        await page.Locator("#search-input").FillAsync(question);
        await Results(page);
    }

    // The list says that it is busy from the first letter until it shows what was found.
    static async Task Results(IPage page) => await Assertions.Expect(page.Locator("#search-results")).ToHaveAttributeAsync("aria-busy", "false");
}
