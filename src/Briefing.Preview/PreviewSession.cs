using Briefing.Build;
using Briefing.Build.Folders;

namespace Briefing.Preview;

/// <summary>Builds whenever the pack changes, and hands on what came of it.</summary>
internal sealed class PreviewSession(BuildRequest request, PreviewOptions options)
{
    readonly TaskCompletionSource<SiteSnapshot> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    volatile SiteSnapshot? current;

    /// <summary>What is shown now; the first build is waited for.</summary>
    public ValueTask<SiteSnapshot> Current(CancellationToken stop) =>
        current is { } made ? new ValueTask<SiteSnapshot>(made) : new ValueTask<SiteSnapshot>(first.Task.WaitAsync(stop));

    /// <summary>Runs until it is stopped.</summary>
    /// <param name="publish">Hears of each new state of the site.</param>
    public async Task Run(Action<SiteSnapshot> publish, CancellationToken stop)
    {
        // Watching begins before reading, so that no change falls between the two.
        using var watcher = new PackWatcher(request.Root);
        for (var change = FolderChange.Unknown; ; change = await watcher.Next(stop))
        {
            if (Build(change) is not { } made)
                continue;
            current = made;
            first.TrySetResult(made);
            publish(made);
        }
    }

    SiteSnapshot? Build(FolderChange change)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            var result = SiteBuild.Run(request, NoProgress.Instance);
            var made = SiteSnapshot.Of(result, current);
            options.Built(result, change, System.Diagnostics.Stopwatch.GetElapsedTime(start));
            return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A folder that vanished while it was listed will be listed again at the next change.
            options.Failed(failure);
            return null;
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
