namespace Briefing.Packs.Checks;

/// <summary>Finds that the words which a claim gives to the article itself are reported speech there.</summary>
static class ReportCut
{
    const int Reach = 6;

    /// <summary>One or two words in quotation marks are a term more often than a statement.</summary>
    const int LeastWords = 4;

    static readonly HashSet<string> Reports = new(
        [
            "said", "says", "saying", "say", "told", "claimed", "claims", "claiming", "claim", "alleged", "alleges", "argued", "argues", "insisted", "insists",
            "stated", "states", "asserted", "asserts", "announced", "announces", "warned", "warns", "noted", "notes", "added", "adds", "wrote", "writes",
            "believe", "boasted", "boasts", "maintains", "maintained", "concludes", "concluded", "estimates", "estimated", "predicts", "predicted", "accused", "allege",
            "report", "declared", "declares", "confirmed", "confirms", "reported", "reports", "believes", "believed", "suggested", "suggests",
        ],
        StringComparer.Ordinal);

    /// <summary>Somebody says it, and the source does not say who.</summary>
    static readonly HashSet<string> Hedges = new(["allegedly", "reportedly", "supposedly", "purportedly"], StringComparer.Ordinal);

    /// <summary>Verbs that are nouns as often: "the report {…}".</summary>
    static readonly HashSet<string> Nouns = new(["report", "reports", "claim", "claims", "states", "state", "notes", "estimates", "say"], StringComparer.Ordinal);

    /// <summary>With these a new clause begins, which has a subject of its own.</summary>
    static readonly HashSet<string> Joints = new(["and", "but", "or", "which", "who", "while", "because", "so", "as"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context)
    {
        if (context.InsideMarks && context.Quoted.Length >= LeastWords)
            return new CutWords("", true);
        return Before(context.Before) ?? After(context.After);
    }

    static CutWords? Before(string[] words)
    {
        if (words.Length == 0)
            return null;
        if (words.TakeLast(2).Any(word => Hedges.Contains(QuoteContext.Bare(word))))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (words.Length > 2 && QuoteContext.Bare(words[0]) == "according" && words[^1].EndsWith(','))
            return new CutWords(string.Join(' ', words), true);
        // "Police alleged {the driver had been drinking}".
        if (words.Length > 1 && Reports.Contains(words[^1]) && !Nouns.Contains(words[^1]))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (QuoteContext.Bare(words[^1]) != "that")
            return null;
        for (var back = 2; back <= Math.Min(words.Length, Reach); back++)
        {
            if (Reports.Contains(QuoteContext.Bare(words[^back])))
                return new CutWords(string.Join(' ', words[^back..]), true);
        }

        return null;
    }

    /// <summary>"…, the minister said".</summary>
    static CutWords? After(string[] words)
    {
        if (words.Length == 0 || words[0][0] is not (',' or '"' or '\''))
            return null;
        if (words.Take(2).Any(word => Joints.Contains(QuoteContext.Bare(word))))
            return null;
        for (var at = 0; at < Math.Min(words.Length, Reach); at++)
        {
            if (Reports.Contains(QuoteContext.Bare(words[at])) || (QuoteContext.Bare(words[at]) == "according" && at < 2))
                return new CutWords(string.Join(' ', words[..(at + 1)]).TrimStart(',', '"', '\'', ' '), false);
        }

        return null;
    }
}
