using Briefing.Text;

namespace Briefing.Syntax.Dates;

/// <summary>A day as running text names it.</summary>
/// <param name="Year">Null when the text does not say.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
public sealed record WrittenDate(TextSpan Span, int? Year, int Month, int Day);

/// <summary>Finds days in running text, in the forms that <see cref="WeekdayLint"/> reads, with a year or without.</summary>
public static class WrittenDates
{
    public static IEnumerable<WrittenDate> Find(string text)
    {
        var words = new DateScanner(text);
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (words.BeginsWord(at) && Read(words, text, at, out var parsed) is { } date)
            {
                yield return date;
                end = parsed;
            }

            at = end;
        }
    }

    static WrittenDate? Read(DateScanner words, string text, int at, out int end)
    {
        if (words.TryDate(at, out var date, out end))
            return new WrittenDate(TextSpan.FromBounds(at, end), date.Year, date.Month, date.Day);
        // "May 5", and not "we may 5 times"; a day of the Solar Hijri year can't be told without its year.
        return words.TryDayAndMonth(at, out var parts, out end) && parts is { Calendar: DateCalendar.Gregorian, Day: >= 1 and <= 31 }
            && (!char.IsAsciiLetter(text[at]) || char.IsAsciiLetterUpper(text[at]))
            ? new WrittenDate(TextSpan.FromBounds(at, text[end - 1] == '.' ? end - 1 : end), null, parts.Month, parts.Day)
            : null;
    }
}
