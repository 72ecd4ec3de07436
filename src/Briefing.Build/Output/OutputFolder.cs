using System.Text;
using Briefing.Text;

namespace Briefing.Build.Output;

/// <summary>
/// The published folder. Only what changed is written, only what an earlier build wrote is removed, and a folder that holds
/// anything else is left alone unless the user insists. A list of the files in it, <c>.briefing</c>, tells the one from the other.
/// </summary>
public static class OutputFolder
{
    /// <summary>The list's name: paths, one a line, sorted. A dot keeps hosts from publishing it.</summary>
    public const string ListName = ".briefing";

    const string ListHeading = "# Files that Briefing wrote here; it removes no others.";

    const string CutShort = "# Writing began and has not ended.";

    /// <summary>Makes the folder hold exactly these files, besides what the user keeps in it under <paramref name="force"/>.</summary>
    /// <param name="root">Made when it is not there.</param>
    /// <param name="files">Each path once.</param>
    /// <param name="force">Take over a folder that was not made here.</param>
    /// <exception cref="ForeignFolderException">The folder holds files that were not written here.</exception>
    /// <exception cref="IOException">The disk fails; every page is then still whole, old or new.</exception>
    public static WriteSummary Write(string root, IReadOnlyList<OutputFile> files, int jobs, bool force)
    {
        using var held = FolderLock.Take(root);
        try
        {
            return Write(root, files, jobs, force, FileWriter.Replace);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or (IOException and not OutputRefusedException))
        {
            throw new OutputRefusedException(
                $"{root} could not be written in full: {failure.Message} Every page in it is whole, old or new; the next build goes on from there.", failure);
        }
    }

    /// <summary>Gives a file new bytes.</summary>
    internal delegate void WriteFile(string path, ReadOnlySpan<byte> content);

    internal static WriteSummary Write(string root, IReadOnlyList<OutputFile> files, int jobs, bool force, WriteFile write)
    {
        var folder = Path.GetFullPath(root);
        var earlier = ReadList(folder);
        if (earlier is null && !force && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => entry != FileWriter.Beside(Path.Combine(folder, ListName))))
            throw new ForeignFolderException(root);

        Directory.CreateDirectory(folder);
        var now = files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);
        if (earlier is { WasCutShort: true })
            RemoveHalves(folder, earlier.Paths.Union(now));

        // The list names old and new files before the first is touched, so that a build cut short leaves nothing unlisted.
        var begun = new Lazy<bool>(() => WriteList(folder, now.Union(earlier?.Paths ?? []), isWhole: false));
        if (earlier is null)
            _ = begun.Value;
        foreach (var inner in now.Select(path => RepoPath.Parse(path).Folder).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, inner));

        var written = 0;
        Work.ForEach(files.Count, jobs, at =>
        {
            var path = Path.Combine(folder, files[at].Path.Value);
            if (FileWriter.Holds(path, files[at].Content.Span))
                return;
            _ = begun.Value;
            write(path, files[at].Content.Span);
            Interlocked.Increment(ref written);
        });

        var removed = 0;
        foreach (var stale in (earlier?.Paths ?? []).Where(path => !now.Contains(path)))
        {
            _ = begun.Value;
            removed += Remove(folder, stale) ? 1 : 0;
        }

        WriteList(folder, now, isWhole: true);
        return new WriteSummary(written, files.Count - written, removed);
    }

    /// <summary>What an earlier build says it wrote.</summary>
    /// <param name="WasCutShort">It began to write and did not come to the end.</param>
    sealed record FileList(HashSet<string> Paths, bool WasCutShort);

    static FileList? ReadList(string folder)
    {
        var list = Path.Combine(folder, ListName);
        if (!File.Exists(list))
            return null;

        // A list that someone edited could name files elsewhere; such lines are no paths here and are passed over.
        var lines = File.ReadLines(list, Encoding.UTF8).ToList();
        return new FileList(
            lines.Where(line => RepoPath.TryParse(line, out _)).Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal),
            lines.Contains(CutShort));
    }

    static bool WriteList(string folder, IEnumerable<string> paths, bool isWhole)
    {
        var text = new StringBuilder(ListHeading).Append('\n');
        if (!isWhole)
            text.Append(CutShort).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal))
            text.Append(path).Append('\n');
        return FileWriter.WriteIfChanged(Path.Combine(folder, ListName), Encoding.UTF8.GetBytes(text.ToString()));
    }

    // A build that was killed between writing a file beside the old one and renaming it leaves the first.
    static void RemoveHalves(string folder, IEnumerable<string> paths)
    {
        foreach (var half in paths.Append(ListName).Select(path => FileWriter.Beside(Path.Combine(folder, path))).Where(File.Exists))
            File.Delete(half);
    }

    static bool Remove(string folder, string path)
    {
        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
            return false;
        File.Delete(file);
        for (var inner = Path.GetDirectoryName(file); inner is not null && inner.Length > folder.Length; inner = Path.GetDirectoryName(inner))
        {
            if (Directory.EnumerateFileSystemEntries(inner).Any())
                break;
            Directory.Delete(inner);
        }

        return true;
    }
}

/// <summary>A file of the site.</summary>
public sealed record OutputFile(RepoPath Path, ReadOnlyMemory<byte> Content);

/// <summary>What writing the site came to, in files.</summary>
public sealed record WriteSummary(int Written, int Unchanged, int Removed);

/// <summary>The output folder can't be written; the message is for the user.</summary>
public class OutputRefusedException : IOException
{
    public OutputRefusedException(string message)
        : base(message)
    {
    }

    public OutputRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

/// <summary>The output folder holds files that no build wrote.</summary>
public sealed class ForeignFolderException(string folder) : OutputRefusedException(
    $"{folder} holds files that Briefing did not write, so it is not touched. Choose another --output, or say --force to take it over.");
