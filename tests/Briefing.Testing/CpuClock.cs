using System.Diagnostics;
using System.Globalization;

namespace Briefing.Testing;

/// <summary>
/// Times work by what its own thread computes, so that a busy machine does not fail a test of growth. Where the system does
/// not tell a thread's time (only Linux does so cheaply), by the wall.
/// </summary>
public static class CpuClock
{
    // The first number is the thread's time on a processor in nanoseconds (Linux, Documentation/scheduler/sched-stats).
    const string ThreadStatistics = "/proc/thread-self/schedstat";

    public static TimeSpan Measure(Action work)
    {
        var (before, wall) = (Read(), Stopwatch.StartNew());
        work();
        return Read() is { } after && before is { } start ? after - start : wall.Elapsed;
    }

    static TimeSpan? Read()
    {
        if (!File.Exists(ThreadStatistics))
            return null;
        var first = File.ReadAllText(ThreadStatistics).Split(' ')[0];
        return long.TryParse(first, CultureInfo.InvariantCulture, out var nanoseconds) ? TimeSpan.FromTicks(nanoseconds / 100) : null;
    }
}
