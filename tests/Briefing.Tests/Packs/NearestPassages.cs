using System.Text;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>
/// Passages of whole packs, mistyped by one to three letters or by one word: the place where they stand comes first. The
/// variable <c>BRIEFING_NEAREST</c> names another folder of seeds to try, such as that of a generated pack.
/// </summary>
public class NearestPassages
{
    const int Runs = 1_000;
    const int FewestWords = 5;
    const int MostWords = 30;

    public static TheoryData<string> Folders() =>
    [
        "seeds", "tests/packs/port-strike/seeds", "tests/packs/uncertain-dates/seeds", "tests/packs/quotes-with-ellipsis/seeds", "tests/packs/persian/seeds",
        .. Environment.GetEnvironmentVariable("BRIEFING_NEAREST") is { } other ? new[] { other } : [],
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_right_one_is_shown_first(string folder)
    {
        var articles = Directory.EnumerateFiles(Repository.At(folder), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => SpecPack.Verify(("seeds/a.txt", File.ReadAllText(file)), ("input/articles/a.yaml", "source: a.txt\n")).Pack.Articles[0])
            .Select(FoldedArticle.Of).ToList();
        var (right, all, wrong) = (0, 0, new List<string>());
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var folded = articles[random.Next(articles.Count)];
            if (Passage(random, folded.Article) is not { } span)
                continue;
            var typed = Mistyped(random, folded.Article, span);
            var quote = new Quote(
                0, typed, Slug.Parse("a"), SourceLocation.WholeFile(RepoPath.Parse("input/articles/a.yaml")), null,
                new QuoteOwner(new ThingRef(ThingKind.Article, Slug.Parse("a"))));
            var pattern = QuotePattern.Parse(typed);
            if (QuoteSeeker.Seek(folded, quote, pattern) is not { IsNowhere: true })
                continue;
            all++;
            var related = MissingQuotes.Explain(folded, quote, pattern).Finding.Related;
            if (related.Count > 0 && related[0].Where.Span.Overlaps(span))
                right++;
            else
                wrong.Add($"seed {seed}: {typed}");
        }

        Assert.True(all > Runs / 2 && right >= all * 0.99, $"{right} of {all}\n{string.Join('\n', wrong)}");
    }

    /// <summary>Some words of one block, as a quote would have them.</summary>
    static TextSpan? Passage(Random random, Article article)
    {
        var block = article.Seed.Blocks[random.Next(article.Seed.Blocks.Count)].Span;
        var text = article.Seed.File.Text;
        var starts = Enumerable.Range(block.Start, block.Length).Where(at => text[at] != ' ' && (at == block.Start || text[at - 1] == ' ')).ToList();
        if (starts.Count < FewestWords)
            return null;
        var first = random.Next(starts.Count - FewestWords + 1);
        var count = Math.Min(random.Next(FewestWords, MostWords), starts.Count - first);
        var end = first + count < starts.Count ? starts[first + count] - 1 : block.End;
        var span = TextSpan.FromBounds(starts[first], end);
        return span.Of(text).ContainsAny('[', ']', '\n') ? null : span;
    }

    static string Mistyped(Random random, Article article, TextSpan span)
    {
        var words = span.Of(article.Seed.File.Text).ToString();
        if (random.Next(3) == 0)
        {
            var others = article.Seed.Blocks.SelectMany(block => block.Text.Split(' ')).ToList();
            var parts = words.Split(' ');
            parts[random.Next(parts.Length)] = others[random.Next(others.Count)];
            return string.Join(' ', parts);
        }

        var typed = new StringBuilder(words);
        for (var slips = random.Next(1, 4); slips > 0; slips--)
        {
            var at = random.Next(1, typed.Length - 1);
            switch (random.Next(4))
            {
                case 0: typed[at] = (char)('a' + random.Next(26)); break;
                case 1: typed.Insert(at, (char)('a' + random.Next(26))); break;
                case 2: typed.Remove(at, 1); break;
                default: (typed[at], typed[at - 1]) = (typed[at - 1], typed[at]); break;
            }
        }

        return typed.ToString();
    }
}
