using System.Collections.Concurrent;

namespace Briefing.Build.Cache;

/// <summary>By what a file that was written is known again.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Time">Of its last change, in ticks of UTC; zero while it is not in its place yet.</param>
/// <param name="Sum">Of its bytes; zero where nobody summed them up.</param>
internal sealed record OutputStamp(long Size, long Time, ulong Sum);

/// <summary>
/// The files of a site as the last build left them. One that stands as it was left, and whose new bytes sum up to the same, need not be
/// read to be compared: of an edited pack most of the site is made again and is the same, and a disk reads slower than pages are made.
/// </summary>
public sealed class KnownOutputs
{
    readonly Lazy<Dictionary<string, OutputStamp>> before;
    readonly ConcurrentDictionary<string, OutputStamp> now = new(StringComparer.Ordinal);

    internal KnownOutputs(OutputStamps stamps) => before = new(stamps.ByPath);

    /// <summary>Whether a file holds these bytes for certain. Called from several threads, once for each file that is made.</summary>
    /// <param name="file">Where it stands.</param>
    /// <param name="path">From the output folder.</param>
    internal bool Holds(string file, string path, ReadOnlySpan<byte> content)
    {
        var sum = Checksum.Of(content);
        if (before.Value.TryGetValue(path, out var stamp) && stamp.Sum == sum && sum != 0 && stamp.Size == content.Length && Stands(file, stamp))
        {
            now[path] = stamp;
            return true;
        }

        now[path] = new OutputStamp(content.Length, 0, sum);
        return false;
    }

    static bool Stands(string file, OutputStamp stamp)
    {
        var info = new FileInfo(file);
        return info.Exists && info.Length == stamp.Size && info.LastWriteTimeUtc.Ticks == stamp.Time;
    }

    /// <summary>A file of the new site, when all of it is in its place.</summary>
    internal OutputStamp StampOf(string file, string path)
    {
        var taken = now.GetValueOrDefault(path);
        if (taken is { Time: not 0 })
            return taken;
        var info = new FileInfo(file);
        return new OutputStamp(info.Length, info.LastWriteTimeUtc.Ticks, taken?.Sum ?? 0);
    }
}
