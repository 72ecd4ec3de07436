using System.Buffers;
using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Value">Its digits in Western form, without commas between thousands.</param>
sealed record NumberToken(TextSpan Span, string Value);

/// <summary>Finds numbers, and what numbers an article gives in figures or in words.</summary>
static class NumberTokens
{
    static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    static readonly (string Word, decimal Size)[] Sizes =
        [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000), ("m", 1_000_000), ("bn", 1_000_000_000)];

    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> InWords =
        Small.Select((word, at) => new { word, Number = at })
            .Concat(Ordinals.Select((word, at) => new { word, Number = at + 1 }))
            .ToDictionary(pair => pair.word, pair => InDigits(pair.Number), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly SearchValues<char> Blanks = SearchValues.Create(" \n\r\t-–—\u00a0");

    /// <summary>Numbers that stand for themselves: not parts of names such as G20, nor the marks of a list.</summary>
    public static IEnumerable<NumberToken> In(string text) => All(text, anywhere: false);

    static IEnumerable<NumberToken> All(string text, bool anywhere)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsDigit(text[at])
                || (text[at] is '.' or ',' or '٫' or '٬' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
            {
                at++;
            }

            if (anywhere || (!IsPartOfName(text, start) && !IsListMark(text, start, at)))
                yield return new NumberToken(TextSpan.FromBounds(start, at), Plain(text.AsSpan(start, at - start)));
        }
    }

    static bool IsPartOfName(string text, int start) =>
        start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '_' || (text[start - 1] == '-' && start > 1 && char.IsLetter(text[start - 2])));

    /// <summary>The same text with blanks for the targets of links and citations, which are names and not words.</summary>
    public static string WithoutLinks(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny('[', ']'))
            return markdown;
        var text = markdown.ToCharArray();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var (open, close) = (text[at], text[at + 1]) switch
            {
                ('[', '@') => (true, "]"),
                ('[', '[') => (true, "|]"),
                (']', '(') => (true, ")"),
                ('[', '^') => (true, "]"),
                _ => (false, ""),
            };
            if (!open)
                continue;
            for (at += 2; at < text.Length && !close.Contains(text[at], StringComparison.Ordinal); at++)
                text[at] = ' ';
        }

        return new string(text);
    }

    /// <summary>Every number that an article states: in figures, in words, multiplied out, and in its date.</summary>
    public static IReadOnlySet<string> Known(Article article)
    {
        var known = Known(article.Seed.File.Text);
        known.UnionWith(OfDate(article.Published));
        return known;
    }

    /// <summary>The same of any text.</summary>
    public static HashSet<string> Known(string text)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in All(text, anywhere: true))
        {
            known.Add(number.Value);
            if (Multiplied(text, number) is { } whole)
                known.Add(whole);
            else if (InRange(text, number) is { } shared)
                known.Add(shared);
        }

        foreach (var spelled in SpelledNumbers.In(text))
            known.Add(spelled.Key);

        ReadOnlySpan<char> small = text.ToLowerInvariant();
        foreach (var range in small.SplitAny(Blanks))
        {
            if (small[range].IsEmpty)
                continue;
            var word = small[range].Trim(QuoteContext.Marks);
            if (OfWord(word) is { } value)
                known.Add(value);
        }

        return known;
    }

    public static string InDigits(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string InDigits(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>The values of all numbers of a text, in figures, multiplied out, or in words.</summary>
    public static IEnumerable<string> AllValues(string text) =>
    [
        .. In(text).SelectMany(number => Multiplied(text, number) is { } whole ? [number.Value, whole] : new[] { number.Value }),
        .. Words(text).Select(word => OfWord(word)).OfType<string>(),
        .. SpelledNumbers.In(text).Select(number => number.Key),
    ];

    static string? OfWord(ReadOnlySpan<char> word) => InWords.TryGetValue(word, out var digits) ? digits : null;

    /// <summary>The numbers of a date, with and without leading zeros.</summary>
    public static IEnumerable<string> OfDate(EdtfDate? date) => date is null
        ? []
        : date.Text.Split('-', '/', '.', '~', '?', '%', 'T').SelectMany(part => new[] { part, part.TrimStart('0') });

    /// <summary>The same of a date as it is written.</summary>
    public static IEnumerable<string> OfDay(string day) => day.Split('-').SelectMany(part => new[] { part, part.TrimStart('0') });

    /// <summary>In small letters, without what stands around them.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        ReadOnlySpan<char> small = text.ToLowerInvariant();
        foreach (var range in small.SplitAny(Blanks))
        {
            if (!small[range].IsEmpty)
                words.Add(small[range].Trim(QuoteContext.Marks).ToString());
        }

        return words;
    }

    /// <summary>A number with the size that the word after it gives: "7 billion"; null where there is no such word.</summary>
    public static string? Multiplied(string text, NumberToken number)
    {
        var rest = text.AsSpan(number.Span.End);
        rest = rest.TrimStart(" \u00a0");
        foreach (var (word, size) in Sizes)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !WordEdges.IsWord(rest, word.Length))
                && decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                && value < 1_000_000)
            {
                return InDigits(value * size);
            }
        }

        return null;
    }

    /// <summary>The first number of "3 to 5 million", "between 3 and 5 million", with the size that both share; null where it stands alone.</summary>
    public static string? InRange(string text, NumberToken number)
    {
        var rest = text.AsSpan(number.Span.End);
        var joint = rest.TrimStart(" \u00a0");
        var from = number.Span.End + (rest.Length - joint.Length);
        if (Array.Find(Links, link => string.CompareOrdinal(text, from, link, 0, link.Length) == 0) is not { } link)
            return null;
        from += link.Length;
        while (from < text.Length && text[from] is ' ' or '\u00a0' or '$' or '€' or '£')
            from++;
        var end = from;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (end == from || Multiplied(text, new NumberToken(TextSpan.FromBounds(from, end), Plain(text.AsSpan(from, end - from)))) is not { } whole)
            return null;
        var second = decimal.Parse(Plain(text.AsSpan(from, end - from)), CultureInfo.InvariantCulture);
        return second > 0 && decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var first) && first < 1_000
            ? InDigits(first * (decimal.Parse(whole, CultureInfo.InvariantCulture) / second))
            : null;
    }

    static readonly string[] Links = ["to ", "and ", "or ", "-", "–", "—"];

    static string Plain(ReadOnlySpan<char> digits)
    {
        var plain = new System.Text.StringBuilder(digits.Length);
        for (var at = 0; at < digits.Length; at++)
        {
            if (char.IsDigit(digits[at]))
                plain.Append((char)('0' + (int)char.GetNumericValue(digits[at])));
            else if (digits[at] is '.' or '٫')
                plain.Append('.');
        }

        return plain.ToString();
    }

    static bool IsListMark(string text, int start, int end) =>
        (start == 0 || text[..start].TrimEnd(' ') is [] or [.., '\n']) && end + 1 < text.Length && text[end] is '.' or ')' && text[end + 1] == ' ';
}
