using System.Globalization;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Drawing;

/// <summary>
/// Where days lie on a timeline. Years in which more begins or ends are drawn wider and empty ones narrow, so that a crowded
/// autumn can be read beside an event of long ago; within a year the scale is even. Whole numbers throughout.
/// </summary>
sealed class YearScale
{
    const int Empty = 14;
    const int MostForEmptyYears = 70;
    const int Busy = 60;
    const int ForEach = 36;
    const int MostCounted = 14;

    /// <summary>Wider years show where their months begin.</summary>
    const int WideYear = 200;

    readonly List<Stretch> stretches;
    readonly int width;
    readonly int total;

    YearScale(List<Stretch> stretches, int width)
    {
        (this.stretches, this.width) = (stretches, width);
        total = stretches[^1].Start + stretches[^1].Weight;
    }

    /// <param name="years">Those of every first and last day that is known; at least one.</param>
    /// <param name="width">Of the scale, in the drawing's units.</param>
    public static YearScale Of(IEnumerable<int> years, int width)
    {
        var sorted = new List<int>(years);
        sorted.Sort();
        var stretches = new List<Stretch>();
        var at = 0;
        for (var (from, next) = (0, 0); from < sorted.Count; from = next)
        {
            while (next < sorted.Count && sorted[next] == sorted[from])
                next++;
            if (from > 0 && sorted[from] - sorted[from - 1] - 1 is > 0 and var between)
                Add(sorted[from - 1] + 1, between, Math.Min(MostForEmptyYears, between * Empty));
            Add(sorted[from], 1, Busy + (ForEach * Math.Min(MostCounted, next - from)));
        }

        return new YearScale(stretches, width);

        void Add(int year, int years, int weight)
        {
            stretches.Add(new Stretch(year, years, at, weight));
            at += weight;
        }
    }

    /// <summary>The place of a day's beginning; days outside the scale lie at its ends.</summary>
    public int At(DateOnly day)
    {
        var stretch = stretches.FindLast(one => one.Year <= day.Year);
        if (stretch is null)
            return 0;
        if (day.Year >= stretch.Year + stretch.Years)
            return Scaled(stretch.Start + stretch.Weight);
        var first = new DateOnly(stretch.Year, 1, 1).DayNumber;
        var days = (stretch.Years * 365) + (stretch.Years / 4) + 1;
        return Scaled(stretch.Start + (int)((long)stretch.Weight * Math.Min(days, day.DayNumber - first) / days));
    }

    /// <summary>The beginning of each year that has room for its number, and of each month in wide years, which has none.</summary>
    public EquatableArray<TimelineTickView> Ticks(int leastRoom)
    {
        var ticks = new List<TimelineTickView>();
        var free = int.MinValue;
        foreach (var stretch in stretches)
        {
            var at = Scaled(stretch.Start);
            var isWritten = stretch.Years == 1 && at >= free;
            ticks.Add(new TimelineTickView(at, isWritten ? stretch.Year.ToString(CultureInfo.InvariantCulture) : null));
            if (isWritten)
                free = at + leastRoom;
            if (stretch.Years > 1 || Scaled(stretch.Weight) < WideYear)
                continue;
            for (var month = 2; month <= 12; month++)
                ticks.Add(new TimelineTickView(At(new DateOnly(stretch.Year, month, 1)), null));
        }

        return [.. ticks];
    }

    int Scaled(int weight) => (int)((long)weight * width / total);

    sealed record Stretch(int Year, int Years, int Start, int Weight);
}
