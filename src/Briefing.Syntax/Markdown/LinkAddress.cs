namespace Briefing.Syntax.Markdown;

/// <summary>Which addresses a text may link to.</summary>
static class LinkAddress
{
    /// <summary>
    /// Whether a link may be made: http, https, mailto, or an address inside the site. Browsers drop white space and control
    /// characters before they look for a scheme, and read a backslash as a slash; so does this.
    /// </summary>
    public static bool IsSafe(string address)
    {
        var bare = Bare(address);
        if (bare.StartsWith("//", StringComparison.Ordinal))
            return false;
        return SchemeOf(bare) is null or "http" or "https" or "mailto";
    }

    /// <summary>Whether it leads to a file of the site itself.</summary>
    public static bool IsLocal(string address)
    {
        var bare = Bare(address);
        return bare.Length > 0 && !bare.StartsWith("//", StringComparison.Ordinal) && SchemeOf(bare) is null;
    }

    static string Bare(string address)
    {
        Span<char> kept = address.Length <= 256 ? stackalloc char[address.Length] : new char[address.Length];
        var count = 0;
        foreach (var unit in address)
        {
            if (unit > ' ' && !char.IsControl(unit) && !char.IsWhiteSpace(unit) && unit is not ('\u200B' or '\uFEFF'))
                kept[count++] = unit == '\\' ? '/' : unit;
        }

        return new string(kept[..count]);
    }

    static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(':', '/', '#');
        if (end < 0 || address[end] != ':' || address.AsSpan(0, end).Contains('?'))
            return null;
        return address[..end].ToLowerInvariant();
    }
}
