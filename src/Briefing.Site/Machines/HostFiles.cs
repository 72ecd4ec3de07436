using System.Text;
using Briefing.Site.Addresses;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary><c>robots.txt</c> (RFC 9309): everything may be read, also what must not be listed, or nobody would see that it says so.</summary>
internal static class RobotsText
{
    public static ReadOnlyMemory<byte> Write(AbsoluteAddresses addresses, bool noIndex)
    {
        var text = "User-agent: *\nAllow: /\n";
        if (addresses.AreKnown && !noIndex)
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
    /// <param name="noIndex">Nothing is for search engines. Hosts say so themselves for some previews and not for others.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<string> hashedAssets, bool noIndex)
    {
        var text = new StringBuilder("/*\n");
        if (noIndex)
            Header("X-Robots-Tag", "noindex");
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
        text.Append('/').Append(SeedSeal.Path).Append('\n');
        Header("Content-Type", "text/plain; charset=utf-8");
        // The sources are there to be checked, not to be found in place of the pages that explain them.
        text.Append("/seeds/*\n");
        Header("X-Robots-Tag", "noindex");
        return Encoding.UTF8.GetBytes(text.ToString());

        void Header(string name, string value) => text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}

/// <summary>
/// <c>_redirects</c>: where pages went that moved, and the other names under which people look for the feeds. Hosts take the first
/// rule that fits, and a file that is there before any rule.
/// </summary>
internal static class HostRedirects
{
    /// <param name="moved">Those deepest in the tree first.</param>
    /// <param name="hasSecurityText">A host that publishes no folder with a dot serves the file from the root.</param>
    public static ReadOnlyMemory<byte> Write(EquatableArray<AddressRedirect> moved, bool hasSecurityText)
    {
        var text = new StringBuilder();
        // What stood beside the page, its feeds and its twin in Markdown, went with it.
        foreach (var redirect in moved)
            Rule(redirect.From + "*", redirect.To is null ? "/404.html" : redirect.To + ":splat", redirect.To is null ? "410" : "301");
        if (hasSecurityText)
            Rule("/" + SecurityText.WellKnownPath, "/" + SecurityText.Path, "200");
        foreach (var name in (string[])["feed", "atom.xml", "rss.xml"])
            Rule("/" + name, "/" + MachineFiles.AtomPath, "301");
        return Encoding.UTF8.GetBytes(text.ToString());

        void Rule(string from, string to, string status) => text.Append(from).Append(' ').Append(to).Append(' ').Append(status).Append('\n');
    }
}
