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

    // Of each thing that a sheet must not cut, what is read in it.
    const string Pieces = """
        selector => [...document.querySelectorAll(selector)].filter(whole => whole.checkVisibility()).map(whole => {
          const pieces = [];
          const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            if (node.data.trim().length > 3 && !node.parentElement.closest(".visually-hidden") && node.parentElement.checkVisibility()) pieces.push(node.data);
          }
          return pieces;
        })
        """;

    public static TheoryData<string> Kinds => ["home", "article", "actor", "theme", "event", "claim", "disagreements", "pack"];

    [BrowserTheory]
    [MemberData(nameof(Kinds))]
    public async Task Every_quote_of_a_page_is_in_its_pdf(string kind)
    {
        var site = await reading.Pack;
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

    [BrowserTheory]
    [InlineData("claims", "#ledger tbody tr")]
    [InlineData("matrix", "#matrix tbody tr")]
    [InlineData("actor", ".claim-card")]
    [InlineData("article", ".margin-note, .editor-note")]
    [InlineData("article", ".article-body p:has(mark)")]
    [InlineData("event", ".quote")]
    [InlineData("disagreements", ".dispute .claim-card")]
    [InlineData("disagreements", ".dispute > :is(h2, .dispute-kind), .dispute .side:first-child > :is(.side-label, .claim-card:nth-child(2))", 4)]
    [InlineData("pack", ".pack-dispute")]
    [InlineData("pack", ".assessment")]
    public async Task No_sheet_ends_within(string kind, string whole, int together = 1)
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At(PageKinds.Of(site, kind)));
        await reader.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var wholes = (await reader.Page.EvaluateAsync<string[][]>(Pieces, whole)).Chunk(together).Select(parts => parts.SelectMany(part => part).Select(Folded).ToList()).ToList();
        Assert.NotEmpty(wholes);
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        if (await Read(pdf, "-raw") is not { } text)
            return;
        var sheets = text.Split('\f').Select(Folded).ToList();
        Assert.All(wholes, pieces => Assert.Contains(sheets, sheet => pieces.All(piece => sheet.Contains(piece, StringComparison.Ordinal))));
    }

    [BrowserFact]
    public async Task Sheets_of_the_whole_pack_say_which_part_is_on_them()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("pack/"));
        var parts = await reader.Page.Locator(".pack-part > h2").EvaluateAllAsync<string[]>("parts => parts.map(part => part.innerText.trim())");
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        if (await Read(pdf, "-raw", "-x", "0", "-y", "0", "-W", $"{Width}", "-H", $"{Top}") is not { } heads)
            return;
        var sheets = heads.Split('\f').Select(Folded).ToList();
        Assert.All(parts, part => Assert.Contains(sheets, head => head.Contains(Folded(part), StringComparison.Ordinal)));
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

    [BrowserFact]
    public async Task The_ledger_is_a_table_on_paper_and_repeats_its_head()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open(new ReaderOptions(Width: 360));
        await reader.GoTo(site.At("claims/"));
        var heads = await reader.Page.Locator("#ledger thead th").AllInnerTextsAsync();
        var last = Folded(await reader.Page.Locator("#ledger tbody tr .ledger-what").Last.InnerTextAsync());
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        if (await Read(pdf, "-raw") is not { } text)
            return;
        var sheets = text.Split('\f').Select(Folded).ToList();
        var rows = sheets[..(sheets.FindIndex(sheet => sheet.Contains(last, StringComparison.Ordinal)) + 1)];
        Assert.NotEmpty(rows);
        Assert.All(rows, sheet => Assert.Contains(Folded(string.Concat(heads)), sheet, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_matrix_and_what_it_is_share_a_sheet()
    {
        var site = await reading.Pack;
        await using var reader = await reading.Open();
        await reader.GoTo(site.At("matrix/"));
        var first = Folded(await reader.Page.Locator("#matrix tbody th").First.InnerTextAsync());
        var title = Folded(await reader.Page.Locator("h1").InnerTextAsync());
        var pdf = await reader.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        if (await Read(pdf, "-raw", "-l", "1") is { } text)
            Assert.Contains(first, Folded(text)[Folded(text).IndexOf(title, StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    // Another program that sets pages, where it is installed: the same style sheet gives it heads and numbers.
    [BrowserFact]
    public async Task Sheets_of_weasyprint_have_heads_too()
    {
        var site = await reading.Site("tests/packs/port-strike");
        using var folder = new TemporaryFolder();
        var file = folder.At("pack.pdf");
        var start = new ProcessStartInfo("weasyprint") { RedirectStandardError = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(site.Folder, "pack/index.html"));
        start.ArgumentList.Add(file);
        try
        {
            using var process = Process.Start(start)!; // a new process, as nothing is reused
            await Task.WhenAll(process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return;
        }

        if (await Read(await File.ReadAllBytesAsync(file), "-raw") is not { } text)
            return;
        var sheets = text.TrimEnd('\f').Split('\f');
        var head = Regex.Match(await File.ReadAllTextAsync(Path.Combine(site.Folder, "pack/index.html")), "data-head=\"([^\"]+)\"").Groups[1].Value;
        Assert.NotEmpty(head);
        Assert.All(sheets, sheet => Assert.Contains(head, sheet, StringComparison.Ordinal));
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
