using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Site.Drawing;

/// <summary>
/// Draws events in time, at each date they are told with: a point or bar for what is stated, an open shape for what is uncertain, an arrow where a beginning or
/// an end is not stated. Each name stands beside its mark on the first line where both have room, so that none overlap.
/// </summary>
static class TimelineDrawing
{
    public const int Width = 1000;
    public const int FontSize = 13;

    // More names than these are a list, and the list below has them all.
    const int MostEvents = 60;

    const int RowHeight = 24;
    const int Top = 34;
    const int Gap = 7;
    const int Point = 5;
    const int Arrow = 56;
    const int MostLabel = 330;
    const int BetweenLabels = 14;
    const int YearRoom = 44;

    /// <summary>Null when no event has a date.</summary>
    public static TimelineDrawingView? Make(PageDraft page, IEnumerable<TimelineEvent> events, int most = MostEvents)
    {
        var dated = Occasion.Of(events).Where(occasion => occasion.Date is not null).ToList();
        var isMirrored = Languages.Direction(page.Edition.Info.Language) == "rtl";
        // Of many, the latest: they are what a briefing is read for.
        var drawn = dated.Skip(Math.Max(0, dated.Count - most)).ToList();
        var withYear = drawn.Where(occasion => Day(occasion.Date) is not null).ToList();
        if (drawn.Count == 0)
            return null;
        var years = new List<int>(2 * withYear.Count);
        foreach (var occasion in withYear)
            AddYears(occasion.Date!, years); // dated above
        var scale = years.Count == 0 ? null : YearScale.Of(years, Width);
        var lines = new List<int>();
        var marks = new List<TimelineMarkView>();
        var middles = new Dictionary<Slug, List<(int X, int Y)>>();
        foreach (var occasion in withYear.OrderBy(occasion => Extent(occasion.Date!, scale!).From)) // dated, so years is not empty
            Place(occasion, Extent(occasion.Date!, scale!), Style(occasion.Date!)); // dated above
        var split = Top + (lines.Count * RowHeight);
        var withoutYear = drawn.Where(occasion => Day(occasion.Date) is null).ToList();
        if (withoutYear.Count > 0)
        {
            var above = lines.Count + 1;
            lines.AddRange(Enumerable.Repeat(Width, above - lines.Count)); // a line for the heading
            foreach (var occasion in withoutYear)
                PlaceLast(occasion, above);
        }

        var height = Top + (lines.Count * RowHeight) + 8;
        return new TimelineDrawingView(
            height,
            withoutYear.Count == 0 ? height : split + 4,
            isMirrored ? Width : 0,
            withoutYear.Count == 0 ? 0 : split + 16,
            Ticks(page, scale, isMirrored),
            marks.ToEquatableArray(),
            Joins(drawn.Select(occasion => occasion.Happening).DistinctBy(happening => happening.Id), middles).ToEquatableArray(),
            dated.Count > drawn.Count ? page.Words.Fill("timeline_limit", Events(drawn), Events(dated)) : null);

        void Place(Occasion occasion, (int From, int To) mark, string style)
        {
            var label = TextWidth.Fit(occasion.Happening.Name, FontSize, MostLabel);
            var width = TextWidth.Of(label, FontSize);
            var isAfter = mark.To + Gap + width <= Width || mark.From - Gap < width;
            var fits = mark.To + Gap + width <= Width || mark.From - Gap >= width;
            // Where neither side has room, the name stands on the bar.
            var at = !fits ? Math.Max(0, Math.Min(mark.From, Width - width)) : isAfter ? mark.To + Gap : mark.From - Gap - width;
            var (from, to) = (Math.Min(mark.From, at), Math.Max(mark.To, at + width));
            var line = lines.FindIndex(end => end + BetweenLabels <= from);
            if (line < 0)
            {
                line = lines.Count;
                lines.Add(0);
            }

            lines[line] = to;
            Add(occasion, mark, style, label, at, width, line);
        }

        // Side by side under their own heading, in order, without a place in time.
        void PlaceLast(Occasion occasion, int above)
        {
            var label = TextWidth.Fit(occasion.Happening.Name, FontSize, MostLabel);
            var width = TextWidth.Of(label, FontSize);
            var from = lines.Count == above ? int.MaxValue : lines[^1] + BetweenLabels;
            if (from > Width - width - (2 * Point) - Gap)
            {
                lines.Add(0);
                from = 0;
            }

            lines[^1] = from + (2 * Point) + Gap + width;
            Add(occasion, (from, from + (2 * Point)), "no-year", label, from + (2 * Point) + Gap, width, lines.Count - 1);
        }

        void Add(Occasion occasion, (int From, int To) mark, string style, string label, int at, int width, int line)
        {
            var y = Top + (line * RowHeight) + (RowHeight / 2);
            var (from, to) = isMirrored ? (Width - mark.To, Width - mark.From) : mark;
            var labelAt = isMirrored ? Width - at - width : at;
            var isBefore = labelAt < from;
            if (!middles.TryGetValue(occasion.Happening.Id, out var places))
                middles[occasion.Happening.Id] = places = [];
            places.Add(((from + to) / 2, y));
            marks.Add(new TimelineMarkView(
                page.To(SiteAddresses.Event(occasion.Happening.Id)),
                occasion.Happening.Name,
                label,
                DateMaking.View(page, occasion.Date)!.Words, // what is drawn has a date
                Shape(style, from, to, y, isMirrored),
                style,
                isBefore ? labelAt + width : labelAt,
                y + (FontSize / 3),
                isBefore ? "end" : "start"));
        }
    }

    static int Events(List<Occasion> occasions) => occasions.DistinctBy(occasion => occasion.Happening.Id).Count();

    static void AddYears(EdtfDate date, List<int> years)
    {
        if (date.Earliest is { } first)
            years.Add(first.Year);
        if (date.Latest is { } last)
            years.Add(last.Year);
    }

    static DateOnly? Day(EdtfDate? date) => date?.Earliest ?? date?.Latest;

    /// <param name="date">One with a year.</param>
    static (int From, int To) Extent(EdtfDate date, YearScale scale)
    {
        var (from, to) = date switch
        {
            { Earliest: { } first, Latest: { } last } => (scale.At(first), scale.At(last.AddDays(1))),
            { Earliest: { } first } => (scale.At(first), scale.At(first) + Arrow),
            _ => (scale.At(date.Latest!.Value) - Arrow, scale.At(date.Latest.Value)), // one of the two is known
        };
        if (to - from < 2 * Point)
            (from, to) = (((from + to) / 2) - Point, ((from + to) / 2) + Point);
        var shift = from < 0 ? -from : to > Width ? Width - to : 0;
        return (Math.Max(0, from + shift), Math.Min(Width, to + shift));
    }

    static string Style(EdtfDate date) => date switch
    {
        { Earliest: null } => "open-start",
        { Latest: null } => "open-end",
        _ => date.IsUnsure || !HasWholeDays(date) ? "uncertain" : "certain",
    };

    // A date of whole days is drawn solid even when it is an interval: that it lasted is no doubt.
    static bool HasWholeDays(EdtfDate date) => date.Start is { Day: not null } && (!date.IsInterval || date.End is { Day: not null });

    /// <summary>SVG path data: a disc for a day, a bar with round ends for a span, an arrow where one end is open.</summary>
    static string Shape(string style, int from, int to, int y, bool isMirrored)
    {
        var pointsLeft = style == "open-start" != isMirrored;
        return style switch
        {
            "open-start" or "open-end" when pointsLeft => FormattableString.Invariant($"M{to} {y - Point}V{y + Point}M{to} {y}H{from}m6 {-Point}L{from} {y}l6 {Point}"),
            "open-start" or "open-end" => FormattableString.Invariant($"M{from} {y - Point}V{y + Point}M{from} {y}H{to}m-6 {-Point}L{to} {y}l-6 {Point}"),
            "no-year" => FormattableString.Invariant($"M{from + Point} {y - Point}l{Point} {Point}l{-Point} {Point}l{-Point} {-Point}z"),
            _ => FormattableString.Invariant($"M{from + Point} {y - Point}H{to - Point}a{Point} {Point} 0 0 1 0 {2 * Point}H{from + Point}a{Point} {Point} 0 0 1 0 {-2 * Point}z"),
        };
    }

    /// <summary>One thing that is told with several dates stands at each; lines join them.</summary>
    static IEnumerable<string> Joins(IEnumerable<TimelineEvent> events, Dictionary<Slug, List<(int X, int Y)>> middles)
    {
        foreach (var happening in events)
        {
            var own = middles[happening.Id];
            for (var next = 1; next < own.Count; next++)
                yield return Join(own[next - 1], own[next]);
            foreach (var same in happening.SameAs.Where(same => happening.Id.CompareTo(same) < 0 && middles.ContainsKey(same)))
                yield return Join(own[0], middles[same][0]);
        }

        static string Join((int X, int Y) one, (int X, int Y) other) => FormattableString.Invariant($"M{one.X} {one.Y}L{other.X} {other.Y}");
    }

    static EquatableArray<TimelineTickView> Ticks(PageDraft page, YearScale? scale, bool isMirrored) => (scale?.Ticks(YearRoom) ?? [])
        .Select(tick => new TimelineTickView(isMirrored ? Width - tick.At : tick.At, tick.Text is { } year ? page.Words.Digits(year) : null))
        .ToEquatableArray();
}
