using System.Text;
using Briefing.Packs.Quotes;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>A folded text is what folding character by character gives, and leads back to the same places.</summary>
public class FoldedTextTests
{
    static readonly string[] Pieces =
    [
        "word", "another", " ", " ", " ", "  ", "\n", "\t", "“", "”", "’", "‑", "—", "…", "\u00a0", "\u00ad", "\u200c", "é", "ی", "ي", "😀", ".", ",",
        new('x', 250), new('y', 260), new(' ', 260), string.Concat(Enumerable.Repeat("ab ", 100)), string.Concat(Enumerable.Repeat("a  b", 100)),
    ];

    [Fact]
    public void Folding_in_pieces_is_folding_one_by_one()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var (folded, starts) = OneByOne(text);
            var made = FoldedText.Of(text);
            Assert.True(made.Text == folded, $"seed {seed}: {text}\nfolded: {made.Text}");
            for (var at = 0; at < folded.Length; at++)
                Assert.True(made.Start(at) == starts[at], $"seed {seed}: {text}\nthe folded character {at} stands at {made.Start(at)}, not {starts[at]}");
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var first = starts.FindIndex(start => start >= offset);
                Assert.True(made.Forth(offset) == (first < 0 ? folded.Length : first), $"seed {seed}: {text}\nfrom {offset}");
            }
        }
    }

    // No piece has letters and marks apart, so that nothing is composed.
    static (string Text, List<int> Starts) OneByOne(string text)
    {
        var folded = new StringBuilder();
        var starts = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var unit = QuoteFolds.Unit(text[at]);
            if (unit == '\0' || (unit == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
                continue;
            folded.Append(unit);
            starts.Add(at);
        }

        if (folded.Length > 0 && folded[^1] == ' ')
        {
            folded.Length--;
            starts.RemoveAt(starts.Count - 1);
        }

        return (folded.ToString(), starts);
    }
}
