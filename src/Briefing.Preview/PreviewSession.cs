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
            // What a failed build was to take in is still to be taken in.
            var built = Build(change, updates);
            var next = await watcher.Next(stop);
            change = built ? next : FolderChange.Unknown;
        }
    }

    void Publish(SiteSnapshot made, LiveUpdates updates)
    {
        current = made;
        first.TrySetResult(made);
        updates.Publish(made);
    }

    /// <returns>False when the disk refused.</returns>
    bool Build(FolderChange change, LiveUpdates updates)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            var draft = SiteBuild.Begin(request, memory, change, NoProgress.Instance);
            // Somebody looks at these pages now; the others are made while they look.
            if (current is { } before && updates.OpenFiles(before) is { Count: > 0 } open)
                Publish(SiteSnapshot.Of(draft, open, before), updates);
            var result = draft.Finish();
            Publish(SiteSnapshot.Of(result, current), updates);
            options.Built(result, change, System.Diagnostics.Stopwatch.GetElapsedTime(start));
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
