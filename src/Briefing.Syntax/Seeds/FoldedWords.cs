using System.Buffers;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Words made comparable: lower case, one space between them, Western digits, one form for letters that keyboards and scrapes
/// confuse. Only for recognising set phrases; what readers see is never folded so.
/// </summary>
static class FoldedWords
{
    /// <summary>Words up to this length are folded on the stack.</summary>
    const int Short = 256;

    /// <summary>Folded, with everything that is neither letter nor digit dropped from both ends.</summary>
    public static string Key(ReadOnlySpan<char> words)
    {
        var start = 0;
        var end = words.Length;
        while (start < end && !IsCore(words[start]))
            start++;
        while (end > start && !IsCore(words[end - 1]))
            end--;
        return Fold(words[start..end]);
    }

    public static string Fold(ReadOnlySpan<char> words)
    {
        var rented = words.Length > Short ? ArrayPool<char>.Shared.Rent(words.Length) : null;
        var folded = rented is null ? stackalloc char[Short] : rented;
        var length = 0;
        foreach (var unit in words)
        {
            var plain = Unit(unit);
            if (plain == '\0' || (plain == ' ' && (length == 0 || folded[length - 1] == ' ')))
                continue;
            folded[length++] = plain;
        }

        if (length > 0 && folded[length - 1] == ' ')
            length--;
        var made = new string(folded[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return made;
    }

    static bool IsCore(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is '©' or '#' or '+';

    /// <summary>
    /// One unit, folded, a blank made a space; NUL for what is dropped: marks on letters, joiners, the stroke that lengthens Arabic
    /// words.
    /// </summary>
    public static char Unit(char unit)
    {
        if (unit < 0x80)
            return char.IsWhiteSpace(unit) ? ' ' : char.ToLowerInvariant(unit);
        if (SeedChars.Digit(unit) is >= 0 and var digit)
            return (char)('0' + digit);
        if (char.IsWhiteSpace(unit))
            return ' ';
        return unit switch
        {
            '’' or '‘' or 'ʼ' or '´' or '`' => '\'',
            'ي' or 'ى' or 'ۍ' => 'ی',
            'ك' => 'ک',
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ۀ' or 'ة' => 'ه',
            'ؤ' => 'و',
            'ı' or 'İ' => 'i',
            'ё' or 'Ё' => 'е',
            '：' => ':',
            '\u200c' or '\u200d' or '\u00ad' or 'ـ' => '\0',
            _ when SeedChars.IsBlank(unit) || SeedChars.IsMark(unit) => '\0',
            _ => char.ToLowerInvariant(unit),
        };
    }
}
