namespace Briefing.Packs.Checks;

/// <summary>Finds behind a quote that the sentence takes back what it says: "{Talk of a strike} is false".</summary>
static class Rebuttal
{
    /// <summary>Words this far behind a quote judge it, where a claim or a rumour introduces it.</summary>
    const int Reach = 8;

    static readonly HashSet<string> Verbs = new(
        [
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can", "could", "should", "must", "may", "might",
            "be", "been", "being", "as",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Adverbs = new(
        ["simply", "just", "plainly", "completely", "entirely", "utterly", "clearly", "a", "an", "pure", "sheer"], StringComparer.Ordinal);

    static readonly HashSet<string> Judgements = new(
        [
            "disproved", "disproven", "absurd", "nonsense", "myth", "lie", "fiction", "ridiculous", "fabricated", "mistaken", "invented", "misleading",
            "false", "untrue", "wrong", "baseless", "unfounded", "incorrect", "denied", "rejected", "dismissed", "refuted", "disputed", "unproven", "debunked",
        ],
        StringComparer.Ordinal);

    /// <summary>What happens to a claim that comes to nothing, and names for it.</summary>
    static readonly HashSet<string> Ends = new(
        ["failed", "failure", "given", "ice", "hold", "dashed", "foundered", "stalled", "fell", "fails", "defeated", "blocked", "vetoed", "shelved", "scrapped", "foiled", "thwarted", "nothing", "unsuccessful", "futile", "vain", "dropped", "abandoned", "discarded", "exploded", "fake", "forgery", "withdrawn", "quashed", "overturned", "retracted", "wishful", "thrown", "collapsed", "fantasy", "propaganda", "hoax", "groundless", "discredited", "fanciful", "far-fetched", "preposterous", "implausible", "laughable", "outlandish", "spurious", "faded", "fade", "evaporated", "receded", "dwindled", "vanished"], StringComparer.Ordinal);

    /// <summary>What follows them is told, and need not be so.</summary>
    static readonly HashSet<string> Tales = new(
        [
            "claim", "claims", "charge", "charges", "idea", "notion", "story", "stories", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions",
            "allegation", "allegations", "report", "reports", "talk", "theory", "assertion", "belief", "argument", "accusation", "accusations", "myth", "view",
            "suspicion", "assumption", "gossip", "statement", "announcement", "boast", "prediction", "forecast", "hypothesis", "impression", "narrative",
            "legend", "tale", "speculation", "insinuation", "complaint", "contention", "declaration", "thesis", "fears", "finding", "explanation", "hint",
            "conclusion", "insistence", "theories", "ideas", "beliefs", "arguments", "assertions", "assumptions", "views", "perception", "calculation", "hopes", "prospects", "expectations",
        ],
        StringComparer.Ordinal);

    /// <summary>What is meant to be done, and may come to nothing.</summary>
    static readonly HashSet<string> Intentions = new(
        [
            "plan", "plans", "bid", "attempt", "attempts", "effort", "efforts", "proposal", "proposals", "motion", "bill", "move", "moves", "call", "calls", "offer", "scheme", "request",
            "demand", "campaign", "threat", "promise", "pledge", "referendum", "petition", "vow", "push",
        ],
        StringComparer.Ordinal);

    /// <summary>"Claim", "rumour": what follows it is told.</summary>
    public static bool IsTale(string word) => Tales.Contains(word);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    public static CutWords? After(QuoteContext context)
    {
        var words = context.After;
        if (IsTold(context) && Judged(words) is { } judged)
            return judged;
        if (words.Length == 0 || words[0].StartsWith(',') || words[0] is "-" or "," or "\"")
            return null;
        var first = QuoteContext.Bare(words[0]);
        var second = words.Length > 1 ? QuoteContext.Bare(words[1]) : "";
        var third = words.Length > 2 ? QuoteContext.Bare(words[2]) : "";
        if (first is "not" or "never" || first.EndsWith("n't", StringComparison.Ordinal) || first is "cannot" || (first == "no" && Denials.IsNegation(first, second)))
            return Taken(words, 2);
        if (!Verbs.Contains(first))
            return null;
        var plain = words.Skip(1).Select(QuoteContext.Bare).SkipWhile(word => Adverbs.Contains(word)).FirstOrDefault();
        if (plain is "not" or "never" && Adverbs.Contains(second))
            return Taken(words, 3);
        if (plain is not null && Judgements.Contains(plain))
            return Taken(words, Array.FindIndex(words, word => QuoteContext.Bare(word) == plain) + 1);
        return (second is "not" or "never" or "no" && Denials.IsNegation(second, third)) || (Verbs.Contains(second) && Judgements.Contains(third))
            ? Taken(words, 3)
            : null;
    }

    /// <summary>"The charge that {…}", "{Talk of …}".</summary>
    public static bool IsTold(QuoteContext context)
    {
        var before = context.Before;
        if (before.Length > 2 && before[^2] == Asides.Mark)
            return Tales.Contains(QuoteContext.Bare(before[^3]));
        // "The picture said to show {…}".
        if (before.Length > 2 && before[^2] == "to" && before[^3] is "said" or "claimed" or "purported" or "alleged" or "thought" or "supposed")
            return true;
        // "Their bid to {…} came to nothing".
        if (before.Length > 1 && before[^1] == "to" && Intentions.Contains(QuoteContext.Bare(before[^2])))
            return true;
        var near = before.Length > 1 && QuoteContext.Bare(before[^1]) is "that" or "of" ? QuoteContext.Bare(before[^2])
            : before.Length == 0 && context.Quoted.Length > 1 && QuoteContext.Bare(context.Quoted[1]) is "that" or "of" ? QuoteContext.Bare(context.Quoted[0])
            : "";
        return Tales.Contains(near);
    }

    static CutWords? Judged(string[] words)
    {
        for (var at = 0; at < Math.Min(words.Length, Reach); at++)
        {
            var word = QuoteContext.Bare(words[at]);
            if (word is "but" or "and" or "while" or "which" or "not" or "never" || (at == 0 && words[0].StartsWith(',')))
                return null;
            if (Judgements.Contains(word) || Ends.Contains(word))
                return Taken(words, at + 1);
            if (QuoteContext.Closes(words[at]))
                return null;
        }

        return null;
    }

    static CutWords Taken(string[] words, int count) => new(string.Join(' ', words.Take(count)).TrimEnd(',', '"', '.', ' '), false);
}
