using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What readers have when they print: nothing that a page quotes is missing, cut or folded away.</summary>
[Collection(ReadingCollection.Name)]
public partial class PaperTests(Reading reading)
{
    // A sheet of A4 in points, and the strip that the margins leave to the page itself: no running heads, no page numbers.
    const int Width = 595;
    const int Top = 52;
    const int Height = 742;

    const string Quoted = """
        () => [...document.querySelectorAll("main figure.quote blockquote p, main .evidence-notes q, main .article-body mark")].map(quote => quote.innerText)
        """;

    const string FoldedAway = """
        () => [...document.querySelectorAll("main details > :not(summary)")].filter(part => part.getBoundingClientRect().height === 0).length
        """;

    public static TheoryData<string> Kinds => ["article", "actor", "theme", "event", "claim", "disagreements", "pack"];

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Every_quote_of_a_page_is_in_its_pdf(string kind)
    {
        var site = await reading.Site(kind == "pack" ? "tests/packs/port-strike" : ".");
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var quotes = await reader.Page.EvaluateAsync<string[]>(Quoted);
        Assert.NotEmpty(quotes);
        Assert.Equal(0, await reader.Page.EvaluateAsync<int>(FoldedAway));
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, Tagged = true });
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
        if (await TextOf(pdf) is not { } text)
            return; // what is shown was looked at above; without a program that reads PDF no more can be said
        Assert.All(quotes.Select(Folded).Where(quote => quote.Length > 0), quote => Assert.Contains(quote, text, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Sheets_have_running_heads_and_numbers()
    {
        var site = await reading.Site("tests/packs/port-strike");
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("pack/"));
        var title = await reader.Page.Locator("html").GetAttributeAsync("data-head");
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        if (await Read(pdf, "-raw") is not { } text)
            return;
        var sheets = text.TrimEnd('\f').Split('\f');
        Assert.InRange(sheets.Length, 2, 40);
        Assert.All(sheets, sheet => Assert.Contains(title!, sheet, StringComparison.Ordinal)); // every page has it
        Assert.All(sheets.Select((sheet, at) => (sheet, at)), numbered =>
            Assert.Contains($"{numbered.at + 1} / {sheets.Length}", numbered.sheet, StringComparison.Ordinal));
    }

    static async Task<string?> TextOf(byte[] pdf) =>
        await Read(pdf, "-raw", "-x", "0", "-y", $"{Top}", "-W", $"{Width}", "-H", $"{Height}") is { } text ? Folded(text) : null;

    /// <summary>Null where poppler's pdftotext is not installed; where changes are judged it must be.</summary>
    static async Task<string?> Read(byte[] pdf, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("page.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        var start = new ProcessStartInfo("pdftotext") { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var option in options.Append("-enc").Append("UTF-8").Append(file).Append("-"))
            start.ArgumentList.Add(option);
        try
        {
            using var process = Process.Start(start)!; // a new process, as nothing is reused
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            return text;
        }
        catch (System.ComponentModel.Win32Exception) when (Environment.GetEnvironmentVariable("CI") is not { Length: > 0 })
        {
            return null;
        }
    }

    // Lines break anywhere on paper, also between letters of a compound: white space is no difference.
    static string Folded(string text) => Blanks().Replace(text.Normalize(NormalizationForm.FormKC), "");

    [GeneratedRegex(@"[\s\u00AD\u200B]+")]
    private static partial Regex Blanks();
}
