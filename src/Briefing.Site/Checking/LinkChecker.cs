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
        var html = pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        var scans = new HtmlScan[html.Length];
        var ids = new HashSet<string>[html.Length];
        var found = new List<Diagnostic>[html.Length];
        Work.ForEach(html.Length, at =>
        {
            scans[at] = HtmlScan.Of(html[at].Content);
            (ids[at], found[at]) = Ids(html[at].Path, scans[at]);
        });

        var site = new SiteMap(paths, html, ids, rootPath);
        Work.ForEach(html.Length, at => Follow(html[at].Path, scans[at], site, found[at]));
        var findings = found.SelectMany(one => one).ToList();
        findings.Sort();
        return [.. findings];
    }

    static (HashSet<string> Ids, List<Diagnostic> Findings) Ids(string path, HtmlScan scan)
    {
        var ids = new HashSet<string>(scan.Ids.Count, StringComparer.Ordinal);
        var findings = new List<Diagnostic>();
        foreach (var span in scan.Ids)
        {
            var id = scan.Value(span);
            if (!ids.Add(id))
                findings.Add(SiteDiagnostics.DuplicateId.At(scan.Locate(path, span), id));
        }

        return (ids, findings);
    }

    static void Follow(string path, HtmlScan scan, SiteMap site, List<Diagnostic> findings)
    {
        foreach (var span in scan.Links)
        {
            if (site.LeadsSomewhere(path, scan.Bytes(span)))
                continue;
            var link = scan.Value(span);
            if (Follow(path, link, site) is { } kind)
                findings.Add(kind.At(scan.Locate(path, span), link));
        }
    }

    /// <summary>What is wrong with a link; null when nothing is, or when it leaves the site.</summary>
    static DiagnosticKind? Follow(string from, string link, SiteMap site)
    {
        if (IsExternal(link))
            return null;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = query < 0 ? path : path[..query];
        if (path.StartsWith('/') && !path.StartsWith(site.RootPath, StringComparison.Ordinal))
            return SiteDiagnostics.BrokenLink;

        var target = path.Length == 0 ? from : Resolve(from, path.StartsWith('/') ? "/" + path[site.RootPath.Length..] : path);
        if (target is null || !site.Holds(target))
            return SiteDiagnostics.BrokenLink;
        // A text fragment is sought in the words of the page, not among its ids.
        if (fragment.Length == 0 || fragment.StartsWith(":~:", StringComparison.Ordinal) || site.IdsOf(target) is not { } there)
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
}
