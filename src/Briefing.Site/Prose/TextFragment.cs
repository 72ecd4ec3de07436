using System.Globalization;
using System.Runtime.CompilerServices;
using Briefing.Text;

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
        var run = words.AsSpan();
        if (run.IndexOf("[…]") is >= 0 and var omission)
            run = run[..omission];
        var parts = Parts(run);
        if (parts.Count == 0)
            return null;
        var text = parts.Count <= MostWords
            ? Encode(run, parts, 0, parts.Count)
            : Encode(run, parts, 0, EndWords) + "," + Encode(run, parts, parts.Count - EndWords, parts.Count);
        return string.Concat(url, url.Contains('#', StringComparison.Ordinal) ? "" : "#", ":~:text=", text);
    }

    // Every quote asks for one, and has done with it before the next does.
    [ThreadStatic]
    static List<TextSpan>? Room;

    /// <summary>The words. A match must begin and end at the edge of one, so what is only punctuation at either end is left out.</summary>
    static List<TextSpan> Parts(ReadOnlySpan<char> run)
    {
        var parts = Room ??= new List<TextSpan>(64);
        parts.Clear();
        var last = 0;
        for (var at = 0; at < run.Length; at++)
        {
            var start = at;
            var hasLetter = false;
            for (; at < run.Length && !char.IsWhiteSpace(run[at]); at++)
                hasLetter |= char.IsLetterOrDigit(run[at]);
            if (at == start || (parts.Count == 0 && !hasLetter))
                continue;
            parts.Add(TextSpan.FromBounds(start, at));
            if (hasLetter)
                last = parts.Count;
        }

        parts.RemoveRange(last, parts.Count - last);
        return parts;
    }

    static string Encode(ReadOnlySpan<char> run, List<TextSpan> parts, int from, int to)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var at = from; at < to; at++)
        {
            var part = run.Slice(parts[at].Start, parts[at].Length);
            if (at == from)
                part = part.TrimStart(NoWord);
            if (at == to - 1)
                part = part.TrimEnd(NoWord);
            text.AppendLiteral(at == from ? "" : " ");
            text.AppendFormatted(part);
        }

        // Data strings are escaped whole; the hyphen, which they leave as it is, parts a prefix from the text here.
        var escaped = Uri.EscapeDataString(text.Text);
        text.Clear();
        return escaped.Replace("-", "%2D", StringComparison.Ordinal);
    }

    const string NoWord = "\"“”„‘’'«»()[].,;:!?…—–-";
}
