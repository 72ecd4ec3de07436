namespace Briefing.Syntax.Seeds;

/// <summary>What a set phrase tells about the line it opens.</summary>
enum SeedPhraseKind
{
    /// <summary>A line of its own that belongs to the page: "Newsflash", "Advertisement", "Share".</summary>
    Label,

    /// <summary>Points to another page, with or without its title behind a colon: "Read more: …".</summary>
    Pointer,

    /// <summary>Opens a list of links to other pages: "Related Articles".</summary>
    List,

    /// <summary>Opens what a page puts under an article and that may be followed by more of it: "Tags", "About the author".</summary>
    Foot,

    /// <summary>Part of a comment form or of a rating: the article is over.</summary>
    Form,

    /// <summary>Opens a sentence that a page says of itself: "Subscribe to our newsletter …".</summary>
    Notice,

    /// <summary>Opens a picture's caption or credit, with a colon: "Photo: …".</summary>
    Picture,

    /// <summary>The name of a part of a site: "World", "Opinion".</summary>
    Section,
}

/// <summary>Finds the set phrases of web pages, in the languages that scrapes come in.</summary>
static partial class SeedPhrases
{
    sealed record Phrase(string Words, SeedPhraseKind Kind);

    /// <summary>Longest first, by their first word.</summary>
    static readonly Dictionary<string, Phrase[]> ByFirstWord = Load();

    /// <summary>
    /// The longest phrase that a line consists of or begins with, in the way its kind asks for; null when there is none.
    /// </summary>
    /// <param name="key">The whole line, made by <see cref="FoldedWords.Key"/>.</param>
    public static SeedPhraseKind? Find(string key)
    {
        if (key.Length < 50 && (key.StartsWith("more from ", StringComparison.Ordinal)
            || key.StartsWith("latest from ", StringComparison.Ordinal)))
            return SeedPhraseKind.List;
        if (!ByFirstWord.TryGetValue(FirstWord(key), out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (key.StartsWith(phrase.Words, StringComparison.Ordinal) && Fits(key, phrase))
                return phrase.Kind;
        }

        return null;
    }

    static bool Fits(string key, Phrase phrase)
    {
        if (key.Length == phrase.Words.Length)
            return phrase.Kind != SeedPhraseKind.Picture;
        var rest = key.AsSpan(phrase.Words.Length);
        if (char.IsLetterOrDigit(rest[0]))
            return false;
        return phrase.Kind switch
        {
            SeedPhraseKind.Notice or SeedPhraseKind.Form => true,
            SeedPhraseKind.Pointer => OpensWithSign(rest),
            SeedPhraseKind.Picture => OpensWithSign(rest) || (rest[0] == ',' && phrase.Words.Contains(' ', StringComparison.Ordinal)),
            SeedPhraseKind.Foot => SeedChars.IsColon(rest[0]) || (rest.Length > 1 && char.IsDigit(rest[1])) || rest.StartsWith(" :")
                || rest.StartsWith(" (") || rest[0] == '(',
            _ => false,
        };
    }

    static bool OpensWithSign(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(' ');
        return rest.Length > 0
            && (SeedChars.IsColon(rest[0]) || rest[0] is '|' or '»' or '→' or '>' or '–' or '—' || rest.StartsWith("- "));
    }

    static string FirstWord(string key)
    {
        var end = 0;
        while (end < key.Length && (char.IsLetterOrDigit(key[end]) || key[end] is '\'' or '-' or '©'))
            end++;
        return key[..end];
    }

    static Dictionary<string, Phrase[]> Load()
    {
        var found = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var (kind, table) in Tables())
        {
            foreach (var line in table.Split('\n'))
            {
                foreach (var words in line.Split('/'))
                {
                    var key = FoldedWords.Key(words);
                    if (key.Length == 0)
                        continue;
                    if (!found.TryGetValue(FirstWord(key), out var same))
                        found.Add(FirstWord(key), same = []);
                    same.Add(new Phrase(key, kind));
                }
            }
        }

        var sorted = new Dictionary<string, Phrase[]>(found.Count, StringComparer.Ordinal);
        foreach (var (word, phrases) in found)
            sorted.Add(word, [.. phrases.OrderByDescending(phrase => phrase.Words.Length)]);
        return sorted;
    }
}
