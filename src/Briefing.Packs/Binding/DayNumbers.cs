using Briefing.Syntax.Dates;

namespace Briefing.Packs.Binding;

/// <summary>The days a date may mean, as numbers that compare: year, month and day in one (20251022). An open or unknown end has none.</summary>
static class DayNumbers
{
    public static int? Earliest(EdtfDate? date) => Number(date?.Start, firstOfUnknown: true);

    public static int? Latest(EdtfDate? date) =>
        date is null ? null : Number(date.IsInterval ? date.End : date.Start, firstOfUnknown: false);

    /// <summary>For lists: the earliest possible day; of a date with an open beginning its end; unknown ones last.</summary>
    public static int SortKey(EdtfDate? date) => Earliest(date) ?? Latest(date) ?? int.MaxValue;

    static int? Number(EdtfDay? day, bool firstOfUnknown)
    {
        if (day?.Year is not { } year)
            return null;
        var month = day.Month ?? (firstOfUnknown ? 1 : 12);
        var ofMonth = day.Day ?? (firstOfUnknown ? 1 : DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), Math.Clamp(month, 1, 12)));
        return (year * 10_000) + (month * 100) + ofMonth;
    }
}
