using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>What came of seeking a quote in its article.</summary>
/// <param name="Place">Null when it has none.</param>
/// <param name="Finding">Null when it has a place, and when it is nowhere in the article.</param>
sealed record QuoteOutcome(QuotePlace? Place, Diagnostic? Finding)
{
    public bool IsNowhere => Place is null && Finding is null;
}

/// <summary>
/// Seeks a quote in its article: first in the paragraphs, then in captions and headings, last in title and standfirst. Words
/// that stand twice in one of these are ambiguous, unless the author says which paragraph is meant.
/// </summary>
static class QuoteSeeker
{
    public static QuoteOutcome Seek(FoldedArticle article, Quote quote, QuotePattern pattern)
    {
        var body = article.Body;
        var found = QuoteSearch.Find(body.Text, pattern, out var cut);
        if (quote.Paragraph is { } number)
            return InParagraph(article, quote, pattern, number, found, cut);
        if (found.Count == 1)
            return Placed(article, body, found[0]);
        if (found.Count > 1)
        {
            var inParagraphs = found.Where(match => BlockOf(article, match) is { Number: > 0 }).ToList();
            return inParagraphs.Count == 1 ? Placed(article, body, inParagraphs[0]) : Twice(article, quote, inParagraphs.Count > 0 ? inParagraphs : found);
        }

        if (QuoteSearch.Find(article.Fields.Text, pattern, out var cutField) is [var first, ..])
            return Placed(article, article.Fields, first);
        if (cut >= 0)
            return CutsWord(article, quote, body, cut, pattern);
        return cutField >= 0 ? CutsWord(article, quote, article.Fields, cutField, pattern) : new QuoteOutcome(null, null);
    }

    static QuoteOutcome InParagraph(
        FoldedArticle article, Quote quote, QuotePattern pattern, int number, List<QuoteMatch> anywhere, int cut)
    {
        var block = article.Article.Seed.Blocks.FirstOrDefault(block => block.Number == number);
        if (block is not null)
        {
            var (begin, until) = (article.Body.Forth(block.Span.Start), article.Body.Forth(block.Span.End));
            if (QuoteSearch.Find(article.Body.Text, pattern, begin, until, out var cutHere) is [var first, ..])
                return Placed(article, article.Body, first);
            if (cutHere >= 0 && cutHere < until)
                return CutsWord(article, quote, article.Body, cutHere, pattern);
        }

        if (anywhere.Count == 0 && QuoteSearch.Find(article.Fields.Text, pattern, out _).Count == 0)
            return cut >= 0 ? CutsWord(article, quote, article.Body, cut, pattern) : new QuoteOutcome(null, null);
        var file = article.Article.Seed.File;
        var finding = VerificationDiagnostics.QuoteElsewhere.At(quote.Numbered ?? quote.Authored, file.Path, number);
        if (block is null)
            finding = finding.WithHelp($"The article has {article.Article.Seed.Blocks.Count(one => one.Number > 0)} paragraphs.");
        foreach (var match in anywhere.Take(5))
            finding = finding.With(file.Locate(Whole(article.Body, match)), "it stands here, in " + PlaceInWords(article, match));
        if (anywhere is [var only] && BlockOf(article, only) is { Number: > 0 and var right } && quote.Entry?.Paragraph is { } typed)
            finding = finding with { Cure = [new TextEdit(typed.Span, right.ToString(CultureInfo.InvariantCulture))] };
        return new QuoteOutcome(null, finding);
    }

    static QuoteOutcome Placed(FoldedArticle article, FoldedText folded, QuoteMatch match)
    {
        var seed = article.Article.Seed;
        var pieces = new TextSpan[match.Runs.Count];
        for (var at = 0; at < pieces.Length; at++)
            pieces[at] = folded.Back(match.Runs[at].Start, match.Runs[at].Length);
        var whole = TextSpan.FromBounds(pieces[0].Start, pieces[^1].End);
        var block = ReferenceEquals(folded, article.Body) ? FoldedArticle.BlockAt(seed, whole.Start) : -1;
        return new QuoteOutcome(
            new QuotePlace(
                block,
                block < 0 ? 0 : seed.Blocks[block].Number,
                seed.File.Lines.PositionAt(whole.Start).Line,
                whole,
                [.. pieces],
                SourceWords.Of(seed.File.Text, pieces)),
            null);
    }

    static QuoteOutcome Twice(FoldedArticle article, Quote quote, List<QuoteMatch> found)
    {
        var file = article.Article.Seed.File;
        var numbers = found.Select(match => BlockOf(article, match)?.Number ?? 0).Distinct().ToList();
        var places = found.Take(5).Select(match => PlaceInWords(article, match)).ToList();
        var finding = VerificationDiagnostics.QuoteFoundTwice.At(
            quote.Authored, file.Path, string.Join(", ", places) + (found.Count > 5 ? " and more" : ""), numbers[0]);
        if (numbers.Count == 1)
            finding = finding.WithHelp("Quote more words, so that the passage occurs once.");
        foreach (var match in found.Take(5))
            finding = finding.With(file.Locate(Whole(article.Body, match)), "it stands here, in " + PlaceInWords(article, match));
        return new QuoteOutcome(null, finding);
    }

    static QuoteOutcome CutsWord(FoldedArticle article, Quote quote, FoldedText folded, int at, QuotePattern pattern)
    {
        var text = folded.Text;
        // One of the parts was cut; the words around the place tell the rest.
        var longest = pattern.Runs.SelectMany(run => run.Pieces)
            .Where(piece => string.CompareOrdinal(text, at, piece.Text, 0, piece.Text.Length) == 0)
            .Select(piece => piece.Text.Length).DefaultIfEmpty(1).Max();
        var (start, end) = (at, at + longest);
        while (WordEdges.Cuts(text, start))
            start--;
        while (WordEdges.Cuts(text, end))
            end++;
        var file = article.Article.Seed.File;
        var span = folded.Back(start, end - start);
        var source = SourceWords.Of(file.Text, span);
        return new QuoteOutcome(null, VerificationDiagnostics.QuoteCutsWord.At(quote.Authored, file.Path)
            .With(file.Locate(span), $"has: \"{SourceWords.Short(source)}\"") with
        { Cure = QuoteCure.Whole(quote, pattern, source) });
    }

    public static TextSpan Whole(FoldedText folded, QuoteMatch match) =>
        folded.Back(match.Runs[0].Start, match.Runs[^1].End - match.Runs[0].Start);

    static SeedBlock? BlockOf(FoldedArticle article, QuoteMatch match)
    {
        var block = FoldedArticle.BlockAt(article.Article.Seed, article.Body.Start(match.Start));
        return block < 0 ? null : article.Article.Seed.Blocks[block];
    }

    static string PlaceInWords(FoldedArticle article, QuoteMatch match)
    {
        var line = article.Article.Seed.File.Lines.PositionAt(article.Body.Start(match.Start)).Line;
        return BlockOf(article, match) switch
        {
            { Number: > 0 } block => $"paragraph {block.Number} (line {line})",
            { Kind: SeedBlockKind.Caption } => $"a caption (line {line})",
            { Kind: SeedBlockKind.Heading } => $"a heading (line {line})",
            _ => $"line {line}",
        };
    }
}
