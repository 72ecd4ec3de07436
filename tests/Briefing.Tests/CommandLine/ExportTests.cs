using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>briefing export</c>: the whole briefing as one file.</summary>
public sealed partial class ExportTests : IDisposable
{
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Packs => [".", "tests/packs/port-strike", "tests/packs/persian", "tests/packs/hostile", "tests/packs/disputed-dates"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_page_needs_no_other_file(string pack)
    {
        var html = Encoding.UTF8.GetString(Export(pack, "html"));
        Assert.DoesNotMatch(Fetching(), html);
        Assert.Contains("<style>", html, StringComparison.Ordinal);
        var ids = Id().Matches(html).Select(id => id.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var links = Href().Matches(html).Select(link => link.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(link.StartsWith('#') ? ids.Contains(link[1..]) : Uri.TryCreate(link, UriKind.Absolute, out _), link));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_book_is_whole_and_every_link_of_it_leads_somewhere(string pack)
    {
        using var book = new ZipArchive(new MemoryStream(Export(pack, "epub")));
        var first = book.Entries[0];
        Assert.Equal(("mimetype", "application/epub+zip"), (first.FullName, Read(first)));
        Assert.Equal(first.Length, first.CompressedLength);

        var package = XDocument.Parse(Read(book.GetEntry("book/package.opf")!));
        var manifest = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => "book/" + item.Attribute("href")!.Value, StringComparer.Ordinal);
        Assert.Equal(
            book.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("book/", StringComparison.Ordinal) && name != "book/package.opf").Order(StringComparer.Ordinal),
            manifest.Values.Order(StringComparer.Ordinal));
        Assert.All(package.Descendants(Opf + "itemref"), item => Assert.Contains(item.Attribute("idref")!.Value, manifest.Keys));
        Assert.StartsWith("urn:uuid:", package.Descendants().First(element => element.Name.LocalName == "identifier").Value, StringComparison.Ordinal);

        var pages = manifest.Values.Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal))
            .ToDictionary(name => name["book/".Length..], name => XDocument.Parse(Read(book.GetEntry(name)!)), StringComparer.Ordinal);
        Assert.True(pages.Count > 3);
        var places = pages.SelectMany(page => page.Value.Descendants().Attributes("id"), (page, id) => $"{page.Key}#{id.Value}").ToHashSet(StringComparer.Ordinal);
        var links = pages.SelectMany(page => page.Value.Descendants(Xhtml + "a").Attributes("href")).Select(link => link.Value).ToList();
        Assert.All(links, link => Assert.True(places.Contains(link) || pages.ContainsKey(link) || Uri.TryCreate(link, UriKind.Absolute, out _), link));
        Assert.All(pages.Values, page => Assert.Empty(page.Descendants(Xhtml + "script")));
    }

    [Fact]
    public void A_book_in_persian_turns_its_pages_from_the_left()
    {
        using var book = new ZipArchive(new MemoryStream(Export("tests/packs/persian", "epub")));
        var package = XDocument.Parse(Read(book.GetEntry("book/package.opf")!));
        Assert.Equal("rtl", package.Descendants(Opf + "spine").Single().Attribute("page-progression-direction")!.Value);
        var page = XDocument.Parse(Read(book.GetEntry("book/part-1.xhtml")!)).Root!;
        Assert.Equal(("fa", "rtl"), (page.Attribute("lang")!.Value, page.Attribute("dir")!.Value));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("epub")]
    public void The_same_pack_gives_the_same_bytes(string kind) => Assert.Equal(Export("tests/packs/port-strike", kind), Export("tests/packs/port-strike", kind));

    [Fact]
    public void A_pack_with_a_false_quote_is_not_handed_on()
    {
        using var pack = SoundPack.Make();
        pack.With("input/articles/wells.yaml", SoundPack.Article.Replace("in April\n", "in March\n", StringComparison.Ordinal));
        var run = BriefingCommand.Run("export", "--root", pack.Path, "--as", "epub");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("Nothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(pack.At("export")));
    }

    [Fact]
    public void A_pack_can_not_lead_the_files_elsewhere()
    {
        using var pack = SoundPack.Make();
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(pack.At("export"), folder.At("elsewhere"));
        var run = BriefingCommand.Run("export", "--root", pack.Path, "--as", "html");
        Assert.Contains("is a link to another folder", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.At("elsewhere")));

        Directory.Delete(pack.At("export"));
        pack.With("export/other.txt", "");
        folder.With("victim.txt", "mine");
        File.CreateSymbolicLink(pack.At("export/briefing.html"), folder.At("victim.txt"));
        Assert.Equal(0, BriefingCommand.Run("export", "--root", pack.Path, "--as", "html").ExitCode);
        Assert.Equal("mine", File.ReadAllText(folder.At("victim.txt")));
        Assert.Null(new FileInfo(pack.At("export/briefing.html")).LinkTarget);
    }

    [Fact]
    public void A_browser_that_is_not_there_is_told_before_the_work()
    {
        using var pack = SoundPack.Make();
        var run = BriefingCommand.Run("export", "--root", pack.Path, "--browser", pack.At("nowhere"));
        Assert.Equal((2, $"There is no browser {pack.At("nowhere")}.\n"), (run.ExitCode, run.Error));
        Assert.Equal(2, BriefingCommand.Run("export", "--root", pack.Path, "--as", "word").ExitCode);
    }

    [Fact]
    public void Without_an_address_a_link_to_another_page_is_words()
    {
        using var pack = SoundPack.Make();
        var run = BriefingCommand.Run("export", "--root", pack.Path, "--as", "html");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(Path.Combine(pack.Path, "export", "briefing.html") + ": ", run.Output, StringComparison.Ordinal);
        Assert.All(Href().Matches(File.ReadAllText(pack.At("export/briefing.html"))), link => Assert.StartsWith("#", link.Groups[1].Value, StringComparison.Ordinal));
    }

    byte[] Export(string pack, string kind)
    {
        var run = BriefingCommand.Run("export", "--root", Repository.At(pack), "--as", kind, "--output", folder.At(kind));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return File.ReadAllBytes(folder.At($"{kind}/briefing.{kind}"));
    }

    static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""<(?:script|link|img|iframe|object|embed)\b|<[^<>]*\ssrc=|@import|url\(""")]
    private static partial Regex Fetching();

    [GeneratedRegex("""\sid="([^"]*)""")]
    private static partial Regex Id();

    [GeneratedRegex("""\shref="([^"]*)""")]
    private static partial Regex Href();
}
