using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>The files of a pack as they were last read, so that only what changed since is read again. A file that did not change keeps the very same text.</summary>
internal sealed class FolderMemory
{
    // A file that is written twice within one tick of the file system's clock has one time for two contents. So the time is
    // no proof while the file was younger than this when it was read: the rule by which git keeps its index.
    static readonly TimeSpan Young = TimeSpan.FromSeconds(2);

    readonly Dictionary<RepoPath, Entry> entries = [];

    /// <summary>Where the files were found, in order, and what was wrong with the folders; null before the first reading.</summary>
    public FolderListing? Listing { get; private set; }

    sealed record Entry(long Size, DateTime Modified, DateTime Read, LoadedFile File);

    /// <summary>Takes over a new listing and forgets files that are not in it.</summary>
    public void Relist(FolderListing listing)
    {
        Listing = listing;
        var there = listing.Files.Select(file => file.Path).ToHashSet();
        foreach (var gone in entries.Keys.Where(path => !there.Contains(path)).ToList())
            entries.Remove(gone);
    }

    /// <summary>Whether these are nothing but files that were there and still are, so that the listing holds.</summary>
    public bool IsListed(IEnumerable<string> paths, string folder) =>
        Listing is not null && paths.All(words => RepoPath.TryParse(words, out var path) && entries.ContainsKey(path)
            && new FileInfo(Path.Combine(folder, words)) is { Exists: true, LinkTarget: null });

    /// <summary>The files of the listing.</summary>
    /// <param name="mayHaveChanged">Files whose time is not trusted; null trusts the times of all.</param>
    public LoadedFile[] Load(int jobs, ReadingBudget budget, IReadOnlySet<string>? mayHaveChanged)
    {
        var found = Listing!.Files; // listed before it is loaded
        var loaded = new Entry[found.Count];
        Work.ForEach(loaded.Length, jobs, at => loaded[at] = Load(found[at], budget, mayHaveChanged));
        for (var at = 0; at < loaded.Length; at++)
            entries[found[at].Path] = loaded[at];
        return [.. loaded.Select(entry => entry.File)];
    }

    Entry Load(FoundFile found, ReadingBudget budget, IReadOnlySet<string>? mayHaveChanged)
    {
        var known = entries.GetValueOrDefault(found.Path);
        if (known is not null && mayHaveChanged?.Contains(found.Path.Value) == false)
            return Counted(known, budget);
        var now = new FileInfo(found.FullName);
        var (size, modified, read) = now.Exists ? (now.Length, now.LastWriteTimeUtc, DateTime.UtcNow) : (0, default, default);
        if (known is not null && mayHaveChanged is null && IsProven(known, size, modified))
            return Counted(known, budget);
        var file = FileLoader.Load(found, budget);

        // Saved without a change: the old text is as good, and what hangs on it stays.
        return new Entry(size, modified, read, known is not null && Equals(known.File.Text, file.Text) && known.File.Binary == file.Binary && known.File.Findings == file.Findings ? known.File : file);
    }

    static Entry Counted(Entry known, ReadingBudget budget)
    {
        if (known.File.Findings.IsEmpty)
            budget.Take(known.Size);
        return known;
    }

    // What could not be read may be readable now, whatever its time.
    static bool IsProven(Entry known, long size, DateTime modified) =>
        known.File.Findings.IsEmpty && known.Size == size && known.Modified == modified && known.Read - modified > Young;
}

/// <summary>What a pack's folders list.</summary>
/// <param name="Files">By path.</param>
internal sealed record FolderListing(IReadOnlyList<FoundFile> Files, EquatableArray<Diagnostic> Findings);
