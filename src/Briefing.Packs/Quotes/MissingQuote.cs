using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>A quote that its article has not, with what could be found out about it.</summary>
/// <param name="Nearest">In the article; null when nothing is even far.</param>
/// <param name="Finding">With the passages that help, and a cure where one is certain.</param>
sealed record MissingQuote(Quote Quote, QuotePattern Pattern, NearestPassage? Nearest, Diagnostic Finding);

/// <summary>Finds out why a quote is not in its article, and what it was meant to be.</summary>
static class MissingQuotes
{
    public static MissingQuote Explain(FoldedArticle article, Quote quote, QuotePattern pattern)
    {
        var file = article.Article.Seed.File;
        var finding = VerificationDiagnostics.QuoteNotFound.At(quote.Authored, file.Path);
        if (pattern.Runs.IsEmpty)
            return new MissingQuote(quote, pattern, null, finding.WithHelp("Brackets alone are no quote; write words of the source."));
        if (AcrossBreak(article, pattern) is { } across)
        {
            return new MissingQuote(quote, pattern, null, finding
                .With(file.Locate(across), "it stands here, across the end of a paragraph")
                .WithHelp("Put […] where the paragraph ends."));
        }

        var run = FirstMissing(article.Body.Text, pattern, out var misordered);
        if (misordered)
            return new MissingQuote(quote, pattern, null, finding.WithHelp("Its parts stand in the article, but in another order."));
        if (InFurniture(article, pattern) is { } line)
        {
            return new MissingQuote(quote, pattern, null, finding
                .With(file.Locate(line.Span), $"it stands here, but the line was taken for what does not belong to the article: {line.Why}")
                .WithHelp("If the line belongs to the article, say so under `read:`."));
        }

        return WithNearest(article, quote, pattern, run, finding);
    }

    /// <summary>What two passages show side by side: the source's words, and those of the author's that differ.</summary>
    public static string Has(string source, string quoted)
    {
        var differences = WordDifference.Between(quoted, QuoteFolds.Fold(source));
        var shown = differences.Take(4).Select(difference => difference switch
        {
            { Quoted: "" } => $"\"{difference.Source}\" is missing in the quote",
            { Source: "" } => $"without \"{difference.Quoted}\"",
            _ => $"\"{difference.Source}\" for \"{difference.Quoted}\"",
        });
        return $"has: \"{SourceWords.Short(source)}\" ({string.Join(", ", shown)}{(differences.Count > 4 ? " and more" : "")})";
    }

    static MissingQuote WithNearest(FoldedArticle article, Quote quote, QuotePattern pattern, QuoteRun run, Diagnostic finding)
    {
        var words = WordsOf(run);
        var file = article.Article.Seed.File;
        var inBody = NearestPassage.Find(article.Body.Text, words);
        var inFields = inBody is { IsClose: true } ? null : NearestPassage.Find(article.Fields.Text, words);
        var (nearest, folded) = inFields is not null && (inBody is null || inFields.Distance < inBody.Distance)
            ? (inFields, article.Fields)
            : (inBody, article.Body);
        if (nearest is null || nearest.IsFar)
            return new MissingQuote(quote, pattern, nearest, finding);
        var span = folded.Back(nearest.Span.Start, nearest.Span.Length);
        var source = SourceWords.Of(file.Text, span);
        finding = finding.With(file.Locate(span), Has(source, words));
        return new MissingQuote(
            quote, pattern, nearest,
            QuoteCure.Of(quote, run, folded.Text, nearest, source) is { IsEmpty: false } cure ? finding with { Cure = cure } : finding);
    }

    public static string WordsOf(QuoteRun run) => string.Join(' ', run.Pieces.Select(piece => piece.Text));

    /// <summary>The first part that does not stand where it should; misordered when it stands earlier.</summary>
    static QuoteRun FirstMissing(string text, QuotePattern pattern, out bool misordered)
    {
        misordered = false;
        var (from, cut) = (0, -1);
        foreach (var run in pattern.Runs)
        {
            if (QuoteSearch.FindRun(text, run, from, ref cut) is { } found)
            {
                from = found.End;
                continue;
            }

            misordered = pattern.Runs.All(one => QuoteSearch.FindRun(text, one, 0, ref cut) is not null);
            return run;
        }

        return pattern.Runs[0];
    }

    static TextSpan? AcrossBreak(FoldedArticle article, QuotePattern pattern)
    {
        var found = QuoteSearch.Find(article.Body.Text.Replace('\n', ' '), pattern, out _);
        return found.Count == 0 ? null : QuoteSeeker.Whole(article.Body, found[0]);
    }

    static Briefing.Syntax.Seeds.SeedLine? InFurniture(FoldedArticle article, QuotePattern pattern)
    {
        var seed = article.Article.Seed;
        var whole = FoldedText.Of(seed.File.Text);
        if (QuoteSearch.Find(whole.Text, pattern, out _) is not [var first, ..])
            return null;
        var line = seed.File.Lines.PositionAt(whole.Start(first.Start)).Line;
        return seed.Lines.FirstOrDefault(one => one.Number == line);
    }
}
