using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>What the letters and signs of a stretch of text tell without knowing its words. Measured in one pass.</summary>
/// <param name="Words">Separated by blanks; scripts without blanks count two letters as a word.</param>
/// <param name="Capitals">Words that begin with a capital letter, or with a letter of a script that has none.</param>
/// <param name="Letters">Letters by <see cref="WritingSystem"/>.</param>
/// <param name="Sentences">Full stops, question and exclamation marks before a blank or the end.</param>
/// <param name="FullStop">Ends with a full stop, quotation marks and brackets not counted.</param>
/// <param name="Question">Ends with a question or exclamation mark.</param>
/// <param name="Last">The last unit that is neither blank nor closing mark; NUL when there is none.</param>
/// <param name="LowerStart">Its first letter is a small one.</param>
/// <param name="Bullet">Begins as an item of a list.</param>
sealed record SeedShape(
    int Length,
    int Words,
    int Capitals,
    EquatableArray<int> Letters,
    int Sentences,
    bool FullStop,
    bool Question,
    char Last,
    bool LowerStart,
    bool Bullet)
{
    /// <summary>Headlines seldom have more words; a paragraph without its full stop seldom has fewer.</summary>
    const int LongestHeadline = 25;

    /// <summary>In characters; scripts without spaces, and garbage, have few words.</summary>
    const int LongestLine = 300;

    public WritingSystem System => WritingSystems.Most(Letters.AsSpan());

    public int LetterCount
    {
        get
        {
            var count = 0;
            foreach (var letters in Letters)
                count += letters;
            return count;
        }
    }

    public bool IsProse =>
        Words > LongestHeadline || Length > LongestLine || FullStop || Bullet || (Question && (Words > 16 || Sentences > 2))
            || Last is ';' or ',' or '،' or '，'
            || SeedChars.IsColon(Last);

    /// <summary>More than a line that could be a teaser or a caption: several sentences, or one long one.</summary>
    public bool IsClearProse => Words >= 45 || (Words >= 22 && Sentences >= 2);

    public static SeedShape Measure(ReadOnlySpan<char> text)
    {
        var letters = new int[WritingSystems.Count];
        var (words, capitals, sentences, unspaced) = (0, 0, 0, 0);
        var inWord = false;
        var initial = true;
        var lowerStart = false;
        var seenLetter = false;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (SeedChars.IsBlank(unit))
            {
                inWord = false;
                continue;
            }

            if (!inWord)
            {
                inWord = true;
                initial = true;
                words++;
            }

            var system = WritingSystems.Of(unit);
            if (system != WritingSystem.None)
            {
                letters[(int)system]++;
                if (WritingSystems.IsUnspaced(system))
                    unspaced++;
                if (initial && !char.IsLower(unit))
                    capitals++;
                if (!seenLetter)
                    lowerStart = char.IsLower(unit);
                seenLetter = true;
                initial = false;
            }
            else if (SeedChars.Digit(unit) >= 0)
            {
                initial = false;
                seenLetter = true;
            }
            else if ((SeedChars.IsFullStop(unit) || SeedChars.IsQuestionOrExclamation(unit)) && EndsSentence(text, at))
            {
                sentences++;
            }
        }

        var last = LastMark(text);
        return new SeedShape(
            text.Length,
            words + (unspaced / 2),
            capitals,
            EquatableArray.Create<int>(letters),
            sentences,
            SeedChars.IsFullStop(last),
            SeedChars.IsQuestionOrExclamation(last),
            last,
            lowerStart,
            text.Length > 2 && SeedChars.IsBullet(text[0]) && SeedChars.IsBlank(text[1]));
    }

    static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        // Scripts without spaces end a sentence wherever their full stop stands.
        if (text[at] is '。' or '！' or '？')
            return true;
        var next = at + 1;
        for (var most = next + 3; next < text.Length && next < most && SeedChars.IsCloser(text[next]); next++)
        {
        }

        if (next < text.Length && !SeedChars.IsBlank(text[next]))
            return false;
        // "U.S. envoy", "J. Doe": a full stop after a single letter ends an abbreviation.
        return text[at] != '.' || at < 2 || !char.IsUpper(text[at - 1]) || char.IsLetter(text[at - 2]) || next >= text.Length;
    }

    static char LastMark(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (!SeedChars.IsBlank(text[at]) && !SeedChars.IsCloser(text[at]))
                return text[at];
        }

        return '\0';
    }
}
