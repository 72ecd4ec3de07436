using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Quotes whose words are the source's and whose meaning is not: cut out of a denial, a condition or a report.</summary>
static class FairQuoteCheck
{
    public static IEnumerable<Diagnostic> Find(VerifiedPack verified, CheckMemory? memory)
    {
        var pack = verified.Pack;
        foreach (var quote in pack.Quotes)
        {
            if (verified.PlaceOf(quote) is not { Block: >= 0 } place || pack.Index.Article(quote.Article) is not { } article || !IsEnglish(article.Language))
                continue;
            // As the author wrote it: while the speaker's name means nobody, the article only stands in for him.
            var ownVoice = quote.Owner.Thing.Kind == ThingKind.Claim && pack.Index.Claim(quote.Owner.Thing.Id) is { Entry.ByArticle: true };
            var found = memory is null ? Find(article, quote, place, ownVoice) : memory.Fair(article, quote, place, ownVoice, () => Find(article, quote, place, ownVoice));
            if (found is { } finding)
                yield return finding;
        }
    }

    /// <summary>The rules are those of English grammar; elsewhere "no" and "if" are other words.</summary>
    static bool IsEnglish(string language) => language is "en" || language.StartsWith("en-", StringComparison.Ordinal);

    static Diagnostic? Find(Article article, Quote quote, QuotePlace place, bool ownVoice)
    {
        var text = article.Seed.File.Text;
        foreach (var piece in place.Pieces)
        {
            var block = article.Seed.Blocks[Math.Max(0, Quotes.FoldedArticle.BlockAt(article.Seed, piece.Start))];
            // What an earlier part of the quote shows is not cut away.
            var (shown, hidden) = (block.Span.Start, block.Span.End);
            foreach (var other in place.Pieces)
            {
                if (other.End <= piece.Start)
                    shown = Math.Max(shown, other.End);
                else if (other.Start >= piece.End)
                    hidden = Math.Min(hidden, other.Start);
            }

            var cut = QuoteContext.Of(
                text[Math.Max(shown, block.Span.Start)..piece.Start],
                piece.Of(text).ToString(),
                text[piece.End..Math.Max(piece.End, Math.Min(hidden, block.Span.End))]);
            var (kind, found) = Replaced(quote, piece.Of(text).ToString()) is { } replaced
                ? (VerificationDiagnostics.CutFromNegation, replaced)
                : Cut(cut, ownVoice);
            if (kind is not null)
            {
                var finding = kind.At(quote.Authored, found!.InMarks, found.Where) // found with its kind
                    .With(article.Seed.File.Locate(piece), "the quote stands here");
                // Whoever is named for it passes on what others tell.
                return ownVoice || kind != VerificationDiagnostics.CutFromReport ? finding
                    : finding.WithHelp(VerificationDiagnostics.CutFromNegation.Help);
            }
        }

        return null;
    }

    /// <summary>A negation of the source in whose place the author's quote has an insertion without one.</summary>
    static CutWords? Replaced(Quote quote, string source)
    {
        if (!quote.Words.Contains('[', StringComparison.Ordinal))
            return null;
        var inserted = Quotes.QuoteFolds.Fold(quote.Words).ToLowerInvariant().Split(' ', '[', ']');
        return Quotes.WordDifference.Between(Quotes.QuoteFolds.Fold(quote.Words), Quotes.QuoteFolds.Fold(source))
            .Where(difference => difference.Quoted.Contains(']', StringComparison.Ordinal))
            .SelectMany(difference => difference.Source.ToLowerInvariant().Split(' '))
            .Where(word => NegationCut.IsNegation(QuoteContext.Bare(word)) && !inserted.Contains(QuoteContext.Bare(word)))
            .Select(word => new CutWords(word, false) { Where = "where it has an insertion" })
            .FirstOrDefault();
    }

    static (DiagnosticKind? Kind, CutWords? Words) Cut(QuoteContext context, bool ownVoice)
    {
        if (NegationCut.Find(context) is { } negation)
            return (VerificationDiagnostics.CutFromNegation, negation);
        if (ConditionCut.Find(context) is { } condition)
            return (VerificationDiagnostics.CutFromCondition, condition);
        return (ReportCut.Tale(context) ?? (ownVoice ? ReportCut.Find(context) : null)) is { } report ? (VerificationDiagnostics.CutFromReport, report) : (null, null);
    }
}
