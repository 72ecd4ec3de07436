namespace Briefing.Packs.Checks;

/// <summary>A denial that describes the one who speaks, and not what is said: "lawyers who oppose the bill say that".</summary>
static class OfAnother
{
    static readonly HashSet<string> Sayings = new(
        [
            "said", "says", "say", "told", "tell", "tells", "argue", "argues", "argued", "claim", "claims", "claimed", "insist", "insists", "insisted", "warn", "warns",
            "warned", "wrote", "writes", "write", "believe", "believes", "believed", "think", "thinks", "thought", "report", "reports", "reported", "added", "announced",
            "testified", "found", "showed", "shows", "learned", "heard",
        ],
        StringComparer.Ordinal);

    /// <summary>They can stand behind a noun and describe it.</summary>
    static readonly HashSet<string> Adjectives = new(
        ["without", "lacking", "unable", "unwilling", "opposed", "opposing", "denied", "refused", "refusing", "not", "neither", "rejecting"], StringComparer.Ordinal);

    /// <summary>Before these a verb is not that of the sentence.</summary>
    static readonly HashSet<string> Helpers = new(
        ["to", "will", "would", "can", "could", "may", "might", "should", "must", "did", "do", "does", "not", "never", "cannot", "nor", "be", "been", "and", "or"], StringComparer.Ordinal);

    /// <param name="at">The denial.</param>
    public static bool Describes(string[] words, int at)
    {
        if (at == 0)
            return false;
        var (word, before) = (QuoteContext.Bare(words[at]), QuoteContext.Bare(words[at - 1]));
        var inClause = at > 1 && before is "who" or "that" or "which" && !Sayings.Contains(QuoteContext.Bare(words[at - 2])) && !IsBeing(words[at - 2]);
        var inPhrase = Adjectives.Contains(word) && !IsBeing(before) && !Helpers.Contains(before) && !before.EndsWith("n't", StringComparison.Ordinal)
            && (word != "denied" && word != "refused" || QuoteContext.Bare(words[at + 1 < words.Length ? at + 1 : at]) is "bail" or "entry" or "access" or "asylum" or "visas" or "a");
        if (!inClause && !inPhrase && (word, before) is not ("no", "with"))
            return false;
        for (var verb = at + 2; verb < words.Length; verb++)
        {
            if (Sayings.Contains(QuoteContext.Bare(words[verb])) && !Helpers.Contains(QuoteContext.Bare(words[verb - 1])))
                return true;
        }

        return false;
    }

    static bool IsBeing(string word) => QuoteContext.Bare(word) is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "it" or "has" or "have" or "had";
}
