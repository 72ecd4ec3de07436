namespace Briefing.Packs.Checks;

/// <summary>Finds a condition or an open question that governs a quote from outside it.</summary>
static class ConditionCut
{
    const int Reach = 6;

    /// <summary>Words that may stand between the comma after a condition and what follows from it: "If …, then, she said, …".</summary>
    const int AfterComma = 4;

    static readonly HashSet<string> Conditions = new(["if", "unless", "provided", "assuming", "whether", "supposing"], StringComparer.Ordinal);

    static readonly HashSet<string> Openers = new(["that", "and", "then", "warned", "said"], StringComparer.Ordinal);

    static readonly HashSet<string> Contrasts = new(["but", "while", "although", "adding", "which", "who", "yet", "because", "after", "when"], StringComparer.Ordinal);

    public static CutWords? Find(QuoteContext context) => Before(context.Before) ?? After(context.After);

    static CutWords? Before(string[] words)
    {
        for (var at = words.Length - 1; at >= 0; at--)
        {
            var word = QuoteContext.Bare(words[at]);
            if (!Conditions.Contains(word) && !(word == "should" && at == 0))
                continue;
            var before = at > 0 ? QuoteContext.Bare(words[at - 1]) : "";
            if (word == "if" && before is "as" or "even")
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

    static CutWords? After(string[] words)
    {
        // A comma or a quotation mark may stand between.
        var start = words.Length > 0 && QuoteContext.Bare(words[0]).Length == 0 ? 1 : 0;
        if (words.Length <= start)
            return null;
        var first = QuoteContext.Bare(words[start]);
        var second = words.Length > start + 1 ? QuoteContext.Bare(words[start + 1]) : "";
        var third = words.Length > start + 2 ? QuoteContext.Bare(words[start + 2]) : "";
        var conditional = first is "if" or "unless"
            || (first is "only" or "but" or "except" && second is "if")
            || (first is "provided" && second is "that" or "the")
            || (first is "on" && second is "condition")
            || (first is "as" or "so" && second is "long" && third is "as");
        return conditional ? new CutWords(string.Join(' ', words.Skip(start).Take(4)), false) : null;
    }
}
