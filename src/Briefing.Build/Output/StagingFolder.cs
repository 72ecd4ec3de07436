using System.Collections.Concurrent;

namespace Briefing.Build.Output;

/// <summary>
/// A folder inside the published one, in which new files stand until all of them are made. So they are written once and at once, on
/// the disk on which they stay, and take their places by renaming alone, which file systems do whole or not at all. A file in it
/// proves that Briefing made it; the dot before its name keeps hosts from publishing it.
/// </summary>
internal sealed class StagingFolder
{
    const string Name = ".briefing.next";

    readonly string folder;
    readonly ConcurrentDictionary<string, string> made = new(StringComparer.Ordinal);

    StagingFolder(string folder) => this.folder = folder;

    /// <summary>Where it stands in a published folder.</summary>
    public static string In(string published) => Path.Combine(published, Name);

    /// <exception cref="IOException">The disk fails.</exception>
    public static StagingFolder Make(string published)
    {
        var staging = new StagingFolder(In(published));
        Directory.CreateDirectory(staging.folder);
        File.WriteAllBytes(staging.Mark, []);
        return staging;
    }

    /// <summary>Removes what a build left that was cut short.</summary>
    /// <exception cref="OutputRefusedException">Something else has the name.</exception>
    public static void Clean(string published)
    {
        var left = new StagingFolder(In(published));
        if (!Path.Exists(left.folder))
            return;
        var isOurs = new DirectoryInfo(left.folder) is { Exists: true, LinkTarget: null }
            && (File.Exists(left.Mark) || !Directory.EnumerateFileSystemEntries(left.folder).Any());
        if (!isOurs)
            throw new OutputRefusedException($"{left.folder} is not of Briefing's making, and builds need the name. Move it away, or choose another --output.");
        left.Remove();
    }

    string Mark => Path.Combine(folder, OutputFolder.ListName);

    /// <summary>Writes a new file. Called from several threads.</summary>
    /// <param name="path">From the published folder.</param>
    public void Write(string path, ReadOnlySpan<byte> content, WriteFile write) => write(At(path), content);

    /// <summary>Where a new file is to be written; its folder is there. Called from several threads.</summary>
    /// <inheritdoc cref="Write"/>
    public string At(string path)
    {
        var slash = path.LastIndexOf('/');
        var inner = slash < 0 ? folder : Folder(path[..slash]);
        return Path.Join(inner, path.AsSpan(slash + 1));
    }

    // Two threads may both make one folder, which is no harm; neither writes into it before it is there.
    string Folder(string path) => made.TryGetValue(path, out var there)
        ? there
        : made.GetOrAdd(path, Directory.CreateDirectory(Path.Combine(folder, path)).FullName);

    /// <summary>Gives every file its place: whole folders where the published one has none of the name, else file by file.</summary>
    public void MoveInto(string published)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name != OutputFolder.ListName)
                Move(entry, Path.Combine(published, entry.Name));
        }

        Remove();
    }

    static void Move(FileSystemInfo entry, string target)
    {
        if (entry is not DirectoryInfo inner)
        {
            File.Move(entry.FullName, target, overwrite: true);
            return;
        }

        if (!Path.Exists(target))
        {
            inner.MoveTo(target);
            return;
        }

        LinkGuard.RefuseLink(target);
        foreach (var child in inner.EnumerateFileSystemInfos().OrderBy(child => child.Name, StringComparer.Ordinal))
            Move(child, Path.Combine(target, child.Name));
    }

    /// <summary>The mark goes last, so that one who is stopped on the way leaves what the next build knows.</summary>
    public void Remove()
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => entry.Name != OutputFolder.ListName))
        {
            if (entry is DirectoryInfo inner)
                inner.Delete(recursive: true);
            else
                entry.Delete();
        }

        File.Delete(Mark);
        Directory.Delete(folder);
    }
}
