using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>Something that happened, by whose account.</summary>
public sealed record EventView(
    string Name,
    DateView? Date,
    string? Place,
    HtmlString? Summary,
    HtmlString? Body,
    EquatableArray<LinkView> Actors,
    EquatableArray<LinkView> Themes,
    EquatableArray<AccountView> Accounts,
    EquatableArray<LinkView> SameAs,
    EquatableArray<LinkView> NotSameAs,
    LinkView? Earlier,
    LinkView? Later) : ITemplateModel
{
    /// <summary>Where the pack's own texts lead to it.</summary>
    public CitedByView CitedBy { get; init; } = CitedByView.None;

    public EquatableArray<DerivedView> Derived { get; init; }

    public EquatableArray<DateView> OtherDates { get; init; }

    static readonly ModelType Table = ModelType.For<EventView>()
        .Member("name", item => item.Name, "text: the name")
        .Member("date", item => item.Date, "DateView; null when no source tells")
        .Member("other_dates", item => item.OtherDates, "list of DateView: when other accounts have it")
        .Member("place", item => item.Place, "text; null when not stated")
        .Member("summary", item => item.Summary, "HTML: what happened; null when there is none")
        .Member("derived", item => item.Derived, "list of DerivedView: its figures that no source states, with their arithmetic")
        .Member("body", item => item.Body, "HTML; null when there is none")
        .Member("actors", item => item.Actors, "list of LinkView: who took part")
        .Member("themes", item => item.Themes, "list of LinkView")
        .Member("accounts", item => item.Accounts, "list of AccountView: by whose account")
        .Member("same_as", item => item.SameAs, "list of LinkView: the same event told elsewhere")
        .Member("not_same_as", item => item.NotSameAs, "list of LinkView: events that look alike and are others")
        .Member("earlier", item => item.Earlier, "LinkView: the event before it; null on the first")
        .Member("later", item => item.Later, "LinkView: the event after it; null on the last")
        .Member("cited_by", item => item.CitedBy, "CitedByView: where the pack's own texts lead to it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One article's account of an event.</summary>
/// <param name="Date">When it has the event; null where that is the event's own date.</param>
public sealed record AccountView(ArticleLinkView Article, DateView? Date, EquatableArray<QuoteView> Quotes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<AccountView>()
        .Member("article", account => account.Article, "ArticleLinkView")
        .Member("date", account => account.Date, "DateView: when it has the event; null where that is the event's own date")
        .Member("quotes", account => account.Quotes, "list of QuoteView: its words")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
