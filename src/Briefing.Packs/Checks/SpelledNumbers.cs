using System.Globalization;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>A number that a text spells out.</summary>
/// <param name="Key">Digits for a whole number, <c>2/3</c> for a part, the word itself for one as vague as "hundreds".</param>
/// <param name="Least">The least number in figures that it can stand for; a part stands for its per cent.</param>
/// <param name="Most">The greatest.</param>
sealed record SpelledNumber(TextSpan Span, string Key, decimal Least, decimal Most);

/// <summary>Reads English numbers in words: "four", "seven billion", "a dozen", "forty-five", "two-thirds", "hundreds of thousands".</summary>
static class SpelledNumbers
{
    static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Units = By(new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    });

    static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Sizes = By(new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1_000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
    });

    static readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> Many = By(new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["dozens"] = 12,
        ["hundreds"] = 100,
        ["thousands"] = 1_000,
        ["millions"] = 1_000_000,
        ["billions"] = 1_000_000_000,
        ["trillions"] = 1_000_000_000_000,
    });

    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Parts = By(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fourths"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["sixths"] = 6,
        ["eighth"] = 8,
        ["eighths"] = 8,
        ["tenth"] = 10,
        ["tenths"] = 10,
    });

    /// <summary>"Hundreds" are more than one, and no ten thousand.</summary>
    const decimal MostOfMany = 100;

    /// <summary>"Two-thirds" of a source's 65.8 per cent.</summary>
    const decimal RoundedPercents = 2;

    public static IEnumerable<SpelledNumber> In(string text)
    {
        for (var at = 0; NextWord(text, at) is { } start;)
        {
            if (Read(text, start) is { } number)
            {
                yield return number;
                at = number.Span.End;
            }
            else
            {
                at = WordEdges.End(text, start);
            }
        }
    }

    static SpelledNumber? Read(string text, int start)
    {
        var words = new WordReader(text, start);
        return words.Initial is not ('a' or 'd' or 'e' or 'f' or 'h' or 'm' or 'b' or 'n' or 'o' or 's' or 't' or 'z') || !First.Contains(words.Word)
            ? null
            : ReadMany(words) ?? ReadPart(words) ?? ReadWhole(words);
    }

    // With which a number may begin; nearly every word of a text is told from them by one look, where the three readers take six.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> First =
        new HashSet<string>([.. Units.Dictionary.Keys, .. Many.Dictionary.Keys, "tens", "a", "half"], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"Tens of thousands", "dozens".</summary>
    static SpelledNumber? ReadMany(WordReader words)
    {
        var tens = words.Is("tens") ? 10m : Many.TryGetValue(words.Word, out var plain) ? plain : 0;
        if (tens == 0)
            return null;
        if (words.Next() is { } of && of.Is("of") && of.Next() is { } after && Many.TryGetValue(after.Word, out var size))
            return Vague(words.Start, after, tens * size);
        return tens == 10 ? null : Vague(words.Start, words, tens);
    }

    static SpelledNumber Vague(int start, WordReader last, decimal size) => new(
        TextSpan.FromBounds(start, last.End), string.Join(' ', last.Text[start..last.End].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        size, size * MostOfMany);

    /// <summary>"Two-thirds", "a quarter of"; a third of something, not the third.</summary>
    static SpelledNumber? ReadPart(WordReader words)
    {
        var many = words.Is("a") ? 1 : Units.TryGetValue(words.Word, out var unit) ? unit : 0;
        if (many is < 1 or > 9 || words.Next() is not { } next || !Parts.TryGetValue(next.Word, out var whole) || many >= whole)
            return null;
        var plural = next.Word[^1] == 's';
        if (plural != (many > 1) || (!plural && !(next.Next() is { } of && of.Is("of"))))
            return null;
        var percent = many * 100 / whole;
        return new(
            TextSpan.FromBounds(words.Start, next.End), string.Create(CultureInfo.InvariantCulture, $"{many}/{whole}"), percent - RoundedPercents, percent + RoundedPercents);
    }

    static SpelledNumber? ReadWhole(WordReader words)
    {
        var (total, current, last) = (0m, 0m, default(WordReader));
        var (any, half) = (false, false);
        for (WordReader? at = words; at is { } word; at = word.Next())
        {
            if (Units.TryGetValue(word.Word, out var unit) && (current == 0 || current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && unit < 10)) && !half)
            {
                current += unit;
                any = true;
            }
            else if (Sizes.TryGetValue(word.Word, out var size) && (any || half))
            {
                current = (current == 0 && !half ? 1 : current + (half ? 0.5m : 0)) * size;
                if (size > 100)
                    (total, current) = (total + current, 0);
                (any, half) = (true, false);
            }
            else if (word.Next() is { } next && Leads(word, next, any))
            {
                half |= word.Is("half");
                any |= word.Is("a") && !half;
                continue;
            }
            else
            {
                break;
            }

            last = word;
        }

        return last.Text is null || half ? null : new(TextSpan.FromBounds(words.Start, last.End), NumberTokens.InDigits(total + current), total + current, total + current);
    }

    /// <summary>"A" before a size, "half a" before one, "and" within a number: words that only lead on.</summary>
    static bool Leads(WordReader word, WordReader next, bool any)
    {
        if (word.Is("a"))
            return Sizes.ContainsKey(next.Word) || (any && next.Is("half"));
        if (word.Is("half"))
            return Sizes.ContainsKey(next.Word) || (next.Is("a") && next.Next() is { } after && Sizes.ContainsKey(after.Word));
        return word.Is("and") && any && ((Units.ContainsKey(next.Word) && word.FollowsSize) || (next.Is("a") && next.Next() is { } half && half.Is("half")));
    }

    // Seeds of a megabyte are read for their numbers: no string is made of a word.
    static Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> By<T>(Dictionary<string, T> words) => words.GetAlternateLookup<ReadOnlySpan<char>>();

    static int? NextWord(string text, int at)
    {
        while (at < text.Length && !char.IsAsciiLetter(text[at]))
            at = Math.Max(at + 1, WordEdges.End(text, at));
        return at < text.Length ? at : null;
    }

    /// <summary>A word, and the one after it where no more than a blank, a line break or a hyphen parts the two.</summary>
    readonly record struct WordReader(string Text, int Start, bool FollowsSize = false)
    {
        public int End { get; } = WordEdges.End(Text, Start);

        public ReadOnlySpan<char> Word => Text.AsSpan(Start, End - Start);

        public char Initial => char.ToLowerInvariant(Text[Start]);

        public bool Is(string word) => Text.AsSpan(Start, End - Start).Equals(word, StringComparison.OrdinalIgnoreCase);

        public WordReader? Next()
        {
            var at = End;
            while (at < Text.Length && at - End < 3 && Text[at] is ' ' or '\n' or '\r' or '-' or '\u00a0' or '\u2011')
                at++;
            return at > End && at < Text.Length && char.IsAsciiLetter(Text[at]) ? new WordReader(Text, at, Sizes.ContainsKey(Word)) : null;
        }
    }
}
