using System.Globalization;

namespace Briefing.Syntax.Dates;

/// <summary>Dates of other calendars as days of ours.</summary>
static class CalendarDates
{
    static readonly PersianCalendar SolarHijri = new();
    static readonly UmAlQuraCalendar UmmAlQura = new();

    /// <summary>False for a day that its calendar does not have, or that lies outside what .NET's tables cover.</summary>
    public static bool TryMake(int year, int month, int day, DateCalendar calendar, out DateOnly date)
    {
        date = default;
        if (month is < 1 or > 12 || day < 1)
            return false;
        switch (calendar)
        {
            case DateCalendar.SolarHijri:
                // A year far from ours with a month of this calendar is a year of another one.
                if (year is < 1200 or > 1500 || day > SolarHijri.GetDaysInMonth(year, month))
                    return false;
                date = DateOnly.FromDateTime(SolarHijri.ToDateTime(year, month, day, 0, 0, 0, 0));
                return true;
            case DateCalendar.UmmAlQura:
                // The calendar's table begins in 1318 and ends with 1500.
                if (year is < 1318 or > 1500 || day > UmmAlQura.GetDaysInMonth(year, month))
                    return false;
                date = DateOnly.FromDateTime(UmmAlQura.ToDateTime(year, month, day, 0, 0, 0, 0));
                return true;
            default:
                // Before 1583 most dates are of the Julian calendar.
                if (year is < 1583 or > 9999 || day > DateTime.DaysInMonth(year, month))
                    return false;
                date = new DateOnly(year, month, day);
                return true;
        }
    }
}
