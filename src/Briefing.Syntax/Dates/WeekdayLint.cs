using Briefing.Text;

namespace Briefing.Syntax.Dates;

/// <summary>A day of the week and a date that stand together and do not fit.</summary>
/// <param name="Span">Of both, from the first word to the last.</param>
/// <param name="IsNear">The text has no year beside it; the day is the nearest to one that is stated elsewhere.</param>
public sealed record WeekdayMismatch(TextSpan Span, DayOfWeek Stated, DayOfWeek Actual, DateOnly Date, bool IsNear = false);

/// <param name="Checked">How many dates stood beside a day of the week.</param>
/// <param name="Mismatches">Those that do not fit, in order.</param>
public sealed record WeekdayFindings(int Checked, EquatableArray<WeekdayMismatch> Mismatches);

/// <summary>
/// Finds days of the week beside whole dates ("Saturday, September 14, 2025") in English, French, German, Persian and Arabic, and
/// compares the two. A date without a year is compared only beside a day that is stated: "last Monday, September 16" in an article
/// of September 17, 2025.
/// </summary>
public static partial class WeekdayLint
{
    // The longest date before a weekday: "the 22nd of September, 2025, (".
    const int LookBack = 40;

    public static WeekdayFindings Find(string text) => Find(text, near: null);

    /// <param name="near">The day on which the text says that it was written; null when it does not say.</param>
    public static WeekdayFindings Find(string text, DateOnly? near)
    {
        var found = new List<WeekdayMismatch>();
        var count = 0;
        var words = new DateScanner(text);
        var from = 0;
        for (var at = 0; (at = words.NextWeekday(at, out var name)) >= 0;)
        {
            if (TryAfter(words, name, out var date, out var span) || TryBefore(words, name, from, out date, out span))
            {
                count++;
                if (date.DayOfWeek != name.Day)
                    found.Add(new WeekdayMismatch(span, name.Day, date.DayOfWeek, date));
                at = from = Math.Max(span.End, name.End);
            }
            else if (near is { } written && !name.IsShort && (TryNear(words, name, from, written, out date, out span) || TryRelative(text, name, written, out date, out span)))
            {
                count++;
                if (date.DayOfWeek != name.Day)
                    found.Add(new WeekdayMismatch(span, name.Day, date.DayOfWeek, date, IsNear: true));
                at = from = Math.Max(span.End, name.End);
            }
            else
            {
                at = name.End;
            }
        }

        return new WeekdayFindings(count, [.. found]);
    }

    // "Saturday, September 14, 2025", "Tue, 16 Sep 2025", "Montag, den 15. September 2025".
    static bool TryAfter(DateScanner words, WeekdayName name, out DateOnly date, out TextSpan span)
    {
        span = default;
        var at = words.SkipJoint(name.End, name.IsShort);
        if (!words.TryDate(at, out date, out var end))
            return false;
        span = TextSpan.FromBounds(name.Start, end);
        return true;
    }

    // "September 16, 2025 (Monday)", "2025-09-16, Tuesday", "September 16 (Monday), 2025".
    static bool TryBefore(DateScanner words, WeekdayName name, int from, out DateOnly date, out TextSpan span)
    {
        span = default;
        date = default;
        if (!words.EndsApposition(name.End, out var isBracketed) || words.BackOverJoint(name.Start, isBracketed) is not { } end)
            return false;
        for (var start = Math.Max(from, end - LookBack); start < end; start++)
        {
            if (!words.BeginsWord(start))
                continue;
            if (words.TryDate(start, out date, out var dateEnd) && dateEnd == end)
            {
                span = TextSpan.FromBounds(start, isBracketed ? name.End + 1 : name.End);
                return true;
            }

            if (words.TryDayAndMonth(start, out var parts, out var partsEnd) && partsEnd == end
                && words.TryYear(words.SkipJoint(isBracketed ? name.End + 1 : name.End), parts, out date, out var yearEnd))
            {
                span = TextSpan.FromBounds(start, yearEnd);
                return true;
            }
        }

        return false;
    }
}
