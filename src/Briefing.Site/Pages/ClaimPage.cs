using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>A claim with its words and what other claims do to it.</summary>
static class ClaimPage
{
    /// <summary>Of the articles named in the data for machines; the page lists all.</summary>
    const int MostArticles = 20;

    public static PageContent Make(PageDraft page, Claim claim)
    {
        // The remark stands on its own here, not in the card.
        var card = ClaimMaking.Line(page, claim) with { Quotes = QuoteMaking.Views(page, claim.Quotes) };
        var corroboration = claim.Corroboration;
        var view = new ClaimPageView(
            claim.Text.References.IsEmpty ? card : card with { Text = page.Section().Inline(claim.Text) },
            page.Section().Prose(claim.Entry.Note, "note"),
            claim.Entry.AttributionNote is { } attribution ? page.Section().Inline(attribution) : null,
            claim.Entry.Credibility is { } credibility ? page.Words.Term("credibility", credibility.Value.ToString(CultureInfo.InvariantCulture)) : null,
            page.Words.Count(corroboration.Unnamed ? "corroboration_unnamed" : "corroboration", corroboration.Origins),
            corroboration.Articles.Select(page.Index.Article).OfType<Article>().Select(article => ArticleMaking.Link(page, article)).ToEquatableArray(),
            Related(page, claim.Contradicts),
            claim.Differs.Select(difference => new { Claim = page.Index.Claim(difference.Claim), difference.How })
                .Where(pair => pair.Claim is not null)
                .Select(pair => new RelatedClaimView(ClaimMaking.Card(page, pair.Claim!), pair.How)) // filtered above
                .ToEquatableArray(),
            Related(page, claim.Supports),
            Related(page, claim.SupportedBy))
        {
            CitedBy = BacklinkMaking.Of(page, ThingKind.Claim, claim.Id),
        };
        var words = card.Words;
        var by = page.Words.List(card.Speakers.Select(speaker => speaker.Name));
        return new PageContent(words, page.Words.Fill("claim_description", by, words, card.Article.Title), view, (json, addresses) =>
        {
            json.WriteString("@type", "Claim");
            json.WriteString("text", words);
            json.WriteString("inLanguage", page.Edition.Info.Language);
            json.WriteSpeakers("author", page, claim.Speakers, addresses);
            json.WriteAbout(page, claim.About, claim.Themes, addresses);
            json.WriteArticles("appearance", corroboration.Articles.Select(page.Index.Article).OfType<Article>().Take(MostArticles), addresses);
            json.WriteQuotations("isBasedOn", page, claim, card.Quotes, addresses);
        })
        { CitedFrom = Citation.SourceOf(page, card) };
    }

    // Most claims have none, and there is a page for each.
    static EquatableArray<RelatedClaimView> Related(PageDraft page, EquatableArray<Slug> ids) => ids.IsEmpty
        ? []
        : ids
            .Select(page.Index.Claim)
            .OfType<Claim>()
            .Select(other => new RelatedClaimView(ClaimMaking.Card(page, other), null))
            .ToEquatableArray();
}
