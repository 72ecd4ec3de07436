using System.Buffers;
using System.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>What single characters mean to a reader of scrapes, whatever the script.</summary>
static class SeedChars
{
    /// <summary>White space of any width, and the marks without width that scrapes leave at the ends of lines.</summary>
    public static bool IsBlank(char unit) =>
        unit < 0x80 ? char.IsWhiteSpace(unit) : char.IsWhiteSpace(unit)
            || unit is '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' or (>= '\u202a' and <= '\u202e')
            or (>= '\u2066' and <= '\u2069');

    /// <summary>The blanks that stand between words.</summary>
    public static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\u00a0\u2007\u2009\u202f\u3000");

    /// <summary>A full stop of some script; question and exclamation marks end headlines too and are asked for separately.</summary>
    public static bool IsFullStop(char unit) => unit is '.' or '…' or '。' or '．' or '｡' or '۔' or '।';

    public static bool IsQuestionOrExclamation(char unit) => unit is '?' or '!' or '؟' or '？' or '！';

    /// <summary>What may stand between a sentence's last mark and the line's end.</summary>
    public static bool IsCloser(char unit) =>
        unit is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '}' or '›' or '」' or '』' or '）' or '】' or '*' or '_' or '“' or '‟';

    public static bool IsQuote(char unit) =>
        unit is '"' or '\'' or '“' or '”' or '„' or '‘' or '’' or '«' or '»' or '‹' or '›' or '「' or '『';

    public static bool IsColon(char unit) => unit is ':' or '：' or '﹕';

    public static bool IsDash(char unit) => unit is '-' or '–' or '—' or '―' or '−' or '‐' or '‑';

    /// <summary>What pages put between the parts of a line about the article: author, date, minutes to read.</summary>
    public static bool IsSeparator(char unit) =>
        unit is '|' or '·' or '•' or '∙' or '⋅' or '●' or '¦' or '│' or '/' or '«' or '»' or '›' or '>';

    public static bool IsBullet(char unit) =>
        unit is '•' or '·' or '▪' or '▸' or '►' or '●' or '■' or '◦' or '‣' or '–' or '—' or '-' or '*';

    /// <summary>The digit's value in Western, Arabic or Persian figures; -1 for anything else.</summary>
    public static int Digit(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '٠' and <= '٩' => unit - '٠',
        >= '۰' and <= '۹' => unit - '۰',
        >= '０' and <= '９' => unit - '０',
        _ => -1,
    };

    /// <summary>Part of a word: letters, marks on them, and the joiner that Persian writes inside words.</summary>
    public static bool IsWordUnit(char unit) => unit < 0x80 ? char.IsAsciiLetter(unit) : char.IsLetter(unit) || char.IsSurrogate(unit)
        || unit == '\u200c' || IsMark(unit);

    /// <summary>Vowel signs and other marks that stand on a letter.</summary>
    public static bool IsMark(char unit) =>
        unit >= '\u0300' && char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>The words without blanks at the ends and with every run of blanks inside made one space.</summary>
    public static string Fold(ReadOnlySpan<char> words)
    {
        words = Trim(words);
        var folded = new StringBuilder(words.Length);
        var gap = false;
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit))
            {
                gap = true;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(unit);
        }

        return folded.ToString();
    }

    public static int WordCount(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var part in words.SplitAny(Blanks))
            count += words[part].Length > 0 ? 1 : 0;
        return count;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> words)
    {
        var start = 0;
        var end = words.Length;
        while (start < end && IsBlank(words[start]))
            start++;
        while (end > start && IsBlank(words[end - 1]))
            end--;
        return words[start..end];
    }
}
