namespace Briefing.Preview;

/// <summary>From what a browser asks for to a file of the site. Only names that the build made are ever found, so that nothing else can be served.</summary>
internal static class SitePaths
{
    /// <returns>Null when there is no such page or file.</returns>
    public static string? FileOf(SiteSnapshot snapshot, string path)
    {
        var inner = Inner(snapshot, path);
        if (inner.Split('/').Any(part => part is ['.', ..] || part is "_headers" or "_redirects"))
            return null;
        var file = PageFile(snapshot, path);
        return snapshot.Files.Has(file) ? file : null;
    }

    /// <summary>The file that a page's address stands for, whether there is one or not.</summary>
    public static string PageFile(SiteSnapshot snapshot, string path)
    {
        var inner = Inner(snapshot, path);
        return inner.Length == 0 || inner.EndsWith('/') ? inner + "index.html" : inner;
    }

    /// <summary>The address with a final slash, where a page stands there; null elsewhere.</summary>
    public static string? WithSlash(SiteSnapshot snapshot, string path) =>
        !path.EndsWith('/') && snapshot.Files.Has(Inner(snapshot, path) + "/index.html") ? path + "/" : null;

    // A site that will stand in a folder of its host has pages that link from there; both addresses work.
    static string Inner(SiteSnapshot snapshot, string path) =>
        (path.StartsWith(snapshot.RootPath, StringComparison.Ordinal) ? path[snapshot.RootPath.Length..] : path).TrimStart('/');
}
