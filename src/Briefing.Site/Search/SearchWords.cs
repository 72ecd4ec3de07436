using System.Globalization;
using System.Text;

namespace Briefing.Site.Search;

/// <summary>
/// Cuts a text into the words that searching goes by. Readers type without diacritics, in any case, and with whichever yeh, kaf
/// or alef their keyboard has, so these are folded; <c>theme/assets/js/modules/search-words.js</c> does the same to what they type.
/// </summary>
static class SearchWords
{
    /// <summary>Longer runs of letters are no words that anyone types whole.</summary>
    const int Longest = 40;

    /// <summary>In order, with repetitions.</summary>
    public static void AddTo(List<string> words, string text)
    {
        var word = new StringBuilder();
        var isSpaceless = false;
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            var folded = Fold(rune);
            if (folded.Length == 0)
                continue; // marks and joiners vanish inside a word
            if (folded == " ")
            {
                Finish();
                continue;
            }

            if (IsSpaceless(rune) != isSpaceless)
                Finish();
            isSpaceless = IsSpaceless(rune);
            word.Append(folded);
        }

        Finish();

        void Finish()
        {
            Add(words, word.ToString(), isSpaceless);
            word.Clear();
            isSpaceless = false;
        }
    }

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        AddTo(words, text);
        return words;
    }

    // Scripts that set no blanks between words are searched by pairs of letters.
    static void Add(List<string> words, string word, bool isSpaceless)
    {
        if (isSpaceless && word.Length > 2)
        {
            for (var at = 0; at + 1 < word.Length; at++)
                words.Add(word.Substring(at, 2));
        }
        else if (word.Length > 1 || (word.Length == 1 && (char.IsAsciiDigit(word[0]) || isSpaceless)))
        {
            words.Add(word.Length > Longest ? word[..Longest] : word);
        }
    }

    /// <summary>What a character is to the search: its folded form, a blank where a word ends, or nothing.</summary>
    static string Fold(Rune rune)
    {
        if (rune.IsAscii)
        {
            var unit = (char)rune.Value;
            return char.IsAsciiLetterOrDigit(unit) ? char.ToLowerInvariant(unit).ToString() : " ";
        }

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

    static string Decomposed(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        return (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes())).Normalize(NormalizationForm.FormKD);
    }
}
