using System.Globalization;
using Briefing.Site.Views;
using Briefing.Site.Words;
using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>The scale under a timeline: from the first day of its events to the last.</summary>
sealed class TimeScale
{
    /// <summary>Thousandths: short enough to stay a whole number, fine enough for a wide screen.</summary>
    const int Whole = 1000;

    // A single day in a span of years would be too thin to see.
    const int Thinnest = 8;

    readonly DateOnly first;
    readonly int days;

    TimeScale(DateOnly first, DateOnly last) => (this.first, days) = (first, Math.Max(1, last.DayNumber - first.DayNumber + 1));

    /// <summary>Null when no event has a year.</summary>
    public static TimeScale? Of(IEnumerable<EdtfDate?> dates)
    {
        var ends = dates
            .SelectMany(date => new[] { date?.Earliest, date?.Latest })
            .OfType<DateOnly>()
            .ToList();
        return ends.Count == 0 ? null : new TimeScale(ends.Min(), ends.Max());
    }

    public DateBarView? Bar(EdtfDate? date)
    {
        if (date is null || (date.Earliest is null && date.Latest is null))
            return null;
        var start = date.Earliest is { } earliest ? At(earliest) : 0;
        var end = date.Latest is { } latest ? At(latest.AddDays(1)) : Whole;
        var style = date switch
        {
            { Earliest: null } => "open-start",
            { Latest: null } => "open-end",
            _ => date.IsUnsure || !HasWholeDays(date) ? "uncertain" : "certain",
        };
        var length = Math.Max(Thinnest, end - start);
        return new DateBarView(Math.Min(start, Whole - length), length, style);
    }

    /// <summary>Years, or months where the whole scale is shorter than two years; at most a dozen.</summary>
    public EquatableArray<TimelineTickView> Ticks(SiteWords words)
    {
        var months = days < 2 * 366;
        var ticks = new List<TimelineTickView>();
        var next = new DateOnly(first.Year, months ? first.Month : 1, 1);
        var step = months ? Math.Max(1, days / 30 / 8) : Math.Max(1, days / 365 / 8);
        for (; next.DayNumber <= first.DayNumber + days; next = months ? next.AddMonths(step) : next.AddYears(step))
        {
            if (next >= first)
                ticks.Add(new TimelineTickView(At(next), words.Digits(next.ToString(months ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture))));
        }

        return [.. ticks];
    }

    int At(DateOnly day) => (int)((long)Whole * Math.Clamp(day.DayNumber - first.DayNumber, 0, days) / days);

    // A date of whole days is drawn solid even when it is an interval: that it lasted is no doubt.
    static bool HasWholeDays(EdtfDate date) => date.Start is { Day: not null } && (!date.IsInterval || date.End is { Day: not null });
}
