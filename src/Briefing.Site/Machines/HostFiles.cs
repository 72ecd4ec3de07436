using System.Text;

namespace Briefing.Site.Machines;

/// <summary><c>robots.txt</c> (RFC 9309): everything may be read.</summary>
internal static class RobotsText
{
    public static ReadOnlyMemory<byte> Write(AbsoluteAddresses addresses)
    {
        var text = "User-agent: *\nAllow: /\n";
        if (addresses.AreKnown)
            text += $"\nSitemap: {addresses.Of(MachineFiles.SitemapPath)}\n";
        return Encoding.UTF8.GetBytes(text);
    }
}

/// <summary>
/// <c>_headers</c>, as Netlify and others read it: what a browser may load (nothing but the site's own), and how long it may
/// keep what it loaded.
/// </summary>
internal static class HostHeaders
{
    /// <summary>Content Security Policy, level 3: nothing unless named, and only the site's own.</summary>
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <param name="hashedAssets">Only what changes its name with its content may be kept for ever.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<string> hashedAssets)
    {
        var text = new StringBuilder("/*\n");
        Header("Content-Security-Policy", Policy);
        Header("X-Content-Type-Options", "nosniff");
        Header("Referrer-Policy", "strict-origin-when-cross-origin");
        Header("Cross-Origin-Opener-Policy", "same-origin");
        Header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        foreach (var asset in hashedAssets.Order(StringComparer.Ordinal))
        {
            text.Append('/').Append(asset).Append('\n');
            Header("Cache-Control", "public, max-age=31536000, immutable");
        }

        text.Append("/data/*\n");
        Header("Access-Control-Allow-Origin", "*");
        return Encoding.UTF8.GetBytes(text.ToString());

        void Header(string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}

/// <summary><c>_redirects</c>: the other names under which people look for the feeds.</summary>
internal static class HostRedirects
{
    public static ReadOnlyMemory<byte> Write() => Encoding.UTF8.GetBytes(
        $"/feed /{MachineFiles.AtomPath} 301\n/atom.xml /{MachineFiles.AtomPath} 301\n/rss.xml /{MachineFiles.AtomPath} 301\n");
}
