using System.Diagnostics;
using Briefing.Templates;

namespace Briefing.Bench;

/// <summary>Paired rounds: both engines take turns, so that a noisy neighbour disturbs both alike.</summary>
static class QuickBench
{
    const int Rounds = 41;
    const int PagesPerRound = 100;

    public static void Run()
    {
        var page = BenchPage.Make();
        var set = BriefingPage.Parse();
        var handlebars = HandlebarsPage.Compile();
        Action ours = () => set.Render("page", page);
        Action theirs = () => handlebars(page);
        Action parse = () => BriefingPage.ParseAll(BriefingPage.Parse());
        for (var round = 0; round < 30; round++)
        {
            Measure(ours);
            Measure(theirs);
            Measure(parse);
            Thread.Sleep(20); // lets the tiered compiler catch up
        }

        var mine = new List<double>();
        var other = new List<double>();
        var parsing = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            mine.Add(Measure(ours));
            other.Add(Measure(theirs));
            parsing.Add(Measure(parse));
        }

        Console.WriteLine($"least       {mine.Min(),8:F1} µs, Handlebars {other.Min():F1} µs, parse {parsing.Min():F1} µs");
        Console.WriteLine($"page        {Median(mine),8:F1} µs  {Allocated(ours),8:N0} bytes   {set.Render("page", page).Text.Length:N0} characters");
        Console.WriteLine($"Handlebars  {Median(other),8:F1} µs  {Allocated(theirs),8:N0} bytes");
        Console.WriteLine($"ratio       {Median([.. mine.Zip(other, (a, b) => a / b)]),8:F2}");
        Console.WriteLine($"parse       {Median(parsing),8:F1} µs  {Allocated(parse),8:N0} bytes");
        Console.WriteLine($"two threads {Scaling(set, page),8:F2} times one");
    }

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

    static double Measure(Action work)
    {
        var watch = Stopwatch.StartNew();
        for (var at = 0; at < PagesPerRound; at++)
            work();
        return watch.Elapsed.TotalMicroseconds / PagesPerRound;
    }

    static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static double Scaling(TemplateSet set, BenchPage page)
    {
        const int pages = 4000;
        var ratios = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            var one = Time(() => Many(set, page, pages));
            var two = Time(() => Parallel.Invoke(() => Many(set, page, pages), () => Many(set, page, pages)));
            ratios.Add(2 * one / two);
        }

        return Median(ratios);
    }

    static void Many(TemplateSet set, BenchPage page, int pages)
    {
        for (var at = 0; at < pages; at++)
            set.Render("page", page);
    }

    static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
