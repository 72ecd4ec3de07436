using System.Text.RegularExpressions;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Authoring.Skeletons;

/// <summary>Sentences of a text, well enough told apart to propose a quote: a proposal that ends too early is still verbatim.</summary>
static partial class Sentences
{
    // Shorter ones say little, longer ones are not read.
    const int Least = 40;

    const int Most = 220;

    /// <summary>Spans in the text, blanks around them left out.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Ends(text, at, out var end))
                continue;
            if (Trimmed(text, start, end) is { Length: > 0 } sentence)
                yield return sentence;
            start = end;
            at = end - 1;
        }

        if (Trimmed(text, start, text.Length) is { Length: > 0 } last)
            yield return last;
    }

    /// <summary>The first sentence of a block that can stand as a quote as it is; null when there is none.</summary>
    public static string? Quotable(SeedBlock block)
    {
        foreach (var sentence in In(block.Text))
        {
            var words = Dateline().Replace(string.Join(' ', sentence.Of(block.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "");
            if (words.Length is >= Least and <= Most && !words.AsSpan().ContainsAny('[', ']') && !words.Any(char.IsControl))
                return words;
        }

        return null;
    }

    public static string? QuotableIn(SeedDocument seed) =>
        seed.Blocks.Where(block => block.Number > 0).Select(Quotable).FirstOrDefault(sentence => sentence is not null);

    /// <summary>"PORT CITY — ", which is the paper's and not the sentence's.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{M} ,.'’()-]+ [—–-] ")]
    public static partial Regex Dateline();

    static bool Ends(string text, int at, out int end)
    {
        end = at + 1;
        if (text[at] is '\n' && at + 1 < text.Length && text[at + 1] is '\n')
            return true;
        if (text[at] is not ('.' or '!' or '?' or '؟' or '。' or '۔'))
            return false;
        while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or ']')
            end++;
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[at] != '。')
            return false;

        // "Mr. Lund" and "J. Lund" go on.
        var word = at;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        return at - word is 0 or > 3 || !char.IsUpper(text[word]);
    }

    static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}

/// <summary>A sentence that names a day: perhaps an event.</summary>
sealed record DatedSentence(EdtfDate Date, int Paragraph, string Sentence);

static class DatedSentences
{
    /// <summary>In the order of the text, each date once.</summary>
    public static IEnumerable<DatedSentence> In(SeedDocument seed)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in seed.Blocks.Where(block => block.Number > 0))
        {
            foreach (var sentence in Sentences.In(block.Text))
            {
                foreach (var found in SeedDateReader.FindAll(block.Text, sentence))
                {
                    if (found.Date is { } date && told.Add(date.Text))
                        yield return new DatedSentence(date, block.Number, sentence.Of(block.Text).ToString());
                }
            }
        }
    }
}
