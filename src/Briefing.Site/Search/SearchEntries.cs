using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Reads;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>Everything in a pack that can be found.</summary>
sealed class SearchEntries(Edition edition)
{
    /// <summary>Characters of a text that is shown with a result; of a longer one, the rest is searched and not shown.</summary>
    public const int Shown = 1200;

    const int SummaryShown = 240;

    // Addresses from the root are those of the home page.
    readonly PageDraft page = new(edition, SiteAddresses.Home, PageLinks.From(SiteAddresses.Home), subject: null);

    PackDoors Index => edition.Index;

    public List<SearchEntry> All(int jobs)
    {
        var pack = edition.Pack;
        return
        [
            .. pack.Actors.Select(Actor),
            .. pack.Themes.Select(Theme),
            .. pack.Events.Select(Event),
            .. Work.Map(pack.Articles.Count, jobs, at => Of(pack.Articles[at]).ToList()).SelectMany(entries => entries),
        ];
    }

    /// <summary>An article, what it claims and what it says.</summary>
    IEnumerable<SearchEntry> Of(Article article)
    {
        var origin = new Origin(Source(article), new SearchName(article.Id.Value, Excerpts.Head(article.Title, 90)), Day(article.Published));
        return Index.ClaimsOf(article).Select(claim => Claim(claim, origin)).Append(Article(article, origin)).Concat(Passages(article, origin));
    }

    /// <summary>What entries of one article share.</summary>
    sealed record Origin(string Source, SearchName Name, string Day);

    SearchEntry Actor(Actor actor) => new(
        "actors/" + actor.Id,
        "actor",
        page.To(SiteAddresses.Actor(actor.Id)),
        actor.Name,
        Summary(actor.Input.Summary),
        actor.Role ?? "",
        [new SearchName(actor.Id.Value, actor.Name)],
        [],
        null,
        "",
        string.Join(" | ", actor.Names));

    SearchEntry Theme(Theme theme) => new(
        "themes/" + theme.Id,
        "theme",
        page.To(SiteAddresses.Theme(theme.Id)),
        theme.Name,
        Summary(theme.Input.Summary),
        theme.Question ?? "",
        [],
        [new SearchName(theme.Id.Value, theme.Name)],
        null,
        "",
        Also: theme.Question ?? "");

    SearchEntry Event(TimelineEvent happening) => new(
        "events/" + happening.Id,
        "event",
        page.To(SiteAddresses.Event(happening.Id)),
        happening.Name,
        Summary(happening.Input.Summary),
        Join(happening.Date is { } date ? Words(date) : null, happening.Place),
        Names(happening.Actors),
        Themes(happening.Themes),
        null,
        Day(happening.Date),
        Also: happening.Place ?? "");

    SearchEntry Claim(Claim claim, Origin origin)
    {
        var quotes = string.Join(" … ", claim.Quotes.Select(quote => edition.PlaceOf(quote)?.Text ?? quote.Words));
        return new SearchEntry(
            "claims/" + claim.Id,
            "claim",
            page.To(claim.Quotes.IsEmpty ? SiteAddresses.Claim(claim.Id) : edition.Evidence.PlaceOf(claim.Quotes[0])),
            edition.WordsOf(claim),
            quotes,
            Join(string.Join(", ", claim.Speakers.Select(speaker => ClaimMaking.SpeakerName(page, speaker))), origin.Source, ClaimMaking.Standing(page, claim).Text),
            Names(claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor)),
            Themes(claim.Themes),
            origin.Name,
            claim.Date is null ? origin.Day : Day(claim.Date));
    }

    SearchEntry Article(Article article, Origin origin) => new(
        "articles/" + article.Id,
        "article",
        page.To(SiteAddresses.Article(article.Id)),
        article.Title,
        Summary(article.Input.Summary),
        origin.Source,
        [],
        Themes(article.Themes),
        origin.Name,
        origin.Day,
        string.Join(" | ", article.Outlet, article.Byline),
        article.Standfirst ?? "");

    /// <summary>The paragraphs that the article's page shows.</summary>
    IEnumerable<SearchEntry> Passages(Article article, Origin origin)
    {
        var shown = edition.Evidence.ShownBlocks(article);
        for (var at = 0; at < shown.Length; at++)
        {
            var block = article.Seed.Blocks[at];
            if (!shown[at] || block.Kind != SeedBlockKind.Paragraph || block.Number <= 0)
                continue;
            yield return new SearchEntry(
                string.Create(CultureInfo.InvariantCulture, $"articles/{article.Id}/{block.Number}"),
                "passage",
                page.To(SiteAddresses.Paragraph(article.Id, block.Number)),
                "",
                Excerpts.Fold(block.Text),
                Join(origin.Source, page.Words.Fill("paragraph_number", block.Number)),
                [],
                [],
                origin.Name,
                origin.Day);
        }
    }

    string Summary(Syntax.Markdown.MarkdownText? text) => text is null ? "" : Excerpts.Head(edition.Plain(text), SummaryShown);

    string Source(Article article) => Join(
        article.Outlet ?? Excerpts.Head(article.Title, 60), article.Published is { } date ? Words(date) : null);

    string Words(EdtfDate date) => EdtfWords.Of(date, edition.Words.Dates);

    EquatableArray<SearchName> Names(IEnumerable<Slug> actors) =>
        actors.Select(Index.Actor).OfType<Actor>().Select(actor => new SearchName(actor.Id.Value, actor.Name)).ToEquatableArray();

    EquatableArray<SearchName> Themes(IEnumerable<Slug> themes) =>
        themes.Select(Index.Theme).OfType<Theme>().Select(theme => new SearchName(theme.Id.Value, theme.Name)).ToEquatableArray();

    static string Day(EdtfDate? date) => date is { Start.Year: not null, Earliest: { } day } ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    static string Join(params ReadOnlySpan<string?> parts) => string.Join(" · ", parts.ToArray().Where(part => !string.IsNullOrEmpty(part)));
}
