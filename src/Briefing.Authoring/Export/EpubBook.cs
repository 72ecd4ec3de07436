using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Authoring.Export;

/// <summary>Packs the chapters: <see href="https://www.w3.org/TR/epub-33/">EPUB 3.3</see>.</summary>
static class EpubBook
{
    const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
        <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>
        """;

    // A zip has dates; the earliest it knows says that this one means none.
    static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(TakenBriefing briefing, DateOnly asOf, string generator)
    {
        var chapters = EpubChapter.Of(briefing);
        var files = chapters.Select(chapter => new { chapter.File, Text = Page(briefing, chapter.Heading, chapter.Body) }).ToList();
        var identifier = Identifier(string.Concat(files.Select(file => file.Text)));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // First and as it is, so that a program knows the file by its first bytes.
            Add(zip, "mimetype", "application/epub+zip", CompressionLevel.NoCompression);
            Add(zip, "META-INF/container.xml", Container);
            Add(zip, "book/package.opf", Package(briefing, chapters, identifier, asOf, generator));
            Add(zip, "book/contents.xhtml", Contents(briefing, chapters));
            Add(zip, "book/style.css", EpubStyle.Text);
            foreach (var file in files)
                Add(zip, "book/" + file.File, file.Text);
        }

        return stream.ToArray();
    }

    static void Add(ZipArchive zip, string name, string text, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = NoDate;
        using var content = entry.Open();
        content.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
    }

    // A UUID of version 8, which RFC 9562 leaves to programs: here, the first bits of a hash of the text.
    static string Identifier(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D", CultureInfo.InvariantCulture);
    }

    static string Page(TakenBriefing briefing, string title, string body, string kind = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{briefing.Language}" xml:lang="{briefing.Language}" dir="{briefing.Direction}">
        <head><meta charset="utf-8"/><title>{WebUtility.HtmlEncode(title.Length > 0 ? title : briefing.Title)}</title><link rel="stylesheet" href="style.css"/></head>
        <body{kind}>
        {body}</body>
        </html>

        """);

    static string Contents(TakenBriefing briefing, List<EpubChapter> chapters)
    {
        var items = chapters.Select(chapter => $"<li><a href=\"{chapter.File}\">{WebUtility.HtmlEncode(chapter.Heading.Length > 0 ? chapter.Heading : briefing.Title)}</a></li>");
        return Page(briefing, briefing.Title, $"<nav epub:type=\"toc\"><h1>{WebUtility.HtmlEncode(briefing.Title)}</h1><ol>\n{string.Join('\n', items)}\n</ol></nav>\n");
    }

    static string Package(TakenBriefing briefing, List<EpubChapter> chapters, string identifier, DateOnly asOf, string generator)
    {
        var day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var items = chapters.Select((chapter, at) =>
            $"<item id=\"c{at.ToString(CultureInfo.InvariantCulture)}\" href=\"{chapter.File}\" media-type=\"application/xhtml+xml\"{(chapter.HasDrawing ? " properties=\"svg\"" : "")}/>");
        var order = chapters.Select((_, at) => $"<itemref idref=\"c{at.ToString(CultureInfo.InvariantCulture)}\"/>");
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{briefing.Language}" dir="{briefing.Direction}">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">{identifier}</dc:identifier>
            <dc:title>{WebUtility.HtmlEncode(briefing.Title)}</dc:title>
            <dc:language>{briefing.Language}</dc:language>
            <dc:date>{day}</dc:date>
            <meta property="dcterms:modified">{day}T00:00:00Z</meta>
            <meta name="generator" content="{WebUtility.HtmlEncode(generator)}"/>
            </metadata>
            <manifest>
            <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="style.css" media-type="text/css"/>
            {string.Join('\n', items)}
            </manifest>
            <spine page-progression-direction="{briefing.Direction}">
            <itemref idref="contents" linear="no"/>
            {string.Join('\n', order)}
            </spine>
            </package>

            """;
    }
}
