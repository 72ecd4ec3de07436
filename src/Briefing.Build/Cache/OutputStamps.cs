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
        // With a whole path the system need not be asked each time where we are.
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        return new(Work.Map((paths.Count + Run - 1) / Run, jobs, run => Stamped(root, paths, known, run * Run, Math.Min(paths.Count, (run + 1) * Run))));
    }

    static ReadOnlyMemory<byte> Stamped(string root, EquatableArray<RepoPath> paths, KnownOutputs known, int from, int to)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var before = ReadOnlySpan<byte>.Empty;
        for (var at = from; at < to; at++)
        {
            ReadOnlySpan<byte> path = Encoding.UTF8.GetBytes(paths[at].Value);
            var shared = path.CommonPrefixLength(before);
            var (size, time, sum) = known.StampOf(root + paths[at].Value, paths[at].Value);
            writer.Write7BitEncodedInt(shared);
            writer.Write7BitEncodedInt(path.Length - shared);
            writer.Write(path[shared..]);
            writer.Write7BitEncodedInt64(size);
            writer.Write(time);
            writer.Write(sum);
            before = path;
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>Whether each file stands in a folder as it did.</summary>
    /// <param name="first">Asked before the files, while other threads begin with them.</param>
    public bool Stand(string folder, int jobs, Func<bool> first)
    {
        using var look = new FolderLook(folder);
        var stand = true;
        Work.ForEach(runs.Length + 1, jobs, at =>
        {
            if (Volatile.Read(ref stand) && !(at == 0 ? first() : Stands(look, runs[at - 1].Span)))
                Volatile.Write(ref stand, false);
        });
        return stand;
    }

    static bool Stands(FolderLook look, ReadOnlySpan<byte> run)
    {
        try
        {
            for (var files = new StampReader(run); files.Next();)
            {
                if (!look.Stands(files.Path, files.Size, files.Time))
                    return false;
            }

            return true;
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException or ArgumentException)
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
            foreach (var run in runs)
            {
                for (var files = new StampReader(run.Span); files.Next();)
                    all[Encoding.UTF8.GetString(files.Path)] = new OutputStamp(files.Size, files.Time, files.Sum);
            }
        }
        catch (InvalidDataException)
        {
            // What is not known of a file is read from it.
        }

        return all;
    }

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
