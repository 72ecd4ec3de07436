namespace Briefing.Syntax.Seeds;

/// <summary>
/// The most frequent little words of the languages that share a script. In running text they are a fifth of all words or more.
/// </summary>
sealed class FrequentWords
{
    /// <summary>No word of the lists is longer, so longer ones are not looked up.</summary>
    const int Longest = 12;

    readonly string[] languages;

    /// <summary>By word: a bit for each language that it is frequent in.</summary>
    readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public FrequentWords((string Language, string Words)[] lists)
    {
        languages = Array.ConvertAll(lists, list => list.Language);
        for (var index = 0; index < lists.Length; index++)
        {
            foreach (var word in lists[index].Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = FoldedWords.Fold(word);
                known[folded] = known.GetValueOrDefault(folded) | (1 << index);
            }
        }
    }

    /// <summary>The language whose words are most frequent; null when no language is clearly ahead.</summary>
    public string? Likeliest(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[languages.Length];
        hits.Clear();
        var words = Count(text, hits);
        var (best, second) = (0, -1);
        for (var index = 1; index < hits.Length; index++)
        {
            if (hits[index] > hits[best])
                (best, second) = (index, best);
            else if (second < 0 || hits[index] > hits[second])
                second = index;
        }

        // Two little words may be chance, and a tie tells nothing.
        var next = second < 0 ? 0 : hits[second];
        var enough = hits[best] >= 3 || (hits[best] == 2 && words >= 6 && next == 0);
        return enough && hits[best] * 12 >= words && hits[best] * 4 >= next * 5 ? languages[best] : null;
    }

    int Count(ReadOnlySpan<char> text, Span<int> hits)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[Longest];
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!SeedChars.IsWordUnit(text[at]))
            {
                at++;
                continue;
            }

            words++;
            var length = 0;
            for (; at < text.Length && SeedChars.IsWordUnit(text[at]); at++)
            {
                var unit = char.IsAsciiLetter(text[at]) ? (char)(text[at] | 0x20) : FoldedWords.Unit(text[at]);
                if (unit != '\0' && length <= Longest && length++ < Longest)
                    word[length - 1] = unit;
            }

            if (length > Longest || !lookup.TryGetValue(word[..length], out var languagesOf))
                continue;
            for (var index = 0; languagesOf != 0; index++, languagesOf >>= 1)
                hits[index] += languagesOf & 1;
        }

        return words;
    }
}
