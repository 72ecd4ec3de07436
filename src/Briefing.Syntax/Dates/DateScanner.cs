namespace Briefing.Syntax.Dates;

enum DateCalendar
{
    Gregorian,
    SolarHijri,
    UmmAlQura,
}

/// <summary>A day of the week in a text.</summary>
/// <param name="IsShort">Such as "Mon", which may have a full stop that ends no sentence.</param>
readonly record struct WeekdayName(int Start, int End, DayOfWeek Day, bool IsShort);

/// <summary>A day and a month that wait for their year.</summary>
readonly record struct DayAndMonth(int Day, int Month, DateCalendar Calendar);

/// <summary>
/// Reads dates in running text, word by word, without allocating: seeds of a megabyte pass through it on every build. Letters are
/// compared as <see cref="DateNames"/> folds them, digits in ASCII, Persian and Arabic-Indic form.
/// </summary>
readonly partial struct DateScanner(string text)
{
    // More blanks than this between two words is a table or a new thought.
    const int MostBlanks = 3;

    /// <summary>Where the next name of a weekday begins; -1 when there is none.</summary>
    public int NextWeekday(int from, out WeekdayName name)
    {
        name = default;
        for (var at = from; at < text.Length; at++)
        {
            if (!DateNames.MayBeginWeekday(text[at]) || !BeginsWord(at))
                continue;
            var end = WordEnd(at);
            if (TryWeekday(at, ref end, out var day, out var form))
            {
                name = new WeekdayName(at, end, day, form != WeekdayForm.Full);
                return at;
            }

            at = end;
        }

        return -1;
    }

    bool TryWeekday(int at, ref int end, out DayOfWeek day, out WeekdayForm form)
    {
        Span<char> folded = stackalloc char[DateNames.LongestName];
        // Persian writes "three-shanbe" as one word, with a joiner, or as two.
        if (end < text.Length && text[end] == ' ' && DateNames.MayBeginPair(text[at]) && WordEnd(end + 1) is var second && second > end + 1
            && DateNames.TryWeekday(DateNames.Fold(text.AsSpan(at, second - at), folded), out day, out form))
        {
            end = second;
            return true;
        }

        if (!DateNames.TryWeekday(DateNames.WithoutPartOfDay(DateNames.Fold(text.AsSpan(at, end - at), folded)), out day, out form))
            return false;
        var next = end < text.Length ? text[end] : '\0';
        return form switch
        {
            WeekdayForm.Full => true,
            // "Sun" is a newspaper and a star; "mon" and "sat" are French and English words.
            WeekdayForm.EnglishShort => char.IsAsciiLetterUpper(text[at]) && !IsThe(at),
            WeekdayForm.FrenchShort => next == '.',
            // "So" begins English sentences, but no one writes "So 16.09." in them.
            _ => char.IsAsciiLetterUpper(text[at]) && (next is '.' or ',' || (next == ' ' && TryNumber(end + 1, out _, out var digits, out var dot) && digits <= 2 && EndsIn(dot, '.'))),
        };
    }

    bool EndsIn(int at, char mark) => at + 1 < text.Length && text[at] == mark && DateNames.DigitOf(text[at + 1]) >= 0;

    bool IsThe(int at) => at >= 4 && text.AsSpan(at - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);

    public bool BeginsWord(int at) => IsWordUnit(text[at]) && (at == 0 || !IsWordUnit(text[at - 1]));

    static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '\u200C' or '\u200D' or '\u0640' || DateNames.IsVowelMark(unit);

    int WordEnd(int at)
    {
        if (at < text.Length && DateNames.DigitOf(text[at]) >= 0)
        {
            while (at < text.Length && DateNames.DigitOf(text[at]) >= 0)
                at++;
            return at;
        }

        while (at < text.Length && IsWordUnit(text[at]) && DateNames.DigitOf(text[at]) < 0)
            at++;
        return at;
    }

    // Over the end of a line, but not over a blank line: that ends a paragraph.
    int SkipBlanks(int at)
    {
        var most = at + MostBlanks;
        for (; at < text.Length && at < most; at++)
        {
            if (text[at] == '\n' && IsOnBlankLine(at))
                break;
            if (text[at] is not (' ' or '\u00A0' or '\u202F' or '\n' or '\r' or '\t'))
                break;
        }

        return at;
    }

    bool IsOnBlankLine(int lineEnd)
    {
        var at = lineEnd - 1;
        while (at >= 0 && text[at] is ' ' or '\r' or '\t')
            at--;
        return at < 0 || text[at] == '\n';
    }

    int SkipOne(int at, char first, char second = '\0') => at < text.Length && (text[at] == first || (second != '\0' && text[at] == second)) ? at + 1 : at;

    /// <summary>A whole date that begins here.</summary>
    public bool TryDate(int at, out DateOnly date, out int end)
    {
        date = default;
        if (TryNumber(at, out var first, out var digits, out end) && digits == 4)
            return TryYearFirst(end, first, out date, out end);
        if (digits is 1 or 2 && TryInNumbers(end, first, out date, out end))
            return true;
        return TryDayAndMonth(at, out var parts, out end) && TryYear(SkipBlanks(SkipOne(SkipBlanks(end), ',', '،')), parts, out date, out end);
    }

    /// <summary>"16 September", "September 16th", "16. September", "the 1er mai"; never the first day of a range.</summary>
    public bool TryDayAndMonth(int at, out DayAndMonth parts, out int end)
    {
        parts = default;
        if (TryNumber(at, out var day, out var digits, out end))
        {
            if (digits > 2 || !TryMonth(SkipFiller(SkipBlanks(SkipOrdinal(end))), out var month, out var calendar, out end))
                return false;
            // Arabic papers give the month twice: "September/Ailul".
            if (end + 1 < text.Length && text[end] == '/' && TryMonth(end + 1, out var again, out _, out var after) && again == month)
                end = after;
            parts = new DayAndMonth(day, month, calendar);
            return true;
        }

        if (!TryMonth(at, out var named, out var named_, out end))
            return false;
        var next = SkipFiller(SkipBlanks(SkipOne(end, '.')));
        if (!TryNumber(next, out day, out digits, out end) || digits > 2)
            return false;
        end = SkipOrdinal(end);
        if (end < text.Length && text[end] is '-' or '–' or '/' or '—')
            return false;
        parts = new DayAndMonth(day, named, named_);
        return true;
    }

    /// <summary>The year that makes a day and a month a date.</summary>
    public bool TryYear(int at, DayAndMonth parts, out DateOnly date, out int end)
    {
        date = default;
        return TryNumber(SkipFiller(at), out var year, out var digits, out end) && digits == 4
            && CalendarDates.TryMake(year, parts.Month, parts.Day, parts.Calendar, out date);
    }

    // "2025-09-16", "2025/09/16", and the same of the Solar Hijri calendar, whose years are 13 or 14 hundred.
    bool TryYearFirst(int at, int year, out DateOnly date, out int end)
    {
        date = default;
        end = at;
        if (at >= text.Length || text[at] is not ('-' or '/' or '.') || !TryNumber(at + 1, out var month, out var monthDigits, out var middle) || monthDigits > 2
            || middle >= text.Length || text[middle] != text[at] || !TryNumber(middle + 1, out var day, out var dayDigits, out end) || dayDigits > 2)
            return false;
        var calendar = year is >= 1300 and < 1500 ? DateCalendar.SolarHijri : DateCalendar.Gregorian;
        return CalendarDates.TryMake(year, month, day, calendar, out date);
    }

    // "16.09.2025"; "16/09/2025" only where the order of day and month is beyond doubt.
    bool TryInNumbers(int at, int first, out DateOnly date, out int end)
    {
        date = default;
        end = at;
        if (at >= text.Length || text[at] is not ('.' or '/' or '-') || !TryNumber(at + 1, out var second, out var digits, out var middle) || digits > 2
            || middle >= text.Length || text[middle] != text[at] || !TryNumber(middle + 1, out var year, out var yearDigits, out end) || yearDigits != 4)
            return false;
        if (text[at] == '.' || first > 12 || first == second)
            return CalendarDates.TryMake(year, second, first, DateCalendar.Gregorian, out date);
        return second > 12 && CalendarDates.TryMake(year, first, second, DateCalendar.Gregorian, out date);
    }

    bool TryNumber(int at, out int value, out int digits, out int end)
    {
        value = digits = 0;
        end = at;
        while (end < text.Length && DateNames.DigitOf(text[end]) is >= 0 and var digit)
        {
            value = digits < 6 ? (value * 10) + digit : value;
            digits++;
            end++;
        }

        return digits > 0;
    }

    bool TryMonth(int at, out int month, out DateCalendar calendar, out int end)
    {
        Span<char> folded = stackalloc char[DateNames.LongestName];
        end = WordEnd(at);
        (month, calendar) = (0, default);
        if (end == at)
            return false;
        // "Second Kanun", "first Rabi": months of two words.
        var second = end < text.Length && text[end] == ' ' ? WordEnd(end + 1) : end;
        if (second > end + 1 && DateNames.TryMonth(DateNames.Fold(text.AsSpan(at, second - at), folded), out month, out calendar))
        {
            end = second;
            return true;
        }

        if (!DateNames.TryMonth(DateNames.Fold(text.AsSpan(at, end - at), folded), out month, out calendar))
            return false;
        end = SkipOne(end, '.');
        return true;
    }

    // "1st", "22nd", "1er", "16." and the like.
    int SkipOrdinal(int at)
    {
        var end = WordEnd(at);
        if (end > at && end - at <= 3 && text.AsSpan(at, end - at) is "st" or "nd" or "rd" or "th" or "er" or "ST" or "ND" or "RD" or "TH" or "ام" or "م")
            return end;
        return SkipOne(at, '.');
    }

    int SkipFiller(int at)
    {
        Span<char> folded = stackalloc char[DateNames.LongestName];
        var end = WordEnd(at);
        return end > at && DateNames.IsFiller(DateNames.Fold(text.AsSpan(at, end - at), folded)) ? SkipBlanks(end) : at;
    }
}
