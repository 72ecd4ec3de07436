using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>axe has nothing against any kind of page: WCAG 2.2 AA and its best practice, light and dark, narrow and wide.</summary>
[Collection(ReadingCollection.Name)]
public class AxeTests(Reading reading)
{
    static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static TheoryData<string> Kinds => PageKinds.Names;

    static readonly (int Width, ColorScheme Scheme)[] Settings =
        [(320, ColorScheme.Light), (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Dark)];

    // On one page the whole pack repeats a few parts hundreds of times, and axe looks at each: once, for what only length can
    // break. A small pack shows every part in all settings.
    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Finds_no_violation(string kind)
    {
        await Look(await reading.Pack, kind, kind == "pack" ? Settings[..1] : Settings);
        if (kind == "pack")
            await Look(await reading.Site("tests/packs/port-strike"), kind, Settings);
    }

    async Task Look(BuiltSite site, string kind, (int Width, ColorScheme Scheme)[] settings)
    {
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        foreach (var (width, scheme) in settings)
        {
            await reader.Page.SetViewportSizeAsync(width, 900);
            await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var found = await Violations(reader);
            Assert.True(found.Count == 0, $"{kind} at {width}, {scheme}\n{string.Join('\n', found)}");
        }
    }

    [BrowserFact]
    public async Task Still_finds_what_is_wrong()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(""));
        await reader.Page.EvaluateAsync("() => { const image = document.createElement('img'); image.src = 'assets/icon.svg'; document.querySelector('main').append(image); }");
        Assert.Contains(await Violations(reader), found => found.Contains("image-alt", StringComparison.Ordinal));
    }

    static async Task<List<string>> Violations(Reader reader)
    {
        var result = await reader.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules } });
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(4).Select(node => node.Html))}")];
    }
}
