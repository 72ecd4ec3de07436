using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>All events in time.</summary>
public sealed record TimelineView(TimelineDrawingView? Drawing, EquatableArray<TimelineGroupView> Groups) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineView>()
        .Member("drawing", timeline => timeline.Drawing, "TimelineDrawingView; null when no event has a date")
        .Member("groups", timeline => timeline.Groups, "list of TimelineGroupView: by year, then those whose year is not stated, then those without a date")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The events of one year.</summary>
public sealed record TimelineGroupView(string Id, string Heading, EquatableArray<EventItemView> Events) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineGroupView>()
        .Member("id", group => group.Id, "text: the group's id on the page")
        .Member("heading", group => group.Heading, "text: the year, or what is not known of it")
        .Member("events", group => group.Events, "list of EventItemView: earliest first")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Events drawn in time, 1000 units wide.</summary>
/// <param name="AxisHeight">How far down the lines of the scale go.</param>
/// <param name="BeginsAt">Where reading begins: 0, or 1000 where it runs from right to left.</param>
/// <param name="NoYearAt">Height of the words over the events whose year is not stated; 0 without such.</param>
public sealed record TimelineDrawingView(
    int Height,
    int AxisHeight,
    int BeginsAt,
    int NoYearAt,
    EquatableArray<TimelineTickView> Ticks,
    EquatableArray<TimelineMarkView> Marks,
    EquatableArray<string> Joins,
    string? Limit) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineDrawingView>()
        .Member("height", drawing => drawing.Height, "number: its height, where 1000 is its width")
        .Member("axis_height", drawing => drawing.AxisHeight, "number: how far down the lines of the scale go")
        .Member("begins_at", drawing => drawing.BeginsAt, "number: where reading begins, 0, or 1000 from right to left")
        .Member("no_year_at", drawing => drawing.NoYearAt, "number: the height of the words over the events whose year is not stated; 0 without such")
        .Member("ticks", drawing => drawing.Ticks, "list of TimelineTickView: where years and months begin")
        .Member("marks", drawing => drawing.Marks, "list of TimelineMarkView: the events")
        .Member("joins", drawing => drawing.Joins, "list of text: lines between the places of one event that is told with two dates, as SVG's path data")
        .Member("limit", drawing => drawing.Limit, "text: what the drawing leaves out; null when it leaves out nothing")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A mark on the scale.</summary>
public sealed record TimelineTickView(int At, string? Text) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineTickView>()
        .Member("at", tick => tick.At, "number: its place, 0 to 1000")
        .Member("text", tick => tick.Text, "text: the year that begins there; null for months, and where there is no room")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An event in the drawing.</summary>
/// <param name="Style"><c>certain</c>, <c>uncertain</c>, <c>open-start</c>, <c>open-end</c> or <c>no-year</c>.</param>
public sealed record TimelineMarkView(string Href, string Name, string Label, string Date, string Path, string Style, int LabelX, int LabelY, string Anchor) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineMarkView>()
        .Member("href", mark => mark.Href, "text: link to the event's page")
        .Member("name", mark => mark.Name, "text: its name")
        .Member("label", mark => mark.Label, "text: its name, cut where it is too long")
        .Member("date", mark => mark.Date, "text: its date in words")
        .Member("path", mark => mark.Path, "text: its shape, as SVG's path data")
        .Member("style", mark => mark.Style, "text: `certain`, `uncertain`, `open-start`, `open-end` or `no-year`")
        .Member("label_x", mark => mark.LabelX, "number")
        .Member("label_y", mark => mark.LabelY, "number: of the label's base line")
        .Member("anchor", mark => mark.Anchor, "text: `start` or `end`, for `text-anchor`")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
