using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Build.Folders;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>What a page is told: its new HTML where that changed, and the findings that stand open.</summary>
/// <param name="root">The pack's folder, for links to the editor.</param>
internal sealed class UpdateWriter(string root, EditorLink editor)
{
    // Whoever has more findings than this reads them on the terminal.
    const int MostFindings = 200;

    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly string folder = Path.GetFullPath(root);

    /// <returns>One server-sent event, and the page as it is once it has taken that in.</returns>
    public (ReadOnlyMemory<byte> Message, OpenPage After) Write(SiteSnapshot snapshot, OpenPage page)
    {
        var served = ServedPage.Of(snapshot, page.Path);
        var after = page with { Tag = served.Tag, Looks = snapshot.Looks };
        using var buffer = new MemoryStream();
        buffer.Write("event: state\ndata: "u8);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("build", snapshot.Number);
            json.WriteBoolean("reload", page.Looks != after.Looks);
            if (page.Tag != after.Tag)
            {
                json.WriteString("tag", served.Tag);
                json.WriteString("html", served.Html);
            }

            if (snapshot.AreFindingsNew)
                WriteFindings(json, snapshot);
            else
                WriteMissing(json, snapshot.Pack);
            json.WriteEndObject();
        }

        buffer.Write("\n\n"u8);
        return (buffer.GetBuffer().AsMemory(0, (int)buffer.Length), after);
    }

    // While findings are still sought, quotes have been: what no source says is red in the page at once.
    static void WriteMissing(Utf8JsonWriter json, VerifiedPack verified)
    {
        json.WriteStartArray("missing");
        foreach (var article in verified.Pack.Articles)
        {
            foreach (var quote in verified.Pack.Index.QuotesFrom(article).Where(quote => verified.PlaceOf(quote) is null))
                json.WriteStringValue(Printable(quote.Words));
        }

        json.WriteEndArray();
    }

    void WriteFindings(Utf8JsonWriter json, SiteSnapshot snapshot)
    {
        var errors = Open(snapshot, Severity.Error);
        var warnings = Open(snapshot, Severity.Warning);
        json.WriteNumber("errors", errors.Count);
        json.WriteNumber("warnings", warnings.Count);
        json.WriteStartArray("findings");
        foreach (var finding in CausesFirst(errors).Concat(CausesFirst(warnings)).Take(MostFindings))
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("code", finding.Kind.Code);
            json.WriteString("message", Printable(finding.Message));
            json.WriteString("help", Printable(finding.Help));
            WritePlace(json, finding.Where);
            if (snapshot.Contents.Find(finding.Where.File) is { } file)
                WriteWords(json, file, finding.Where);
            json.WriteStartArray("related");
            foreach (var place in finding.Related)
            {
                json.WriteStartObject();
                WritePlace(json, place.Where);
                json.WriteString("message", Printable(place.Message));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static List<Diagnostic> Open(SiteSnapshot snapshot, Severity severity) => [.. snapshot.Findings.Where(finding => !finding.Accepted && finding.Severity == severity)];

    static IEnumerable<Diagnostic> CausesFirst(List<Diagnostic> findings) => findings.Where(IsCause).Concat(findings.Where(finding => !IsCause(finding)));

    // A file that can't be read or parsed takes its claims along, and every link to them then leads nowhere.
    static bool IsCause(Diagnostic finding) => finding.Kind.Code[2] is '1' or '2';

    void WritePlace(Utf8JsonWriter json, SourceLocation where)
    {
        json.WriteString("place", where.ToString());
        // What is wrong with a made page stands in no file that an editor could open.
        if (PackFolder.Parts.Any(where.File.IsUnder))
            json.WriteString("edit", editor.To(Path.Combine(folder, where.File.Value), where.Start.Line, where.Start.Column));
    }

    /// <summary>The line with the place in it, and the words of the place.</summary>
    static void WriteWords(Utf8JsonWriter json, TextFile file, SourceLocation where)
    {
        const int Widest = 160;
        var line = file.Lines.LineSpan(Math.Min(where.Start.Line, file.Lines.LineCount));
        var from = Math.Max(0, Math.Min(where.Start.Column - 1 - (Widest / 3), line.Length - Widest));
        json.WriteString("line", Printable(file.Text.Substring(line.Start + from, Math.Min(Widest, line.Length - from))));
        json.WriteNumber("from", Math.Max(0, where.Start.Column - 1 - from));
        if (where.Span.End <= file.Text.Length)
            json.WriteString("words", Printable(where.Span.Of(file.Text).ToString()));
    }

    // Half a surrogate pair can't be written; a line end inside the data would end the event.
    static string Printable(string words) => string.Concat(words.EnumerateRunes());
}

/// <summary>A page as it is sent: its bytes with the preview's script.</summary>
/// <param name="Tag">Of the bytes; another page has another tag.</param>
internal sealed record ServedPage(string Html, string Tag, bool IsMissing)
{
    const string Waiting =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview</title></head><body><main><p>There is no whole site yet.</p></main></body></html>";

    /// <param name="path">As the browser asked for it; one that is not there gets the site's page for that.</param>
    public static ServedPage Of(SiteSnapshot snapshot, string path)
    {
        if (ProofPage.Of(snapshot.Pack, path) is { } proof)
            return new ServedPage(proof, Fingerprint.Of(proof).ToString(), IsMissing: false);
        var file = SitePaths.FileOf(snapshot, path);
        var content = file is null ? snapshot.Find("404.html") : snapshot.Find(file);
        var html = content is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : Waiting;
        return new ServedPage(html, Fingerprint.Of(html).ToString(), file is null);
    }

    /// <summary>With the script that keeps it up to date, which only the preview adds.</summary>
    public string WithScript(SiteSnapshot snapshot)
    {
        var script = $"<script src=\"/_preview/client.js\" data-tag=\"{Tag}\" data-looks=\"{snapshot.Looks}\" defer></script>";
        var end = Html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? Html + script : Html.Insert(end, script);
    }
}
