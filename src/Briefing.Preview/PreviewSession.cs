using Briefing.Build;
using Briefing.Build.Folders;

namespace Briefing.Preview;

/// <summary>Builds whenever the pack changes, and hands on what came of it.</summary>
internal sealed class PreviewSession(BuildRequest request, PreviewOptions options)
{
    readonly TaskCompletionSource<SiteSnapshot> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly BuildMemory memory = new();
    volatile SiteSnapshot? current;

    /// <summary>What is shown now; the first build is waited for.</summary>
    public ValueTask<SiteSnapshot> Current(CancellationToken stop) =>
        current is { } made ? new ValueTask<SiteSnapshot>(made) : new ValueTask<SiteSnapshot>(first.Task.WaitAsync(stop));

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="updates">Hears of each new state of the site, and knows which pages are open.</param>
    public async Task Run(LiveUpdates updates, CancellationToken stop)
    {
        // Watching begins before reading, so that no change falls between the two.
        using var watcher = new PackWatcher(request.Root);
        for (var change = FolderChange.Unknown; ;)
        {
            // A newer change ends the making of pages that it may change again; those that are open have been made by then.
            using var newer = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var next = Next(watcher, newer, stop);
            var built = Build(change, updates, newer.Token);
            var noticed = await next;

            // What a failed build was to take in is still to be taken in.
            change = built ? noticed : FolderChange.Unknown;
        }
    }

    static async Task<FolderChange> Next(PackWatcher watcher, CancellationTokenSource newer, CancellationToken stop)
    {
        var change = await watcher.Next(stop);
        await newer.CancelAsync();
        return change;
    }

    void Publish(SiteSnapshot made, LiveUpdates updates)
    {
        current = made;
        first.TrySetResult(made);
        updates.Publish(made);
    }

    /// <returns>False when the disk refused.</returns>
    bool Build(FolderChange change, LiveUpdates updates, CancellationToken newer)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            var draft = SiteBuild.Begin(request, memory, change, NoProgress.Instance);
            // Somebody looks at these pages now; the others are made while they look.
            if (current is { } before && updates.OpenFiles(before) is { Count: > 0 } open)
                Publish(SiteSnapshot.Of(draft, open, before), updates);
            var result = draft.Finish(current is null ? CancellationToken.None : newer);
            Publish(SiteSnapshot.Of(result, current), updates);
            options.Built(result, change, System.Diagnostics.Stopwatch.GetElapsedTime(start));
            return true;
        }
        catch (OperationCanceledException) when (newer.IsCancellationRequested)
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
