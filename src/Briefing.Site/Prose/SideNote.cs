using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>
/// What a mark stands for, in few words, for the margin beside it: who says it, how the words begin. It repeats the note at the
/// page's end, so that it is for the eye alone; programs that read pages aloud or turn them into text pass over it.
/// </summary>
static class SideNote
{
    /// <summary>About two lines of a margin.</summary>
    const int Length = 100;

    public static string Of(PageDraft page, string number, EquatableArray<ThingRef> cited)
    {
        if (cited.Choose(thing => Entry(page, thing)) is not [var first, ..] entries)
            return "";
        var more = entries.Count > 1 ? " +" + page.Words.Number(entries.Count - 1) : "";
        return $"<span class=\"side-note\" aria-hidden=\"true\"><span class=\"side-number\">{number}</span> {first}{more}</span>";
    }

    static string? Entry(PageDraft page, ThingRef thing)
    {
        if (thing.Kind == ThingKind.Article && page.Index.Article(thing.Id) is { } article)
            return Link(page.To(SiteAddresses.Article(article.Id)), article.Title, article.Language, Languages.Direction(article.Language));
        if (thing.Kind != ThingKind.Claim || page.Index.Claim(thing.Id) is not { Quotes: [var quote, ..] } claim)
            return null;
        var view = QuoteMaking.View(page, quote);
        var who = claim.Speakers is [{ Kind: SpeakerKind.Article }] ? view.Article.Outlet ?? view.Article.ShortTitle : page.Words.List(claim.Speakers.Select(speaker => ClaimMaking.SpeakerName(page, speaker)));
        return $"<b><bdi>{HtmlText.Escape(who)}</bdi>:</b> {Link(view.Href, view.Words, view.Language, view.Direction)}";
    }

    static string Link(string href, string words, string language, string direction) => string.Create(
        CultureInfo.InvariantCulture,
        $"<a tabindex=\"-1\" href=\"{HtmlText.Escape(href)}\" lang=\"{language}\" dir=\"{direction}\">{HtmlText.Escape(Excerpts.Head(words, Length))}</a>");
}
