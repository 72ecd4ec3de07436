using System.Globalization;
using System.Text;

namespace Briefing.Templates;

/// <summary>Dates as text, by patterns such as <c>%d %b %Y</c>.</summary>
static class DateFormat
{
    public const string Default = "%d %b %Y";

    public static string Format(DateTime date, string? pattern, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.InvariantCulture;
        if (string.IsNullOrEmpty(pattern))
            return date.ToString(culture);
        if (pattern == "%g")
            pattern = Default;
        var text = new StringBuilder(pattern.Length + 16);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 == pattern.Length)
                text.Append(pattern[at]);
            else if (pattern[++at] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                Append(text, date, pattern[at], culture);
        }

        return text.ToString();
    }

    static void Append(StringBuilder text, DateTime date, char code, CultureInfo culture)
    {
        _ = code switch
        {
            'a' or 'A' or 'b' or 'h' or 'B' or 'p' or 'P' or 'v' or 'x' or 'X' => text.Append(Worded(date, code, culture)),
            'c' => text.Append(date.ToString("ddd MMM dd HH:mm:ss yyyy", culture)),
            'C' => Padded(text, date.Year / 100, 2),
            'd' => Padded(text, date.Day, 2),
            'D' => text.Append(date.ToString("MM'/'dd'/'yy", culture)),
            'e' => Padded(text, date.Day, 2, ' '),
            'F' => text.Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            'H' => Padded(text, date.Hour, 2),
            'I' => Padded(text, Twelve(date), 2),
            'j' => Padded(text, date.DayOfYear, 3),
            'k' => Padded(text, date.Hour, 2, ' '),
            'l' => Padded(text, Twelve(date), 2, ' '),
            'L' => Padded(text, date.Millisecond, 3),
            'm' => Padded(text, date.Month, 2),
            'M' => Padded(text, date.Minute, 2),
            'n' => text.Append('\n'),
            'N' => Padded(text, date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, 9),
            'r' => text.Append(date.ToString("hh':'mm':'ss ", CultureInfo.InvariantCulture)).Append(Worded(date, 'p', culture)),
            'R' => text.Append(date.ToString("HH':'mm", CultureInfo.InvariantCulture)),
            's' => text.Append((long)Math.Floor((date - DateTime.UnixEpoch).TotalSeconds)),
            'S' => Padded(text, date.Second, 2),
            't' => text.Append('\t'),
            'T' => text.Append(date.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture)),
            'u' => Padded(text, date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
            'U' => Padded(text, Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday), 2),
            'V' => Padded(text, Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2),
            'w' => Padded(text, (int)date.DayOfWeek, 1),
            'W' => Padded(text, Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday), 2),
            'y' => Padded(text, date.Year % 100, 2),
            'Y' => Padded(text, date.Year, 4),

            // The machine's own zone must not show in a page, so a date without a zone counts as UTC.
            'Z' => text.Append("+00:00"),
            '%' => text.Append('%'),
            _ => text.Append('%').Append(code),
        };
    }

    static string Worded(DateTime date, char code, CultureInfo culture)
    {
        var words = culture.DateTimeFormat;
        return code switch
        {
            'a' => words.GetAbbreviatedDayName(date.DayOfWeek),
            'A' => words.GetDayName(date.DayOfWeek),
            'b' or 'h' => words.GetAbbreviatedMonthName(date.Month),
            'B' => words.GetMonthName(date.Month),
            'p' => date.Hour < 12 ? words.AMDesignator : words.PMDesignator,
            'P' => (date.Hour < 12 ? words.AMDesignator : words.PMDesignator).ToLower(culture),
            'v' => string.Create(culture, $"{date.Day,2}-{words.GetAbbreviatedMonthName(date.Month).ToUpper(culture)}-{date.Year:D4}"),
            'x' => date.ToString("d", culture),
            _ => date.ToString("T", culture),
        };
    }

    static int Twelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    static int Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek firstDay) =>
        culture.Calendar.GetWeekOfYear(date, rule, firstDay);

    static StringBuilder Padded(StringBuilder text, long number, int width, char pad = '0')
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return text.Append(pad, Math.Max(0, width - length)).Append(digits[..length]);
    }
}
