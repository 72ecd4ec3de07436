using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Follows every internal link of the rendered pages to its page and its place there.</summary>
public static class LinkChecker
{
    /// <param name="pages">HTML files; others are passed over.</param>
    /// <param name="paths">Every file of the site, from the output folder.</param>
    /// <returns>Sorted; places are those of the rendered file.</returns>
    public static EquatableArray<Diagnostic> Check(IReadOnlyList<RenderedFile> pages, IReadOnlyList<string> paths) =>
        Check(pages, paths, rootPath: "/");

    /// <inheritdoc cref="Check(IReadOnlyList{RenderedFile}, IReadOnlyList{string})"/>
    /// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
    public static EquatableArray<Diagnostic> Check(IReadOnlyList<RenderedFile> pages, IReadOnlyList<string> paths, string rootPath)
    {
        var files = paths.ToHashSet(StringComparer.Ordinal);
        var scanned = pages
            .Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(page => new { page.Path, Html = Encoding.UTF8.GetString(page.Content.Span) })
            .Select(page => new { page.Path, page.Html, Scan = HtmlScan.Of(page.Html) })
            .ToList();
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var page in scanned)
        {
            var own = ids[page.Path] = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (id, span) in page.Scan.Ids)
            {
                if (!own.Add(id))
                    findings.Add(SiteDiagnostics.DuplicateId.At(Locate(page.Path, page.Html, span), id));
            }
        }

        foreach (var page in scanned)
        {
            foreach (var (link, span) in page.Scan.Links)
            {
                if (Follow(page.Path, link, files, ids, rootPath) is { } kind)
                    findings.Add(kind.At(Locate(page.Path, page.Html, span), link));
            }
        }

        findings.Sort();
        return [.. findings];
    }

    /// <summary>What is wrong with a link; null when nothing is, or when it leaves the site.</summary>
    static DiagnosticKind? Follow(string from, string link, HashSet<string> files, Dictionary<string, HashSet<string>> ids, string rootPath)
    {
        if (IsExternal(link))
            return null;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = query < 0 ? path : path[..query];
        if (path.StartsWith('/') && !path.StartsWith(rootPath, StringComparison.Ordinal))
            return SiteDiagnostics.BrokenLink;

        var target = path.Length == 0 ? from : Resolve(from, path.StartsWith('/') ? "/" + path[rootPath.Length..] : path);
        if (target is null || !files.Contains(target))
            return SiteDiagnostics.BrokenLink;
        // A text fragment is sought in the words of the page, not among its ids.
        if (fragment.Length == 0 || fragment.StartsWith(":~:", StringComparison.Ordinal) || !ids.TryGetValue(target, out var there))
            return null;
        return there.Contains(fragment) ? null : SiteDiagnostics.BrokenAnchor;
    }

    static bool IsExternal(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return link.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && link.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0);
    }

    /// <summary>The file that a path leads to; null when it leads out of the site.</summary>
    static string? Resolve(string from, string path)
    {
        // Nearly every link climbs to the root and goes down from there; a large site has millions of them.
        var climb = 3 * from.AsSpan().Count('/');
        if (path.Length > climb && IsAscent(path.AsSpan(0, climb)) && IsPlain(path.AsSpan(climb)))
            return path[^1] == '/' ? string.Concat(path.AsSpan(climb), "index.html") : path[climb..];

        var parts = new List<string>(path[0] == '/' ? [] : from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(path).Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        var isFolder = path[^1] == '/' || path.EndsWith('.');
        if (isFolder)
            parts.Add("index.html");
        return string.Join('/', parts);
    }

    static bool IsAscent(ReadOnlySpan<char> path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        return path.IsEmpty;
    }

    static bool IsPlain(ReadOnlySpan<char> path) =>
        path[0] != '/' && path[^1] != '.' && path.IndexOf('%') < 0 && path.IndexOf("./", StringComparison.Ordinal) < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0;

    static SourceLocation Locate(string path, string html, TextSpan span) => TextFile.FromText(path, html).Locate(span);
}
