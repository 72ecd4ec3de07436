using System.Globalization;
using System.Text;
using Briefing.Packs;
using Briefing.Packs.Mentions;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
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
        var text = string.Concat(Enumerable.Range(0, Size / 10).Select(Article));
        var few = MentionFinder.Of(Names(50));
        var many = MentionFinder.Of(Names(5_000));
        Compare("mentions", () => few.Find(text), () => many.Find(text));
    }

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
            SeedReader.Read(TextFile.FromText($"seeds/a{at}.txt", Article(at)), SeedCorrections.None))],
        [
            .. Enumerable.Range(0, articles).AsParallel().AsOrdered().Select(at => InputReader.Read(TextFile.FromText($"input/articles/a{at}.yaml", Summary(at)))),
            .. Enumerable.Range(0, 200).Select(at =>
                InputReader.Read(TextFile.FromText($"input/actors/p{at}.yaml", $"name: {Person(at)}\nkind: person\naliases: [{Surname(at)}]\n"))),
        ]);

    static IEnumerable<NamedActor> Names(int count) =>
        Enumerable.Range(0, count).Select(at => new NamedActor(Slug.Parse($"p{at}"), [Person(at), Surname(at)], [], true));

    static string Article(int number)
    {
        var text = new StringBuilder($"Report number {number} from the harbour\n\nMarch 3, 2031\n\n");
        for (var paragraph = 0; paragraph < 20; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Person(number + paragraph)} said on quay {number % 97} that {(number * 31) + paragraph} crates had been counted in hall {paragraph}, ")
                .Append(CultureInfo.InvariantCulture, $"and that the crane of berth {number + paragraph} would not be moved before the tide of day {paragraph * 7}. ")
                .Append("Nobody from the office wanted to add anything to this.\n\n");
        }

        return text.ToString();
    }

    static string Summary(int number)
    {
        var text = new StringBuilder($"source: a{number}.txt\nclaims:\n");
        for (var claim = 0; claim < 8; claim++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: c{number}-{claim}\n    text: Crates were counted.\n    by: p{(number + claim) % 200}\n    basis: on-record\n")
                .Append(CultureInfo.InvariantCulture, $"    quote: \"{(number * 31) + claim} crates had been counted in hall {claim}\"\n");
        }

        return text.ToString();
    }

    static string Person(int at) => $"{(char)('A' + (at % 26))}nna {Surname(at)}";

    static string Surname(int at) => $"{(char)('A' + (at / 26 % 26))}lmar{(char)('a' + (at % 26))}{(char)('a' + (at / 676 % 26))}";
}

[CollectionDefinition(LinearTime.Alone, DisableParallelization = true)]
public class MeasuredAlone
{
}
