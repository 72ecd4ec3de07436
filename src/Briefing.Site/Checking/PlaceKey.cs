using System.Runtime.InteropServices;

namespace Briefing.Site;

/// <summary>
/// A place of the site as one number, so that millions of links are followed without a text for each: 64 bits, of which two places
/// of the largest site share all with a chance of about one in a hundred thousand million. A file <c>index.html</c> is its folder.
/// </summary>
static class PlaceKey
{
    const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>Lower numbers are no places.</summary>
    const ulong Least = 2;

    static ReadOnlySpan<byte> Index => "index.html"u8;

    /// <param name="path">From the site's root, in UTF-8: a file, or a folder with its slash.</param>
    public static ulong OfFile(ReadOnlySpan<byte> path)
    {
        if (path.EndsWith(Index) && (path.Length == Index.Length || path[^(Index.Length + 1)] == '/'))
            path = path[..^Index.Length];
        return Add(Odd, path);
    }

    /// <param name="file">Of the page.</param>
    public static ulong On(ulong file, ReadOnlySpan<byte> id) => Add(~file, id);

    static ulong Add(ulong key, ReadOnlySpan<byte> bytes)
    {
        key = Mix(key ^ (ulong)bytes.Length);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            key = Mix(key ^ MemoryMarshal.Read<ulong>(bytes));
        ulong rest = 0;
        foreach (var one in bytes)
            rest = (rest << 8) | one;
        return Math.Max(Least, Mix(key ^ rest));
    }

    static ulong Mix(ulong key)
    {
        key *= Odd;
        key ^= key >> 32;
        key *= Odd;
        return key ^ (key >> 29);
    }
}
