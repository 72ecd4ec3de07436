using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>A claim with its words and what other claims do to it.</summary>
static class ClaimPage
{
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
            Related(page, claim.SupportedBy));
        var words = card.Words;
        var by = page.Words.List(card.Speakers.Select(speaker => speaker.Name));
        return new PageContent(words, page.Words.Fill("claim_description", by, words, card.Article.Title), view, (json, addresses) =>
        {
            json.WriteString("@type", "Claim");
            json.WriteString("text", words);
            json.WriteNamed("author", "Thing", by);
            json.WriteStartObject("appearance");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", card.Article.Title);
            json.WriteKnown("url", addresses.Of(SiteAddresses.Article(claim.Article)));
            json.WriteEndObject();
        });
    }

    static EquatableArray<RelatedClaimView> Related(PageDraft page, EquatableArray<Slug> ids) => ids
        .Select(page.Index.Claim)
        .OfType<Claim>()
        .Select(other => new RelatedClaimView(ClaimMaking.Card(page, other), null))
        .ToEquatableArray();
}
