namespace Briefing.Packs.Checks;

/// <summary>Finds a condition behind a quote: "{The city will host the games} if it finds the money".</summary>
static class Proviso
{
    /// <summary>How far behind a quote a condition still governs it: "…, he said, but only if".</summary>
    const int Reach = 10;

    /// <summary>After these, "if" is a manner of speaking: "if a little cold", "if not this year".</summary>
    static readonly HashSet<string> Manners = new(
        ["a", "not", "only", "somewhat", "slightly", "rather", "anything", "ever", "any", "perhaps", "at", "you"], StringComparer.Ordinal);

    static readonly HashSet<string> Sayings = new(
        ["said", "says", "say", "added", "adds", "told", "warned", "warns", "wrote", "writes", "announced", "argued", "argues", "insisted", "explained", "predicted", "reported", "believe", "believes", "think", "thinks", "hope", "hopes", "reckon"],
        StringComparer.Ordinal);

    /// <summary>With these a clause begins: "provided it wins both games".</summary>
    static readonly HashSet<string> Subjects = new(
        ["it", "he", "she", "they", "we", "you", "i", "both", "all", "each", "every", "no", "nobody", "nothing", "there", "this", "its", "their", "his", "her", "our"], StringComparer.Ordinal);

    public static CutWords? After(QuoteContext context)
    {
        var words = context.After;
        var future = context.Before.TakeLast(4).Concat(context.Quoted).Any(ConditionCut.IsFuture);
        // A comma or a quotation mark may stand between.
        var start = words.Length > 0 && QuoteContext.Bare(words[0]).Length == 0 ? 1 : 0;
        for (var at = start; at < Math.Min(words.Length, Reach); at++)
        {
            if ((at == start || Resumes(words, start, at)) && Begins(words, at, future, at > start || words[0].StartsWith(',')))
                return Found(words, at);
            var word = QuoteContext.Bare(words[at]);
            if (at > 0 && (word == "unless" || (word is "if" or "when" or "after" or "once" && QuoteContext.Bare(words[at - 1]) == "only" && (word == "if" || future))))
                return Found(words, at - 1);
        }

        return null;
    }

    /// <summary>What stands between the quote and this place only tells who said it.</summary>
    static bool Resumes(string[] words, int start, int at) =>
        at > start && words[at - 1].EndsWith(',') && words[start..at].Any(word => Sayings.Contains(QuoteContext.Bare(word)));

    static bool Begins(string[] words, int at, bool future, bool afterComma)
    {
        string Word(int further) => words.Length > at + further ? QuoteContext.Bare(words[at + further]) : "";
        var (first, second, third) = (Word(0), Word(1), Word(2));
        return first switch
        {
            "if" => second is not "a" || third is not ("little" or "bit" or "touch" or "trifle" or "shade") ? second == "a" || !Manners.Contains(second) : false,
            "unless" => true,
            "only" or "but" or "except" => second == "if" || (first == "only" && future && second is "with" or "after" or "once" or "when" or "where" or "by"),
            "provided" => second is "that" or "the" || (future && Subjects.Contains(second)) || (afterComma && second is not ("by" or "with" or "for" or "to")),
            "assuming" => future || second == "that",
            "on" => second is "condition" || (second, third) is ("the", "condition"),
            "as" or "so" => (second, third) is ("long", "as") || (future && (second, third) is ("soon", "as")),
            "subject" => second == "to" && (future || afterComma),
            "pending" or "depending" => future,
            "in" => future && (second is "return" or "exchange" && third == "for" || (second == "case")),
            "once" or "until" => future && second.Length > 0 && !IsDay(second),
            "should" or "were" => future && second.Length > 0 && second != "be",
            "otherwise" => future,
            "given" => future && second != "that",
            "weather" or "funds" or "time" => second is "permitting" or "allowing",
            "god" => second == "willing",
            "when" => (second, third) is ("and", "only" or "if"),
            _ => false,
        };
    }

    /// <summary>"Until Friday" tells when, and "until the mines are cleared" on what.</summary>
    static bool IsDay(string word) =>
        char.IsDigit(word[0]) || word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "january" or "february" or "march" or "april"
            or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december" or "then" or "now" or "next" or "last" or "late" or "early" or "mid"
            or "a" or "more" or "again" or "easter" or "christmas" or "spring" or "summer" or "autumn" or "winter" or "noon" or "midnight" or "tomorrow" or "today" or "at" or "well";

    static CutWords Found(string[] words, int at) => new(string.Join(' ', words.Skip(at).Take(4)), false);
}
