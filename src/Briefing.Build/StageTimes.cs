using System.Diagnostics;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>How long each stage took, in order. Kept apart from what a build makes: a time never reaches a page.</summary>
public sealed record StageTimes(EquatableArray<StageTime> Stages)
{
    public static StageTimes None { get; } = new([]);

    public TimeSpan Sum => Stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time);

    public StageTimes Add(string stage, TimeSpan time) => new([.. Stages, new StageTime(stage, time)]);
}

/// <summary>How long one stage took.</summary>
public sealed record StageTime(string Stage, TimeSpan Time);

/// <summary>Announces each stage, runs it and notes its time.</summary>
internal sealed class StageClock(IBuildProgress progress)
{
    public StageTimes Times { get; private set; } = StageTimes.None;

    public T Time<T>(string stage, string announcement, int count, Func<T> work)
    {
        progress.Stage(announcement, count);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Times = Times.Add(stage, Stopwatch.GetElapsedTime(start));
        return result;
    }
}
