using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>How a reader reads.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
sealed record ReaderOptions(int Width = 1280, int Height = 900, bool IsDark = false, bool HasScript = true, bool HasTouch = false);

/// <summary>A window and everything it complains of: a page that is right says nothing on the console and breaks no policy.</summary>
sealed class Reader : IAsyncDisposable
{
    // What a policy forbids is told to the page; the console hears it, and so do we.
    const string TellPolicy = """
        addEventListener("securitypolicyviolation", report => console.error("policy: " + report.violatedDirective + " " + report.blockedURI));
        """;

    readonly IBrowserContext context;
    readonly ConcurrentQueue<string> complaints = [];
    readonly ConcurrentQueue<string> requests = [];

    Reader(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => complaints.Enqueue($"{page.Url}: {message.Type}: {message.Text}");
        page.PageError += (_, error) => complaints.Enqueue($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => complaints.Enqueue($"{page.Url}: no answer from {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Addresses asked for so far.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public static async Task<Reader> Open(IBrowser browser, ReaderOptions options)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ColorScheme = options.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = options.HasScript,
            HasTouch = options.HasTouch,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        await context.AddInitScriptAsync(TellPolicy);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(20_000);
        var reader = new Reader(context, page);
        page.Request += (_, request) => reader.requests.Enqueue(request.Url);
        return reader;
    }

    public async Task GoTo(Uri address) => await Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

    /// <summary>
    /// Waits until the address fits and the page is there. It is asked for again and again: who waits to be told of the next address
    /// misses one that came a moment earlier.
    /// </summary>
    public static async Task IsAt(IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new() { Timeout = 20_000 });
        await page.WaitForLoadStateAsync();
    }

    public void SaidNothing() => Assert.Empty(complaints);

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
