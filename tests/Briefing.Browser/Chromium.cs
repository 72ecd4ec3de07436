using Xunit;

namespace Briefing.Browser;

/// <summary>The browser that the tests drive: one that is installed, never one that is downloaded.</summary>
static class Chromium
{
    const string Missing = "No Chromium was found. Install chromium or google-chrome, or name its program in CHROME_PATH.";

    static readonly string[] Usual =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Null when there is none.</summary>
    public static string? Program { get; } = Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named
        ? named
        : Usual.FirstOrDefault(File.Exists);

    /// <summary>Why a test is passed over; null when it runs. Where changes are judged, a test that can't run fails instead.</summary>
    public static string? Skip => Program is not null || Environment.GetEnvironmentVariable("CI") is { Length: > 0 } ? null : Missing;

    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Require() => Program ?? throw new InvalidOperationException(Missing);
}

/// <summary>A test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Skip;
}

/// <summary>Tests that need a browser, one for each line of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Skip;
}
