namespace Briefing.Packs.Checks;

/// <summary>English words that say something is not so, not done or not known, by the way they do it.</summary>
static class Denials
{
    /// <summary>They negate what follows.</summary>
    static readonly HashSet<string> Particles = new(
        [
            "not", "no", "never", "nor", "neither", "without", "nobody", "nothing", "none", "hardly", "scarcely", "barely", "cannot", "unlikely", "seldom",
            "rarely", "lacks", "lacked", "lacking", "unsuccessfully", "vain",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Pairs = new(
        [
            "far from", "rather than", "instead of", "lack of", "short of", "little evidence", "little reason", "little chance", "little hope", "little sign", "little to", "yet to", "nowhere near", "ill afford", "far cry", "far be", "let alone", "much less", "still less", "anything but", "gave up", "given up", "gives up",
            "backed out", "pulled out", "backed away", "shied away", "fight shy", "fought shy", "steered clear", "held back", "a fool", "played down", "plays down",
            "cold water", "a miracle", "voted down", "turned down",
            "shot down", "struck down", "called off", "put off", "decided against", "fell through", "threw out", "thrown out",
            "would have", "could have", "should have", "might have", "last thing", "no stretch", "loss to", "excluded the", "excludes the", "voted against", "vote against", "votes against", "out against", "ruled against", "campaigned against", "argued against", "passed up", "ruled himself", "ruled herself", "ruled itself", "ruled themselves", "no such", "free of", "devoid of", "bereft of",
        ],
        StringComparer.Ordinal);

    /// <summary>"Brushed off", "waved aside", "shrugged off".</summary>
    static readonly string[] Gestures = ["brush", "wave", "waving", "laugh", "shrug", "swat", "bat", "fend", "push", "sweep", "swept", "shook", "shak"];

    /// <summary>Verbs and nouns of denying; with the endings that words of this kind have.</summary>
    static readonly string[] Stems =
        [
            "den", "reject", "refut", "dismiss", "disput", "refus", "doubt", "disprov", "debunk", "repudiat", "disavow", "contradict", "discount", "scoff", "retract",
            "oppos", "disown", "rebuff", "rebut", "discredit", "recant", "renounc", "disclaim", "downplay", "ridicul", "derid", "beli", "mock",
        ];

    static readonly HashSet<string> Ends = new(
        ["y", "ies", "ied", "ying", "ial", "", "s", "ed", "es", "e", "ing", "ful", "al", "t", "sed", "sing", "ses", "ted", "ting", "ts", "n", "ions", "ion"],
        StringComparer.Ordinal);

    /// <summary>What somebody does not do, although one might think it, or no longer does.</summary>
    static readonly HashSet<string> Omissions = new(
        [
            "failed", "fails", "fail", "failing", "declined", "declines", "declining", "avoided", "avoids", "avoiding", "ceased", "ceases", "ceasing",
            "refrained", "refrains", "neglected", "neglects", "omitted", "omits", "balked", "forbore", "shunned", "shuns", "false", "untrue", "baseless", "unfounded",
            "unproven", "unconfirmed", "unverified", "contrary",
        ],
        StringComparer.Ordinal);

    /// <summary>Who is so does not do it: only before "to", or "of" and a deed.</summary>
    static readonly HashSet<string> Inabilities = new(
        [
            "unable", "unwilling", "reluctant", "loath", "powerless", "hesitant", "unprepared", "unfit", "afraid", "illegal", "unlawful", "forbidden", "forbids",
            "forbade", "forbid", "refusal", "inability", "failure", "reluctance", "unwillingness", "unwise", "pointless", "useless", "futile", "incapable", "shy",
            "wary", "innocent",
        ],
        StringComparer.Ordinal);

    /// <summary>What there is too little of to do something or to believe it: "scant proof that", "little incentive to".</summary>
    static readonly HashSet<string> Shortages = new(["little", "scant", "insufficient", "inadequate", "absence", "few", "zero"], StringComparer.Ordinal);

    /// <summary>What happens to a plan or a claim that is given up.</summary>
    static readonly HashSet<string> Withdrawals = new(
        [
            "distanced", "distances", "distancing", "dissociated", "disowned", "dropped", "drops", "drop", "scrapped", "scraps", "shelved", "abandoned", "abandons", "cancelled", "canceled", "axed", "postponed", "withdrew", "withdraw",
            "withdrawn", "withdraws", "quashed", "overturned", "vetoed", "blocked", "defeated", "thwarted", "foiled", "halted", "resisted", "resists", "resisting",
            "shunned", "lost", "missed", "frustrated", "ditched", "dumped", "derailed", "scuppered", "sank", "killed", "buried", "suspended", "froze", "delayed", "deferred", "spurned",
            "snubbed", "overruled", "annulled", "revoked", "rescinded", "voided", "outlawed", "boycotted", "dodged", "evaded", "sidestepped", "skipped", "waived", "stalled",
        ],
        StringComparer.Ordinal);

    /// <summary>The same, directly before what is not done: "resisted {handing over the keys}".</summary>
    static readonly HashSet<string> OmissionsOfDeeds = new(
        ["stopped", "stops", "resisted", "resists", "resisting", "quit", "halted", "abandoned", "shelved", "postponed", "forgone", "stop", "stopping", "escaped", "escapes", "escape", "dodged", "evaded", "evades"], StringComparer.Ordinal);

    /// <summary>What is said to be so by mistake, too early or by few: only before "that" or a word of saying.</summary>
    static readonly HashSet<string> Mistakes = new(
        [
            "wrong", "mistake", "mistaken", "wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "few", "questionable", "myth", "pretended", "pretends",
            "pretend", "illusion", "hoax", "fallacy", "misconception", "sceptical", "skeptical", "unconvinced", "premature", "early", "lie", "lying", "naive", "foolish", "impossible", "improbable",
            "implausible", "inconceivable", "unthinkable", "question", "contests", "contested", "contesting", "challenges", "challenged", "challenging", "hard", "difficult", "rash", "reckless",
            "unfair", "irresponsible", "disingenuous", "simplistic", "nonsensical", "ludicrous", "presumptuous",
        ],
        StringComparer.Ordinal);

    /// <summary>What somebody is kept from: "prevents farmers from {selling}", "warned against {believing}".</summary>
    static readonly HashSet<string> Hindrances = new(
        [
            "prevent", "prevents", "prevented", "preventing", "bar", "bars", "barred", "barring", "prohibit", "prohibits", "prohibited", "prohibiting", "ban", "bans",
            "banned", "banning", "stop", "stops", "stopped", "stopping", "keep", "keeps", "kept", "discourage", "discourages", "discouraged", "block", "blocks", "blocked",
            "warn", "warns", "warned", "warning", "advise", "advises", "advised", "caution", "cautions", "cautioned", "hinder", "hinders", "hindered", "exclude",
            "excludes", "excluded", "vote", "votes", "voted", "voting", "decide", "decided", "refrain", "refrains", "refrained", "abstain", "abstains", "abstained",
            "desist", "desisted", "deter", "deters", "deterred", "dissuade", "dissuaded", "shy", "shied", "shies", "shrink", "shrank", "recoil", "recoiled", "way",
            "away", "back", "backed", "argue", "argued", "argues", "restrained", "spared", "saved",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Clearings = new(["cleared", "clears", "acquitted", "acquits", "absolved", "absolves", "innocent", "exonerated", "incapable"], StringComparer.Ordinal);

    /// <summary>After these the negation is none, or means its opposite: "not only", "no doubt", "no fewer than".</summary>
    static readonly HashSet<string> Harmless = new(
        [
            "only", "just", "merely", "simply", "least", "doubt", "fewer", "less", "later", "sooner", "matter", "surprise", "wonder", "secret", "question",
            "coincidence", "accident", "before", "denying", "choice", "option", "alternative", "exception", "surprisingly",
        ],
        StringComparer.Ordinal);

    /// <summary>What is denied of these is done after all: "did not hesitate to", "never tired of", "has not stopped".</summary>
    static readonly string[] Reluctances = ["hesitat", "tire", "tiring", "stop", "cease", "fail", "shrink", "shrank", "shied", "waver", "forg", "neglect", "flinch", "miss", "resist", "help"];

    /// <summary>What one knows or does not know, is surprised at or regrets is so all the same.</summary>
    static readonly HashSet<string> Facts = new(
        [
            "know", "known", "knew", "knowing", "realise", "realised", "realize", "realized", "notice", "noticed", "surprised", "surprising", "regret", "regrets",
            "sorry", "mind", "minded", "forget", "forgotten", "care", "cared", "noticing", "hide", "hid", "hidden", "conceal", "concealed", "accident", "coincidence",
        ],
        StringComparer.Ordinal);

    public static bool IsParticle(string word) => Particles.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    public static bool IsNegation(string word, string next) =>
        (IsParticle(word) && !Harmless.Contains(next)) || IsPair(word, next);

    /// <summary>Two words that do it together: "voted down", "nowhere near".</summary>
    public static bool IsPair(string word, string next) =>
        Pairs.Contains(word + " " + next)
        || (next is "off" or "aside" or "away" && Array.Exists(Gestures, stem => word.StartsWith(stem, StringComparison.Ordinal)));

    public static bool IsDenial(string word, string next) =>
        Omissions.Contains(word) || (word, next) is ("stopped" or "stops" or "stop" or "stopping", "short") or ("ruled" or "rules" or "rule" or "ruling", "out")
        || Array.Exists(Stems, stem => word.StartsWith(stem, StringComparison.Ordinal) && Ends.Contains(word[stem.Length..]) && word != "den");

    /// <summary>What is stopped so before a thing happens did not come to it.</summary>
    public static bool IsCancelled(string word) =>
        word is "cancelled" or "canceled" or "abandoned" or "aborted" or "scrapped" or "halted" or "foiled" or "thwarted" or "intercepted";

    public static bool IsMistake(string word, string before) => word == "question" ? before == "the" : Mistakes.Contains(word) && (word, before) is not ("few" or "lie", "a");

    /// <summary>Of which one may say "it is … to say that" and mean it.</summary>
    static readonly HashSet<string> Approvals = new(
        ["fair", "right", "true", "safe", "correct", "reasonable", "accurate", "important", "enough", "possible", "happy", "glad", "proud", "sorry", "first", "last", "quick", "keen", "able", "ready", "careful", "likely", "bound", "sure", "said", "known", "believed", "reported", "thought"],
        StringComparer.Ordinal);

    /// <summary>"It would be an exaggeration to claim": most of what can stand there disapproves.</summary>
    public static bool Disapproves(string[] words, int to)
    {
        for (var at = to - 1; at >= Math.Max(0, to - 5); at--)
        {
            var word = QuoteContext.Bare(words[at]);
            if (Approvals.Contains(word) || QuoteContext.Closes(words[at]))
                return false;
            if (word is "it's" or "it’s" || (word == "it" && at > 0 && QuoteContext.Bare(words[at - 1]) is "find" or "finds" or "found" or "consider" or "considers" or "think") || (word is "is" or "was" or "be" && at > 0 && at < to - 1
                && QuoteContext.Bare(words[at - 1]) is "it" or "would" or "this" or "that"))
                return true;
        }

        return false;
    }

    /// <summary>Sorry for what was said: "apologised for saying that", "regrets having claimed that".</summary>
    public static bool IsRegret(string word) =>
        word.StartsWith("regret", StringComparison.Ordinal) || word.StartsWith("apologi", StringComparison.Ordinal) || word is "apology" or "sorry";

    public static bool IsInability(string word) => Inabilities.Contains(word);

    public static bool IsShortage(string word, string next) => Shortages.Contains(word) && next is not ("known" or "more" or "less" or "by" or "doubt" or "wonder");

    public static bool IsWithdrawal(string word) => Withdrawals.Contains(word);

    public static bool IsOmissionOfDeed(string word) => OmissionsOfDeeds.Contains(word);

    public static bool IsClearing(string word) => Clearings.Contains(word);

    public static bool Hinders(string word, string link) => (link == "of" ? Clearings : Hindrances).Contains(word);

    public static bool IsReluctance(string word) => Array.Exists(Reluctances, stem => word.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>After these a negation is none.</summary>
    public static bool IsHarmless(string word) => Harmless.Contains(word);

    public static bool IsFact(string word) => Facts.Contains(word);

    /// <summary>"Nobody doubts", "did not deny": what is denied twice is said.</summary>
    public static bool IsDeniedTwice(string word, string before) =>
        before is "not" or "never" or "cannot" or "nobody" or "none" or "few" or "hardly" or "longer" || before.EndsWith("n't", StringComparison.Ordinal)
        || (word is "denying" or "disputing" && before is "no")
        || (word.StartsWith("doubt", StringComparison.Ordinal) && before is "no" or "without" or "little" or "beyond");
}
