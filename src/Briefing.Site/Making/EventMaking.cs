using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Events as other pages show them.</summary>
static class EventMaking
{
    public static EventItemView Item(PageDraft page, TimelineEvent happening) => Item(page, new Occasion(happening, happening.Date));

    public static EventItemView Item(PageDraft page, Occasion occasion)
    {
        var happening = occasion.Happening;
        return new EventItemView(
            page.To(SiteAddresses.Event(happening.Id)),
            happening.Name,
            DateMaking.View(page, occasion.Date),
            happening.Place,
            ActorMaking.Links(page, happening.Actors),
            page.Words.Count("accounts", happening.Sources.Select(source => source.Article).Distinct().Count()),
            OtherDates(page, occasion));
    }

    public static EquatableArray<EventItemView> Items(PageDraft page, IEnumerable<TimelineEvent> events) =>
        events.Select(happening => Item(page, happening)).ToEquatableArray();

    public static EquatableArray<DateView> OtherDates(PageDraft page, Occasion occasion) =>
        occasion.Happening.Dates.Where(date => date != occasion.Date).Select(date => DateMaking.View(page, date)).OfType<DateView>().ToEquatableArray();

    public static LinkView Link(PageDraft page, TimelineEvent happening) =>
        new(page.To(SiteAddresses.Event(happening.Id)), happening.Name);

    public static EquatableArray<LinkView> Links(PageDraft page, EquatableArray<Slug> ids) =>
        ids.Select(page.Index.Event).OfType<TimelineEvent>().Select(happening => Link(page, happening)).ToEquatableArray();
}
