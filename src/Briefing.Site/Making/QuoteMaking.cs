using Briefing.Packs.Model;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Quotes with the words around them.</summary>
static class QuoteMaking
{
    public static EquatableArray<QuoteView> Views(PageDraft page, EquatableArray<Quote> quotes) =>
        quotes.Map(quote => View(page, quote));

    public static QuoteView View(PageDraft page, Quote quote)
    {
        var article = page.Index.Article(quote.Article);
        var link = article is null ? new ArticleLinkView(page.To(Addresses.SiteAddresses.Home), quote.Article.Value, quote.Article.Value, null, null, "und", "ltr") : ArticleMaking.Link(page, article);
        var href = page.To(page.Edition.Evidence.PlaceOf(quote));
        if (article is null || page.Edition.PlaceOf(quote) is not { } place)
            return new QuoteView("", HtmlText.Clean(quote.Words), "", href, null, 0, link.Language, link.Direction, link);

        var (before, after) = Around(page, article, place);
        var language = place.Block >= 0 ? article.Seed.Blocks[place.Block].Language : null;
        return new QuoteView(
            before,
            HtmlText.Clean(place.Text),
            after,
            href,
            Place(page, place),
            place.Line,
            language ?? article.Language,
            language is null ? link.Direction : Languages.Direction(language),
            link)
        {
            OriginalHref = page.Edition.OriginalOf(article) is { } original ? TextFragment.Of(original, place.Text) : null,
        };
    }

    /// <summary>What stands around a quote in its paragraph; nothing where the pack does not republish its sources' text.</summary>
    static (string Before, string After) Around(PageDraft page, Article article, QuotePlace place)
    {
        if (place.Block < 0 || page.Edition.Info.ArticleText == ArticleTextPolicy.None)
            return ("", "");
        var first = article.Seed.Blocks[place.Block];
        var last = first;
        for (var at = place.Block + 1; at < article.Seed.Blocks.Count && article.Seed.Blocks[at].Span.Start < place.Span.End; at++)
            last = article.Seed.Blocks[at];
        return (
            Excerpts.Before(first.Text, Math.Clamp(place.Span.Start - first.Span.Start, 0, first.Text.Length)),
            Excerpts.After(last.Text, Math.Clamp(place.Span.End - last.Span.Start, 0, last.Text.Length)));
    }

    static string Place(PageDraft page, QuotePlace place) => place switch
    {
        { Paragraph: > 0 } => page.Words.Fill("paragraph_number", place.Paragraph),
        { Block: < 0 } => page.Words["in_the_heading"],
        _ => page.Words["in_a_caption"],
    };
}
