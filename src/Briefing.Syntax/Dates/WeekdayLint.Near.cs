using Briefing.Text;

namespace Briefing.Syntax.Dates;

/// <summary>Days that only the date of the article makes whole.</summary>
public static partial class WeekdayLint
{
    /// <summary>Days further from the article's own may be of any year: an anniversary, a plan.</summary>
    const int FurthestDays = 60;

    /// <summary>"Aujourd’hui" and a blank.</summary>
    const int LongestRelative = 14;

    // "On Monday, September 16," and "September 16 (Monday)".
    static bool TryNear(DateScanner words, WeekdayName name, int from, DateOnly near, out DateOnly date, out TextSpan span)
    {
        if (words.TryDayAndMonth(words.SkipJoint(name.End), out var parts, out var end) && IsNear(parts, near, out date))
        {
            span = TextSpan.FromBounds(name.Start, end);
            return true;
        }

        (date, span) = (default, default);
        if (!words.EndsApposition(name.End, out var isBracketed) || words.BackOverJoint(name.Start, isBracketed) is not { } before)
            return false;
        for (var start = Math.Max(from, before - LookBack); start < before; start++)
        {
            if (words.BeginsWord(start) && words.TryDayAndMonth(start, out parts, out end) && end == before && IsNear(parts, near, out date))
            {
                span = TextSpan.FromBounds(start, isBracketed ? name.End + 1 : name.End);
                return true;
            }
        }

        return false;
    }

    static bool IsNear(DayAndMonth parts, DateOnly near, out DateOnly date)
    {
        date = default;
        for (var year = near.Year - 1; year <= near.Year + 1 && parts.Calendar == DateCalendar.Gregorian; year++)
        {
            if (CalendarDates.TryMake(year, parts.Month, parts.Day, parts.Calendar, out date) && Math.Abs(date.DayNumber - near.DayNumber) <= FurthestDays)
                return true;
        }

        return false;
    }

    // "Yesterday, a Monday," and "tomorrow, Friday,". Without the comma the two may belong to two sentences: "he said today Monday is a holiday".
    static bool TryRelative(string text, WeekdayName name, DateOnly near, out DateOnly date, out TextSpan span)
    {
        (date, span) = (default, default);
        var at = name.Start;
        while (at > 0 && text[at - 1] is ' ' or '\n')
            at--;
        foreach (var article in (ReadOnlySpan<string>)[" a", " un", " ein", " einem"])
        {
            if (at >= article.Length && text.AsSpan(at - article.Length, article.Length).SequenceEqual(article))
                at -= article.Length;
        }

        if (at == 0 || text[at - 1] is not (',' or '،') || name.End >= text.Length || text[name.End] is not (',' or '،' or '.' or ';'))
            return false;
        var end = at - 1;
        var start = end;
        while (start > 0 && end - start < LongestRelative && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
            start--;
        var days = text[start..end].ToLowerInvariant() switch
        {
            "yesterday" or "hier" or "gestern" or "دیروز" or "أمس" => -1,
            "today" or "aujourd'hui" or "aujourd’hui" or "heute" or "امروز" or "اليوم" => 0,
            "tomorrow" or "demain" or "morgen" or "فردا" or "غدا" or "غدًا" => 1,
            _ => int.MinValue,
        };
        if (days == int.MinValue)
            return false;
        date = near.AddDays(days);
        span = TextSpan.FromBounds(start, name.End);
        return true;
    }
}
