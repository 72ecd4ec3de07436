using System.Diagnostics;
using Briefing.Packs;
using Briefing.Packs.Mentions;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Testing;
using Briefing.Text;

namespace Briefing.Bench;

/// <summary>
/// How verifying quotes and finding mentions grow with a pack. Both sizes take turns, and the least of some rounds counts: what
/// other programs do on the machine can only add.
/// </summary>
static class PackBench
{
    const int Few = 1_000;
    const int Many = 10_000;
    const int Rounds = 7;

    public static void Run()
    {
        var (few, many) = (PackBinder.Bind(Files(Few)), PackBinder.Bind(Files(Many)));
        Compare("verify", () => QuoteVerifier.Verify(few), () => QuoteVerifier.Verify(many));
        var missing = QuoteVerifier.Verify(many).Places.Count(place => place is null);
        Console.WriteLine($"{many.Quotes.Count:N0} quotes in {many.Articles.Count:N0} articles, {missing} not found");

        var finder = MentionFinder.Of(Enumerable.Range(0, LargePack.People).Select(Named));
        string[] fewTexts = [.. Enumerable.Range(0, Few).Select(LargePack.Seed)];
        string[] manyTexts = [.. Enumerable.Range(0, Many).Select(LargePack.Seed)];
        Compare("mentions", () => Find(finder, fewTexts), () => Find(finder, manyTexts));
        Console.WriteLine($"{Find(finder, manyTexts):N0} mentions in {manyTexts.Sum(text => (long)text.Length):N0} characters");
    }

    static void Compare(string what, Action few, Action many)
    {
        few();
        many();
        var (least, processor) = (new[] { TimeSpan.MaxValue, TimeSpan.MaxValue }, new[] { TimeSpan.MaxValue, TimeSpan.MaxValue });
        for (var round = 0; round < Rounds; round++)
        {
            Measure(few, ref least[0], ref processor[0]);
            Measure(many, ref least[1], ref processor[1]);
        }

        Console.WriteLine(
            $"{what,-8} {Few:N0}: {least[0].TotalMilliseconds:F0} ms ({processor[0].TotalMilliseconds:F0} of processor), "
            + $"{Many:N0}: {least[1].TotalMilliseconds:F0} ms ({processor[1].TotalMilliseconds:F0} of processor), "
            + $"{processor[1] / processor[0]:F1} times for {Many / Few} times the articles");
    }

    static void Measure(Action work, ref TimeSpan least, ref TimeSpan processor)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        work();
        var elapsed = watch.Elapsed;
        var used = Environment.CpuUsage.TotalTime - before;
        least = elapsed < least ? elapsed : least;
        processor = used < processor ? used : processor;
    }

    static int Find(MentionFinder finder, string[] texts)
    {
        var found = 0;
        Work.ForEach(texts.Length, at => Interlocked.Add(ref found, finder.Find(texts[at]).Count));
        return found;
    }

    static NamedActor Named(int at) => new(Slug.Parse($"p{at}"), [LargePack.Person(at), LargePack.Surname(at)], [], true);

    static PackFiles Files(int articles) => new(
        "bench",
        Work.Map(articles, Environment.ProcessorCount, at => SeedReader.Read(TextFile.FromText($"seeds/a{at}.txt", LargePack.Seed(at)), SeedCorrections.None)).ToEquatableArray(),
        [
            .. Work.Map(articles, Environment.ProcessorCount, at => InputReader.Read(TextFile.FromText($"input/articles/a{at}.yaml", LargePack.Article(at)))),
            .. Enumerable.Range(0, LargePack.People).Select(at => InputReader.Read(TextFile.FromText($"input/actors/p{at}.yaml", LargePack.Actor(at)))),
        ]);
}
