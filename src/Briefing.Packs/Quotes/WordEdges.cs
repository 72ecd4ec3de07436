using System.Globalization;

namespace Briefing.Packs.Quotes;

/// <summary>
/// Where a quote may begin and end: never inside a word or a number. "5 million" is no quote from "1.5 million", nor "He can"
/// from "He can't".
/// </summary>
public static class WordEdges
{
    /// <summary>A cut at this place, before the character at <paramref name="at"/>, would go through a word or a number.</summary>
    public static bool Cuts(ReadOnlySpan<char> text, int at)
    {
        if (at <= 0 || at >= text.Length)
            return false;
        if (char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
            return true;
        if (IsWord(text, at - 1) && IsWord(text, at))
            return !IsUnspaced(text[at - 1]) && !IsUnspaced(text[at]);
        return CutsNumber(text, at) || CutsContraction(text, at);
    }

    /// <summary>Letters, digits and the marks upon them, in any script.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        var unit = text[at];
        if (unit < 0x80)
            return char.IsAsciiLetterOrDigit(unit);
        if (!char.IsSurrogate(unit))
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(unit));
        if (char.IsLowSurrogate(unit))
            at--;
        return at >= 0 && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
            && IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1])));
    }

    /// <summary>Where the word ends that goes on at a place; that place where none does.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        // Most letters of most texts are ASCII, and every text of a pack is cut into words several times.
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || (text[at] >= 0x80 && IsWord(text, at))))
            at++;
        return at;
    }

    static bool IsWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Scripts that put no blank between words: Thai, Lao, Burmese, Khmer, Chinese and Japanese.</summary>
    static bool IsUnspaced(char unit) => unit is (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f')
        or (>= '\u1780' and <= '\u17ff') or (>= '\u2e80' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    /// <summary>"65,412", "1.5": a point or comma between two digits belongs to the number.</summary>
    static bool CutsNumber(ReadOnlySpan<char> text, int at)
    {
        var afterPoint = at >= 2 && IsPoint(text[at - 1]) && char.IsDigit(text[at - 2]) && char.IsDigit(text[at]);
        var beforePoint = at + 1 < text.Length && IsPoint(text[at]) && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
        return afterPoint || beforePoint;
    }

    static bool IsPoint(char unit) => unit is '.' or ',' or '٫' or '٬';

    /// <summary>"can't": the apostrophe carries a negation, unlike that of "the minister's".</summary>
    static bool CutsContraction(ReadOnlySpan<char> text, int at) => IsContraction(text, at) || IsContraction(text, at - 1);

    static bool IsContraction(ReadOnlySpan<char> text, int apostrophe) =>
        text[apostrophe] is '\'' or '\u2019' && apostrophe > 0 && text[apostrophe - 1] is 'n' or 'N'
        && apostrophe + 1 < text.Length && text[apostrophe + 1] is 't' or 'T'
        && (apostrophe + 2 >= text.Length || !IsWord(text, apostrophe + 2));
}
