using System.Globalization;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>What holds for every seed and every passage of it. A failure names the number that makes it happen again.</summary>
public class QuoteProperties
{
    const int Runs = 300;

    static readonly string[] Seeds =
    [
        "Ferry crossings resume\n\nMarch 3, 2031\n\n“We’re back,” the master of the ferry said on Monday — twenty-two days after\nthe ice closed the sound. "
            + "Tickets cost 1,250.50 crowns, he said, and 65,412 people had written.\n\nThe council had asked for 3.5 million crowns; it got\u00a0less. "
            + "The [old] timetable holds until May.\n\nWhat comes next\n\nNobody in the port could say whether a second ferry would come. The council’s own report, "
            + "written in 2030, speaks of “a co‑operative venture”.\n",
        "نشست شورای شهر\n\nشهردار روز دوشنبه گفت که پل قدیمی تا پایان سال بسته می‌ماند و مردم باید از راه شمالی بروند.\n\n"
            + "کارشناسان می‌گویند هزینهٔ بازسازی پل بیش از ۷ میلیون است و هنوز کسی آن را نپذیرفته است.\n",
        "Le pont fermé\n\n3 mars 2031\n\nLe maire l’a dit : « Nous n’avons pas d’argent pour le pont. » Les e\u0301le\u0300ves passent donc par le nord, "
            + "à pied, chaque matin.\n\nPersonne n’a encore proposé mieux que d’attendre l’été, disent les commerçants du quai.\n",
    ];

    [Fact]
    public void Every_passage_at_word_boundaries_is_found_where_it_stands()
    {
        foreach (var (random, article, folded, seed) in Each())
        {
            var (block, span) = Passage(random, article);
            var words = span.Of(article.Seed.File.Text).ToString();
            if (words.Contains('[', StringComparison.Ordinal) != words.Contains(']', StringComparison.Ordinal))
                continue;
            var outcome = Seek(folded, words, article.Seed.Blocks[block].Number);
            Assert.True(outcome.Place is not null, $"seed {seed}: not found: {words}");
            Assert.True(outcome.Place.Block == block, $"seed {seed}: found in another block: {words}");
            var found = outcome.Place.Span.Of(article.Seed.File.Text).ToString();
            Assert.True(QuoteFolds.Fold(found) == QuoteFolds.Fold(words), $"seed {seed}: found other words: {words} / {found}");
        }
    }

    [Fact]
    public void One_changed_letter_or_digit_is_never_found()
    {
        foreach (var (random, article, folded, seed) in Each())
        {
            var (_, span) = Passage(random, article);
            var words = span.Of(article.Seed.File.Text).ToString();
            if (words.Contains('[', StringComparison.Ordinal))
                continue;
            var places = Enumerable.Range(0, words.Length).Where(at => char.IsLetterOrDigit(words[at])).ToList();
            if (places.Count == 0)
                continue;
            var place = places[random.Next(places.Count)];
            var other = char.IsDigit(words[place]) ? (char)('0' + ((words[place] - '0' + 1 + random.Next(9)) % 10)) : words[place] == 'q' ? 'j' : 'q';
            var changed = words[..place] + other + words[(place + 1)..];
            if (folded.Body.Text.Contains(QuoteFolds.Fold(changed), StringComparison.Ordinal))
                continue;
            Assert.True(Seek(folded, changed, null).Place is null, $"seed {seed}: found: {changed}");
        }
    }

    [Fact]
    public void Folds_alone_never_matter()
    {
        foreach (var (random, article, folded, seed) in Each())
        {
            var (block, span) = Passage(random, article);
            var words = span.Of(article.Seed.File.Text).ToString();
            if (words.Contains('[', StringComparison.Ordinal))
                continue;
            var retyped = Retype(random, words);
            Assert.True(Seek(folded, retyped, article.Seed.Blocks[block].Number).Place is not null, $"seed {seed}: not found: {retyped}");
        }
    }

    [Fact]
    public void One_to_three_wrong_letters_show_the_right_passage_first()
    {
        var (right, all) = (0, 0);
        foreach (var (random, article, folded, _) in Each())
        {
            var (block, span) = Passage(random, article);
            var text = article.Seed.File.Text;
            if (span.Length < 16 || span.Of(text).Contains('['))
                continue;
            var words = new StringBuilder(span.Of(text).ToString());
            for (var wrong = random.Next(1, 4); wrong > 0; wrong--)
            {
                var place = random.Next(words.Length);
                if (char.IsLetter(words[place]))
                    words[place] = (char)('a' + random.Next(26));
            }

            var quote = Quote(words.ToString(), null);
            var pattern = QuotePattern.Parse(quote.Words);
            if (QuoteSeeker.Seek(folded, quote, pattern) is not { IsNowhere: true })
                continue;
            all++;
            var related = MissingQuotes.Explain(folded, quote, pattern).Finding.Related;
            if (related.Count > 0 && related[0].Where.Span.Overlaps(span) && article.Seed.Blocks[block].Span.Overlaps(related[0].Where.Span))
                right++;
        }

        Assert.True(all > 100 && right >= all * 0.99, $"{right} of {all}");
    }

    static IEnumerable<(Random Random, Article Article, FoldedArticle Folded, int Seed)> Each()
    {
        var articles = Seeds.Select(text => SpecPack.Verify(
            ("seeds/a.txt", text), ("input/articles/a.yaml", "source: a.txt\n")).Pack.Articles[0]).ToList();
        for (var seed = 0; seed < Runs; seed++)
        {
            var article = articles[seed % articles.Count];
            yield return (new Random(seed), article, FoldedArticle.Of(article), seed);
        }
    }

    /// <summary>A run of a block's characters that cuts no word.</summary>
    static (int Block, TextSpan Span) Passage(Random random, Article article)
    {
        while (true)
        {
            var block = random.Next(article.Seed.Blocks.Count);
            var (text, span) = (article.Seed.File.Text, article.Seed.Blocks[block].Span);
            var edges = Enumerable.Range(span.Start, span.Length + 1)
                .Where(at => at == span.Start || at == span.End || !WordEdges.Cuts(text.AsSpan(span.Start, span.Length), at - span.Start))
                // What joins two parts of a word without width is no boundary.
                .Where(at => at == span.End || at == span.Start || (!IsJoiner(text[at]) && !IsJoiner(text[at - 1])))
                .ToList();
            var (first, second) = (edges[random.Next(edges.Count)], edges[random.Next(edges.Count)]);
            var found = TextSpan.FromBounds(Math.Min(first, second), Math.Max(first, second));
            if (QuoteFolds.Fold(found.Of(text).ToString()).Any(char.IsLetterOrDigit))
                return (block, found);
        }
    }

    static bool IsJoiner(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    /// <summary>The same words as another keyboard, editor or web page would write them.</summary>
    static string Retype(Random random, string words)
    {
        var typed = new StringBuilder();
        var units = random.Next(2) == 0 ? words.Normalize(NormalizationForm.FormD) : words;
        for (var at = 0; at < units.Length; at++)
        {
            var unit = units[at];
            var hyphenates = char.IsAsciiLetter(unit) && at + 1 < units.Length && char.IsAsciiLetter(units[at + 1]) && random.Next(20) == 0;
            typed.Append(QuoteFolds.Unit(unit) switch
            {
                ' ' => One(random, " ", "\n", "\u00a0", "  ", "\r\n    "),
                '\'' => One(random, "'", "’", "‘"),
                '"' => One(random, "\"", "“", "”"),
                '-' => One(random, "-", "‑", "–", "—"),
                'ی' => One(random, "ی", "ي"),
                'ک' => One(random, "ک", "ك"),
                '\0' => One(random, "", unit.ToString()),
                _ => hyphenates ? unit + "\u00ad" : unit.ToString(),
            });
        }

        return typed.ToString();
    }

    static string One(Random random, params string[] forms) => forms[random.Next(forms.Length)];

    static QuoteOutcome Seek(FoldedArticle folded, string words, int? paragraph) =>
        QuoteSeeker.Seek(folded, Quote(words, paragraph is 0 ? null : paragraph), QuotePattern.Parse(words));

    static Quote Quote(string words, int? paragraph) => new(
        0, words, Slug.Parse("a"), SourceLocation.WholeFile(RepoPath.Parse("input/articles/a.yaml")), paragraph,
        new QuoteOwner(new ThingRef(ThingKind.Article, Slug.Parse("a"))));
}
