using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Evidence;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>Every editors' note of the pack on one page, each with the way to its passage; below, what the marks of the site mean.</summary>
static class CorrectionsPage
{
    public static PageContent Make(PageDraft page)
    {
        var pack = page.Edition.Pack;
        var articles = pack.Articles
            .Select(article => (article, notes: page.Edition.EditorNotesOn(article).ToList()))
            .Where(pair => pair.notes.Count > 0)
            .Select(pair => new ArticleCorrectionsView(
                "in-" + pair.article.Id.Value,
                ArticleMaking.Link(page, pair.article),
                pair.notes.Select(note => Correction(page, pair.article, note)).ToEquatableArray()))
            .ToEquatableArray();
        return new PageContent(
            page.Words["corrections_title"], page.Words.Fill("corrections_description", pack.Info.Title), new CorrectionsView(
                articles, ClaimMaking.Bases(page), AssessmentMaking.Likelihoods(page), Method(page)));
    }

    static LinkView? Method(PageDraft page) => page.Edition.Pack.Notes.FirstOrDefault(note => note.Id.Value == "method") is { } method
        ? new LinkView(page.To(SiteAddresses.Note(method.Id)), method.Title)
        : null;

    static CorrectionView Correction(PageDraft page, Article article, EditorNote note)
    {
        // A passage that the pack does not republish is neither linked nor shown.
        var isShown = note.Block >= 0 && page.Edition.Evidence.ShownBlocks(article)[note.Block];
        var isNumbered = isShown && note.Paragraph > 0;
        return new CorrectionView(
            EditorNotes.View(page, note),
            page.To(isNumbered ? SiteAddresses.Paragraph(article.Id, note.Paragraph) : SiteAddresses.Article(article.Id)),
            isNumbered ? page.Words.Fill("paragraph_number", note.Paragraph.ToString(CultureInfo.InvariantCulture)) : null,
            isShown && note.Span.Length > 0 ? HtmlText.Clean(note.Span.Of(article.Seed.File.Text).ToString()) : null);
    }
}
