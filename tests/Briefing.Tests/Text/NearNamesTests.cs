using System.Diagnostics;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Text;

/// <summary>The nearest of many names: the same as by looking at each.</summary>
public class NearNamesTests
{
    [Fact]
    public void What_is_found_is_what_looking_at_each_name_finds()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var letters = round % 3 == 0 ? "ab" : round % 3 == 1 ? "abcdeE-1" : "abcdefghijklmnopqrstuvwxyzÄİß0123456789-";
            var known = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Word(random, letters)).ToList();
            var near = new NearNames(known);
            for (var ask = 0; ask < 30; ask++)
            {
                var written = ask % 3 == 0 ? Slipped(random, known[random.Next(known.Count)], letters) : Word(random, letters);
                var most = random.Next(1, 7);
                Assert.Equal(NearestName.FindAll(written, known, most), near.FindAll(written, most));
                Assert.Equal(NearestName.Slip(written, known), near.Slip(written));
            }
        }
    }

    [Fact]
    public void Thousands_of_questions_about_twenty_thousand_names_take_seconds()
    {
        var near = new NearNames(Enumerable.Range(0, 20_000).Select(at => $"c{at}-{at % 8}"));
        var start = Stopwatch.GetTimestamp();
        for (var at = 0; at < 6_000; at++)
            near.FindAll($"x{at}-99{at % 10}", 3);

        // One second; looking at each name takes a minute and more.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    static string Word(Random random, string letters) =>
        string.Concat(Enumerable.Range(0, random.Next(0, random.Next(12) == 0 ? 110 : 14)).Select(_ => letters[random.Next(letters.Length)]));

    static string Slipped(Random random, string word, string letters)
    {
        var at = random.Next(word.Length + 1);
        return random.Next(4) switch
        {
            0 => word.Insert(at, letters[..1]),
            1 when at < word.Length => word.Remove(at, 1),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word + Word(random, letters),
        };
    }
}
