using Briefing.Packs.Binding;
using Briefing.Packs.Checks;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>The gate that nothing unproven gets through: every quote has its place in a seed, or is an error.</summary>
public static class QuoteVerifier
{
    /// <summary>
    /// Seeks every quote in its article, then asks whether what is proved also fits together. Articles are worked on in
    /// parallel; the result does not depend on it.
    /// </summary>
    public static VerifiedPack Verify(Pack pack)
    {
        var places = new QuotePlace?[pack.Quotes.Count];
        var findings = new FindingList();
        var fixes = Seek(pack, places, findings);
        var verified = new VerifiedPack(pack, [.. places], []) { Fixes = fixes };
        findings.Add(ConsistencyChecks.All(verified));
        return Acceptance.Apply(verified, FindingList.Sort(pack.Findings.Concat(findings.Sorted())));
    }

    static EquatableArray<QuoteFix> Seek(Pack pack, QuotePlace?[] places, FindingList findings)
    {
        var quotesOf = pack.Quotes.ToLookup(quote => quote.Article);
        var outcomes = new ArticleOutcome[pack.Articles.Count];
        Work.ForEach(outcomes.Length, at => outcomes[at] = Seek(pack.Articles[at], quotesOf[pack.Articles[at].Id], places));
        findings.Add(outcomes.SelectMany(outcome => outcome.Findings));
        var missing = outcomes.SelectMany(outcome => outcome.Missing).OrderBy(one => one.Quote.Index).ToList();
        findings.Add(ElsewhereSearch.Complete(pack, missing));
        return [.. missing.Select(one => one.Fix).OfType<QuoteFix>()];
    }

    sealed record ArticleOutcome(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<MissingQuote> Missing);

    static readonly ArticleOutcome Nothing = new([], []);

    // Each quote belongs to one article, so that no two threads write the same place.
    static ArticleOutcome Seek(Article article, IEnumerable<Quote> quotes, QuotePlace?[] places)
    {
        FoldedArticle? folded = null;
        List<Diagnostic>? findings = null;
        List<MissingQuote>? missing = null;
        foreach (var quote in quotes)
        {
            folded ??= FoldedArticle.Of(article);
            var pattern = QuotePattern.Parse(quote.Words);
            var outcome = QuoteSeeker.Seek(folded, quote, pattern);
            places[quote.Index] = outcome.Place;
            if (outcome.Finding is { } finding)
                (findings ??= []).Add(finding);
            if (outcome.IsNowhere)
                (missing ??= []).Add(MissingQuotes.Explain(folded, quote, pattern));
        }

        return findings is null && missing is null ? Nothing : new ArticleOutcome(findings ?? [], missing ?? []);
    }
}
