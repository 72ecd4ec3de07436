using System.Security.Cryptography;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// <c>SHA256SUMS</c>: one line for each source, as <c>sha256sum</c> writes and checks it. Paths are from the pack's root, where the
/// seeds stand; where a site republishes its sources in full, they stand at the same paths on the site too.
/// </summary>
internal static class SeedSeal
{
    public const string Path = "SHA256SUMS";

    /// <summary>Sixty-four lower-case hexadecimal digits: the SHA-256 of the file as it is on the disk.</summary>
    public static string Of(TextFile seed) => Convert.ToHexStringLower(SHA256.HashData(Bytes(seed).Span));

    public static ReadOnlyMemory<byte> Sums(Pack pack)
    {
        var text = new StringBuilder();
        foreach (var seed in Seeds(pack))
            text.Append(Of(seed)).Append("  ").Append(seed.Path.Value).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The sources themselves, byte for byte; none unless the pack republishes them in full.</summary>
    public static IEnumerable<RenderedMachineFile> Files(Pack pack) => ArePublished(pack.Info)
        ? Seeds(pack).Select(seed => new RenderedMachineFile(seed.Path.Value, Bytes(seed)))
        : [];

    public static bool ArePublished(PackInfo info) => info.ArticleText == ArticleTextPolicy.Full;

    /// <summary>The address of a source on the site, from its root.</summary>
    public static string Address(TextFile seed) => string.Join('/', seed.Path.Value.Split('/').Select(Uri.EscapeDataString));

    static IEnumerable<TextFile> Seeds(Pack pack) => pack.Articles.Select(article => article.Seed.File).DistinctBy(seed => seed.Path).OrderBy(seed => seed.Path);

    static ReadOnlyMemory<byte> Bytes(TextFile seed) => seed.Bytes ?? Encoded(seed);

    // A text keeps no byte order mark; its fingerprint, which is of the bytes, tells whether the file has one.
    static byte[] Encoded(TextFile seed)
    {
        var bytes = Encoding.UTF8.GetBytes(seed.Text);
        if (Fingerprint.Of(bytes) == seed.Fingerprint)
            return bytes;
        byte[] marked = [0xEF, 0xBB, 0xBF, .. bytes];
        return Fingerprint.Of(marked) == seed.Fingerprint ? marked : bytes;
    }
}
