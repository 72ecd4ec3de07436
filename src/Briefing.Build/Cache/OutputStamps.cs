using System.Text;
using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>
/// The files of a site with their sizes and times, in bytes. There are twenty for each article, and each has to be looked at before
/// anyone may say that nothing changed; so they stay as they were written until a thread asks the disk for one, in runs that can be
/// read each without the others.
/// </summary>
internal sealed class OutputStamps
{
    // A few hundred questions to the system for each time that threads meet.
    const int Run = 512;

    readonly ReadOnlyMemory<byte>[] runs;

    OutputStamps(ReadOnlyMemory<byte>[] runs) => this.runs = runs;

    public static OutputStamps None { get; } = new([]);

    /// <summary>Of files that stand in a folder.</summary>
    /// <param name="paths">From there, sorted.</param>
    /// <param name="known">What was learnt of them while they were made.</param>
    /// <exception cref="IOException">One of them is not there.</exception>
    public static OutputStamps Of(string folder, EquatableArray<RepoPath> paths, KnownOutputs known, int jobs)
    {
        var root = Root(folder);
        return new(Work.Map((paths.Count + Run - 1) / Run, jobs, run => Stamped(root, paths, known, run * Run, Math.Min(paths.Count, (run + 1) * Run))));
    }

    static ReadOnlyMemory<byte> Stamped(string root, EquatableArray<RepoPath> paths, KnownOutputs known, int from, int to)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        for (var (at, before) = (from, ""); at < to; before = paths[at++].Value)
        {
            var path = paths[at].Value;
            var shared = path.AsSpan().CommonPrefixLength(before);
            if (shared > 0 && char.IsHighSurrogate(path[shared - 1]))
                shared--; // half a letter can't be written
            var (size, time, sum) = known.StampOf(root + path, path);
            writer.Write7BitEncodedInt(shared);
            writer.Write(path[shared..]);
            writer.Write7BitEncodedInt64(size);
            writer.Write(time);
            writer.Write(sum);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Whether each file stands in a folder as it did.</summary>
    public bool Stand(string folder, int jobs)
    {
        var (root, stand) = (Root(folder), true);
        Work.ForEach(runs.Length, jobs, run =>
        {
            if (Volatile.Read(ref stand) && !Stands(root, runs[run]))
                Volatile.Write(ref stand, false);
        });
        return stand;
    }

    static bool Stands(string root, ReadOnlyMemory<byte> run)
    {
        try
        {
            foreach (var (path, stamp) in Read(run))
            {
                var file = new FileInfo(root + path);
                if (file.Length != stamp.Size || file.LastWriteTimeUtc.Ticks != stamp.Time)
                    return false;
            }

            return true;
        }
        catch (Exception malformed) when (malformed is IOException or FormatException or ArgumentException)
        {
            // A file is gone, or the memory is one that nobody writes who means well.
            return false;
        }
    }

    /// <summary>Each file by its path from the folder; as many as can be read.</summary>
    public Dictionary<string, OutputStamp> ByPath()
    {
        var all = new Dictionary<string, OutputStamp>(runs.Length * Run, StringComparer.Ordinal);
        try
        {
            foreach (var (path, stamp) in runs.SelectMany(Read))
                all[path] = stamp;
        }
        catch (Exception malformed) when (malformed is IOException or FormatException or ArgumentException)
        {
            // What is not known of a file is read from it.
        }

        return all;
    }

    static IEnumerable<KeyValuePair<string, OutputStamp>> Read(ReadOnlyMemory<byte> run)
    {
        using var reader = new BinaryReader(new MemoryStream(run.ToArray()), Encoding.UTF8);
        for (var path = ""; reader.BaseStream.Position < run.Length;)
        {
            path = string.Concat(path.AsSpan(0, reader.Read7BitEncodedInt()), reader.ReadString());
            yield return new(path, new OutputStamp(reader.Read7BitEncodedInt64(), reader.ReadInt64(), reader.ReadUInt64()));
        }
    }

    // With a whole path the system need not be asked each time where we are.
    static string Root(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(runs.Length);
        foreach (var run in runs)
        {
            writer.Write7BitEncodedInt(run.Length);
            writer.Write(run.Span);
        }
    }

    /// <exception cref="InvalidDataException">This is none.</exception>
    public static OutputStamps Read(BinaryReader reader)
    {
        var runs = new ReadOnlyMemory<byte>[ManifestFile.ReadCount(reader)];
        for (var at = 0; at < runs.Length; at++)
            runs[at] = reader.ReadBytes(ManifestFile.ReadCount(reader));
        return new OutputStamps(runs);
    }
}
