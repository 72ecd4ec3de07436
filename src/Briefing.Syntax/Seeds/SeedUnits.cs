using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Puts together the lines that a wrap has cut, and only those.</summary>
static class SeedUnits
{
    /// <summary>Wider than any wrap of mail, terminals or print; longer lines are paragraphs of their own.</summary>
    const int WidestWrap = 200;

    const int NarrowestWrap = 28;

    /// <summary>In characters: the words of a link that a scraper has put on a line of its own.</summary>
    const int LongestLink = 30;

    /// <param name="spans">Each line without its end and without blanks around; empty for a blank line.</param>
    public static List<SeedUnit> Build(string text, IReadOnlyList<TextSpan> spans, LineCuts cuts)
    {
        var width = WrapWidth(text, spans);
        var units = new List<SeedUnit>();
        for (var first = 0; first < spans.Count;)
        {
            if (spans[first].Length == 0)
            {
                first++;
                continue;
            }

            var last = first;
            while (last + 1 < spans.Count && spans[last + 1].Length > 0 && Joins(text, spans, last, first, width, cuts))
                last++;
            var span = TextSpan.FromBounds(spans[first].Start, spans[last].End);
            units.Add(new SeedUnit
            {
                FirstLine = first,
                LastLine = last,
                Span = span,
                AfterBlank = first == 0 || spans[first - 1].Length == 0,
                BeforeBlank = last + 1 >= spans.Count || spans[last + 1].Length == 0,
                Shape = SeedShape.Measure(span.Of(text)),
            });
            first = last + 1;
        }

        return units;
    }

    /// <summary>
    /// The column at which the file was wrapped; zero when it was not. A wrap at column w makes each line at most w long and leaves
    /// no room on it for the next line's first word, so each pair of lines names a range of columns, and a wrapped file's agree.
    /// </summary>
    static int WrapWidth(string text, IReadOnlyList<TextSpan> spans)
    {
        var starts = new int[WidestWrap + 2];
        var open = 0;
        for (var at = 0; at + 1 < spans.Count; at++)
        {
            var (line, next) = (spans[at], spans[at + 1]);
            if (line.Length == 0 || next.Length == 0)
                continue;
            // What begins with a capital may be a headline or a name under another one, so it proves nothing.
            if (EndsSentence(text, line) || StartsUpper(text, next))
                continue;
            open++;
            if (line.Length is < NarrowestWrap or > WidestWrap)
                continue;
            starts[line.Length]++;
            starts[Math.Min(WidestWrap + 1, line.Length + 1 + FirstWord(text, next))]--;
        }

        var (best, width, running) = (0, 0, 0);
        for (var column = 0; column <= WidestWrap; column++)
        {
            running += starts[column];
            if (running > best)
                (best, width) = (running, column);
        }

        // Two pairs may agree by chance; in a wrapped text most that stand inside a sentence do.
        return best >= 2 && best * 10 >= open * 6 ? width : 0;
    }

    static bool Joins(string text, IReadOnlyList<TextSpan> spans, int at, int first, int width, LineCuts cuts)
    {
        if (cuts.Decided(at) is { } decided)
            return decided;
        var (line, next) = (spans[at], spans[at + 1]);
        var ended = EndsSentence(text, line);
        var full = IsFull(text, spans, at, width);
        // Nothing but a wrap fills a line and goes on in small letters; "U.S." ends no sentence then. Nor do headlines end with "of".
        if ((full && Continues(text, next)) || LeadsOn(text, line, surely: full || next.Length <= LongestLink))
            return true;
        if (cuts.IsWhole(first) || (cuts.TellsItself(at + 1) && (ended || !EndsSentence(text, next))))
            return false;
        if (full)
            return !ended || !(StandsAlone(text, spans, at + 1, width) || SeedDateline.Read(text, next) is { Sure: true });
        if (ended)
            return false;
        // Words that can't be broken leave ragged lines; inside a sentence a fifth of the width may stay empty.
        var ragged = width > 0 && IsWithin(line, width) && IsWithin(next, width) && (width - line.Length) * 5 < width
            && !StartsUpper(text, next);
        // A link on a line of its own cuts its sentence in three; what goes on in small letters or with a comma belongs together.
        var torn = Continues(text, next) && line.End - spans[first].Start >= 12 && !SeedChars.IsColon(text[line.End - 1]);
        return ragged || torn || BreaksOff(text, spans, at);
    }

    /// <summary>The next line's first word would not have fitted on this one.</summary>
    static bool IsFull(string text, IReadOnlyList<TextSpan> spans, int at, int width) =>
        width > 0 && IsWithin(spans[at], width) && IsWithin(spans[at + 1], width)
            && width - spans[at].Length < 1 + FirstWord(text, spans[at + 1]);

    /// <summary>The width is what most lines agree on; a few of a wrapped text may be a word longer.</summary>
    static bool IsWithin(TextSpan line, int width) => line.Length <= width + 10;

    /// <summary>A line of a wrapped paragraph is full or ends a sentence; one that is neither is a heading or a credit.</summary>
    static bool StandsAlone(string text, IReadOnlyList<TextSpan> spans, int at, int width) =>
        !EndsSentence(text, spans[at]) && (at + 1 >= spans.Count || spans[at + 1].Length == 0 || !IsFull(text, spans, at, width));

    /// <summary>Words that no headline and no paragraph ends with.</summary>
    static readonly HashSet<string> Articles =
    [
        "the", "a", "an", "and", "or", "his", "her", "its", "their", "called", "named", "de", "du", "des", "la", "le", "les", "et", "un", "une",
        "der", "die", "das", "den", "dem", "und", "el", "los", "las", "y", "del",
    ];

    /// <summary>Words that seldom end one: "What to look for" is a headline.</summary>
    static readonly HashSet<string> Prepositions =
    [
        "of", "to", "in", "on", "for", "with", "at", "by", "from", "that", "as", "than", "into", "à", "au", "aux", "von", "zu", "mit", "für",
        "im", "am", "con", "por", "para", "al",
    ];

    static bool LeadsOn(string text, TextSpan line, bool surely)
    {
        var words = line.Of(text);
        var last = words[(words.LastIndexOfAny(SeedChars.Blanks) + 1)..];
        if (last.Length == words.Length || last.Length > 8)
            return false;
        var folded = FoldedWords.Fold(last);
        return Articles.Contains(folded) || (surely && Prepositions.Contains(folded));
    }

    /// <summary>A link with a capital letter on a line of its own: the line after it goes on in small letters.</summary>
    static bool BreaksOff(string text, IReadOnlyList<TextSpan> spans, int at)
    {
        var (line, next) = (spans[at], spans[at + 1]);
        var words = line.Of(text);
        return next.Length <= LongestLink && words.IndexOf(' ') > 0 && !EndsSentence(text, next) && at + 2 < spans.Count
            && spans[at + 2].Length > 0 && Continues(text, spans[at + 2])
            && !SeedChars.IsColon(words[^1]);
    }

    static bool EndsSentence(string text, TextSpan line)
    {
        var at = line.End - 1;
        while (at > line.Start && SeedChars.IsCloser(text[at]))
            at--;
        return SeedChars.IsFullStop(text[at]) || SeedChars.IsQuestionOrExclamation(text[at]);
    }

    static bool StartsUpper(string text, TextSpan line) => char.IsUpper(text[line.Start]) || SeedChars.IsBullet(text[line.Start]);

    static bool Continues(string text, TextSpan line)
    {
        var unit = text[line.Start];
        if (unit is ',' or ';' or '،' || (unit is '.' or ')' && line.Length > 1 && text[line.Start + 1] != unit))
            return true;
        // Addresses and labels in small letters ("www.…", "by Jane Doe") are no continuation; neither is a name like "iPhone".
        return char.IsLower(unit) && line.Length > 1 && !char.IsUpper(text[line.Start + 1])
            && !text.AsSpan(line.Start, line.Length).StartsWith("http")
            && !text.AsSpan(line.Start, line.Length).StartsWith("www.");
    }

    /// <summary>Length of the line's first word; scripts without spaces break after any letter.</summary>
    static int FirstWord(string text, TextSpan line)
    {
        if (WritingSystems.IsUnspaced(WritingSystems.Of(text[line.Start])))
            return 2;
        var at = line.Start;
        while (at < line.End && at - line.Start < WidestWrap && !char.IsWhiteSpace(text[at]))
            at++;
        return at - line.Start;
    }
}
