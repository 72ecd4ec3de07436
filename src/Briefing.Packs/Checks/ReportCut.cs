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
            "report", "declared", "declares", "confirmed", "confirms", "reported", "reports", "believes", "believed", "suggested", "suggests", "goes", "insist",
            "argue", "maintain", "assert", "contend", "contends", "contended", "warn", "complain", "complained", "predict", "suspect", "suspects", "fear", "feared", "fears",
            "think", "thinks", "hope", "hopes",
        ],
        StringComparer.Ordinal);

    /// <summary>Somebody says it, and the source does not say who.</summary>
    static readonly HashSet<string> Hedges = new(["allegedly", "reportedly", "supposedly", "purportedly"], StringComparer.Ordinal);

    /// <summary>Verbs that are nouns as often: "the report {…}".</summary>
    static readonly HashSet<string> Nouns = new(["report", "reports", "claim", "claims", "states", "state", "notes", "estimates", "say", "suspect", "suspects", "fear", "fears", "hope", "hopes"], StringComparer.Ordinal);

    /// <summary>"The rebels are believed to", "was accused of": somebody says it, and the source does not say who.</summary>
    static readonly HashSet<string> Passives = new(
        [
            "believed", "said", "thought", "alleged", "reported", "rumoured", "rumored", "suspected", "accused", "understood", "claimed", "presumed", "feared",
            "supposed", "held", "deemed", "assumed", "charged", "indicted",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Articles = new(["the", "a", "an", "this", "that", "any", "no", "every", "his", "her", "its", "their", "our", "my", "these", "those", "one", "some"], StringComparer.Ordinal);

    static readonly HashSet<string> Accounts = new(["telling", "account", "version", "words", "view", "opinion", "eyes", "reckoning", "estimate", "reading"], StringComparer.Ordinal);

    /// <summary>A clause may begin with these, and an object of "claims" rarely.</summary>
    static readonly HashSet<string> Beginnings = new([.. Articles, "it", "he", "she", "they", "we", "i", "there", "nobody"], StringComparer.Ordinal);

    /// <summary>With these a new clause begins, which has a subject of its own.</summary>
    static readonly HashSet<string> Joints = new(["and", "but", "or", "which", "who", "while", "because", "so", "as"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context)
    {
        if (context.InsideMarks && context.Quoted.Length >= LeastWords)
            return new CutWords("", true);
        return Before(context.Before, context.Quoted) ?? After(context.After);
    }

    static CutWords? Before(string[] words, string[] quoted)
    {
        if (words.Length == 0)
            return null;
        if (words.TakeLast(2).Any(word => Hedges.Contains(QuoteContext.Bare(word))))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (words[^1].EndsWith(',') && Source(words) is { } source)
            return source;
        // "By some accounts {the abbey was burnt}".
        if (words.Length is 3 or 4 && QuoteContext.Bare(words[0]) is "by" or "in" && QuoteContext.Bare(words[^1]) is "accounts" or "versions" or "tellings" or "reckonings" or "estimates" or "reports")
            return new CutWords(string.Join(' ', words), true);
        // "Police alleged {the driver had been drinking}", "Critics say {the plan is dead}".
        if (words.Length > 1 && Reports.Contains(words[^1]) && (!Nouns.Contains(words[^1]) || IsVerb(words, quoted)))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (Passive(words) is { } passive)
            return passive;
        if (QuoteContext.Bare(words[^1]) != "that")
            return null;
        for (var back = 2; back <= Math.Min(words.Length, Reach); back++)
        {
            if (Reports.Contains(QuoteContext.Bare(words[^back])))
                return new CutWords(string.Join(' ', words[^back..]), true);
        }

        return null;
    }

    /// <summary>"Opponents claim {the …}" and not "their claim {to the land}".</summary>
    static bool IsVerb(string[] words, string[] quoted) =>
        quoted.Length > 0 && Beginnings.Contains(QuoteContext.Bare(quoted[0])) && !Articles.Contains(QuoteContext.Bare(words[^2]));

    /// <summary>"According to the rebels,", "in the ministry's telling,".</summary>
    static CutWords? Source(string[] words)
    {
        var at = Array.FindLastIndex(words, Math.Max(0, words.Length - 2), QuoteContext.Closes) + 1;
        var aside = words[at..];
        return aside.Length > 2 && (QuoteContext.Bare(aside[0]) == "according"
            // "As the sexton tells it,".
            || (QuoteContext.Bare(aside[0]) == "as" && QuoteContext.Bare(aside[^1]) == "it" && aside[^2] is "tells" or "tell" or "told" or "sees" or "see" or "saw" or "has" or "puts" or "put")
            || (QuoteContext.Bare(aside[0]) is "in" or "by" && (Accounts.Contains(QuoteContext.Bare(aside[^1]))
                // "In the view of its rivals,".
                || (aside.Length > 3 && Accounts.Contains(QuoteContext.Bare(aside[2])) && QuoteContext.Bare(aside[3]) == "of"))))
            ? new CutWords(string.Join(' ', aside), true)
            : null;
    }

    static CutWords? Passive(string[] words)
    {
        // "Villagers accuse the firm of", "the ministry claims to".
        var doer = Array.FindLastIndex(words, word => QuoteContext.Bare(word) is "accuse" or "accuses" or "accused" or "suspect" or "suspects");
        if (doer >= 0 && QuoteContext.Bare(words[^1]) == "of" && words.Length - doer <= Reach + 2 && !words.Skip(doer).Any(QuoteContext.Closes))
            return new CutWords(string.Join(' ', words[doer..]), true);
        if (words.Length > 2 && QuoteContext.Bare(words[^1]) == "to" && words[^2] is "claims" or "claimed" or "claim" or "purports" or "purported" or "professes"
            && !Articles.Contains(words[^3]) && !words[^3].EndsWith("'s", StringComparison.Ordinal))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (QuoteContext.Bare(words[^1]) is not ("to" or "of" or "with" or "that"))
            return null;
        if (words.Length > 2 && (words[^3], words[^2], words[^1]) is ("has" or "had", "it", "that"))
            return new CutWords(string.Join(' ', words.TakeLast(4)), true);
        for (var back = 2; back <= Math.Min(words.Length, 3); back++)
        {
            if (!Passives.Contains(QuoteContext.Bare(words[^back])))
                continue;
            var verb = words.SkipLast(back).TakeLast(3).Select(QuoteContext.Bare);
            if (verb.Any(word => word is "is" or "are" or "was" or "were" or "been" or "being" or "stands" or "stood"))
                return new CutWords(string.Join(' ', words.TakeLast(back + 1)), true);
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
