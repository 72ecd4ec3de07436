using Briefing.Authoring.Skeletons;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>Passages that nothing rests on, as claims to be completed: the words are the source's, the sentence is the author's to write.</summary>
static class TextSuggestions
{
    // An article's longest passages say most; the rest come up when these are done.
    const int MostParagraphs = 3;

    const int MostNumbers = 5;

    public static IEnumerable<Suggestion> Of(Pack pack, EquatableArray<Coverage> coverage)
    {
        var ids = new FreeIds(pack.Index);
        foreach (var one in coverage)
        {
            var article = pack.Index.Article(one.Article)!; // coverage is made from the pack's articles
            foreach (var block in one.Uncovered.Take(MostParagraphs))
            {
                if (Paragraph(ids, article, block, one.Share) is { } suggestion)
                    yield return suggestion;
            }

            foreach (var number in one.UnusedNumbers.Take(MostNumbers))
            {
                if (Number(ids, article, number) is { } suggestion)
                    yield return suggestion;
            }
        }
    }

    static Suggestion? Paragraph(FreeIds ids, Article article, SeedBlock block, double share)
    {
        if (Sentences.Quotable(block) is not { } sentence)
            return null;

        // Of an article that is hardly summarised every passage is news.
        var score = Math.Min(block.Text.Length / 40, 20) + (int)((1 - share) * 15);
        return new Suggestion(
            SuggestionKind.Paragraph,
            score,
            FormattableString.Invariant($"Nothing rests on paragraph {block.Number} of {article.Title}."),
            article.Seed.File.Locate(new TextSpan(block.Span.Start, Math.Min(block.Span.Length, 60))),
            article.Input.File.Path.Value,
            Place(article),
            Claim(ids, article, block, sentence, figure: null));
    }

    static Suggestion? Number(FreeIds ids, Article article, UnusedNumber number)
    {
        var block = article.Seed.Blocks.FirstOrDefault(one => one.Number == number.Paragraph);
        if (block is null)
            return null;
        var at = number.Span.Start - block.Span.Start;
        var around = Sentences.In(block.Text).FirstOrDefault(sentence => sentence.Contains(at));
        if (IsDate(number.Words) || SeedDateReader.FindAll(block.Text, around).Any(date => date.Span.Contains(at)))
            return null;
        var sentence = string.Join(' ', around.Of(block.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (sentence.Length is < 10 or > 300 || sentence.AsSpan().ContainsAny('[', ']'))
            return null;
        var figure = number.Words.Replace(",", "", StringComparison.Ordinal);
        return new Suggestion(
            SuggestionKind.Number,
            5,
            FormattableString.Invariant($"The number {number.Words} in paragraph {number.Paragraph} of {article.Title} is in no quote and no figure."),
            article.Seed.File.Locate(number.Span),
            article.Input.File.Path.Value,
            Place(article),
            Claim(ids, article, block, sentence, figure));
    }

    // A year alone is no figure that sources could differ in.
    static bool IsDate(string words) => words.Length == 4 && words[0] is '1' or '2' && words.All(char.IsAsciiDigit);

    static string Claim(FreeIds ids, Article article, SeedBlock block, string sentence, string? figure)
    {
        var id = ids.Of(article, sentence);
        var speaker = article.Mentions.Where(mention => mention.Block == article.Seed.Blocks.AsSpan().IndexOf(block)).Select(mention => mention.Actor).Distinct().ToList();
        var lines = new List<string>
        {
            $"  - id: {id}",
            "    text: # what is said, in a sentence of your own",
            speaker is [var only] ? $"    by: {only} # the only actor whom the paragraph names; or article" : "    by: article # or who says it",
            "    basis: # own-voice, on-record, document, unnamed or hearsay",
            $"    quote: {YamlText.Quoted(sentence)}",
        };
        if (figure is not null)
            lines.Add($"    figure: {{measure: {id}-count, value: {figure}}}");
        return string.Join('\n', article.Input.Claims.IsEmpty ? lines.Prepend("claims:") : lines);
    }

    static string Place(Article article) => article.Input.Claims.IsEmpty ? "as a key of its own" : "at the end of its `claims:`";

    /// <summary>Ids that no claim has yet.</summary>
    sealed class FreeIds(PackIndex index)
    {
        // Sentences may begin alike, and a large pack has thousands that do: each looks on from where the last one found its number.
        readonly Dictionary<Slug, int> numbers = [];

        public Slug Of(Article article, string sentence)
        {
            var first = Slug.Make(string.Join(' ', sentence.Split(' ').Take(5))) is { IsEmpty: false } words ? words : Slug.Make($"{article.Id}-claim");
            if (index.Claim(first) is null)
                return first;
            for (var number = numbers.GetValueOrDefault(first, 2); ; number++)
            {
                if (Slug.Make(FormattableString.Invariant($"{first}-{number}")) is var made && index.Claim(made) is null)
                {
                    numbers[first] = number;
                    return made;
                }
            }
        }
    }
}
