using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>All events in time.</summary>
public sealed record TimelineView(EquatableArray<TimelineGroupView> Groups, EquatableArray<TimelineTickView> Ticks) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineView>()
        .Member("groups", timeline => timeline.Groups, "list of TimelineGroupView: by year, then those whose year is not stated, then those without a date")
        .Member("ticks", timeline => timeline.Ticks, "list of TimelineTickView: the marks of the scale under the bars; empty when no event has a year")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The events of one year.</summary>
public sealed record TimelineGroupView(string Id, string Heading, EquatableArray<EventItemView> Events) : ITemplateModel
{
    /// <summary>Some event of the group has a place on the scale.</summary>
    public bool HasBars => Events.Any(item => item.Bar is not null);

    static readonly ModelType Table = ModelType.For<TimelineGroupView>()
        .Member("id", group => group.Id, "text: the group's id on the page")
        .Member("heading", group => group.Heading, "text: the year, or what is not known of it")
        .Member("events", group => group.Events, "list of EventItemView: earliest first")
        .Member("has_bars", group => group.HasBars, "bool: some event of the group has a bar")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A mark on the scale.</summary>
public sealed record TimelineTickView(int At, string Text) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TimelineTickView>()
        .Member("at", tick => tick.At, "number: its place, 0 to 1000")
        .Member("text", tick => tick.Text, "text: the date it stands for")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
