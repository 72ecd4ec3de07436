namespace Briefing.Packs.Checks;

/// <summary>Finds a denial or a negation that governs a quote from outside it.</summary>
static class NegationCut
{
    /// <summary>Negations reach this many words, and further across "that" and "any".</summary>
    const int Reach = 4;
    const int ReachAcrossThat = 7;
    const int ReachOfAny = 10;

    /// <summary>Further still where they begin the sentence, for then its whole subject stands under them: "hardly any of the pupils".</summary>
    const int ReachOfSubject = 7;

    const int ReachOfHindrance = 6;

    /// <summary>"Too poor to", "too far from the capital to".</summary>
    const int ReachOfTooMuch = 6;

    /// <summary>A few words are a name or a term, of which a sentence may well deny something.</summary>
    const int LeastWords = 4;

    /// <summary>Where a new clause begins, the negation of the one before ends.</summary>
    static readonly HashSet<string> Borders = new(
        [
            "and", "but", "because", "although", "though", "while", "whereas", "since", "so", "which", "who", "whose", "where", "until", "despite",
            "when", "after", "before", "yet", "however",
        ],
        StringComparer.Ordinal);

    /// <summary>Words whose object may stand without "that": "it is too early to say {the virus is beaten}".</summary>
    static readonly HashSet<string> Sayings = new(
        ["say", "said", "saying", "think", "thinks", "believe", "believes", "claim", "suggest", "mean", "imagine", "conclude", "expect", "suppose", "confirm", "prove", "pretend", "assume", "imply", "assert", "argue", "speak", "describe", "announce", "declare", "state", "report", "write", "tell", "call", "establish", "infer", "deduce", "predict", "allege",
            "claiming", "claimed", "suggesting", "suggested", "announcing", "writing", "telling", "calling", "arguing", "thinking", "believing", "asserting", "implying", "reporting", "insist", "accept", "hold", "hope"],
        StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context) =>
        Fronted(context.Before, context.Quoted) ?? Before(context.Before, context.Quoted)
        ?? (SaysSomething(context.Quoted) || Rebuttal.IsTold(context) ? Rebuttal.After(context) : null);

    /// <summary>A word that denies by itself.</summary>
    public static bool IsNegation(string word) => Denials.IsNegation(word, "");

    static readonly HashSet<string> Auxiliaries = new(
        ["was", "were", "is", "are", "did", "does", "do", "has", "have", "had", "will", "would", "can", "could", "may", "might", "should", "shall"],
        StringComparer.Ordinal);

    /// <summary>After these a clause goes on.</summary>
    static readonly HashSet<string> Links = new(
        ["on", "of", "for", "to", "from", "in", "at", "with", "by", "over", "about", "into", "upon", "between", "any", "the", "a", "an", "been", "be", "have", "has", "had", "ever", "yet", "even", "that"],
        StringComparer.Ordinal);

    /// <summary>With these a clause of its own begins.</summary>
    static readonly HashSet<string> Clauses = new(
        ["the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "our", "this", "these", "those", "both", "all"], StringComparer.Ordinal);

    /// <summary>"At no time, the skipper said, {was the ship inside}": a negation in front turns the order of the words, however far it stands.</summary>
    static CutWords? Fronted(string[] words, string[] quoted)
    {
        if (words.Length == 0 || quoted.Length < 2)
            return null;
        // "Nowhere in the contract does it say that {…}".
        var turned = Array.FindLastIndex(words, word => Auxiliaries.Contains(word));
        var inside = turned > 0 && words.Length - turned <= ReachOfAny && !words.Skip(1).Any(word => Borders.Contains(QuoteContext.Bare(word)) || QuoteContext.Closes(word));
        if (!inside && !Auxiliaries.Contains(QuoteContext.Bare(quoted[0])))
            return null;
        var (first, second) = (QuoteContext.Bare(words[0]), words.Length > 1 ? QuoteContext.Bare(words[1]) : "");
        if (inside)
        {
            return first is "nowhere" or "seldom" or "rarely" || (first is "never" && turned == 1)
                ? new CutWords(string.Join(' ', words.Take(3)), true)
                : null;
        }

        return first is "never" or "nowhere" or "seldom" or "rarely" || (first is "at" or "under" or "in" or "on" or "by" or "for" && second == "no") || (first, second) is ("not", "once")
            ? new CutWords(string.Join(' ', words.Take(3)), true)
            : null;
    }

    static bool SaysSomething(string[] words) =>
        words.Length >= LeastWords || (words.Length > 0 && Rebuttal.IsVerb(QuoteContext.Bare(words[^1])));

    static CutWords? Before(string[] words, string[] quoted)
    {
        if (words.Length == 0)
            return null;
        if ((Hindered(words, quoted) ?? NotTheOne(words)) is { } hindered)
            return hindered;
        var last = QuoteContext.Bare(words[^1]);
        // What is called a fact or a ground is said to be so, whatever else is said of it.
        if (last == "that" && words.Length > 1 && words[^2] is "fact" or "ground" or "grounds")
            return null;
        var acrossThat = last == "that" || Sayings.Contains(last);
        // "It would be rash to conclude from one poll that".
        for (var saying = words.Length - 1; acrossThat && saying > Math.Max(1, words.Length - ReachAcrossThat) && !QuoteContext.Closes(words[saying]); saying--)
        {
            if (Sayings.Contains(QuoteContext.Bare(words[saying])) && words[saying - 1] == "to" && Denials.Disapproves(words, saying - 1))
                return new CutWords(string.Join(' ', words[Math.Max(0, saying - 3)..]), true);
        }

        var reaching = false;
        // Where the quote has no subject of its own, the clause before it goes on, with all that it denies.
        var goesOn = quoted.Length > 0 && !Clauses.Contains(QuoteContext.Bare(quoted[0])) && !char.IsDigit(quoted[0][0]);
        for (var back = 1; back <= Math.Min(words.Length, ReachOfAny); back++)
        {
            var at = words.Length - back;
            var word = QuoteContext.Bare(words[at]);
            var next = back > 1 ? QuoteContext.Bare(words[at + 1]) : "";
            // A comma or a colon closes a clause.
            var exempt = (word, next) is ("yet", "to") or ("so", "far" or "much") || (word == "but" && at > 0 && QuoteContext.Bare(words[at - 1]) is "none" or "nobody" or "no-one");
            if ((Borders.Contains(word) && !exempt) || QuoteContext.Closes(words[at]))
                return null;
            reaching |= word is "any" or "anyone" or "anything" or "ever";
            var pronoun = word is "nothing" or "nobody" or "none";
            var reach = reaching || goesOn || (acrossThat && (at == 0 || pronoun)) ? ReachOfAny : acrossThat ? ReachAcrossThat : at == 0 || pronoun ? ReachOfSubject : Reach;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            var denies = Denials.IsDenial(word, next);
            // What cannot be ruled out is possible, no more.
            if (denies && next != "out" && (Denials.IsDeniedTwice(word, before) || DeniedAtAll(words, at)))
                return null;
            if (OfAnother.Describes(words, at))
                return null;
            // "Passengers who had not been told of the delay {slept}".
            if (back > 3 && goesOn && !acrossThat && !Links.Contains(last) && words.Take(at).TakeLast(2).Any(one => one is "who" or "which" or "that"))
                return null;
            // "A clerk who did not give his name said {…}".
            if (back > 2 && last is "said" or "says" or "added" or "adds" or "claimed" or "reported" && words.Take(at).TakeLast(2).Any(one => one is "who" or "which"))
                return null;
            // "Few of those questioned could {…}".
            if (word == "few" && at == 0 && back > 1 && (goesOn || acrossThat) && !words.Any(one => Denials.IsFact(QuoteContext.Bare(one))))
                return new CutWords(string.Join(' ', words), true);
            if (denies && back <= Math.Max(reach, ReachAcrossThat))
                return new CutWords(string.Join(' ', words[at..]), true);
            if (word == "without" && back > 1 && !acrossThat && !Links.Contains(last) && quoted.Length > 0 && Clauses.Contains(QuoteContext.Bare(quoted[0])))
                return null;
            if (acrossThat && Denials.IsRegret(word) && words.Skip(at + 1).Any(one => Sayings.Contains(QuoteContext.Bare(one))))
                return new CutWords(string.Join(' ', words[at..]), true);
            if (next == "to" && Denials.IsInability(word) && back <= Reach + 1 && !OfAnother.Describes(words, at))
                return new CutWords(string.Join(' ', words[at..]), true);
            var weakens = (acrossThat && (Denials.IsMistake(word, before) || Denials.IsWithdrawal(word)))
                || (last is "that" or "to" or "of" or "in" && Denials.IsShortage(word, next))
                || (last is "to" && Denials.IsWithdrawal(word) && back <= Reach);
            if (weakens && back <= ReachAcrossThat)
                return Undone(words, at) ? null : new CutWords(string.Join(' ', words[at..]), true);
            if ((back <= reach || Denials.IsPair(word, next)) && Denials.IsNegation(word, next))
                return Undone(words, at) ? null : new CutWords(string.Join(' ', words[at..]), true);
        }

        return null;
    }

    /// <summary>"Few would deny", "it cannot be disputed": between two denials stand only verbs that help and adverbs.</summary>
    static bool DeniedAtAll(string[] words, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 4); back--)
        {
            var word = QuoteContext.Bare(words[back]);
            if (word != "nor" && (Denials.IsParticle(word) || word == "few"))
                return !Denials.IsHarmless(QuoteContext.Bare(words[back + 1]));
            if (!Auxiliaries.Contains(word) && word is not ("be" or "been" or "one" or "ever") && !word.EndsWith("ly", StringComparison.Ordinal))
                return false;
        }

        return false;
    }

    /// <summary>"Is not the man who {…}", "there was nobody who {…}": the quote tells of somebody who is not there.</summary>
    static CutWords? NotTheOne(string[] words)
    {
        if (QuoteContext.Bare(words[^1]) is not ("who" or "which") || words.Length < 3 || QuoteContext.Closes(words[^2]))
            return null;
        for (var at = words.Length - 2; at >= Math.Max(1, words.Length - 6) && !QuoteContext.Closes(words[at]); at--)
        {
            var (word, before, next) = (QuoteContext.Bare(words[at]), QuoteContext.Bare(words[at - 1]), QuoteContext.Bare(words[at + 1]));
            var denied = Denials.IsParticle(word) && (before is "is" or "was" or "are" or "were" or "been" || next is "a" or "any" || words.Contains("single"));
            if ((denied || word is "isn't" or "wasn't" or "weren't" or "aren't") && !Denials.IsHarmless(next))
                return new CutWords(string.Join(' ', words[at..]), true);
        }

        return null;
    }

    /// <summary>"Did not hesitate to", "did not know that", "took no time for": it is so all the same.</summary>
    static bool Undone(string[] words, int at)
    {
        var (before, next) = (at > 0 ? QuoteContext.Bare(words[at - 1]) : "", at + 1 < words.Length ? QuoteContext.Bare(words[at + 1]) : "");
        if (before is "goes" or "go" or "went" && (QuoteContext.Bare(words[at]), next) is ("without", "saying"))
            return true;
        if ((QuoteContext.Bare(words[at]), next) is ("no", "time"))
            return before is "took" or "takes" or "lost" or "loses" or "wasted" or "in";
        var fact = words.Length > 1 && QuoteContext.Bare(words[^1]) == "that" && before is not ("i" or "we") && QuoteContext.Bare(words[at]) is not "without";
        // "Not a day passes without".
        if (QuoteContext.Bare(words[at]) == "without" && words.Take(at).TakeLast(4).Any(word => QuoteContext.Bare(word) is "not" or "never" or "no" or "hardly")
            && !words.Take(at).TakeLast(4).Any(word => QuoteContext.Closes(word) || word == Asides.Mark))
            return true;
        for (var word = at + 1; word < words.Length; word++)
        {
            if (Denials.IsReluctance(QuoteContext.Bare(words[word])) || (fact && Denials.IsFact(QuoteContext.Bare(words[word]))))
                return true;
        }

        return false;
    }

    static readonly HashSet<string> Sentences = new(["jailed", "convicted", "imprisoned", "sentenced", "fined", "arrested", "executed", "detained", "held", "dismissed"], StringComparer.Ordinal);

    /// <summary>A deed that somebody is kept from, ceases to do or is too weak for.</summary>
    static CutWords? Hindered(string[] words, string[] quoted)
    {
        var last = QuoteContext.Bare(words[^1]);
        var deed = quoted.Length > 0 && QuoteContext.Bare(quoted[0]).EndsWith("ing", StringComparison.Ordinal);
        // "Stopped paying {…}".
        if (words.Length > 1 && last.EndsWith("ing", StringComparison.Ordinal) && QuoteContext.Bare(words[^2]) is "stopped" or "stops" or "quit"
            && (words.Length == 2 || !Denials.IsParticle(QuoteContext.Bare(words[^3]))))
            return new CutWords(string.Join(' ', words[^2..]), true);
        if (last == "from" && Array.FindLastIndex(words, word => QuoteContext.Bare(word) is "distanced" or "distances" or "distancing" or "dissociated" or "light-years" or "way")
            is >= 0 and var away && words.Length - away <= 4 && (QuoteContext.Bare(words[away]) != "way" || (away > 0 && words[away - 1] == "long")))
            return new CutWords(string.Join(' ', words[away..]), true);
        if (deed && Denials.IsOmissionOfDeed(last))
            return words.Length > 1 && Denials.IsParticle(QuoteContext.Bare(words[^2])) ? null : new CutWords(words[^1], true);
        // "What is missing is {…}".
        if (last is "is" or "was" && words.Length > 1 && QuoteContext.Bare(words[^2]) is "missing" or "lacking" or "absent" or "wanting" or "needed")
            return new CutWords(string.Join(' ', words.TakeLast(3)), true);
        if (last == "but" && words.Length > 1 && QuoteContext.Bare(words[^2]) == "anything")
            return new CutWords("anything but", true);
        if (last == "as" && words.Length > 1 && QuoteContext.Bare(words[^2]) is "posing" or "posed" or "masquerading" or "masqueraded" or "disguised")
            return new CutWords(string.Join(' ', words[^2..]), true);
        // "Was wrongly thought to", "was once, and falsely, said to", "is wrongly credited with"; who is wrongly convicted is convicted.
        if (last is "to" or "that" or "with" or "for" or "of" or "as" && !words.TakeLast(2).Any(word => Sentences.Contains(word)) && Array.FindLastIndex(words, word => QuoteContext.Bare(word) is "falsely" or "wrongly" or "mistakenly" or "erroneously" or "wrongfully") is >= 0 and var error && words.Length - error <= ReachOfHindrance)
            return new CutWords(string.Join(' ', words[error..]), true);
        // "It was once thought that", "at first believed to".
        if (last is "to" or "that" && words.Length > 2 && QuoteContext.Bare(words[^2]) is "thought" or "believed" or "assumed" or "feared" or "reported" or "said"
            && QuoteContext.Bare(words[^3]) is "once" or "first" or "initially" or "originally" or "formerly" or "previously")
            return new CutWords(string.Join(' ', words[^3..]), true);
        // "The race was cancelled before".
        if (last == "before" && words.Length > 1 && Denials.IsCancelled(QuoteContext.Bare(words[^2])))
            return new CutWords(string.Join(' ', words[^2..]), true);
        // "Cleared of the charge that".
        if (last == "that" && Array.FindLastIndex(words, word => Denials.IsClearing(QuoteContext.Bare(word))) is >= 0 and var cleared && words.Length - cleared <= ReachOfHindrance)
            return new CutWords(string.Join(' ', words[cleared..]), true);
        // "Warned against concluding that".
        if (last == "that" && words.Length > 2 && QuoteContext.Bare(words[^3]) == "against" && QuoteContext.Bare(words[^2]).EndsWith("ing", StringComparison.Ordinal))
            return new CutWords(string.Join(' ', words[^3..]), true);
        if (last == "before" && Array.Exists(quoted, word => QuoteContext.Bare(word) == "could"))
            return new CutWords(last, true);
        if (last is "almost" or "nearly" && quoted.Length > 0 && QuoteContext.Bare(quoted[0]).EndsWith("ed", StringComparison.Ordinal))
            return new CutWords(last, true);
        if (last is not ("from" or "against" or "of" or "to" or "than"))
            return null;
        for (var at = words.Length - 2; at >= Math.Max(0, words.Length - 1 - ReachOfHindrance) && !QuoteContext.Closes(words[at]); at--)
        {
            var word = QuoteContext.Bare(words[at]);
            // One is cleared of a charge, and kept from a deed.
            var hinders = last switch
            {
                "against" => deed,
                "to" when Denials.IsInability(word) => at >= words.Length - 4,
                "of" when Denials.IsInability(word) => deed && at == words.Length - 2,
                "to" when deed && word == "close" => true,
                "to" => word == "too" ? words.Length - 2 - at is > 0 and <= ReachOfTooMuch
                    : at == words.Length - 2 && Denials.IsMistake(word, at > 0 ? QuoteContext.Bare(words[at - 1]) : ""),
                "than" => word is "rather" or "sooner" && (at == 0 || QuoteContext.Bare(words[at - 1]) != "no"),
                "of" when word is "verge" or "brink" or "point" => deed && at == words.Length - 2,
                _ => deed && Denials.Hinders(word, last),
            };
            if (hinders)
                return new CutWords(string.Join(' ', words[at..]), true);
        }

        return null;
    }
}
