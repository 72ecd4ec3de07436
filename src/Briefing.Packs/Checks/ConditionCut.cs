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

    static readonly string[] Phrases = ["in the event ", "in case ", "as long as ", "so long as ", "on condition "];

    /// <summary>How far behind a quote "only if" still governs it: "…, he said, but only if".</summary>
    const int FarAfter = 10;

    static readonly HashSet<string> Openers = new(["that", "and", "then", "warned", "said"], StringComparer.Ordinal);

    static readonly HashSet<string> Contrasts = new(["but", "while", "although", "adding", "which", "who", "yet", "because", "after", "when"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context) => Before(context.Before) ?? After(context.After);

    static CutWords? Before(string[] words)
    {
        if (Opening(words) is { } opening)
            return opening;
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = QuoteContext.Bare(words[at]);
            if (!Conditions.Contains(word) && !(word == "should" && at == 0))
                continue;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            if (word == "if" && (before is "as" or "even" || Manners.Contains(QuoteContext.Bare(words.ElementAtOrDefault(at + 1) ?? ""))))
                return null;
            if (word == "provided" && words.ElementAtOrDefault(at + 1) is not "that")
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
    static CutWords? Opening(string[] words)
    {
        if (words.Length < 3)
            return null;
        var comma = Array.FindIndex(words, one => one.EndsWith(','));
        if (comma < 0 || words.Length - 1 - comma > AfterComma || words.Skip(comma + 1).Any(one => Contrasts.Contains(QuoteContext.Bare(one))))
            return null;
        var start = string.Join(' ', words.Take(4).Select(QuoteContext.Bare)) + " ";
        return QuoteContext.Bare(words[0]) is "had" or "were" || Array.Exists(Phrases, phrase => start.StartsWith(phrase, StringComparison.Ordinal))
            ? new CutWords(string.Join(' ', words), true)
            : null;
    }

    static CutWords? After(string[] words)
    {
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
        return conditional ? new CutWords(string.Join(' ', words.Skip(start).Take(4)), false) : null;
    }
}
