namespace Briefing.Site.Words;

/// <summary>Keeps words that run the other way together inside plain text (Unicode Standard Annex 9: isolates).</summary>
static class Bidi
{
    const char FirstStrongIsolate = '\u2068';
    const char PopDirectionalIsolate = '\u2069';

    /// <summary>The words, between signs that nobody sees where they hold letters of another direction than the text around them.</summary>
    public static string Isolated(string words, string around) =>
        (around == "rtl" ? words.Any(unit => char.IsLetter(unit) && !IsRightToLeft(unit)) : words.AsSpan().IndexOfAnyInRange('\u0590', '\uFEFF') >= 0 && words.Any(IsRightToLeft))
        ? FirstStrongIsolate + words + PopDirectionalIsolate
        : words;

    // Hebrew, Arabic and their neighbours, with the forms of presentation.
    static bool IsRightToLeft(char unit) => unit is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFF');
}
