using System.Text.Json;
using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>A pack on disk. The only place from which a build reads.</summary>
public static class PackFolder
{
    /// <summary>Reads <c>seeds/</c>, <c>input/</c> and <c>theme/</c>, and nothing outside them.</summary>
    /// <param name="root">Any folder; what it lacks is a finding.</param>
    /// <param name="options">How much may be read at once, and how large a file may be.</param>
    /// <exception cref="IOException">The disk fails while folders are listed.</exception>
    public static FolderContents Read(string root, FolderOptions options)
    {
        var folder = Path.GetFullPath(root);
        var listing = List(folder, options.Limits);
        var loaded = new LoadedFile[listing.Files.Count];
        var budget = new ReadingBudget(options.Limits);
        Work.ForEach(loaded.Length, options.Jobs, at => loaded[at] = FileLoader.Load(listing.Files[at], budget));
        return Contents(folder, listing, loaded, budget);
    }

    /// <inheritdoc cref="Read(string, FolderOptions)"/>
    /// <param name="memory">What was read before; what did not change since is taken from there.</param>
    /// <param name="change">What may have changed.</param>
    internal static FolderContents Read(string root, FolderOptions options, FolderMemory memory, FolderChange change)
    {
        var folder = Path.GetFullPath(root);
        var isListed = !change.Everything && memory.IsListed(change.Paths, folder);
        if (!isListed)
            memory.Relist(List(folder, options.Limits));
        var budget = new ReadingBudget(options.Limits);
        var loaded = memory.Load(options.Jobs, budget, isListed ? change.Paths : null);
        return Contents(folder, memory.Listing!, loaded, budget); // listed just now or before
    }

    /// <summary>One file of a pack.</summary>
    internal static LoadedFile Load(FoundFile found, FolderOptions options) => FileLoader.Load(found, new ReadingBudget(options.Limits));

    /// <summary>The files that there are to read.</summary>
    internal static FolderListing List(string folder, Limits limits)
    {
        var most = limits[Limit.Files];
        var findings = new List<Diagnostic>();
        var listed = new List<FoundFile>();
        foreach (var part in Parts)
        {
            if (Directory.Exists(Path.Combine(folder, part)))
                most = List(folder, part, listed, findings, most);
            else if (part != "theme")
                findings.Add(FolderDiagnostics.NotAPack.At(SourceLocation.WholeFile(RepoPath.Parse(part)), part));
        }

        if (most < 0)
            return new FolderListing([], [FolderDiagnostics.TooManyFiles.At(SourceLocation.WholeFile(RepoPath.Parse("seeds")), Limit.Files.InWords(limits[Limit.Files]), limits.Advice(Limit.Files))]);
        listed.Sort((left, right) => left.Path.CompareTo(right.Path));
        return new FolderListing(listed, [.. findings]);
    }

    static FolderContents Contents(string folder, FolderListing listing, LoadedFile[] loaded, ReadingBudget budget)
    {
        // Which files were left out when it was spent is chance, so none is kept.
        if (budget.IsSpent)
            (listing, loaded) = (new FolderListing([], [budget.Finding()]), []);
        var findings = listing.Findings.Concat(loaded.SelectMany(file => file.Findings)).Order().ToEquatableArray();
        return new FolderContents(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            Texts("seeds"),
            Texts("input"),
            Texts("theme"),
            loaded.Where(file => file.Binary is not null).Select(file => file.Binary!).ToEquatableArray(), // filtered on the line
            findings)
        { Limits = budget.Limits };

        EquatableArray<TextFile> Texts(string part) =>
            loaded.Where(file => file.Text?.Path.IsUnder(part) == true).Select(file => file.Text!).ToEquatableArray(); // filtered on the line
    }

    /// <summary>The folders of a pack that are read.</summary>
    public static EquatableArray<string> Parts { get; } = ["seeds", "input", "theme"];

    // Folders are walked by hand so that links are seen before they are followed, and hidden files (editors' and tools') passed over.
    // What is left of the number of files and folders is returned; below zero, there are more.
    static int List(string root, string part, List<FoundFile> found, List<Diagnostic> findings, int most)
    {
        var waiting = new Stack<(DirectoryInfo Folder, string Path)>();
        var top = new DirectoryInfo(Path.Combine(root, part));
        if (IsForeignLink(top, root))
        {
            findings.Add(FolderDiagnostics.LeavesThePack.At(SourceLocation.WholeFile(RepoPath.Parse(part)), part + "/"));
            return most;
        }

        waiting.Push((top, part));
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in next.Folder.EnumerateFileSystemInfos())
            {
                if (--most < 0)
                    return most;
                if (entry.Name[0] == '.')
                    continue;
                if (entry.Name.Contains('\\', StringComparison.Ordinal) || entry.Name.Any(char.IsControl)
                    || !RepoPath.TryParse($"{next.Path}/{entry.Name}", out var path))
                {
                    findings.Add(FolderDiagnostics.StrangeName.At(
                        SourceLocation.WholeFile(RepoPath.Parse(next.Path)), $"\"{JsonEncodedText.Encode(entry.Name)}\""));
                    continue;
                }

                var isLink = IsLink(entry);
                if (isLink && IsForeignLink(entry, root))
                    findings.Add(FolderDiagnostics.LeavesThePack.At(SourceLocation.WholeFile(path), path));
                else if (entry is DirectoryInfo inner && !isLink)
                    waiting.Push((inner, path.Value));
                else if (entry is FileInfo file)
                    found.Add(new FoundFile(path, file.FullName) { Listed = file });
            }
        }

        return most;
    }

    /// <summary>Asks the system nothing that listing did not tell, but where the answer is yes.</summary>
    internal static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    // A link may point to another file of the same pack; a linked folder is never walked, so that a loop can't hang a build.
    static bool IsForeignLink(FileSystemInfo entry, string root)
    {
        if (entry.LinkTarget is null)
            return false;
        var target = entry.ResolveLinkTarget(returnFinalTarget: true);
        return target is not FileInfo { Exists: true }
            || !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}

/// <summary>How a pack is read.</summary>
/// <param name="Jobs">Threads.</param>
/// <param name="Limits">What it may ask of the machine.</param>
public sealed record FolderOptions(int Jobs, Limits Limits)
{
    /// <summary>One job a processor.</summary>
    public static FolderOptions Default { get; } = new(Environment.ProcessorCount, Limits.Default);
}

/// <summary>A file that stands in one of the folders.</summary>
/// <param name="FullName">Where the disk has it.</param>
public sealed record FoundFile(RepoPath Path, string FullName)
{
    /// <summary>Its size and time when it was listed; null where it was not.</summary>
    internal FileInfo? Listed { get; init; }
}
