using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Packs.Origins;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>
/// What binding and verifying worked out of single documents, so that the next time it is done only for those that changed.
/// Everything in it is a function of the document it hangs on and of what is compared beside it, so a pack that is bound with a
/// memory equals one that is bound without. One memory serves one pack, and one build at a time.
/// </summary>
public sealed class PackMemory
{
    readonly Remembered<SeedDocument, Corrected> corrected = new();
    readonly Remembered<SeedDocument, FoundMentions> mentions = new();
    readonly Remembered<SeedDocument, Diagnostic[]> weekdays = new();
    readonly Remembered<SeedDocument, ulong[]> words = new();
    readonly Remembered<SeedDocument, SoughtQuotes> sought = new();
    (EquatableArray<NamedActor> Actors, MentionFinder Finder)? finder;
    SharedWords? shared;

    internal CheckMemory Checks { get; } = new();

    sealed record SharedWords(ulong[][] Words, RunGroups Groups);

    sealed record Corrected(SeedCorrections Corrections, SeedDocument Seed);

    sealed record FoundMentions(MentionFinder Finder, Slug Article, EquatableArray<Mention> Mentions);

    internal SeedDocument Read(SeedDocument seed, SeedCorrections corrections) => corrected
        .Of(seed, known => known.Corrections == corrections, () => new Corrected(corrections, SeedReader.Read(seed.File, corrections)))
        .Seed;

    /// <summary>The same finder for the same names, so that what it found holds while nobody is renamed.</summary>
    internal MentionFinder Finder(EquatableArray<NamedActor> actors)
    {
        if (finder is not { } known || known.Actors != actors)
            finder = known = (actors, MentionFinder.Of(actors));
        return known.Finder;
    }

    internal EquatableArray<Mention> Mentions(SeedDocument seed, Slug article, MentionFinder finder, Func<EquatableArray<Mention>> find) => mentions
        .Of(seed, known => known.Finder == finder && known.Article == article, () => new FoundMentions(finder, article, find()))
        .Mentions;

    internal Diagnostic[] Weekdays(SeedDocument seed, Func<Diagnostic[]> find) => weekdays.Of(seed, find);

    internal ulong[] Words(SeedDocument seed, Func<ulong[]> hash) => words.Of(seed, hash);

    /// <summary>Who shares a run of words with whom, while no article came, went or changed its place or its words.</summary>
    /// <param name="words">Of each article, from <see cref="Words"/>, which hands on the very same list for the same seed.</param>
    internal RunGroups Groups(ulong[][] words, Func<RunGroups> group)
    {
        if (shared is null || !shared.Words.AsSpan().SequenceEqual(words))
            shared = new SharedWords(words, group());
        return shared.Groups;
    }

    /// <summary>What came of an article's quotes, where each is still the same words typed at the same place.</summary>
    internal SoughtQuotes Sought(Article article, IReadOnlyList<Quote> quotes, Func<SoughtQuotes> seek) =>
        sought.Of(article.Seed, known => known.Answers(article, quotes), seek);
}

/// <summary>The quotes of an article with what came of seeking them.</summary>
sealed record SoughtQuotes(Slug Article, IReadOnlyList<Quote> Quotes, QuotePlace?[] Places, IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Quotes.MissingQuote> Missing)
{
    // A missing quote is explained with its index and its owner, which may have changed; there are few, and they are sought anew.
    public bool Answers(Article article, IReadOnlyList<Quote> quotes)
    {
        if (article.Id != Article || Missing.Count > 0 || quotes.Count != Quotes.Count)
            return false;
        for (var at = 0; at < quotes.Count; at++)
        {
            var (left, right) = (quotes[at], Quotes[at]);
            if (left.Words != right.Words || left.Paragraph != right.Paragraph || left.Authored != right.Authored)
                return false;
        }

        return true;
    }
}
