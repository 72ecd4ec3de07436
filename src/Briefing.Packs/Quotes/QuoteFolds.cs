using System.Text;

namespace Briefing.Packs.Quotes;

/// <summary>
/// The differences between an author's quote and its source that are forgiven. The list is closed and published; letters, digits,
/// case, order and punctuation are not on it.
/// </summary>
public enum QuoteFold
{
    /// <summary>Runs of blanks, tabs, line breaks and no-break spaces count as one blank.</summary>
    WhiteSpace,

    /// <summary>Letters and marks written apart count as the composed letter (Unicode normalisation form C).</summary>
    Composition,

    /// <summary>Straight and curly quotation marks.</summary>
    QuotationMark,

    /// <summary>Straight and curly apostrophes and single quotation marks.</summary>
    Apostrophe,

    /// <summary>Hyphens, dashes and the minus sign.</summary>
    Dash,

    /// <summary>Soft hyphens, joiners, direction marks and other characters without width.</summary>
    Invisible,

    /// <summary>Arabic and Persian forms of yeh and kaf, which keyboards confuse.</summary>
    ArabicLetter,
}

/// <summary>Applies the folds, and tells which of them a quote needed.</summary>
public static class QuoteFolds
{
    /// <summary>A text with every fold applied; no blank at either end.</summary>
    public static string Fold(string text) => IsPlain(text) ? text : FoldedText.Of(text).Text;

    /// <summary>How often each fold was needed to make two texts equal, one number for each <see cref="QuoteFold"/>.</summary>
    /// <param name="quoted">The author's words.</param>
    /// <param name="source">The source's words; equal to the author's when both are folded.</param>
    public static IReadOnlyList<int> Uses(string quoted, string source)
    {
        var uses = new int[Enum.GetValues<QuoteFold>().Length];
        if (string.Equals(quoted, source, StringComparison.Ordinal))
            return uses;
        var left = FoldedText.Of(quoted);
        var right = FoldedText.Of(source);
        for (var at = 0; at < left.Text.Length && at < right.Text.Length; at++)
        {
            var ours = quoted.AsSpan(left.Start(at), left.End(at) - left.Start(at));
            var theirs = source.AsSpan(right.Start(at), right.End(at) - right.Start(at));
            if (!ours.SequenceEqual(theirs))
                uses[(int)Needed(left.Text[at])]++;
            if (left.Gap(at) != right.Gap(at))
                uses[(int)QuoteFold.Invisible]++;
        }

        return uses;
    }

    static QuoteFold Needed(char folded) => folded switch
    {
        ' ' => QuoteFold.WhiteSpace,
        '"' => QuoteFold.QuotationMark,
        '\'' => QuoteFold.Apostrophe,
        '-' => QuoteFold.Dash,
        'ی' or 'ک' => QuoteFold.ArabicLetter,
        _ => QuoteFold.Composition,
    };

    /// <summary>Nothing to fold: most names and many quotes.</summary>
    internal static bool IsPlain(string text)
    {
        var all = text.AsSpan();
        return all.IsEmpty || (all[0] != ' ' && all[^1] != ' ' && all.IndexOfAnyExceptInRange(' ', '~') < 0 && all.IndexOf("  ") < 0);
    }

    /// <summary>What one character becomes: itself, its plain form, a blank, or NUL for a character that is dropped.</summary>
    internal static char Unit(char unit)
    {
        if (unit < 0x80)
            return unit is ' ' or (>= '\t' and <= '\r') or (>= '\u001c' and <= '\u001f') ? ' ' : unit;
        return unit switch
        {
            '\u00ad' => '\0', // soft hyphen
            '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u02bc' => '\'',
            '\u201c' or '\u201d' or '\u201e' or '\u201f' => '"',
            >= '\u2010' and <= '\u2015' => '-',
            '\u2212' or '\ufe58' or '\ufe63' or '\uff0d' => '-',
            >= '\u200b' and <= '\u200f' => '\0', // zero width space, joiners, direction marks
            >= '\u202a' and <= '\u202e' => '\0', // direction embeddings
            >= '\u2060' and <= '\u2064' => '\0', // word joiner and invisible operators
            >= '\u2066' and <= '\u2069' => '\0', // direction isolates
            '\u061c' or '\ufeff' => '\0',
            '\u064a' => 'ی',
            '\u0643' => 'ک',
            _ => char.IsWhiteSpace(unit) ? ' ' : unit,
        };
    }

    internal static bool IsNormalized(string text)
    {
        if (IsComposed(text))
            return true;
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair, which an escape in YAML can make: it is compared as it stands.
            return true;
        }
    }

    // Below the first combining mark every letter is composed, and so are dashes, quotation marks and dots; most texts have no others,
    // and need not be asked of the Unicode library.
    static bool IsComposed(ReadOnlySpan<char> text)
    {
        for (; text.IndexOfAnyExceptInRange('\0', '\u02ff') is >= 0 and var at; text = text[(at + 1)..])
        {
            if (text[at] is not (>= '\u2010' and <= '\u2027'))
                return false;
        }

        return true;
    }
}
