using System.Globalization;

namespace Briefing.Templates;

/// <summary>Dates as text, by patterns such as <c>%d %b %Y</c>.</summary>
static class DateFormat
{
    public const string Default = "%d %b %Y";

    public static string Format(DateTime date, string pattern, CultureInfo? culture = null)
    {
        var text = new TextBuilder(stackalloc char[Usual]);
        Build(ref text, date, pattern, culture);
        var made = text.ToString();
        text.Dispose();
        return made;
    }

    /// <summary>Writes a date without making its text.</summary>
    public static void Write(TemplateContext context, DateTime date, string pattern, CultureInfo? culture = null)
    {
        if (!context.Out.IsOpen)
        {
            context.WriteText(Format(date, pattern, culture));
            return;
        }

        var text = new TextBuilder(context.Out.Rest);
        Build(ref text, date, pattern, culture);
        context.Out.Take(ref text, context.Escaping);
    }

    // Most dates are shorter.
    const int Usual = 64;

    public static void Build(ref TextBuilder text, DateTime date, string pattern, CultureInfo? culture)
    {
        culture ??= CultureInfo.InvariantCulture;
        if (pattern == "%g")
            pattern = Default;
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 == pattern.Length)
                text.Append(pattern[at]);
            else if (pattern[++at] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                Append(ref text, date, pattern[at], culture);
        }
    }

    static void Append(ref TextBuilder text, DateTime date, char code, CultureInfo culture)
    {
        switch (code)
        {
            case 'C':
                text.Append(date.Year / 100, 2);
                break;
            case 'd':
                text.Append(date.Day, 2);
                break;
            case 'e':
                text.Append(date.Day, 2, ' ');
                break;
            case 'D':
                text.Append(date.Month, 2);
                text.Append('/');
                text.Append(date.Day, 2);
                text.Append('/');
                text.Append(date.Year % 100, 2);
                break;
            case 'F':
                text.Append(date.Year, 4);
                text.Append('-');
                text.Append(date.Month, 2);
                text.Append('-');
                text.Append(date.Day, 2);
                break;
            case 'H':
                text.Append(date.Hour, 2);
                break;
            case 'R' or 'T':
                text.Append(date.Hour, 2);
                text.Append(':');
                text.Append(date.Minute, 2);
                if (code == 'R')
                    break;
                text.Append(':');
                text.Append(date.Second, 2);
                break;
            case 'I':
                text.Append(Twelve(date), 2);
                break;
            case 'j':
                text.Append(date.DayOfYear, 3);
                break;
            case 'k':
                text.Append(date.Hour, 2, ' ');
                break;
            case 'l':
                text.Append(Twelve(date), 2, ' ');
                break;
            case 'L':
                text.Append(date.Millisecond, 3);
                break;
            case 'm':
                text.Append(date.Month, 2);
                break;
            case 'M':
                text.Append(date.Minute, 2);
                break;
            case 'N':
                text.Append(date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, 9);
                break;
            case 's':
                text.Append((long)Math.Floor((date - DateTime.UnixEpoch).TotalSeconds));
                break;
            case 'S':
                text.Append(date.Second, 2);
                break;
            case 'u':
                text.Append(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek);
                break;
            case 'U':
                text.Append(Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday), 2);
                break;
            case 'V':
                text.Append(Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2);
                break;
            case 'w':
                text.Append((int)date.DayOfWeek);
                break;
            case 'W':
                text.Append(Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday), 2);
                break;
            case 'y':
                text.Append(date.Year % 100, 2);
                break;
            case 'Y':
                text.Append(date.Year, 4);
                break;
            case 'v':
                text.Append(date.Day, 2, ' ');
                text.Append('-');
                text.Append(culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month).ToUpper(culture));
                text.Append('-');
                text.Append(date.Year, 4);
                break;
            default:
                text.Append(Worded(date, code, culture));
                break;
        }
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
            'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
            'n' => "\n",
            'p' => date.Hour < 12 ? words.AMDesignator : words.PMDesignator,
            'P' => (date.Hour < 12 ? words.AMDesignator : words.PMDesignator).ToLower(culture),
            'r' => $"{date.ToString("hh':'mm':'ss", CultureInfo.InvariantCulture)} {(date.Hour < 12 ? words.AMDesignator : words.PMDesignator)}",
            't' => "\t",
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),

            // The machine's own zone must not show in a page, so a date without a zone counts as UTC.
            'Z' => "+00:00",
            '%' => "%",
            _ => $"%{code}",
        };
    }

    static int Twelve(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    static int Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek firstDay) =>
        culture.Calendar.GetWeekOfYear(date, rule, firstDay);
}
