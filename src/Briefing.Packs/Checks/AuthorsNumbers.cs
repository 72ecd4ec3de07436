using Briefing.Packs.Quotes;

namespace Briefing.Packs.Checks;

/// <summary>Which of the numbers that an author spells out are said of the matter, and so have to be a source's.</summary>
static class AuthorsNumbers
{
    /// <summary>Up to two, words count what the sentence itself has named: "the two sides", "one of them".</summary>
    const decimal Least = 3;

    /// <summary>How many words behind a number may be what it counts: "five short news reports".</summary>
    const int Reach = 3;

    /// <summary>What a pack is made of, an author may count.</summary>
    static readonly HashSet<string> OwnThings = new(
        [
            "article", "articles", "report", "reports", "source", "sources", "claim", "claims", "account", "accounts", "outlet", "outlets", "paper", "papers",
            "piece", "pieces", "text", "texts", "quote", "quotes", "story", "stories", "version", "versions", "event", "events", "theme", "themes", "points", "questions", "figures",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsOfSource(string text, SpelledNumber number)
    {
        if (number is { Least: var least, Most: var most } && least == most && least < Least)
            return false;
        return !IsName(text, number) && !NextWords(text, number.Span.End).Any(OwnThings.Contains);
    }

    /// <summary>"Group of Seven", "the Five Eyes": a capital within a sentence, or a name that begins one.</summary>
    static bool IsName(string text, SpelledNumber number)
    {
        if (!char.IsUpper(text[number.Span.Start]))
            return false;
        return !CapitalWords.BeginsSentence(text, number.Span.Start) || NextWords(text, number.Span.End).FirstOrDefault() is { } next && char.IsUpper(next[0]);
    }

    static IEnumerable<string> NextWords(string text, int at)
    {
        for (var count = 0; count < Reach; count++)
        {
            while (at < text.Length && text[at] is ' ' or '\n' or '\r' or '\u00a0' or '-' or '*' or '_' or '[')
                at++;
            var start = at;
            while (at < text.Length && WordEdges.IsWord(text, at))
                at++;
            if (at == start)
                yield break;
            yield return text[start..at];
        }
    }
}
