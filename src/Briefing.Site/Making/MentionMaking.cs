using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Every place where the articles name an actor.</summary>
static class MentionMaking
{
    public static IReadOnlyList<MentionGroupView> Groups(PageDraft page, Actor actor)
    {
        var groups = page.Index.MentionsOf(actor).GroupBy(mention => mention.Article).ToList();
        return new ViewsOnDemand<MentionGroupView>(
            groups.Count, at => Group(page, page.Index.Article(groups[at].Key)!, [.. groups[at]])); // a mention stands in an article of the pack
    }

    static MentionGroupView Group(PageDraft page, Article article, IReadOnlyList<Mention> mentions)
    {
        var shown = page.Edition.Evidence.ShownBlocks(article);
        return new MentionGroupView(
            ArticleMaking.Link(page, article),
            page.Words.Count("mentions", mentions.Count),
            mentions.Where(mention => shown[mention.Block]).Select(mention => View(page, article, mention)).ToEquatableArray());
    }

    static MentionView View(PageDraft page, Article article, Mention mention)
    {
        var block = article.Seed.Blocks[mention.Block];
        var start = mention.Span.Start - block.Span.Start;
        var place = mention.Paragraph > 0 ? SiteAddresses.Paragraph(article.Id, mention.Paragraph) : SiteAddresses.Article(article.Id);
        return new MentionView(
            page.To(place),
            Excerpts.Before(block.Text, start),
            HtmlText.Clean(mention.Words),
            Excerpts.After(block.Text, start + mention.Span.Length),
            mention.Paragraph > 0 ? page.Words.Fill("paragraph_number", mention.Paragraph) : page.Words["in_a_caption"],
            block.Language ?? article.Language,
            block.Language is null ? Languages.Direction(article.Direction) : Languages.Direction(block.Language));
    }
}
