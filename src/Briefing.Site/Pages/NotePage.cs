using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>A free page, with the glossary it holds.</summary>
static class NotePage
{
    public static PageContent Make(PageDraft page, Note note)
    {
        var summary = note.Input.Summary;
        var terms = page.Section();
        var view = new NoteView(
            note.Title,
            page.Section(hasMargin: true).Prose(summary, "summary"),
            page.Section(hasMargin: true).Prose(note.Input.Body, "text"),
            note.Glossary
                .DistinctBy(term => SiteAddresses.TermId(term.Term), StringComparer.Ordinal)
                .Select(term => new TermEntryView(SiteAddresses.TermId(term.Term), term.Term, terms.Inline(term.Text)))
                .ToEquatableArray());
        var description = (summary ?? note.Input.Body) is { } text ? page.Plain(text) : note.Title;
        return new PageContent(note.Title, description, view);
    }
}
