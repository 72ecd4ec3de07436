using System.Globalization;
using System.Text;

namespace Briefing.Cli.Findings;

/// <summary>Words of strangers on a terminal.</summary>
internal static class PlainText
{
    /// <summary>Seeds are hostile: an escape sequence in one must not reach the terminal. Each control character keeps its one column.</summary>
    public static string Printable(ReadOnlySpan<char> words) =>
        string.Create(words.Length, words, static (made, from) =>
        {
            for (var at = 0; at < made.Length; at++)
                made[at] = from[at] is '\t' ? ' ' : char.IsControl(from[at]) || from[at] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '�' : from[at];
        });

    /// <summary>How many columns a terminal takes for words, so that a caret stands under its place.</summary>
    public static int Columns(ReadOnlySpan<char> words)
    {
        var columns = 0;
        foreach (var rune in words.EnumerateRunes())
            columns += Columns(rune);
        return columns;
    }

    static int Columns(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    // East Asian Width W and F (Unicode, UAX 11), in blocks: letters of Korean, Chinese and Japanese, full-width forms, pictures.
    static bool IsWide(int value) => value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
