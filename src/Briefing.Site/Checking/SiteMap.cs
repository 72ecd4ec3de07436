using System.Text;

namespace Briefing.Site;

/// <summary>Every file of a site with the ids in it, for asking where a link leads.</summary>
sealed class SiteMap
{
    const string Index = "index.html";

    // Longer links are rare; they are followed the careful way.
    const int LongestPlain = 400;

    readonly Dictionary<string, HashSet<string>?> files;

    /// <param name="paths">Every file of the site, from the output folder.</param>
    /// <param name="pages">Those among them that are HTML,</param>
    /// <param name="ids">and the ids in each.</param>
    /// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
    public SiteMap(IReadOnlyList<string> paths, IReadOnlyList<RenderedFile> pages, IReadOnlyList<HashSet<string>> ids, string rootPath)
    {
        files = new Dictionary<string, HashSet<string>?>(paths.Count, StringComparer.Ordinal);
        foreach (var path in paths)
            files[path] = null;
        for (var at = 0; at < pages.Count; at++)
        {
            if (files.ContainsKey(pages[at].Path))
                files[pages[at].Path] = ids[at];
        }

        RootPath = rootPath;
    }

    public string RootPath { get; }

    public bool Holds(string path) => files.ContainsKey(path);

    /// <summary>Null for a file that has none because it is no page.</summary>
    public HashSet<string>? IdsOf(string path) => files.GetValueOrDefault(path);

    /// <summary>
    /// True for a link of the usual form, up to the root and down from there, that leads to something. A large site has millions
    /// of them, so no text is made for one. False tells nothing yet.
    /// </summary>
    /// <param name="link">As it stands in the page, in UTF-8.</param>
    public bool LeadsSomewhere(string from, ReadOnlySpan<byte> link)
    {
        if (link.Length > LongestPlain || link.IndexOfAny("&%?:\\"u8) >= 0 || !Ascii.IsValid(link))
            return false;
        Span<char> text = stackalloc char[LongestPlain];
        text = text[..Encoding.ASCII.GetChars(link, text)];
        var hash = text.IndexOf('#');
        var path = hash < 0 ? text : text[..hash];
        if (!TryFind(from, path, out var ids))
            return false;
        return hash < 0 || hash == text.Length - 1 || ids?.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[(hash + 1)..]) == true;
    }

    bool TryFind(string from, ReadOnlySpan<char> path, out HashSet<string>? ids)
    {
        ids = null;
        if (path.IsEmpty)
            return files.TryGetValue(from, out ids);
        var climb = 3 * from.AsSpan().Count('/');
        if (path.Length < climb || !IsAscent(path[..climb]))
            return false;
        var target = path[climb..];
        if (target.IsEmpty)
            return files.TryGetValue(Index, out ids);
        if (!IsPlain(target))
            return false;
        var lookup = files.GetAlternateLookup<ReadOnlySpan<char>>();
        if (target[^1] != '/')
            return lookup.TryGetValue(target, out ids);
        Span<char> page = stackalloc char[target.Length + Index.Length];
        target.CopyTo(page);
        Index.CopyTo(page[target.Length..]);
        return lookup.TryGetValue(page, out ids);
    }

    static bool IsAscent(ReadOnlySpan<char> path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        return path.IsEmpty;
    }

    static bool IsPlain(ReadOnlySpan<char> path) =>
        path[0] != '/' && path[^1] != '.' && path.IndexOf("./", StringComparison.Ordinal) < 0 && path.IndexOf("//", StringComparison.Ordinal) < 0;
}
