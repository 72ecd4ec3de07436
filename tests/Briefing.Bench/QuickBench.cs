using System.Diagnostics;
using Briefing.Templates;

namespace Briefing.Bench;

/// <summary>
/// Paired rounds: both engines take turns, so that a noisy neighbour disturbs both alike. On a busy machine the processor's
/// time is the figure to look at; the clock's also counts the time that others were given.
/// </summary>
static class QuickBench
{
    const int Rounds = 61;
    const int PagesPerRound = 100;

    public static void Run()
    {
        var page = BenchPage.Make();
        var set = BriefingPage.Parse();
        var handlebars = HandlebarsPage.Compile();
        Action ours = () => set.Render("page", page);
        Action theirs = () => handlebars(page);
        Action parse = () => BriefingPage.ParseAll(BriefingPage.Parse());
        for (var round = 0; round < 40; round++)
        {
            Measure(ours);
            Measure(theirs);
            Measure(parse);
            Thread.Sleep(20); // lets the tiered compiler catch up
        }

        var mine = new List<Cost>();
        var other = new List<Cost>();
        var parsing = new List<Cost>();
        for (var round = 0; round < Rounds; round++)
        {
            mine.Add(Measure(ours));
            other.Add(Measure(theirs));
            parsing.Add(Measure(parse));
        }

        Console.WriteLine("µs               clock   processor      least   allocated");
        Print("page", mine, ours);
        Print("Handlebars", other, theirs);
        Print("parse", parsing, parse);
        Console.WriteLine(
            $"ratio       {Median(mine.Zip(other, (a, b) => a.Clock / b.Clock)),10:F2}  {Median(mine.Zip(other, (a, b) => a.Processor / b.Processor)),10:F2}"
            + $" {mine.Min(cost => cost.Processor) / other.Min(cost => cost.Processor),10:F2}   {set.Render("page", page).Text.Length:N0} characters");
        var (clock, processor) = Scaling(set, page);
        Console.WriteLine($"two threads {clock,10:F2}  {processor,10:F2} times one");
    }

    static void Print(string name, List<Cost> costs, Action work) => Console.WriteLine(
        $"{name,-11} {Median(costs.Select(cost => cost.Clock)),10:F1}  {Median(costs.Select(cost => cost.Processor)),10:F1} {costs.Min(cost => cost.Processor),10:F1}  {Allocated(work),10:N0}");

    public static void Cold()
    {
        var page = BenchPage.Make();
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var length = BriefingPage.Parse().Render("page", page).Text.Length;
        processor = Environment.CpuUsage.TotalTime - processor;

        // On a busy machine the second figure is the one to look at; it counts the compiler's own thread too.
        Console.WriteLine(
            $"first page {watch.Elapsed.TotalMilliseconds:F1} ms, {processor.TotalMilliseconds:F1} ms of processor, {length:N0} characters");
    }

    /// <summary>Microseconds of one page.</summary>
    readonly record struct Cost(double Clock, double Processor);

    static Cost Measure(Action work)
    {
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        for (var at = 0; at < PagesPerRound; at++)
            work();
        processor = Environment.CpuUsage.TotalTime - processor;
        return new Cost(watch.Elapsed.TotalMicroseconds / PagesPerRound, processor.TotalMicroseconds / PagesPerRound);
    }

    static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // By the clock, and as it would be with two free processors: what a page costs alone and beside another.
    static (double Clock, double Processor) Scaling(TemplateSet set, BenchPage page)
    {
        const int rounds = 40;
        var clock = new List<double>();
        var processor = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            var one = Many(rounds, () => Measure(() => set.Render("page", page)));
            var two = Many(rounds, () => Measure(() => set.Render("page", page)), () => Measure(() => set.Render("page", page)));
            clock.Add(2 * one.Clock / two.Clock);
            processor.Add(2 * one.Processor / (two.Processor / 2));
        }

        return (Median(clock), Median(processor));
    }

    static Cost Many(int rounds, params Action[] threads)
    {
        var watch = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var running = threads.Select(work => new Thread(() =>
        {
            for (var round = 0; round < rounds; round++)
                work();
        })).ToList();
        running.ForEach(thread => thread.Start());
        running.ForEach(thread => thread.Join());
        return new Cost(watch.Elapsed.TotalMicroseconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds);
    }

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
