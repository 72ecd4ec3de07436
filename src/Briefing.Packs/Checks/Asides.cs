namespace Briefing.Packs.Checks;

/// <summary>What a writer puts between commas or dashes: "it is not true, the minister said, that". The words around it belong together.</summary>
static class Asides
{
    /// <summary>In place of an aside.</summary>
    public const string Mark = "…";

    /// <summary>Longer insertions are clauses of their own.</summary>
    const int Longest = 10;

    /// <summary>"…, the fisherman said, …".</summary>
    const int LongestAttribution = 6;

    /// <summary>After these a clause can't have ended: something is still to come.</summary>
    static readonly HashSet<string> Open = new(
        [
            "not", "never", "no", "if", "unless", "when", "whether", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
            "could", "should", "may", "might", "must", "do", "does", "did", "cannot", "to", "that", "without", "nobody", "none", "nothing",
        ],
        StringComparer.Ordinal);

    /// <summary>The words of a sentence before a quote, each aside made one mark where the sentence goes on across it.</summary>
    public static string[] Bridged(string[] words)
    {
        for (var end = words.Length - 1; end > 0; end--)
        {
            if (!Closes(words[end]))
                continue;
            var start = end - 1;
            while (start >= 0 && !Closes(words[start]))
                start--;
            if (start < 0 || end - start > Longest || !GoesOn(words, start, end) || ConditionCut.IsSupposed(words.AsSpan((start + 1)..(end + 1))))
                continue;
            words = [.. words[..start], words[start].TrimEnd(',', '"', '\''), Mark, .. words[(end + 1)..]];
            end = start;
        }

        return words;
    }

    /// <summary>The part before the aside needs what comes after it: "is not, …, {a front}", "not true, …, that".</summary>
    static bool GoesOn(string[] words, int start, int end)
    {
        var last = QuoteContext.Bare(words[start]);
        var next = end + 1 < words.Length ? QuoteContext.Bare(words[end + 1]) : "";
        if (Rebuttal.IsVerb(next) && words.Take(start).Any(word => QuoteContext.Bare(word) is "no" or "not" or "nor" or "neither" or "none"))
            return true;
        // "Did not find, as many had hoped, {…}".
        if (end > start + 1 && words[start + 1] == "as" && words.Take(start).Any(word => QuoteContext.Bare(word) is "not" or "never" or "no"))
            return true;
        return Open.Contains(last) || last.EndsWith("n't", StringComparison.Ordinal)
            || next is "that" or "to" or "of" or "whether"
            || (next.Length > 0 && end - start <= LongestAttribution && words[(start + 1)..(end + 1)].Any(word => ReportCut.IsReport(QuoteContext.Bare(word))));
    }

    static bool Closes(string word) => word.Length > 1 && word.TrimEnd('"', '\'').EndsWith(',');
}
