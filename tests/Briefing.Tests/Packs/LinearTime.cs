using System.Globalization;
using Briefing.Authoring.Suggestions;
using Briefing.Packs;
using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Testing;
using Briefing.Text;
using Xunit;
using Xunit.Abstractions;

namespace Briefing.Tests.Packs;

/// <summary>Four times the articles may take four times as long, and a little more for an unlucky machine; never sixteen times.</summary>
[Collection(Alone)]
public class LinearTime(ITestOutputHelper output)
{
    internal const string Alone = "packs measured alone";

    // Computing time scatters less than the clock on a shared machine, but it does; what grows with the square would be at sixteen.
    const double MostGrowth = 10;

    [Fact]
    public void Verifying_quotes_grows_with_their_number()
    {
        var (small, large) = (PackBinder.Bind(Pack(Size / 4)), PackBinder.Bind(Pack(Size)));
        Compare("verify", () => QuoteVerifier.Verify(small), () => QuoteVerifier.Verify(large));
        Assert.DoesNotContain(QuoteVerifier.Verify(large).Places, place => place is null);
    }

    [Fact]
    public void Binding_grows_with_the_number_of_articles()
    {
        var (small, large) = (Pack(Size / 4), Pack(Size));
        Compare("bind", () => PackBinder.Bind(small), () => PackBinder.Bind(large));
    }

    [Fact]
    public void Finding_mentions_grows_with_the_text_and_not_with_the_names()
    {
        var text = string.Concat(Enumerable.Range(0, Size / 10).Select(LargePack.Seed));
        var few = MentionFinder.Of(Names(50));
        var many = MentionFinder.Of(Names(5_000));
        Compare("mentions", () => few.Find(text), () => many.Find(text));
    }

    [Fact]
    public void Suggesting_grows_with_the_names()
    {
        var (few, many) = (Strangers(Size / 2), Strangers(Size * 2));
        Compare("suggest", () => SuggestionList.Of(few), () => SuggestionList.Of(many));
    }

    // Each article names a person whom no file has, and each person with a file is in no article.
    static VerifiedPack Strangers(int articles) => QuoteVerifier.Verify(PackBinder.Bind(new PackFiles(
        "strangers",
        [.. Enumerable.Range(0, articles).Select(at => SeedReader.Read(
            TextFile.FromText($"seeds/a{at}.txt", $"Report {at}\n\nMarch 3, 2031\n\nThe crates were counted by Zora {LargePack.Surname(at + 8_000)} on the quay.\n"), SeedCorrections.None))],
        [
            .. Enumerable.Range(0, articles).Select(at => InputReader.Read(TextFile.FromText($"input/articles/a{at}.yaml", $"source: a{at}.txt\n"))),
            .. Enumerable.Range(0, articles).Select(at => InputReader.Read(TextFile.FromText($"input/actors/p{at}.yaml", LargePack.Actor(at)))),
        ])));

    static int Size => int.Parse(Environment.GetEnvironmentVariable("BRIEFING_BENCH") ?? "600", CultureInfo.InvariantCulture);

    void Compare(string what, Action small, Action large)
    {
        small();
        large();
        var (few, many) = (Best(small), Best(large));
        output.WriteLine($"{what}: {few.TotalMilliseconds:0.0} ms, {many.TotalMilliseconds:0.0} ms");
        Assert.True(many < (few * MostGrowth) + TimeSpan.FromMilliseconds(100), $"{what}: {few} grows to {many}");
    }

    // Of all threads, because the work is done in parallel; therefore no other test may run meanwhile.
    static TimeSpan Best(Action action) => Enumerable.Range(0, 3).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
    });

    static PackFiles Pack(int articles) => new(
        "bench",
        [.. Enumerable.Range(0, articles).AsParallel().AsOrdered().Select(at =>
            SeedReader.Read(TextFile.FromText($"seeds/a{at}.txt", LargePack.Seed(at)), SeedCorrections.None))],
        [
            .. Enumerable.Range(0, articles).AsParallel().AsOrdered().Select(at => InputReader.Read(TextFile.FromText($"input/articles/a{at}.yaml", LargePack.Article(at)))),
            .. Enumerable.Range(0, LargePack.People).Select(at => InputReader.Read(TextFile.FromText($"input/actors/p{at}.yaml", LargePack.Actor(at)))),
        ]);

    static IEnumerable<NamedActor> Names(int count) =>
        Enumerable.Range(0, count).Select(at => new NamedActor(Slug.Parse($"p{at}"), [LargePack.Person(at), LargePack.Surname(at)], [], true));
}

[CollectionDefinition(LinearTime.Alone, DisableParallelization = true)]
public class MeasuredAlone
{
}
