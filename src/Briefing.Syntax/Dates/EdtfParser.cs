using System.Globalization;
namespace Briefing.Syntax.Dates;

/// <summary>The grammar of EDTF, by hand: a date is read for every claim and event of a pack.</summary>
static class EdtfParser
{
    public static bool TryParseInterval(string text, int slash, out EdtfDate? date, out string? problem)
    {
        date = null;
        var from = text[..slash];
        var to = text[(slash + 1)..];
        if (to.Contains('/', StringComparison.Ordinal))
        {
            problem = EdtfAdvice.For(text) ?? "an interval has one slash, as in 2025-08-24/2025-08-30";
            return false;
        }

        var openFrom = from is "" or "..";
        var openTo = to is "" or "..";
        if (openFrom && openTo)
        {
            problem = "an interval needs at least one end that is stated";
            return false;
        }

        EdtfDay? start = null;
        EdtfDay? end = null;
        problem = null;
        if ((!openFrom && !TryParseDay(from, out start, out problem)) || (!openTo && !TryParseDay(to, out end, out problem)))
            return false;
        if (start is not null && end is not null && start.HasYear == end.HasYear && start.FirstKey > end.LastKey)
        {
            problem = "the interval ends before it begins";
            return false;
        }

        date = new EdtfDate(text, start, end, true);
        return true;
    }

    public static bool TryParseDay(string text, out EdtfDay? day, out string? problem)
    {
        day = null;
        var words = text.AsSpan();
        var uncertain = false;
        var approximate = false;
        if (words is [.. var before, ('?' or '~' or '%') and var mark])
        {
            (uncertain, approximate) = (mark is '?' or '%', mark is '~' or '%');
            words = before;
        }

        string? time = null;
        if (words.IndexOf('T') is > 0 and var at)
        {
            time = words[(at + 1)..].ToString();
            words = words[..at];
            if (!EdtfTime.IsValid(time))
            {
                problem = $"{time} is no time of day; write it as 14:30:00Z or 14:30:00+04:30";
                return false;
            }
        }

        if (!TryParseParts(words, out day, out problem))
        {
            problem ??= EdtfAdvice.For(text) ?? "write 2025-12-28, 2025-12, 2025, or XXXX-12-28 where the year is not stated";
            return false;
        }

        if (time is not null && day!.Day is null) // TryParseParts gave it
        {
            problem = "a time of day needs a whole date before it";
            return false;
        }

        day = day! with { Uncertain = uncertain, Approximate = approximate, Time = time };
        return true;
    }

    static bool TryParseParts(ReadOnlySpan<char> words, out EdtfDay? day, out string? problem)
    {
        day = null;
        problem = null;
        if (words.IsEmpty)
            return false;
        if (words[0] == 'Y')
            return TryParseLongYear(words[1..], out day, out problem);
        var negative = words[0] == '-';
        if (negative)
            words = words[1..];
        if (words.Length is not (4 or 7 or 10) || (words.Length > 4 && words[4] != '-') || (words.Length == 10 && words[7] != '-'))
            return false;
        if (!TryYear(words[..4], negative, out var year, out var partial, out var missing, out problem))
            return false;
        if (words.Length == 4)
        {
            if (missing == 4)
                problem = "it states nothing; leave the date out";
            day = new EdtfDay(year, null, null, false, false) { PartialYear = partial, MissingDigits = partial is null ? 0 : missing };
            return missing < 4;
        }

        if (partial is not null)
        {
            problem = "a year with missing digits can't have a month";
            return false;
        }

        return TryMonthAndDay(words[5..], year, out day, out problem);
    }

    static bool TryMonthAndDay(ReadOnlySpan<char> words, int? year, out EdtfDay? day, out string? problem)
    {
        day = null;
        problem = null;
        int? dayOfMonth = null;
        if (words.Length == 5 && words[3..] is not "XX")
        {
            if (!TryTwoDigits(words[3..], out var stated))
                return false;
            dayOfMonth = stated;
        }

        if (words[..2] is "XX")
        {
            if (dayOfMonth is not null)
                problem = "a day needs its month";
            else if (year is null)
                problem = "it states nothing; leave the date out";
            day = new EdtfDay(year, null, null, false, false);
            return problem is null;
        }

        if (!TryTwoDigits(words[..2], out var month))
            return false;
        if (month is >= 21 and <= 24 && words.Length == 2 && year is not null)
        {
            day = new EdtfDay(year, null, null, false, false) { Season = month };
            return true;
        }

        if (month is < 1 or > 12)
        {
            problem = $"there is no month {month}";
            return false;
        }

        // Without a year, or long before ours, every month may be as long as in a leap year.
        var days = year is >= 1 and <= 9999 ? DateTime.DaysInMonth(year.Value, month) : DateTime.DaysInMonth(2000, month);
        if (dayOfMonth is < 1 || dayOfMonth > days)
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            problem = month == 2 && year is not null ? $"February {year} has {days} days" : $"{name} has {days} days";
            return false;
        }

        day = new EdtfDay(year, month, dayOfMonth, false, false);
        return true;
    }

    static bool TryYear(ReadOnlySpan<char> words, bool negative, out int? year, out int? partial, out int missing, out string? problem)
    {
        year = null;
        partial = null;
        problem = null;
        missing = 0;
        while (missing < 4 && words[3 - missing] == 'X')
            missing++;
        var stated = 0;
        foreach (var digit in words[..(4 - missing)])
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            stated = (stated * 10) + digit - '0';
        }

        if (negative && (missing > 0 || stated == 0))
        {
            problem = stated == 0 && missing == 0 ? "the year 0 is written 0000" : "a year before our era needs four digits, as in -0044";
            return false;
        }

        if (missing == 0)
            year = negative ? -stated : stated;
        else if (missing < 4)
            partial = stated;
        return true;
    }

    // Years of more than four digits: Y-170000002. Nine digits are more than history or any sum needs.
    static bool TryParseLongYear(ReadOnlySpan<char> words, out EdtfDay? day, out string? problem)
    {
        day = null;
        problem = null;
        var negative = words is ['-', ..];
        var digits = negative ? words[1..] : words;
        if (digits.Length is < 5 or > 9 || digits[0] == '0')
        {
            problem = "after Y stands a year of five to nine digits";
            return false;
        }

        var year = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            year = (year * 10) + digit - '0';
        }

        day = new EdtfDay(negative ? -year : year, null, null, false, false);
        return true;
    }

    internal static bool TryTwoDigits(ReadOnlySpan<char> words, out int value)
    {
        value = 0;
        if (words is not [>= '0' and <= '9' and var tens, >= '0' and <= '9' and var ones])
            return false;
        value = ((tens - '0') * 10) + ones - '0';
        return true;
    }
}
