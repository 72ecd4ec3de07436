using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Figures of claims whose number, or whose word that makes it less exact, is not in the passages that the claim quotes.</summary>
static class FigureSourceCheck
{
    public static IEnumerable<Diagnostic> Find(VerifiedPack verified)
    {
        var pack = verified.Pack;
        foreach (var claim in pack.Claims)
        {
            if (claim.Entry.Figure is not { } figure)
                continue;
            var article = pack.Index.Article(claim.Article)!; // claims are bound article by article
            var passages = Passages(verified, claim, article);
            if (passages.Count == 0)
                continue;
            if (!Forms(figure.Value.Value).Any(form => passages.Any(passage => NumberTokens.Known(passage).Contains(form))))
            {
                yield return ConsistencyDiagnostics.FigureNotInPassage.At(
                    article.Input.Locate(figure.Value.Span), NumberTokens.InDigits(figure.Value.Value), article.Seed.File.Path);
            }

            if (figure.Qualifier is { } qualifier && !passages.Any(passage => Has(passage, qualifier.Value)))
                yield return ConsistencyDiagnostics.QualifierNotInPassage.At(article.Input.Locate(qualifier.Span), qualifier.Value, article.Seed.File.Path);
        }
    }

    /// <summary>The blocks in which the claim's quotes stand; for one in a title or standfirst, the quote itself.</summary>
    public static List<string> Passages(VerifiedPack verified, Claim claim, Article article) =>
    [
        .. from place in claim.Quotes.Select(verified.PlaceOf).OfType<QuotePlace>()
           from piece in place.Pieces
           let block = FoldedArticle.BlockAt(article.Seed, piece.Start)
           select block < 0 ? place.Text : article.Seed.Blocks[block].Text,
    ];

    /// <summary>A share may be written as 0.29 where the source has 29 percent.</summary>
    static IEnumerable<string> Forms(decimal value)
    {
        yield return NumberTokens.InDigits(Math.Abs(value));
        if (Math.Abs(value) is > 0 and <= 10)
            yield return NumberTokens.InDigits(Math.Abs(value) * 100);
    }

    static bool Has(string text, string words) =>
        QuoteFolds.Fold(text).Contains(QuoteFolds.Fold(words), StringComparison.OrdinalIgnoreCase);
}
