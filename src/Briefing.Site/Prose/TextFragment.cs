namespace Briefing.Site.Prose;

/// <summary>
/// Links to words on somebody else's page (URL Fragment Text Directives): the browser scrolls to them and marks them. Long
/// quotes are named by their first and last words, so that what a page sets between them does no harm.
/// </summary>
static class TextFragment
{
    const int MostWords = 8;
    const int EndWords = 4;

    /// <param name="url">The page's address.</param>
    /// <param name="words">As the source has them; of words with omissions the first run is sought.</param>
    /// <returns>Null when there are no words to seek.</returns>
    public static string? Of(string url, string words)
    {
        var run = words.Split("[…]", 2)[0];
        var parts = run.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // A match must begin and end at the edge of a word, so what is only punctuation at either end is left out.
        var first = Array.FindIndex(parts, HasLetter);
        var last = Array.FindLastIndex(parts, HasLetter);
        if (first < 0)
            return null;
        var sought = parts[first..(last + 1)];
        var text = sought.Length <= MostWords
            ? Encode(sought)
            : Encode(sought[..EndWords]) + "," + Encode(sought[^EndWords..]);
        return url + (url.Contains('#', StringComparison.Ordinal) ? "" : "#") + ":~:text=" + text;
    }

    static bool HasLetter(string part) => part.Any(char.IsLetterOrDigit);

    static string Encode(string[] parts)
    {
        parts = [.. parts];
        parts[0] = parts[0].TrimStart(NoWord);
        parts[^1] = parts[^1].TrimEnd(NoWord);
        // Data strings are escaped whole; the hyphen, which they leave as it is, parts a prefix from the text here.
        return Uri.EscapeDataString(string.Join(' ', parts)).Replace("-", "%2D", StringComparison.Ordinal);
    }

    static readonly char[] NoWord = ['"', '“', '”', '„', '‘', '’', '\'', '«', '»', '(', ')', '[', ']', '.', ',', ';', ':', '!', '?', '…', '—', '–', '-'];
}
