namespace Briefing.Packs.Quotes;

/// <summary>
/// How many letters are compared for a quote, roughly and never too few by much. An article of ten thousand letters with a hundred
/// quotes takes a million; a stranger's file could ask for years.
/// </summary>
static class QuoteCost
{
    /// <summary>At each place of a text a quote may agree for long before it does not; the library compares many letters at a time.</summary>
    public static long OfSeeking(FoldedArticle article, QuotePattern pattern) => Letters(article) * (1 + (pattern.Whole.Length / LettersAtATime));

    /// <summary>For a quote that is nowhere, the text is folded anew and gone through for each part, and for each block of letters that may differ.</summary>
    public static long OfExplaining(FoldedArticle article, QuotePattern pattern) =>
        Letters(article) * (8 + pattern.Runs.Count + (Math.Min(pattern.Whole.Length, NearestPassage.MostLetters) / LettersOfABlock));

    const int LettersAtATime = 256;
    const int LettersOfABlock = 64;

    static long Letters(FoldedArticle article) => article.Article.Seed.File.Text.Length;
}
