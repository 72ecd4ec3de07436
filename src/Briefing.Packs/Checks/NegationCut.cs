namespace Briefing.Packs.Checks;

/// <summary>Finds a denial or a negation that governs a quote from outside it.</summary>
static class NegationCut
{
    /// <summary>Negations reach this many words, and further across "that".</summary>
    const int Reach = 4;
    const int ReachAcrossThat = 7;

    /// <summary>Further still where they begin the sentence, for then its whole subject stands under them: "hardly any of the pupils".</summary>
    const int ReachOfSubject = 7;

    static readonly HashSet<string> Negations = new(
        [
            "not", "no", "never", "nor", "neither", "without", "nobody", "nothing", "none", "hardly", "scarcely", "barely", "cannot", "unlikely",
            "far from", "rather than", "instead of", "lack of", "lacks", "lacked", "short of", "little evidence", "little reason", "little chance",
            "little sign", "little to", "yet to", "brushed aside", "waved away", "threw out", "thrown out", "shrugged off", "would have", "could have", "should have",
        ],
        StringComparer.Ordinal);

    static readonly string[] Denials =
        ["den", "reject", "refut", "dismiss", "disput", "refus", "doubt", "disprov", "debunk", "repudiat", "disavow", "contradict", "discount", "scoff", "retract", "oppos"];

    static readonly HashSet<string> DenialEnds = new(
        ["y", "ies", "ied", "ying", "ial", "", "s", "ed", "es", "e", "ing", "ful", "al", "t", "sed", "sing", "ses", "ted", "ting", "ts", "n", "ions", "ion"],
        StringComparer.Ordinal);

    static readonly HashSet<string> Others = new(
        ["failed", "fails", "fail", "failing", "declined", "declines", "avoided", "avoids", "false", "untrue", "baseless", "unfounded", "unproven", "contrary", "ruled", "rules", "ruling", "stopped", "stops"],
        StringComparer.Ordinal);

    /// <summary>What is said to be so by mistake: only before "that".</summary>
    static readonly HashSet<string> Mistakes = new(
        [
            "wrong", "mistake", "mistaken", "wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "few", "questionable", "myth", "pretended", "pretends",
            "illusion", "hoax", "fallacy", "misconception", "sceptical", "skeptical", "unconvinced", "unaware", "premature", "early",
        ],
        StringComparer.Ordinal);

    /// <summary>What somebody is kept from: "prevents farmers from", "barred the paper from", "warned against".</summary>
    static readonly string[] Hindrances = ["prevent", "bar", "prohibit", "ban", "stop", "keep", "kept", "discourag", "block", "warn", "advis", "caution", "hinder", "exclud", "vot"];
    static readonly string[] Clearings = ["cleared", "acquit", "absolv"];

    const int ReachOfHindrance = 6;

    /// <summary>After these the negation is none, or means its opposite: "not only", "no doubt", "no fewer than".</summary>
    static readonly HashSet<string> Harmless = new(
        ["only", "just", "merely", "simply", "least", "doubt", "fewer", "less", "later", "sooner", "matter", "surprise", "wonder", "secret", "question", "coincidence", "accident", "denying"], StringComparer.Ordinal);

    /// <summary>Where a new clause begins, the negation of the one before ends.</summary>
    static readonly HashSet<string> Borders = new(
        [
            "and", "but", "because", "although", "though", "while", "whereas", "since", "so", "which", "who", "whose", "where", "until", "despite",
            "when", "after", "before", "yet", "however", "or",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Verbs = new(
        [
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "will", "would", "can", "could", "should", "must", "may", "might",
            "be", "been", "being", "as",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Adverbs = new(
        ["simply", "just", "plainly", "completely", "entirely", "utterly", "clearly", "a", "an", "pure", "sheer"], StringComparer.Ordinal);

    static readonly HashSet<string> Rebuttals = new(
        [
            "disproved", "disproven", "absurd", "nonsense", "myth", "lie", "fiction", "ridiculous", "fabricated", "mistaken", "invented", "misleading",
            "false", "untrue", "wrong", "baseless", "unfounded", "incorrect", "denied", "rejected", "dismissed", "refuted", "disputed", "unproven", "debunked",
        ],
        StringComparer.Ordinal);

    /// <summary>A few words are a name or a term, of which a sentence may well deny something.</summary>
    const int LeastWords = 4;

    public static CutWords? Find(QuoteContext context) => Before(context.Before) ?? (SaysSomething(context.Quoted) ? After(context.After) : null);

    /// <summary>A word that denies by itself.</summary>
    public static bool IsNegation(string word) => IsNegation(word, "");

    static bool SaysSomething(string[] words) =>
        words.Length >= LeastWords || (words.Length > 0 && Verbs.Contains(QuoteContext.Bare(words[^1])));

    static CutWords? Before(string[] words)
    {
        if (Hindered(words) is { } hindered)
            return hindered;
        var acrossThat = words.Length > 0 && QuoteContext.Bare(words[^1]) == "that";
        for (var back = 1; back <= Math.Min(words.Length, ReachAcrossThat); back++)
        {
            var at = words.Length - back;
            var word = QuoteContext.Bare(words[at]);
            var next = back > 1 ? QuoteContext.Bare(words[at + 1]) : "";
            // A comma or a colon closes a clause.
            if ((Borders.Contains(word) && (word, next) is not ("yet", "to"))
                || words[at].EndsWith(',') || words[at] is "-" || words[at].EndsWith(':'))
                return null;
            var reach = acrossThat ? ReachAcrossThat : at == 0 ? ReachOfSubject : Reach;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            var denies = IsDenial(word, next);
            if (denies && IsDenied(word, before))
                return null;
            if (denies || (IsNegation(word, next) && back <= reach) || (acrossThat && Mistakes.Contains(word) && (word, before) is not ("few", "a")))
                return new CutWords(string.Join(' ', words[at..]), true);
        }

        return null;
    }

    static CutWords? Hindered(string[] words)
    {
        if (words.Length == 0 || QuoteContext.Bare(words[^1]) is not ("from" or "against" or "of"))
            return null;
        for (var at = words.Length - 2; at >= Math.Max(0, words.Length - 1 - ReachOfHindrance); at--)
        {
            // One is cleared of a charge, and kept from a deed.
            var stems = QuoteContext.Bare(words[^1]) == "of" ? Clearings : Hindrances;
            if (stems.Any(stem => words[at].StartsWith(stem, StringComparison.Ordinal)))
                return new CutWords(string.Join(' ', words[at..]), true);
        }

        return null;
    }

    static CutWords? After(string[] words)
    {
        if (words.Length == 0 || words[0].StartsWith(',') || words[0] is "-" or "," or "\"")
            return null;
        var first = QuoteContext.Bare(words[0]);
        var second = words.Length > 1 ? QuoteContext.Bare(words[1]) : "";
        var third = words.Length > 2 ? QuoteContext.Bare(words[2]) : "";
        if (first is "not" or "never" or "no" && !Harmless.Contains(second))
            return new CutWords(string.Join(' ', words.Take(2)), false);
        if (first.EndsWith("n't", StringComparison.Ordinal) || first is "cannot")
            return new CutWords(string.Join(' ', words.Take(2)), false);
        if (!Verbs.Contains(first))
            return null;
        var plain = words.Skip(1).Select(QuoteContext.Bare).SkipWhile(word => Adverbs.Contains(word)).FirstOrDefault();
        if (plain is not null && Rebuttals.Contains(plain))
            return new CutWords(string.Join(' ', words.TakeWhile(word => QuoteContext.Bare(word) != plain).Append(plain)), false);
        if (second is "not" or "never" or "no" && !Harmless.Contains(third))
            return new CutWords(string.Join(' ', words.Take(3)), false);
        return Verbs.Contains(second) && Rebuttals.Contains(third) ? new CutWords(string.Join(' ', words.Take(3)), false) : null;
    }

    static bool IsNegation(string word, string next) =>
        ((Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal)) && !Harmless.Contains(next))
        || Negations.Contains(word + " " + next);

    /// <summary>"No doubt", "did not deny", "nobody doubts": what is denied twice is said.</summary>
    static bool IsDenied(string word, string before) =>
        before is "not" or "never" or "cannot" or "nobody" or "none" or "few" or "hardly" || before.EndsWith("n't", StringComparison.Ordinal)
        || (word is "denying" or "disputing" && before is "no")
        || (word.StartsWith("doubt", StringComparison.Ordinal) && before is "no" or "without" or "little" or "beyond");

    static bool IsDenial(string word, string next)
    {
        if (Others.Contains(word))
            return word[0] is not ('r' or 's') || (word[0] == 'r' ? next is "out" : next is "short");
        foreach (var stem in Denials)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && DenialEnds.Contains(word[stem.Length..]))
                return word != "den";
        }

        return false;
    }
}
