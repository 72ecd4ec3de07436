namespace Briefing.Syntax.Dates;

/// <summary>Dates for machines that read HTML.</summary>
public static class EdtfHtml
{
    /// <summary>
    /// The value of a <c>datetime</c> attribute; null where HTML can't say the same: intervals, seasons, decades, and whatever is
    /// uncertain or approximate.
    /// </summary>
    public static string? DateTimeOf(EdtfDate date)
    {
        if (date is not { IsInterval: false, Start: { Uncertain: false, Approximate: false, Season: null, PartialYear: null } day })
            return null;
        if (day.Year is null)
            return day is { Month: not null, Day: not null } ? $"--{day.Month:00}-{day.Day:00}" : null;
        if (day.Year < 1)
            return null;
        // HTML's grammar has no XX; what is not stated is left out.
        var words = day.Year > 9999 ? $"{day.Year}" : $"{day.Year:0000}";
        if (day.Month is not null)
            words += $"-{day.Month:00}";
        if (day.Day is not null)
            words += $"-{day.Day:00}";
        if (day.Time is { } time)
            words += "T" + time + (time.Length == 11 ? ":00" : "");
        return words;
    }
}
