using System.Diagnostics;

namespace Briefing.Cli.Verbs;

/// <summary>Prints a page as PDF with a browser that is here: Chromium, Chrome and Edge know the same options.</summary>
internal static class BrowserPrint
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    // Where installers put them when they are not on the path.
    static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The path of a browser; null when none is found.</summary>
    public static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending))).Concat(Places).FirstOrDefault(File.Exists);
    }

    /// <summary>Null when it is done; otherwise what the browser said.</summary>
    /// <param name="page">The path of a page that needs no other file.</param>
    public static string? Print(string browser, string page, string pdf)
    {
        var profile = Directory.CreateTempSubdirectory("briefing-browser-");
        try
        {
            var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true };
            string[] options = ["--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer", $"--user-data-dir={profile.FullName}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri];
            foreach (var option in options)
                start.ArgumentList.Add(option);
            // Chromium refuses to lock itself in for the system's own user; the page is ours and has no script.
            if (OperatingSystem.IsLinux() && Environment.UserName == "root")
                start.ArgumentList.Insert(0, "--no-sandbox");
            using var process = Process.Start(start)!; // a new process, as nothing is reused
            var said = process.StandardError.ReadToEndAsync();
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return $"It did not end within {Patience.TotalMinutes:0} minutes.";
            }

            return process.ExitCode == 0 && File.Exists(pdf) ? null : said.Result.Trim().Split('\n')[^1];
        }
        finally
        {
            Remove(profile);
        }
    }

    // A browser may be at its files for a moment after it ended; what is left then is in the folder for what is temporary.
    static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
