using System.Globalization;
using Briefing.Site.Drawing;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>All events, at each date they are told with: by year, then those without a stated year, then those without a date.</summary>
static class TimelinePage
{
    const string NoYear = "no-year";

    public static PageContent Make(PageDraft page)
    {
        var events = page.Edition.Pack.Events;
        var groups = Occasion.Of(events)
            .GroupBy(Group)
            .OrderBy(group => group.Key.Order)
            .Select(group => new TimelineGroupView(
                group.Key.Id,
                group.Key.Year is { } year ? page.Words.Digits(year) : page.Words[group.Key.Id == NoYear ? "year_not_stated" : "no_date"],
                group.Select(occasion => EventMaking.Item(page, occasion)).ToEquatableArray()));
        var view = new TimelineView(TimelineDrawing.Make(page, events), groups.ToEquatableArray());
        return new PageContent(page.Words["timeline_title"], page.Words.Fill("timeline_description", page.Edition.Info.Title), view);
    }

    /// <summary>A year, or what stands for one.</summary>
    sealed record Span(int Order, string Id, string? Year);

    static Span Group(Occasion occasion)
    {
        if (occasion.Date is not { } date)
            return new Span(int.MaxValue, "no-date", null);
        if ((date.Earliest ?? date.Latest) is not { } day)
            return new Span(int.MaxValue - 1, NoYear, null);
        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        return new Span(day.Year, "y" + year, year);
    }
}
