namespace Briefing.Syntax.Seeds;

/// <summary>The scripts that tell articles and site furniture apart, as far as a language or a direction follows from them.</summary>
enum WritingSystem
{
    None,
    Latin,
    Arabic,
    Cyrillic,
    Han,
    Kana,
    Hangul,
    Hebrew,
    Greek,
    Devanagari,
    Other,
}

static class WritingSystems
{
    public const int Count = (int)WritingSystem.Other + 1;

    /// <summary>The script of a letter; <see cref="WritingSystem.None"/> for everything that is no letter.</summary>
    public static WritingSystem Of(char unit)
    {
        if (unit < 0x80)
            return char.IsAsciiLetter(unit) ? WritingSystem.Latin : WritingSystem.None;
        if (!char.IsLetter(unit))
            return WritingSystem.None;
        return unit switch
        {
            <= '\u024f' or (>= '\u1e00' and <= '\u1eff') or (>= '\uff21' and <= '\uff5a') => WritingSystem.Latin,
            (>= '\u0370' and <= '\u03ff') or (>= '\u1f00' and <= '\u1fff') => WritingSystem.Greek,
            >= '\u0400' and <= '\u052f' => WritingSystem.Cyrillic,
            (>= '\u0590' and <= '\u05ff') or (>= '\ufb1d' and <= '\ufb4f') => WritingSystem.Hebrew,
            (>= '\u0600' and <= '\u06ff') or (>= '\u0750' and <= '\u077f') or (>= '\u08a0' and <= '\u08ff')
                or (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufeff') => WritingSystem.Arabic,
            >= '\u0900' and <= '\u097f' => WritingSystem.Devanagari,
            >= '\u3040' and <= '\u30ff' => WritingSystem.Kana,
            (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') => WritingSystem.Han,
            (>= '\uac00' and <= '\ud7a3') or (>= '\u1100' and <= '\u11ff') => WritingSystem.Hangul,
            _ => WritingSystem.Other,
        };
    }

    public static bool IsRightToLeft(WritingSystem system) => system is WritingSystem.Arabic or WritingSystem.Hebrew;

    /// <summary>Kana and Han are one script here: Japanese mixes them in every sentence.</summary>
    public static bool AreOne(WritingSystem left, WritingSystem right) =>
        left == right || (left is WritingSystem.Han or WritingSystem.Kana && right is WritingSystem.Han or WritingSystem.Kana);

    /// <summary>Written without spaces between words.</summary>
    public static bool IsUnspaced(WritingSystem system) => system is WritingSystem.Han or WritingSystem.Kana;

    /// <summary>The script with the most letters; the first in order where two have as many.</summary>
    public static WritingSystem Most(ReadOnlySpan<int> letters)
    {
        var most = 0;
        for (var at = 1; at < letters.Length; at++)
        {
            if (letters[at] > (most == 0 ? 0 : letters[most]))
                most = at;
        }

        return (WritingSystem)most;
    }
}
