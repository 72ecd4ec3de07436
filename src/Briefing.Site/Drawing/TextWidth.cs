using System.Globalization;
using System.Text;

namespace Briefing.Site.Drawing;

/// <summary>
/// How wide words are at most, in thousandths of their font's size. Pages are drawn where no font is at hand, so each letter
/// counts as wide as the widest usual sans-serif sets it; whole numbers, so that every machine draws the same.
/// </summary>
static class TextWidth
{
    const int Usual = 600;
    const int Wide = 760;
    const int Capital = 720;
    const int Narrow = 340;
    const int Full = 1050;

    public static int Of(string words, int size)
    {
        var sum = 0L;
        foreach (var rune in words.EnumerateRunes())
            sum += Of(rune);
        return (int)Math.Min(int.MaxValue / 2, (sum * size / 1000) + 1);
    }

    /// <summary>The words, cut with an ellipsis where they are too wide.</summary>
    public static string Fit(string words, int size, int most)
    {
        if (Of(words, size) <= most)
            return words;
        var kept = new StringBuilder();
        var room = (((long)most * 1000) / size) - Full;
        foreach (var rune in words.EnumerateRunes())
        {
            room -= Of(rune);
            if (room < 0)
                break;
            kept.Append(rune.ToString());
        }

        return kept.ToString().TrimEnd(' ', ',', '(', '-', '\u200C') + "…";
    }

    static int Of(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or 'f' or 't' or 'r' or ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '(' or ')' or '|' or '-' => Narrow,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' => Full - 100,
        _ when IsFull(rune.Value) => Full,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Capital,
            _ when rune.Value > 0x24F => Wide,
            _ => Usual,
        },
    };

    // Scripts whose signs fill a square: Chinese, Japanese, Korean; and pictures.
    static bool IsFull(int value) => value is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F)
        or (>= 0xFF00 and <= 0xFF60) or >= 0x1F000;
}
