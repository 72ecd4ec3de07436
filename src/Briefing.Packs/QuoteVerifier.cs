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
    public static VerifiedPack Verify(Pack pack) => Verify(pack, memory: null, Limits.Default);

    /// <inheritdoc cref="Verify(Pack)"/>
    /// <param name="memory">What an earlier build of the same pack left; null to seek everything and keep nothing.</param>
    /// <param name="limits">How much may be compared to find the quotes of one article.</param>
    public static VerifiedPack Verify(Pack pack, PackMemory? memory, Limits limits)
    {
        var places = new QuotePlace?[pack.Quotes.Count];
        var findings = new FindingList();
        Seek(pack, places, findings, memory, limits);
        var verified = new VerifiedPack(pack, [.. places], []);
        findings.Add(ConsistencyChecks.All(verified, memory));
        return Acceptance.Apply(verified, FindingList.Merge(pack.Findings, findings.Sorted()));
    }

    /// <summary>Seeks the quotes alone. What follows of findings that are still to come is taken from before.</summary>
    /// <param name="before">The same pack, verified earlier.</param>
    public static VerifiedPack Glance(Pack pack, VerifiedPack before, PackMemory memory, Limits limits)
    {
        var places = new QuotePlace?[pack.Quotes.Count];
        var findings = new FindingList();
        Seek(pack, places, findings, memory, limits);

        // Notes stand at places in seeds; in another text nobody knows yet where.
        var notes = before.EditorNotes
            .Where(note => pack.Index.Article(note.Article) is { } now && before.Pack.Index.Article(note.Article) is { } was && ReferenceEquals(now.Seed, was.Seed))
            .ToEquatableArray();
        return new VerifiedPack(pack with { Findings = FindingList.Merge(pack.Findings, findings.Sorted()) }, [.. places], notes);
    }

    static void Seek(Pack pack, QuotePlace?[] places, FindingList findings, PackMemory? memory, Limits limits)
    {
        var (index, outcomes) = (pack.Index, new ArticleOutcome[pack.Articles.Count]);
        Work.ForEach(outcomes.Length, at => outcomes[at] = Seek(pack.Articles[at], index.QuotesFrom(pack.Articles[at]), places, memory, limits));
        findings.Add(outcomes.SelectMany(outcome => outcome.Findings));
        var missing = outcomes.SelectMany(outcome => outcome.Missing).OrderBy(one => one.Quote.Index).ToList();
        findings.Add(ElsewhereSearch.Complete(pack, missing));
    }

    /// <summary>Seeks the quotes from one article.</summary>
    /// <param name="places">By <see cref="Quote.Index"/>.</param>
    internal static void Seek(Article article, IEnumerable<Quote> quotes, QuotePlace?[] places, Limits limits)
    {
        foreach (var quote in quotes)
            places[quote.Index] = null;
        _ = Outcome(article, quotes, places, limits);
    }

    sealed record ArticleOutcome(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<MissingQuote> Missing);

    static readonly ArticleOutcome Nothing = new([], []);

    // Each quote belongs to one article, so that no two threads write the same place.
    static ArticleOutcome Seek(Article article, IEnumerable<Quote> quotes, QuotePlace?[] places, PackMemory? memory, Limits limits)
    {
        if (memory is null)
            return Outcome(article, quotes, places, limits);
        var list = quotes.ToList();
        var sought = memory.Sought(article, list, () =>
        {
            var (findings, missing) = Outcome(article, list, places, limits);
            return new SoughtQuotes(article.Id, list, [.. list.Select(quote => places[quote.Index])], findings, missing);
        });
        for (var at = 0; at < list.Count; at++)
            places[list[at].Index] = sought.Places[at];
        return new ArticleOutcome(sought.Findings, sought.Missing);
    }

    static ArticleOutcome Outcome(Article article, IEnumerable<Quote> quotes, QuotePlace?[] places, Limits limits)
    {
        var left = 1_000_000L * limits[Limit.QuoteSearch];
        FoldedArticle? folded = null;
        List<Diagnostic>? findings = null;
        List<MissingQuote>? missing = null;
        foreach (var quote in quotes)
        {
            folded ??= FoldedArticle.Of(article);
            var pattern = QuotePattern.Parse(quote.Words);
            if ((left -= QuoteCost.OfSeeking(folded, pattern)) < 0)
            {
                (findings ??= []).Add(TooMuch(article, quote, limits));
                break;
            }

            var outcome = QuoteSeeker.Seek(folded, quote, pattern);
            places[quote.Index] = outcome.Place;
            if (outcome.Finding is { } finding)
                (findings ??= []).Add(finding);
            if (!outcome.IsNowhere)
                continue;
            left -= QuoteCost.OfExplaining(folded, pattern);
            (missing ??= []).Add(left < 0
                ? new MissingQuote(quote, pattern, null, VerificationDiagnostics.QuoteNotFound.At(quote.Authored, article.Seed.File.Path))
                : MissingQuotes.Explain(folded, quote, pattern));
        }

        return findings is null && missing is null ? Nothing : new ArticleOutcome(findings ?? [], missing ?? []);
    }

    static Diagnostic TooMuch(Article article, Quote quote, Limits limits) => VerificationDiagnostics.TooMuchToSeek.At(
        quote.Authored, article.Seed.File.Path, Limit.QuoteSearch.InWords(limits[Limit.QuoteSearch]), limits.Advice(Limit.QuoteSearch));
}
