using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What all tests of a run share: one browser, and each site built once.</summary>
public sealed class Reading : IAsyncLifetime
{
    readonly Dictionary<string, Task<BuiltSite>> sites = new(StringComparer.Ordinal);
    IPlaywright? playwright;
    IBrowser? browser;

    /// <summary>The pack of this checkout.</summary>
    internal Task<BuiltSite> Pack => Site(".");

    internal Task<BuiltSite> Site(string pack) => sites.TryGetValue(pack, out var site) ? site : sites[pack] = BuiltSite.Of(pack);

    /// <summary>A reader with a browser window of their own; nothing is remembered from another's.</summary>
    internal async Task<Reader> Open(ReaderOptions? options = null)
    {
        Assertions.SetDefaultExpectTimeout(20_000); // a busy machine is no reason to fail
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Require(),
            Args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
        return await Reader.Open(browser, options ?? new ReaderOptions());
    }

    // A run without a browser starts nothing.
    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        foreach (var site in sites.Values)
            await (await site).DisposeAsync();
    }
}

/// <summary>Every class of browser tests is of this collection, so that they share a browser and follow one another.</summary>
[CollectionDefinition(Name)]
public sealed class ReadingCollection : ICollectionFixture<Reading>
{
    public const string Name = "reading";
}
