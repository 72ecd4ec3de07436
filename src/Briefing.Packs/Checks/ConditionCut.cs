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

    /// <summary>How far behind a quote "only if" still governs it: "…, he said, but only if".</summary>
    const int FarAfter = 10;

    static readonly HashSet<string> Openers = new(["that", "and", "then", "warned", "said"], StringComparer.Ordinal);

    static readonly HashSet<string> Contrasts = new(["but", "while", "although", "adding", "which", "who", "yet", "because", "after", "when"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context) => Before(context.Before, context.Quoted) ?? Awaited(context) ?? After(context);

    /// <summary>"Once {the dam is certified}, the canal will be filled" and "it would take a new law for {the library to lend}".</summary>
    static CutWords? Awaited(QuoteContext context)
    {
        var words = context.Before;
        if (words.Length == 1 && QuoteContext.Bare(words[0]) is "once" or "until" && context.After.Any(word => Futures.Contains(QuoteContext.Bare(word))))
            return new CutWords(words[0], true);
        if (words.Length < 4 || QuoteContext.Bare(words[^1]) != "for" || Array.Exists(words, QuoteContext.Closes))
            return null;
        var at = Array.FindIndex(words, 1, word => word is "take" or "need" or "require");
        return at > 0 && words[at - 1] is "would" or "will" or "might" ? new CutWords(string.Join(' ', words[(at - 1)..]), true) : null;
    }

    static CutWords? Before(string[] words, string[] quoted)
    {
        if ((Opening(words, quoted) ?? Inverted(words)) is { } opening)
            return opening;
        if (words.Length > 0 && (IsSupposed(LastAside(words)) || Wishes.Contains(QuoteContext.Bare(words[^1]))))
            return new CutWords(string.Join(' ', words.TakeLast(2)), true);
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = QuoteContext.Bare(words[at]);
            if (words[at].EndsWith(':'))
                return null;
            if (!Conditions.Contains(word) && !(word == "should" && at == 0))
                continue;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            if (word == "if" && (before is "as" or "even" || Manners.Contains(QuoteContext.Bare(words.ElementAtOrDefault(at + 1) ?? ""))))
                return null;
            if (word == "if" && words.Length > at + 2 && QuoteContext.Bare(words[at + 1]) == "i" && words[at + 2] is "may" or "might" or "remember")
                return null;
            var clause = at == words.Length - 1 && words.Any(one => Futures.Contains(one)) && quoted.Any(one => Rebuttal.IsVerb(QuoteContext.Bare(one)));
            if (word == "provided" && at > 0 && !clause && words.ElementAtOrDefault(at + 1) is not "that")
                return null;
            var comma = Array.FindIndex(words, at, one => one.EndsWith(','));
            var inside = comma < 0 && words.Length - at <= Reach;
            var opens = word != "whether" && (at == 0 || Openers.Contains(before) || words[at].StartsWith('"') || words[at - 1].EndsWith(','));
            var follows = comma >= 0 && opens && words.Length - 1 - comma <= AfterComma
                && !words.Skip(comma + 1).Any(one => Contrasts.Contains(QuoteContext.Bare(one)));
            return inside || follows ? new CutWords(string.Join(' ', words[at..]), true) : null;
        }

        return null;
    }

    /// <summary>"Had the alarm worked, …", "In the event of a strike, …": conditions by their place in the sentence.</summary>
    static CutWords? Opening(string[] words, string[] quoted)
    {
        if (words.Length < 3)
            return null;
        var comma = Array.FindIndex(words, one => one.EndsWith(','));
        if (comma < 0 || words.Length - 1 - comma > AfterComma || words.Skip(comma + 1).Any(one => Contrasts.Contains(QuoteContext.Bare(one))))
            return null;
        if (words[^1].EndsWith(':'))
            return null;
        if (words.Contains("ago"))
            return null;
        var start = string.Join(' ', words.Take(4).Select(QuoteContext.Bare)) + " ";
        var once = QuoteContext.Bare(words[0]) == "once" && quoted.Any(word => Futures.Contains(QuoteContext.Bare(word)));
        // "Without a new agreement, {the troops will go home}".
        var lacking = QuoteContext.Bare(words[0]) is "without" or "failing" or "absent" or "barring" && quoted.Any(word => Futures.Contains(QuoteContext.Bare(word)));
        return once || lacking || QuoteContext.Bare(words[0]) is "had" or "were" || Array.Exists(Phrases, phrase => start.StartsWith(phrase, StringComparison.Ordinal))
            ? new CutWords(string.Join(' ', words), true)
            : null;
    }

    /// <summary>"Were it to {…}", "not until the last man is freed will {…}", "as long as {…}": the quote begins inside the condition, or in what follows from it.</summary>
    static CutWords? Inverted(string[] words)
    {
        if (words.Length == 0 || words[^1] == "ago" || Array.Exists(words, QuoteContext.Closes))
            return null;
        var (first, second) = (QuoteContext.Bare(words[0]), words.Length > 1 ? QuoteContext.Bare(words[1]) : "");
        var end = string.Join(' ', words.TakeLast(Reach).Select(QuoteContext.Bare)) + " ";
        var asIf = words.Length > 1 && (QuoteContext.Bare(words[^2]), QuoteContext.Bare(words[^1])) is ("as", "if" or "though");
        var inside = asIf || (first is "had" or "were" && words.Length <= Reach)
            || ((first, second) is ("not", "until") or ("only", "when" or "after" or "once" or "if" or "with") && Futures.Contains(QuoteContext.Bare(words[^1])))
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

    static CutWords? After(QuoteContext context)
    {
        var words = context.After;
        // "Will {sign} once they are paid".
        if (words.Length > 0 && (words[0], QuoteContext.Bare(context.Before.LastOrDefault() ?? "")) is ("once" or "pending" or "depending" or "subject", "will" or "would"))
            return new CutWords(string.Join(' ', words.Take(4)), false);
        for (var at = 1; at < Math.Min(words.Length, FarAfter); at++)
        {
            if (QuoteContext.Bare(words[at]) == "unless" || (QuoteContext.Bare(words[at]) == "if" && QuoteContext.Bare(words[at - 1]) == "only"))
                return new CutWords(string.Join(' ', words.Skip(at - 1).Take(4)), false);
        }

        // A comma or a quotation mark may stand between.
        var start = words.Length > 0 && QuoteContext.Bare(words[0]).Length == 0 ? 1 : 0;
        if (words.Length <= start)
            return null;
        var first = QuoteContext.Bare(words[start]);
        var second = words.Length > start + 1 ? QuoteContext.Bare(words[start + 1]) : "";
        var third = words.Length > start + 2 ? QuoteContext.Bare(words[start + 2]) : "";
        var conditional = first is "if" or "unless"
            || (first is "only" or "but" or "except" && second is "if")
            || (first is "provided" && (second is "that" or "the" || (words[0].StartsWith(',') && second is not ("by" or "with" or "for" or "to"))))
            || (first is "on" && second is "condition")
            || (first is "as" or "so" && second is "long" && third is "as");
        // "The race could {be moved} should the heat persist", "the circus will {come} only with a licence".
        var future = context.Before.Length > 0 && Futures.Contains(QuoteContext.Bare(context.Before[^1]));
        conditional |= future && ((first is "should" or "were" && second.Length > 0 && second != "be") || (first == "only" && second is "with" or "after" or "once" or "when" or "where" or "by"));
        return conditional ? new CutWords(string.Join(' ', words.Skip(start).Take(4)), false) : null;
    }
}
