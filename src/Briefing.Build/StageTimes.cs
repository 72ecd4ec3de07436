using System.Diagnostics;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>How long each stage took, in order. Kept apart from what a build makes: a time never reaches a page.</summary>
public sealed record StageTimes(EquatableArray<StageTime> Stages)
{
    public static StageTimes None { get; } = new([]);

    public StageTimes Add(string stage, TimeSpan time, IEnumerable<StageTime>? shares = null) => new([.. Stages, new StageTime(stage, time, [.. shares ?? []])]);
}

/// <summary>How long one stage took.</summary>
/// <param name="Shares">What threads spent on each kind of work in it, where several kinds were done at the same time; together up to so many times the stage as there are threads.</param>
public sealed record StageTime(string Stage, TimeSpan Time, EquatableArray<StageTime> Shares);

/// <summary>What threads that do several kinds of work in turn spend on each.</summary>
internal sealed class WorkTimes
{
    readonly List<Share> shares = [];

    /// <summary>The longest first.</summary>
    public IEnumerable<StageTime> All => shares
        .OrderByDescending(share => share.Ticks)
        .Select(share => new StageTime(share.Kind, Stopwatch.GetElapsedTime(0, share.Ticks), []));

    /// <summary>For one thread, from now.</summary>
    public Watch Start() => new(this);

    void Add(string kind, long ticks)
    {
        lock (shares)
        {
            foreach (var share in shares)
            {
                if (share.Kind == kind)
                {
                    share.Ticks += ticks;
                    return;
                }
            }

            shares.Add(new Share(kind) { Ticks = ticks });
        }
    }

    sealed class Share(string kind)
    {
        public string Kind => kind;

        /// <summary>Of the <see cref="Stopwatch"/>.</summary>
        public long Ticks { get; set; }
    }

    public sealed class Watch(WorkTimes times)
    {
        long since = Stopwatch.GetTimestamp();

        /// <summary>What passed since the last call was spent on this.</summary>
        public void Spent(string kind)
        {
            var now = Stopwatch.GetTimestamp();
            times.Add(kind, now - since);
            since = now;
        }
    }
}

/// <summary>Announces each stage, runs it and notes its time.</summary>
internal sealed class StageClock(IBuildProgress progress)
{
    public StageTimes Times { get; private set; } = StageTimes.None;

    /// <param name="shares">What went on at once in the stage; asked for when it has ended.</param>
    public T Time<T>(string stage, string announcement, int count, Func<T> work, Func<IEnumerable<StageTime>>? shares = null)
    {
        progress.Stage(announcement, count);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Times = Times.Add(stage, Stopwatch.GetElapsedTime(start), shares?.Invoke());
        return result;
    }
}
