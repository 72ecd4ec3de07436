using Briefing.Packs.Model;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>An event, by whose account.</summary>
static class EventPage
{
    /// <param name="at">Its place in the pack's order.</param>
    public static PageContent Make(PageDraft page, TimelineEvent happening, int at)
    {
        var (earlier, later) = page.Edition.Beside(happening, at);
        var view = new EventView(
            happening.Name,
            DateMaking.View(page, happening.Date, happening.Input.DateNote),
            happening.Place,
            page.Section().Prose(happening.Input.Summary, "summary"),
            page.Section().Prose(happening.Input.Body, "body"),
            ActorMaking.Links(page, happening.Actors),
            ThemeMaking.Links(page, happening.Themes),
            Accounts(page, happening),
            EventMaking.Links(page, happening.SameAs),
            EventMaking.Links(page, happening.NotSameAs),
            earlier is null ? null : EventMaking.Link(page, earlier),
            later is null ? null : EventMaking.Link(page, later))
        {
            CitedBy = BacklinkMaking.Of(page, ThingKind.Event, happening.Id),
            OtherDates = EventMaking.OtherDates(page, new Occasion(happening, happening.Date)),
            Derived = DerivedMaking.Views(page, happening.Input.Derived),
        };
        var description = happening.Input.Summary is { } summary ? page.Plain(summary)
            : page.Words.Fill("event_description", happening.Name, page.Edition.Info.Title);
        return new PageContent(happening.Name, description, view, (json, addresses) =>
        {
            json.WriteString("@type", "Event");
            json.WriteString("name", happening.Name);
            json.WriteString("description", description);
            var (start, end) = DateMaking.IsoSpan(happening.Date);
            json.WriteKnown("startDate", start);
            json.WriteKnown("endDate", end);
            json.WriteNamed("location", "Place", happening.Place);
            json.WriteAttendees(page, happening.Actors, addresses);
            json.WriteAbout(page, [], happening.Themes, addresses);
            json.WriteArticles("subjectOf", happening.Sources.Select(source => source.Article).Distinct().Select(page.Index.Article).OfType<Article>(), addresses);
        });
    }

    static EquatableArray<AccountView> Accounts(PageDraft page, TimelineEvent happening) => happening.Sources
        .Select(source => new { source, Article = page.Index.Article(source.Article) })
        .Where(account => account.Article is not null)
        .Select(account => new AccountView(
            ArticleMaking.Link(page, account.Article!), DateMaking.View(page, account.source.Date), QuoteMaking.Views(page, account.source.Quotes))) // filtered above
        .ToEquatableArray();
}
