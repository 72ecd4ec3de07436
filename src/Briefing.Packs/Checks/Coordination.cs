namespace Briefing.Packs.Checks;

/// <summary>What one word governs stands under it however often it is repeated: "denied that the mine was safe and that {…}".</summary>
static class Coordination
{
    /// <summary>The words before a quote without the members that stand between its governor and it.</summary>
    public static string[] Joined(string[] words, string[] quoted)
    {
        words = Trimmed(words);
        if (words.Length < 4 || quoted.Length == 0)
            return words;
        var last = QuoteContext.Bare(words[^1]);
        if (last is "that" or "to" or "whether" or "if" or "from" or "of" && IsJoint(words[^2]))
        {
            var first = Array.FindIndex(words, word => QuoteContext.Bare(word) == last);
            return first > 0 && first < words.Length - 1 ? words[..(first + 1)] : words;
        }

        // "Denied stealing the car and {setting it alight}", "without asking the owner or {telling the police}".
        if (IsJoint(words[^1]) && IsDeed(quoted[0]))
        {
            var first = Array.FindIndex(words, 1, IsDeed);
            return first > 0 && first < words.Length - 1 ? words[..first] : words;
        }

        return words;
    }

    /// <summary>"That he had {…}" and "to have been {…}" are no other than "that {…}" and "to {…}".</summary>
    static string[] Trimmed(string[] words)
    {
        for (var at = words.Length - 1; at > 0 && at >= words.Length - 4; at--)
        {
            if (words[at] is "that" or "to")
                return words[..(at + 1)];
            // What would have been was not.
            if (!Small.Contains(words[at]) || (words[at] is "have" && words[at - 1] is "would"))
                break;
        }

        return words;
    }

    /// <summary>They stand between "that" or "to" and a verb, and deny nothing.</summary>
    static readonly HashSet<string> Small = new(
        ["i", "you", "he", "she", "it", "we", "they", "have", "has", "had", "be", "been", "is", "are", "was", "were", "will", "would"], StringComparer.Ordinal);

    static bool IsJoint(string word) => QuoteContext.Bare(word) is "and" or "or" or "nor";

    static bool IsDeed(string word) => QuoteContext.Bare(word) is { Length: > 5 } bare && bare.EndsWith("ing", StringComparison.Ordinal);
}
