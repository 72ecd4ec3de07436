namespace Briefing.Packs.Checks;

/// <summary>Finds a condition or an open question that governs a quote from outside it.</summary>
static class ConditionCut
{
    const int Reach = 6;

    /// <summary>Words that may stand between the comma after a condition and what follows from it: "If …, then, she said, …".</summary>
    const int AfterComma = 4;

    static readonly HashSet<string> Conditions = new(["if", "unless", "provided", "assuming", "whether", "supposing"], StringComparer.Ordinal);

    /// <summary>After these an "if" is a manner of speaking.</summary>
    static readonly HashSet<string> Manners = new(["anything", "you", "nothing", "necessary", "possible"], StringComparer.Ordinal);

    static readonly string[] Phrases = ["in the event ", "in the unlikely event ", "in case ", "as long as ", "so long as ", "on condition ", "on the condition "];

    /// <summary>Inverted, a verb of this kind says what will or would be; "did" and "has" tell what was.</summary>
    static readonly HashSet<string> Futures = new(["will", "would", "can", "could", "may", "might", "shall"], StringComparer.Ordinal);

    static readonly HashSet<string> Wishes = new(["wish", "wishes", "wished", "imagine", "suppose", "pretend"], StringComparer.Ordinal);

    static readonly HashSet<string> Openers = new(["that", "and", "then", "warned", "said"], StringComparer.Ordinal);

    static readonly HashSet<string> Contrasts = new(["but", "while", "although", "adding", "which", "who", "yet", "because", "after", "when"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context) => Before(context.Before, context.Quoted) ?? Awaited(context) ?? Proviso.After(context) ?? Asked(context);

    /// <summary>A verb that says what will or would be, or its word for "not".</summary>
    public static bool IsFuture(string word) => Futures.Contains(QuoteContext.Bare(word)) || QuoteContext.Bare(word) is "won't" or "wouldn't" or "cannot" or "can't" or "face" or "faces";

    static readonly HashSet<string> Questions = new(
        ["who", "what", "when", "where", "why", "how", "which", "whose", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might"],
        StringComparer.Ordinal);

    /// <summary>"Has {the minister lied to parliament}?": only the whole of a question is one.</summary>
    static CutWords? Asked(QuoteContext context)
    {
        if (!context.IsAsked || context.Before.Length == 0 || context.Quoted.Length < 3 || Questions.Contains(QuoteContext.Bare(context.Quoted[0])))
            return null;
        var verb = Array.FindLastIndex(context.Before, word => Questions.Contains(QuoteContext.Bare(word)));
        return verb >= 0 && context.Before.Length - verb <= Reach ? new CutWords(string.Join(' ', context.Before[verb..]), true) : null;
    }

    /// <summary>"Once {the dam is certified}, the canal will be filled" and "it would take a new law for {the library to lend}".</summary>
    static CutWords? Awaited(QuoteContext context)
    {
        var words = context.Before;
        if (words.Length == 1 && QuoteContext.Bare(words[0]) is "once" or "until" && context.After.Any(word => Futures.Contains(QuoteContext.Bare(word))))
            return new CutWords(words[0], true);
        // "Will stay until {the last soldier leaves}".
        if (words.Length > 1 && QuoteContext.Bare(words[^1]) == "until" && words.Any(word => IsFuture(word) || QuoteContext.Bare(word) == "impossible") && !context.Quoted.Any(IsPast))
            return new CutWords(words[^1], true);
        if (words.Length < 4 || QuoteContext.Bare(words[^1]) != "for" || Array.Exists(words, QuoteContext.Closes))
            return null;
        var at = Array.FindIndex(words, 1, word => word is "take" or "need" or "require");
        return at > 0 && words[at - 1] is "would" or "will" or "might" ? new CutWords(string.Join(' ', words[(at - 1)..]), true) : null;
    }

    static CutWords? Before(string[] words, string[] quoted)
    {
        if ((Opening(words, quoted) ?? Inverted(words, quoted)) is { } opening)
            return opening;
        // "Would be dry were {the spring to fail}", "would only {enter}".
        if (words.Length > 2 && words[^1] is "were" or "should" && words.SkipLast(1).Any(IsFuture) && !words.Any(QuoteContext.Closes))
            return new CutWords(words[^1], true);
        if (words.Length > 1 && words[^1] == "only" && Futures.Contains(words[^2]))
            return new CutWords(string.Join(' ', words[^2..]), true);
        if (words is ["in", "theory"] or ["on", "paper"])
            return new CutWords(string.Join(' ', words), true);
        if (words.Length > 0 && (IsSupposed(LastAside(words)) || Wishes.Contains(QuoteContext.Bare(words[^1])) || QuoteContext.Bare(words[^1]) == "lest"
            || (words.Length > 1 && QuoteContext.Bare(words[^1]) == "that" && (Wishes.Contains(QuoteContext.Bare(words[^2])) || (words.Length > 2 && (words[^3], words[^2]) is ("for", "fear"))))))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = QuoteContext.Bare(words[at]);
            if (words[at].EndsWith(':'))
                return null;
            if (!Conditions.Contains(word) && !(word == "should" && at == 0))
                continue;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            var comma = Array.FindIndex(words, at, one => one.EndsWith(','));
            if (word == "if" && (before == "as" || (before == "even" && comma >= 0) || Manners.Contains(QuoteContext.Bare(words.ElementAtOrDefault(at + 1) ?? ""))))
                return null;
            if (word == "if" && words.Length > at + 2 && QuoteContext.Bare(words[at + 1]) == "i" && words[at + 2] is "may" or "might" or "remember" or "am")
                return null;
            var clause = at == words.Length - 1 && words.Any(one => Futures.Contains(one)) && quoted.Any(one => Rebuttal.IsVerb(QuoteContext.Bare(one)));
            if (word == "provided" && words.ElementAtOrDefault(at + 1) is "by" or "with" or "for")
                return null;
            if (word == "provided" && at > 0 && !clause && words.ElementAtOrDefault(at + 1) is not "that")
                return null;
            // "If the first half was dull, {the second was a feast}" sets two facts side by side.
            if (word == "if" && comma >= 0 && !quoted.Any(IsFuture) && words[at..(comma + 1)].Any(one => IsPast(one) || one.EndsWith("ed", StringComparison.Ordinal)) && quoted.Any(IsPast))
                return null;
            // "If the levee gives way, as it did before, {…}".
            if (comma >= 0 && words[^1].EndsWith(',') && words.ElementAtOrDefault(comma + 1) is "as" or "which" or "like" or "and" or "or")
                comma = words.Length - 1;
            var inside = comma < 0 && words.Length - at <= Reach;
            var opens = word != "whether" && (at == 0 || Openers.Contains(before) || words[at].StartsWith('"') || words[at - 1].EndsWith(','));
            var follows = comma >= 0 && opens && words.Length - 1 - comma <= AfterComma
                && !words.Skip(comma + 1).Any(one => Contrasts.Contains(QuoteContext.Bare(one)));
            return inside || follows ? new CutWords(string.Join(' ', words[at..]), true) : null;
        }

        return null;
    }

    static bool IsPast(string word) => QuoteContext.Bare(word) is "was" or "were" or "had" or "did";

    /// <summary>"Had the alarm worked, …", "In the event of a strike, …": conditions by their place in the sentence.</summary>
    static CutWords? Opening(string[] words, string[] quoted)
    {
        if (words.Length < 2 || words[^1].EndsWith(':') || words.Contains("ago"))
            return null;
        var comma = Array.FindIndex(words, one => one.EndsWith(','));
        var future = quoted.Any(IsFuture);
        var start = string.Join(' ', words.Take(4).Select(QuoteContext.Bare)) + " ";
        var lacking = future && Array.Exists(Lacks, phrase => start.StartsWith(phrase, StringComparison.Ordinal));
        // "Without the subsidy {the line would close}" needs no comma.
        if (lacking && comma < 0 && words.Length <= Reach + 2 && !words.Any(one => Contrasts.Contains(one)))
            return new CutWords(string.Join(' ', words), true);
        if (comma < 0 || words.Length - 1 - comma > AfterComma || words.Skip(comma + 1).Any(one => Contrasts.Contains(QuoteContext.Bare(one))))
            return null;
        // "As long as a bus, …".
        if (start.StartsWith("as long as a", StringComparison.Ordinal) && comma <= 5)
            return null;
        return lacking || (words.Length > 2 && (QuoteContext.Bare(words[0]) is "had" or "were" || Array.Exists(Phrases, phrase => start.StartsWith(phrase, StringComparison.Ordinal))))
            ? new CutWords(string.Join(' ', words), true)
            : null;
    }

    /// <summary>Before what will or would be, these say what it hangs on.</summary>
    static readonly string[] Lacks =
        [
            "without ", "failing ", "absent ", "barring ", "once ", "until ", "depending on ", "pending ", "subject to ", "but for ", "in the absence of ", "save for ",
            "weather permitting ", "with luck ", "with any luck ", "with a little luck ", "with a bit of luck ", "god willing ", "all being well ", "as soon as ",
        ];

    /// <summary>"Were it to {…}", "not until the last man is freed will {…}", "as long as {…}": the quote begins inside the condition, or in what follows from it.</summary>
    static CutWords? Inverted(string[] words, string[] quoted)
    {
        if (words.Length == 0 || words[^1] == "ago" || Array.Exists(words, QuoteContext.Closes))
            return null;
        var (first, second) = (QuoteContext.Bare(words[0]), words.Length > 1 ? QuoteContext.Bare(words[1]) : "");
        var end = string.Join(' ', words.TakeLast(Reach).Select(QuoteContext.Bare)) + " ";
        var asIf = words.Length > 1 && (QuoteContext.Bare(words[^2]), QuoteContext.Bare(words[^1])) is ("as", "if" or "though");
        // "Only by raising taxes {can the state pay}": the verb may stand on either side of the quote's beginning.
        var turned = Futures.Contains(QuoteContext.Bare(words[^1])) || (quoted.Length > 0 && Futures.Contains(QuoteContext.Bare(quoted[0])));
        var inside = asIf || (first is "had" or "were" && words.Length <= Reach)
            || (turned && (first, second) is ("not", "until") or ("only", "when" or "after" or "once" or "if" or "with" or "by" or "through" or "under") or ("on", "one" or "condition"))
            || (first == "only" && quoted.Length > 0 && Futures.Contains(QuoteContext.Bare(quoted[0])))
            || Array.Exists(Phrases, phrase => end.Contains(" " + phrase, StringComparison.Ordinal) || end.StartsWith(phrase, StringComparison.Ordinal));
        return inside ? new CutWords(string.Join(' ', words), true) : null;
    }

    /// <summary>An aside makes what follows a thought, not a deed: "in theory", "if passed".</summary>
    public static bool IsSupposed(ReadOnlySpan<string> words) =>
        words.Length > 0 && (QuoteContext.Bare(words[0]) is "if" or "unless" or "provided" || QuoteContext.Bare(words[^1]) is "theoretically" or "hypothetically" or "ideally"
            || (words.Length > 1 && (QuoteContext.Bare(words[^2]), QuoteContext.Bare(words[^1])) is ("in", "theory") or ("on", "paper")));

    /// <summary>What stands between the last two commas, if a comma is the last before the quote.</summary>
    static ReadOnlySpan<string> LastAside(string[] words)
    {
        if (!words[^1].EndsWith(','))
            return QuoteContext.Bare(words[^1]) is "theoretically" or "hypothetically" ? words.AsSpan(words.Length - 1) : [];
        var start = words.Length < 2 ? -1 : Array.FindLastIndex(words, words.Length - 2, word => word.EndsWith(','));
        return start < 0 ? [] : words.AsSpan(start + 1);
    }
}
