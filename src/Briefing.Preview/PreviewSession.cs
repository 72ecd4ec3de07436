using System.Diagnostics;
using System.Threading.Channels;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;

namespace Briefing.Preview;

/// <summary>
/// Builds whenever the pack changes, and hands on what came of it. A change is noticed while the site is still made after the one before:
/// the open pages then show it at once where that can be done without a build, and the making ends, because the change may touch it.
/// </summary>
internal sealed class PreviewSession(BuildRequest request, PreviewOptions options)
{
    readonly TaskCompletionSource<SiteSnapshot> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly BuildMemory memory = new(holdsPages: false);
    readonly Channel<FolderChange> noticed = Channel.CreateUnbounded<FolderChange>();

    // Held while what is shown gives way to what is newer.
    readonly Lock gate = new();
    volatile SiteSnapshot? current;
    SiteGlance? glance;
    FolderChange? waiting = FolderChange.Unknown;
    CancellationTokenSource? newer;

    /// <summary>What is shown now; the first build is waited for.</summary>
    public ValueTask<SiteSnapshot> Current(CancellationToken stop) =>
        current is { } made ? new ValueTask<SiteSnapshot>(made) : new ValueTask<SiteSnapshot>(first.Task.WaitAsync(stop));

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="updates">Hears of each new state of the site, and knows which pages are open.</param>
    public async Task Run(LiveUpdates updates, CancellationToken stop)
    {
        // Watching begins before reading, so that no change falls between the two.
        using var watcher = new PackWatcher(request.Root);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task[] parts = [Watch(watcher, updates, ending.Token), Task.Run(() => BuildAll(updates, ending.Token), CancellationToken.None)];
        try
        {
            await await Task.WhenAny(parts);
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll(parts).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    async Task Watch(PackWatcher watcher, LiveUpdates updates, CancellationToken stop)
    {
        while (true)
        {
            var change = await watcher.Next(stop);
            lock (gate)
            {
                waiting = waiting?.And(change) ?? change;
                newer?.Cancel();
                Show(change, updates);
            }

            noticed.Writer.TryWrite(change);
        }
    }

    async Task BuildAll(LiveUpdates updates, CancellationToken stop)
    {
        for (var missed = false; ; await noticed.Reader.ReadAsync(stop))
        {
            using var until = CancellationTokenSource.CreateLinkedTokenSource(stop);
            FolderChange? change;
            lock (gate)
            {
                (change, waiting, newer) = (waiting, null, until);
            }

            // Several changes may have been taken at once. What a failed build was to take in is still to be taken in. The first build is
            // waited for, so only the end of the preview stops it.
            if (change is not null)
                missed = !Build(missed ? FolderChange.Unknown : change, updates, current is null ? stop : until.Token);
            lock (gate)
            {
                newer = null;
            }
        }
    }

    /// <summary>Shows an edit in the open pages before the site is built.</summary>
    void Show(FolderChange change, LiveUpdates updates)
    {
        glance = glance?.After(change);
        if (glance is not null && current is { } before && updates.OpenFiles(before) is { Count: > 0 } open)
            Publish(SiteSnapshot.Of(glance, open, before), updates);
    }

    /// <summary>The same as soon as the pack is bound, where the edit reached further than an article.</summary>
    void Show(SiteDraft bound, LiveUpdates updates, CancellationToken stop)
    {
        if (glance is not null || current is not { } before || updates.OpenFiles(before) is not { Count: > 0 } open || SiteSnapshot.Ahead(bound, open, before) is not { } ahead)
            return;
        lock (gate)
        {
            stop.ThrowIfCancellationRequested();
            Publish(ahead, updates);
        }
    }

    void Publish(SiteSnapshot made, LiveUpdates updates)
    {
        current = made;
        first.TrySetResult(made);
        updates.Publish(made);
    }

    /// <returns>False when the disk refused.</returns>
    bool Build(FolderChange change, LiveUpdates updates, CancellationToken stop)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var draft = SiteBuild.Begin(request, memory, change, NoProgress.Instance, ahead => Show(ahead, updates, stop), stop);
            var awaited = current is { } shown ? updates.OpenFiles(shown) : new HashSet<string>();
            var ahead = current is { } before && awaited.Count > 0 ? SiteSnapshot.Of(draft, awaited, before) : null;
            lock (gate)
            {
                stop.ThrowIfCancellationRequested();
                glance = waiting is null && SiteSnapshot.IsWhole(draft.Findings) ? SiteGlance.Of(request, draft) : null;
                if (ahead is not null)
                    Publish(ahead, updates);
            }

            var made = new LiveOutput();
            var result = draft.Finish(made, stop);
            lock (gate)
            {
                stop.ThrowIfCancellationRequested();
                Publish(SiteSnapshot.Of(result, made, draft, current), updates);
            }

            options.Built(result, change, Stopwatch.GetElapsedTime(start));
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // All that was read is remembered, and the next build goes on from there.
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A folder that vanished while it was listed will be listed again at the next change.
            options.Failed(failure);
            return false;
        }
    }

    sealed class NoProgress : IBuildProgress
    {
        public static readonly NoProgress Instance = new();

        public void Stage(string name, int count)
        {
        }
    }
}
