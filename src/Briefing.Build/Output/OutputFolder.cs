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

    /// <summary>Makes the folder hold exactly these files, besides what the user keeps in it under <paramref name="force"/>.</summary>
    /// <param name="root">Made when it is not there.</param>
    /// <param name="files">Each path once.</param>
    /// <param name="force">Take over a folder that was not made here.</param>
    /// <exception cref="ForeignFolderException">The folder holds files that were not written here.</exception>
    /// <exception cref="IOException">The disk fails; every page is then still whole, old or new.</exception>
    public static WriteSummary Write(string root, IReadOnlyList<OutputFile> files, int jobs, bool force)
    {
        var folder = Path.GetFullPath(root);
        var earlier = ReadList(folder);
        if (earlier is null && !force && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ForeignFolderException(root);

        Directory.CreateDirectory(folder);
        var now = files.Select(file => file.Path.Value).ToHashSet(StringComparer.Ordinal);

        // The list names old and new files before the first is touched, so that a build cut short leaves nothing unlisted.
        WriteList(folder, now.Union(earlier ?? []));
        foreach (var inner in now.Select(path => RepoPath.Parse(path).Folder).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, inner));

        var written = 0;
        Work.ForEach(files.Count, jobs, at =>
        {
            if (FileWriter.WriteIfChanged(Path.Combine(folder, files[at].Path.Value), files[at].Content.Span))
                Interlocked.Increment(ref written);
        });

        var removed = 0;
        foreach (var stale in (earlier ?? []).Where(path => !now.Contains(path)))
            removed += Remove(folder, stale) ? 1 : 0;
        WriteList(folder, now);
        return new WriteSummary(written, files.Count - written, removed);
    }

    static HashSet<string>? ReadList(string folder)
    {
        var list = Path.Combine(folder, ListName);
        if (!File.Exists(list))
            return null;

        // A list that someone edited could name files elsewhere; such lines are no paths here and are passed over.
        return File.ReadLines(list, Encoding.UTF8).Where(line => RepoPath.TryParse(line, out _)).Where(line => line[0] != '#')
            .ToHashSet(StringComparer.Ordinal);
    }

    static void WriteList(string folder, IEnumerable<string> paths)
    {
        var text = new StringBuilder(ListHeading).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal))
            text.Append(path).Append('\n');
        FileWriter.WriteIfChanged(Path.Combine(folder, ListName), Encoding.UTF8.GetBytes(text.ToString()));
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

/// <summary>The output folder holds files that no build wrote.</summary>
public sealed class ForeignFolderException(string folder)
    : IOException($"{folder} holds files that Briefing did not write, so it is not touched. Choose another --output, or say --force to take it over.");
