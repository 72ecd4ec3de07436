using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Where a link leads inside the site.</summary>
/// <param name="Path">A file, from the site's root; null where the link leads out of the site by its path, which no link should.</param>
/// <param name="Fragment">The id of a place on it; empty for the file itself.</param>
sealed record LinkTarget(string? Path, string Fragment)
{
    // Longer links are rare; they are read the careful way.
    const int LongestPlain = 400;

    /// <summary>In place of a key: the link leaves the site on purpose.</summary>
    public const ulong Elsewhere = 0;

    /// <summary>The key of no place, so that a link with it is told like every other that leads to none.</summary>
    const ulong Nowhere = 1;

    /// <summary>Whether a link leads out of the site by its path; then its words alone tell it from others of that kind.</summary>
    public static bool IsNowhere(ulong key) => key == Nowhere;

    ulong Key => Path is null ? Nowhere : KeyOf(Encoding.UTF8.GetBytes(Path), Encoding.UTF8.GetBytes(Fragment));

    /// <summary>The key of the place to which a link leads, or <see cref="Elsewhere"/>.</summary>
    /// <param name="from">The file in which it stands.</param>
    /// <param name="span">Where it does.</param>
    /// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
    public static ulong KeyOf(string from, HtmlScan scan, TextSpan span, string rootPath) =>
        TryKey(from, scan.Bytes(span), out var key) ? key : Read(from, scan.Value(span), rootPath)?.Key ?? Elsewhere;

    /// <summary>Null when the link leaves the site on purpose.</summary>
    /// <param name="link">Entities read.</param>
    public static LinkTarget? Read(string from, string link, string rootPath)
    {
        if (IsExternal(link))
            return null;
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = query < 0 ? path : path[..query];
        if (path.StartsWith('/') && !path.StartsWith(rootPath, StringComparison.Ordinal))
            return new LinkTarget(null, fragment);
        var target = path.Length == 0 ? from : Resolve(from, path.StartsWith('/') ? "/" + path[rootPath.Length..] : path);

        // A text fragment is sought in the words of the page, not among its ids.
        return new LinkTarget(target, fragment.StartsWith(":~:", StringComparison.Ordinal) ? "" : fragment);
    }

    /// <summary>
    /// The key of a link of the usual form, up to the root and down from there. A large site has millions of them, so no text is
    /// made for one. False tells nothing yet.
    /// </summary>
    static bool TryKey(string from, ReadOnlySpan<byte> link, out ulong key)
    {
        key = Elsewhere;
        if (link.Length > LongestPlain || link.IndexOfAny("&%?:\\"u8) >= 0 || !Ascii.IsValid(link))
            return false;
        var hash = link.IndexOf((byte)'#');
        var path = hash < 0 ? link : link[..hash];
        var fragment = hash < 0 ? [] : link[(hash + 1)..];
        if (path.IsEmpty)
        {
            Span<byte> file = from.Length <= LongestPlain ? stackalloc byte[3 * LongestPlain] : new byte[3 * from.Length];
            key = KeyOf(file[..Encoding.UTF8.GetBytes(from, file)], fragment);
            return true;
        }

        for (var depth = from.AsSpan().Count('/'); depth > 0; depth--)
        {
            if (!path.StartsWith("../"u8))
                return false;
            path = path[3..];
        }

        if (!path.IsEmpty && (path[0] == '/' || path[^1] == '.' || path.IndexOf("./"u8) >= 0 || path.IndexOf("//"u8) >= 0))
            return false;
        key = KeyOf(path, fragment);
        return true;
    }

    // Only pages have places; a fragment of another file is that file's own matter.
    static ulong KeyOf(ReadOnlySpan<byte> path, ReadOnlySpan<byte> fragment)
    {
        var file = PlaceKey.OfFile(path);
        var isPage = path.IsEmpty || path[^1] == '/' || path.EndsWith(".html"u8);
        return fragment.IsEmpty || !isPage ? file : PlaceKey.On(file, fragment);
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
