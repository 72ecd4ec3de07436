using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Reads;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;

namespace Briefing.Site.Cards;

/// <summary>What the card of each kind of thing says.</summary>
sealed class CardWriter(Edition edition)
{
    // Names and words are those that pages use; a card has no links of its own.
    readonly PageDraft page = new(edition, SiteAddresses.Home, PageLinks.From(SiteAddresses.Home), subject: null);

    /// <summary>Characters of a summary or a quote: three or four lines.</summary>
    const int Most = 200;

    PackDoors Index => edition.Index;

    public IEnumerable<CardLine> Actor(Actor actor)
    {
        if (actor.Kind is { } kind)
            yield return new("kicker", edition.Words.Term("kind", ActorMaking.Key(kind)).Text);
        yield return new("title", actor.Name);
        if (actor.Role is { } role)
            yield return new("note", role);
        foreach (var line in Summary(actor.Input.Summary))
            yield return line;
        yield return new("facts", Join(
            edition.Words.Count("claims", Index.CountOfClaimsBy(actor)),
            edition.Words.Count("mentions", Index.CountOfMentionsOf(actor))));
    }

    public IEnumerable<CardLine> Theme(Theme theme)
    {
        yield return new("kicker", edition.Words["theme"]);
        yield return new("title", theme.Name);
        if (theme.Question is { } question)
            yield return new("note", question);
        foreach (var line in Summary(theme.Input.Summary))
            yield return line;
        yield return new("facts", Join(
            edition.Words.Count("claims", Index.CountOfClaimsOn(theme)),
            edition.Words.Count("articles", Index.CountOfArticlesOn(theme)),
            Index.CountOfDisputesOn(theme) > 0 ? edition.Words["disputed"] : null));
    }

    public IEnumerable<CardLine> Event(TimelineEvent happening)
    {
        yield return new("kicker", happening.Date is { } date ? EdtfWords.Of(date, edition.Words.Dates) : edition.Words["date_not_stated"]);
        yield return new("title", happening.Name);
        if (happening.Place is { } place)
            yield return new("note", place);
        foreach (var line in Summary(happening.Input.Summary))
            yield return line;
        yield return new("facts", edition.Words.Count("accounts", happening.Sources.Select(source => source.Article).Distinct().Count()));
    }

    public IEnumerable<CardLine> Claim(Claim claim)
    {
        yield return new("kicker", string.Join(", ", claim.Speakers.Select(speaker => ClaimMaking.SpeakerName(page, speaker))));
        yield return new("title", edition.WordsOf(claim));
        var article = Index.Article(claim.Article)!; // a claim is bound in its own article's file
        if (claim.Quotes.Count > 0)
        {
            var place = edition.PlaceOf(claim.Quotes[0]);
            var language = place is { Block: >= 0 } ? article.Seed.Blocks[place.Block].Language ?? article.Language : article.Language;
            yield return new("quote", Excerpts.Head(place?.Text ?? claim.Quotes[0].Words, Most), language, Languages.Direction(language));
        }

        yield return new("facts", Join(
            article.Outlet ?? Excerpts.Head(article.Title, 60),
            article.Published is { } date ? EdtfWords.Of(date, edition.Words.Dates) : null,
            edition.BasisOf(claim).Text,
            ClaimMaking.Standing(page, claim).Text));
    }

    IEnumerable<CardLine> Summary(MarkdownText? summary)
    {
        if (summary is not null && Excerpts.Head(edition.Plain(summary), Most) is { Length: > 0 } head)
            yield return new("text", head);
    }

    static string Join(params ReadOnlySpan<string?> parts) => string.Join(" · ", parts.ToArray().Where(part => part is not null));
}
