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
            "think", "thinks", "hope", "hopes", "testified", "testifies", "swore", "swears", "vowed", "vows", "pledged", "charges", "hinted", "hints", "implied", "implies",
            "speculated", "speculate", "speculates", "reckons", "reckon", "reckoned", "estimate", "expect", "expected", "calculates", "calculate", "joked", "protested", "complains", "alleging", "arguing", "insisting",
            "suspected", "contending", "theorised", "theorized", "posits", "conjectured", "guess", "guessed", "recalled", "recalls", "conceded", "concedes", "expects", "forecasts",
            "forecast", "assures", "assured", "thought", "understood", "rumoured", "rumored", "quipped", "observed", "remarked", "replied", "explained", "suggest",
            "whisper", "whispers", "whispered", "mutter", "muttered", "grumble", "grumbled",
        ],
        StringComparer.Ordinal);

    /// <summary>Somebody says it, and the source does not say who.</summary>
    static readonly HashSet<string> Hedges = new(["allegedly", "reportedly", "supposedly", "purportedly"], StringComparer.Ordinal);

    /// <summary>Verbs that are nouns as often: "the report {…}".</summary>
    static readonly HashSet<string> Nouns = new(["report", "reports", "claim", "claims", "states", "state", "notes", "estimates", "say", "suspect", "suspects", "fear", "fears", "hope", "hopes", "charges", "hints", "guess", "forecast", "forecasts", "thought", "charge"], StringComparer.Ordinal);

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
    static readonly HashSet<string> Joints = new(["and", "but", "or", "which", "who", "while", "because", "so", "as", "where", "since", "although", "though", "until", "once", "whose"], StringComparer.Ordinal);

    /// <summary>A verb of saying.</summary>
    public static bool IsReport(string word) => Reports.Contains(word) && (word == "say" || !Nouns.Contains(word));

    /// <summary>Of a tale that somebody makes, holds or proves one may quote what it says.</summary>
    static readonly HashSet<string> Affirmings = new(
        [
            "repeated", "repeats", "repeat", "renewed", "renews", "made", "makes", "make", "backed", "backs", "supports", "supported", "support", "confirms", "confirmed", "confirm", "bears", "bore",
            "published", "stands", "stood", "forward", "advanced", "defended", "defends", "upheld", "accepted", "accepts", "endorsed", "endorses", "shares", "shared", "share", "has", "had", "holds",
            "proved", "proves", "proof", "strengthens", "strengthened", "true", "right", "agreed", "agrees", "with", "welcomed", "reiterated", "spread", "spreads", "issued", "by",
        ],
        StringComparer.Ordinal);

    /// <summary>"Told the jury to disregard the suggestion that {…}": a tale stays one, whoever is said to speak, unless it is his own.</summary>
    public static CutWords? Tale(QuoteContext context)
    {
        var words = context.Before;
        if (words.Length < 3 || QuoteContext.Bare(words[^1]) != "that")
            return null;
        var tale = QuoteContext.Bare(words[^2]) == Asides.Mark ? words.Length - 3 : words.Length - 2;
        if (tale < 1 || !Rebuttal.IsTale(QuoteContext.Bare(words[tale])) || words.Any(word => Affirmings.Contains(QuoteContext.Bare(word))))
            return null;
        var own = words.Take(tale).TakeLast(3).Any(word => word is "his" or "her" or "its" or "their" or "my" or "our" || word.EndsWith("'s", StringComparison.Ordinal));
        return own ? null : new CutWords(string.Join(' ', words[(tale - 1)..]), true);
    }

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
        if ((Source(words) ?? Named(words, quoted) ?? Told(words, quoted) ?? Said(words, quoted)) is { } source)
            return source;
        // "By some accounts {the abbey was burnt}".
        if (words.Length is 3 or 4 && QuoteContext.Bare(words[0]) is "by" or "in" && QuoteContext.Bare(words[^1]) is "accounts" or "versions" or "tellings" or "reckonings" or "estimates" or "reports")
            return new CutWords(string.Join(' ', words), true);
        // "Police alleged {the driver had been drinking}", "Critics say {the plan is dead}".
        if (words.Length > 1 && Reports.Contains(words[^1]) && (!Nouns.Contains(words[^1]) || IsVerb(words, quoted) || Say(words)))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        if (Passive(words) is { } passive)
            return passive;
        if (QuoteContext.Bare(words[^1]) != "that")
            return null;
        for (var back = 2; back <= Math.Min(words.Length, Reach); back++)
        {
            var word = QuoteContext.Bare(words[^back]);
            if (Reports.Contains(word) || Convictions.Contains(word) || (back == 3 && words[^2] == "is" && Accounts.Contains(word)) || IsPassive(words, words.Length - back) || (back <= 3 && Rebuttal.IsTale(word)) || (word == "word" && (back == 3 || words[^2] == "is")))
                return new CutWords(string.Join(' ', words[^back..]), true);
        }

        return null;
    }

    static readonly HashSet<string> Convictions = new(
        ["convinced", "adamant", "certain", "sure", "confident", "persuaded", "satisfied", "worried", "afraid", "hopeful", "charge", "views", "sense", "hunch", "belief", "gossip"], StringComparer.Ordinal);

    /// <summary>Verbs of giving a thing a name: what it is called, it need not be.</summary>
    static readonly HashSet<string> Namings = new(
        [
            "described", "describes", "describe", "portrayed", "portrays", "portray", "depicted", "depicts", "depict", "hailed", "hails", "denounced", "denounces", "denounce",
            "condemned", "condemns", "characterised", "characterized", "characterises", "branded", "labelled", "labeled", "praised", "praises", "criticised", "attacked", "billed",
            "cast", "casts", "dismissed", "regarded", "regards", "see", "sees", "saw", "views", "viewed", "presented", "presents", "painted", "paints", "decried", "slammed",
        ],
        StringComparer.Ordinal);

    static readonly HashSet<string> Callings = new(["call", "calls", "called", "calling", "dubbed", "dubs", "branded", "brands", "deemed", "deems", "termed", "labelled", "labeled"], StringComparer.Ordinal);

    /// <summary>"Described the dam as {a threat}", "called the dam {a threat}", "what the paper calls {a threat}".</summary>
    static CutWords? Named(string[] words, string[] quoted)
    {
        var verb = words.Length - 1;
        var naming = QuoteContext.Bare(words[^1]) == "as" ? Namings : quoted.Length > 0 && Articles.Contains(QuoteContext.Bare(quoted[0])) ? Callings : null;
        for (; naming is not null && verb >= Math.Max(1, words.Length - Reach) && (verb == words.Length - 1 || !QuoteContext.Closes(words[verb])); verb--)
        {
            var word = QuoteContext.Bare(words[verb]);
            if (naming == Callings && Particles.Contains(word))
                return null;
            // "Called {a strike}" gives no name, "what they call {a strike}" does.
            if (naming.Contains(word) && (naming == Namings || verb < words.Length - 1 || words.Contains("what")))
                return new CutWords(string.Join(' ', words[verb..]), true);
        }

        return null;
    }

    static readonly HashSet<string> Particles = new(["off", "for", "on", "upon", "up", "in", "out", "to", "by", "at", "back", "about", "and"], StringComparer.Ordinal);

    /// <summary>"Told the court {he was at home}": somebody hears it, and no "to" makes it an order.</summary>
    static CutWords? Told(string[] words, string[] quoted)
    {
        if (quoted.Length == 0 || !Beginnings.Contains(QuoteContext.Bare(quoted[0])))
            return null;
        var verb = Array.FindLastIndex(words, word => word is "told" or "tells" or "tell" or "assured" or "assures" or "informed");
        return verb >= 0 && words.Length - verb is > 1 and <= 5 && !words.Skip(verb).Any(word => QuoteContext.Closes(word) || QuoteContext.Bare(word) is "to" or "of" or "about" or "off" or "and")
            ? new CutWords(string.Join(' ', words[verb..]), true)
            : null;
    }

    /// <summary>"Aid groups say {…}" and not "has the final say".</summary>
    static bool Say(string[] words) => words[^1] == "say" && words[^2].EndsWith('s') && !Articles.Contains(words[^2]);

    /// <summary>"Two aides said the president {had been shown it}": the quote is what he did, and the aides' to tell.</summary>
    static CutWords? Said(string[] words, string[] quoted)
    {
        if (quoted.Length == 0 || !Rebuttal.IsVerb(QuoteContext.Bare(quoted[0])))
            return null;
        var verb = Array.FindLastIndex(words, word => IsReport(QuoteContext.Bare(word)));
        return verb > 0 && words.Length - verb is > 1 and <= Reach && Beginnings.Contains(QuoteContext.Bare(words[verb + 1])) && !words.Skip(verb).Any(QuoteContext.Closes)
            ? new CutWords(string.Join(' ', words[verb..]), true)
            : null;
    }

    /// <summary>"Opponents claim {the …}" and not "their claim {to the land}".</summary>
    static bool IsVerb(string[] words, string[] quoted) =>
        quoted.Length > 0 && Beginnings.Contains(QuoteContext.Bare(quoted[0])) && !Articles.Contains(QuoteContext.Bare(words[^2]));

    /// <summary>"According to the rebels,", "in the ministry's telling,".</summary>
    static CutWords? Source(string[] words)
    {
        var at = Array.FindLastIndex(words, Math.Max(0, words.Length - 2), QuoteContext.Closes) + 1;
        var aside = words[at..];
        if (!words[^1].EndsWith(','))
        {
            // "By his own account {he had saved the city}".
            var plain = (words[0] == "according" && at == 0 && words.Length is > 2 and <= 8) || (at == 0 && words.Length is > 2 and <= 5 && QuoteContext.Bare(words[0]) is "in" or "by" or "on" && Accounts.Contains(QuoteContext.Bare(words[^1])));
            return plain ? new CutWords(string.Join(' ', words), true) : null;
        }

        // "So the general says,", "the report notes,".
        if (aside.Length is > 1 and <= Reach && Reports.Contains(QuoteContext.Bare(aside[^1])) && (at > 0 || !Nouns.Contains(QuoteContext.Bare(aside[^1])) || QuoteContext.Bare(aside[0]) is "so" or "as"))
            return new CutWords(string.Join(' ', aside), true);
        return aside.Length > 2 && (QuoteContext.Bare(aside[0]) == "according"
            // "As the sexton tells it,".
            || (QuoteContext.Bare(aside[0]) is "as" or "to" && QuoteContext.Bare(aside[^1]) == "it" && aside[^2] is "tells" or "tell" or "told" or "sees" or "see" or "saw" or "has" or "puts" or "put")
            || (QuoteContext.Bare(aside[0]) is "in" or "by" or "on" && (Accounts.Contains(QuoteContext.Bare(aside[^1]))
                // "In the view of its rivals,".
                || (aside.Length > 3 && Accounts.Contains(QuoteContext.Bare(aside[2])) && QuoteContext.Bare(aside[3]) == "of"))))
            ? new CutWords(string.Join(' ', aside), true)
            : null;
    }

    /// <summary>"It is widely assumed in the village that": nobody in particular says so.</summary>
    static bool IsPassive(string[] words, int at) =>
        Passives.Contains(QuoteContext.Bare(words[at])) && words.Take(at).TakeLast(3).Any(word => QuoteContext.Bare(word) is "is" or "are" or "was" or "were" or "been");

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

    /// <summary>"A deal {was near}, people at the table said" and "{A deal} was near, officials say".</summary>
    static CutWords? Attributed(string[] words)
    {
        var comma = Array.FindIndex(words, word => word.EndsWith(','));
        if (comma < 0 || comma > Reach || words.Skip(comma + 1).Take(2).Any(word => Joints.Contains(QuoteContext.Bare(word))))
            return null;
        for (var at = comma + 1; at < Math.Min(words.Length, comma + Reach); at++)
        {
            if (Reports.Contains(QuoteContext.Bare(words[at])) && !Nouns.Contains(QuoteContext.Bare(words[at])))
                return new CutWords(string.Join(' ', words[(comma + 1)..(at + 1)]), false);
        }

        return null;
    }

    /// <summary>A word that is also a noun says something only where somebody stands before it: "critics claim".</summary>
    static bool Says(string[] words, int at)
    {
        var word = QuoteContext.Bare(words[at]);
        if (!Reports.Contains(word) || words.ElementAtOrDefault(at + 1) is "to")
            return false;
        var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
        return !Nouns.Contains(word) || (before.Length > 0 && !Articles.Contains(before));
    }

    /// <summary>How far behind a quote the one who says so may be named.</summary>
    const int FarAfter = 10;

    /// <summary>"…, the minister said".</summary>
    static CutWords? After(string[] words)
    {
        if (words.Length == 0 || (words[0][0] is not (',' or '"' or '\'') && !words.Take(FarAfter).Any(word => word.Contains(',', StringComparison.Ordinal))))
            return null;
        var bare = words.Select(QuoteContext.Bare).Where(word => word.Length > 0).Take(FarAfter).ToArray();
        // "…, or so the general says", "…, it is understood", "…, by his own account".
        if (bare.Length > 3 && (bare[0], bare[1]) is ("or", "so") && bare.Skip(2).Any(Reports.Contains))
            return new CutWords(string.Join(' ', bare.Take(5)), false);
        if (words[0].StartsWith(',') && bare.Length > 2 && ((bare[0] == "it" && bare[1] is "is" or "was" && Passives.Contains(bare[2])) || (bare[0] is "by" or "in" && bare.Take(4).Any(Accounts.Contains))))
            return new CutWords(string.Join(' ', bare.Take(4)), false);
        if (words[0][0] is not (',' or '"' or '\''))
            return Attributed(words);
        if (words.Take(2).Any(word => Joints.Contains(QuoteContext.Bare(word))))
            return null;
        for (var at = 0; at < Math.Min(words.Length, FarAfter); at++)
        {
            if ((at > 2 && words[at - 1].EndsWith(',')) || QuoteContext.Bare(words[at]) is "than" or "after" or "before" or "when" or "having" or "with")
                return null;
            if (Says(words, at) || (QuoteContext.Bare(words[at]) == "according" && at < 2 && words.ElementAtOrDefault(at + 1) == "to"))
                return new CutWords(string.Join(' ', words[..(at + 1)]).TrimStart(',', '"', '\'', ' '), false);
        }

        return null;
    }
}
