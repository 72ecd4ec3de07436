using System.Threading.Channels;
using Briefing.Build.Folders;

namespace Briefing.Preview;

/// <summary>
/// Notices what happens in a pack's folders. Editors save by renaming, in several writes, or by replacing whole folders; all
/// of that comes out as one <see cref="FolderChange"/> a moment after the last of it.
/// </summary>
internal sealed class PackWatcher : IDisposable
{
    // Editors save in two or three writes. Waiting this long after the last one turns them into a single rebuild; people
    // notice a delay from about 100 ms, and reading and rendering need their share of it.
    static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(40);

    // A program that writes without a pause must not put off the rebuild for ever.
    static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(400);

    readonly string root;
    readonly Channel<Noticed> events = Channel.CreateUnbounded<Noticed>();
    readonly Dictionary<string, FileSystemWatcher> parts = new(StringComparer.Ordinal);
    readonly FileSystemWatcher top;

    public PackWatcher(string root)
    {
        this.root = Path.GetFullPath(root);
        top = Watch(this.root, deep: false);
        foreach (var part in PackFolder.Parts)
            WatchPart(part);
    }

    /// <summary>Something happened; a null path says that it is not known what.</summary>
    readonly record struct Noticed(string? Path);

    /// <summary>Waits until something happens and it is quiet again.</summary>
    public async Task<FolderChange> Next(CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var everything = Take(await events.Reader.ReadAsync(stop), paths);
        using var patience = new CancellationTokenSource(LongestWait);
        while (true)
        {
            using var quiet = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
            quiet.CancelAfter(QuietPeriod);
            try
            {
                everything |= Take(await events.Reader.ReadAsync(quiet.Token), paths);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return new FolderChange(everything, paths);
            }
        }
    }

    public void Dispose()
    {
        top.Dispose();
        foreach (var watcher in parts.Values)
            watcher.Dispose();
    }

    /// <returns>Whether the folders have to be looked through.</returns>
    bool Take(Noticed noticed, HashSet<string> paths)
    {
        if (noticed.Path is not { } path)
            return RenewLostParts();
        var inner = Path.GetRelativePath(root, path).Replace('\\', '/');
        var part = inner.Split('/')[0];
        if (!PackFolder.Parts.Contains(part))
            return false;
        if (inner == part)
            WatchPart(part);
        // Of a folder that came, went or was renamed nobody tells what is in it.
        if (inner == part || !Path.HasExtension(path) || Directory.Exists(path))
            return true;
        paths.Add(inner);
        return false;
    }

    // After an overflow or an error a watcher may be deaf; new ones are not.
    bool RenewLostParts()
    {
        foreach (var part in PackFolder.Parts)
            WatchPart(part);
        return true;
    }

    void WatchPart(string part)
    {
        if (parts.Remove(part, out var old))
            old.Dispose();
        var folder = Path.Combine(root, part);
        try
        {
            if (Directory.Exists(folder))
                parts[part] = Watch(folder, deep: true);
        }
        catch (Exception gone) when (gone is IOException or ArgumentException)
        {
            // It went away between the question and the answer; its return will be noticed from above.
        }
    }

    FileSystemWatcher Watch(string folder, bool deep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = deep,
            InternalBufferSize = 64 << 10,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Notice(change.FullPath);
        watcher.Created += (_, change) => Notice(change.FullPath);
        watcher.Deleted += (_, change) => Notice(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Notice(change.OldFullPath);
            Notice(change.FullPath);
        };
        watcher.Error += (_, _) => events.Writer.TryWrite(new Noticed(null));
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    void Notice(string path)
    {
        // Hidden files are editors' own; a pack has none.
        if (Path.GetFileName(path) is not ['.', ..])
            events.Writer.TryWrite(new Noticed(path));
    }
}
