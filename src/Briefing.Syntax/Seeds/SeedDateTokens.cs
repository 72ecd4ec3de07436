namespace Briefing.Syntax.Seeds;

/// <summary>A number, a word or a sign, as the date reader sees them.</summary>
/// <param name="Number">The value; -1 for words and signs.</param>
/// <param name="Digits">How many digits the number has.</param>
/// <param name="Word">Folded; null for numbers and signs.</param>
/// <param name="Sign">The sign itself; NUL for numbers and words.</param>
/// <param name="Glued">No blank stands before it.</param>
readonly record struct SeedDateToken(int Start, int End, int Number, int Digits, string? Word, char Sign, bool Glued)
{
    public bool IsNumber => Number >= 0;
}

static class SeedDateTokens
{
    /// <summary>Cuts a stretch of text. Letters that only make a number an ordinal ("17th", "1er") belong to the number.</summary>
    public static List<SeedDateToken> Cut(string text, int start, int end)
    {
        var tokens = new List<SeedDateToken>();
        var glued = start > 0 && !SeedChars.IsBlank(text[start - 1]);
        for (var at = start; at < end;)
        {
            if (SeedChars.IsBlank(text[at]))
            {
                glued = false;
                at++;
                continue;
            }

            var token = SeedChars.Digit(text[at]) >= 0 ? Number(text, at, end, glued)
                : SeedChars.IsWordUnit(text[at]) ? Word(text, at, end, glued)
                : new SeedDateToken(at, at + 1, -1, 0, null, text[at], glued);
            tokens.Add(token);
            at = token.End;
            glued = true;
        }

        return tokens;
    }

    static SeedDateToken Number(string text, int start, int end, bool glued)
    {
        var at = start;
        var value = 0;
        for (; at < end && SeedChars.Digit(text[at]) is >= 0 and var digit; at++)
            value = at - start < 8 ? (value * 10) + digit : int.MaxValue;
        // "May 3, 202410:15 AM": the year and the hour have grown together, which two digits and a colon after it tell.
        if (at - start is 5 or 6 && at < end && text[at] == ':' && (value / (at - start == 5 ? 10 : 100)) is >= 1900 and <= 2199)
        {
            value /= at - start == 5 ? 10 : 100;
            at = start + 4;
        }

        var digits = at - start;
        var word = at;
        while (word < end && (SeedChars.IsWordUnit(text[word]) || text[word] is 'º' or 'ª'))
            word++;
        if (digits <= 2 && word > at && IsOrdinal(text.AsSpan(at, word - at)))
            at = word;
        return new SeedDateToken(start, at, value, digits, null, '\0', glued);
    }

    static SeedDateToken Word(string text, int start, int end, bool glued)
    {
        var at = start + 1;
        while (at < end && SeedChars.IsWordUnit(text[at]))
            at++;
        return new SeedDateToken(start, at, -1, 0, FoldedWords.Fold(text.AsSpan(start, at - start)), '\0', glued);
    }

    static bool IsOrdinal(ReadOnlySpan<char> letters) =>
        letters is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "er" or "º" or "ª" or "го" or "ام" or "م";
}
