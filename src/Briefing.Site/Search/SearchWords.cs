using System.Globalization;
using System.Text;

namespace Briefing.Site.Search;

/// <summary>
/// Cuts a text into the words that searching goes by. Readers type without diacritics, in any case, and with whichever yeh, kaf
/// or alef their keyboard has, so these are folded; <c>theme/assets/js/modules/search-words.js</c> does the same to what they type.
/// </summary>
static class SearchWords
{
    // Signs that stand between words whatever is done to them, besides ASCII; a text with no others is not decomposed.
    static bool IsPlain(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', '\x7F') is >= 0 and var at)
        {
            if (text[at] is not ('\u00A0' or '\u2013' or '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026'))
                return false;
            text = text[(at + 1)..];
        }

        return true;
    }

    /// <summary>In order, with repetitions.</summary>
    public static void AddTo(WordList words, string text)
    {
        ReadOnlySpan<char> rest = IsPlain(text) ? text : Decomposed(text);
        var isSpaceless = false;
        var isNumber = false;
        while (!rest.IsEmpty)
        {
            if (isNumber && IsGrouping(rest))
                rest = rest[1..];
            isNumber = char.IsDigit(rest[0]);
            if (char.IsAscii(rest[0]))
            {
                if (!char.IsAsciiLetterOrDigit(rest[0]) || isSpaceless)
                    End(ref isSpaceless);
                if (char.IsAsciiLetterOrDigit(rest[0]))
                    words.Append(char.IsAsciiLetterUpper(rest[0]) ? (char)(rest[0] | 0x20) : rest[0]);
                rest = rest[1..];
                continue;
            }

            Rune.DecodeFromUtf16(rest, out var rune, out var taken);
            rest = rest[taken..];
            var folded = Fold(rune);
            if (folded.Length == 0)
                continue; // marks and joiners vanish inside a word
            if (folded == " ")
            {
                End(ref isSpaceless);
                continue;
            }

            if (IsSpaceless(rune) != isSpaceless)
                End(ref isSpaceless);
            isSpaceless = IsSpaceless(rune);
            words.Append(folded);
        }

        End(ref isSpaceless);

        void End(ref bool isSpaceless)
        {
            words.EndWord(isSpaceless);
            isSpaceless = false;
        }
    }

    /// <summary>Begins with a sign between thousands, which readers leave out: three digits follow it, and no fourth.</summary>
    static bool IsGrouping(ReadOnlySpan<char> rest) => rest[0] is ',' or '.' or '\'' or '\u2019' or '\u066C'
        && rest.Length > 3 && char.IsDigit(rest[1]) && char.IsDigit(rest[2]) && char.IsDigit(rest[3])
        && (rest.Length == 4 || !char.IsDigit(rest[4]));

    public static List<string> Of(string text)
    {
        var words = new WordList();
        AddTo(words, text);
        return [.. Enumerable.Range(0, words.Count).Select(at => words[at].ToString())];
    }

    /// <summary>What a character beyond ASCII is to the search: its folded form, a blank where a word ends, or nothing.</summary>
    static string Fold(Rune rune)
    {
        switch (rune.Value)
        {
            case 0x0640 or 0x00AD or 0x061C or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069):
                return "";
            case 0x064A or 0x0649: // Arabic yeh, alef maksura
                return "ی";
            case 0x0643:
                return "ک";
            case 0x0629: // teh marbuta
                return "ه";
            case 0x0671: // alef wasla
                return "ا";
            case 0x00DF:
                return "ss";
            case 0x00E6 or 0x00C6:
                return "ae";
            case 0x0153 or 0x0152:
                return "oe";
            case 0x00F8 or 0x00D8:
                return "o";
            case 0x0142 or 0x0141:
                return "l";
            case 0x0111 or 0x0110:
                return "d";
            case 0x0131:
                return "i";
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            return "";
        if (Rune.IsDigit(rune))
            return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        return Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ";
    }

    /// <summary>Han, kana, Thai, Lao, Myanmar and Khmer.</summary>
    static bool IsSpaceless(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF);

    static string Decomposed(string text) =>
        (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes())).Normalize(NormalizationForm.FormKD);
}
