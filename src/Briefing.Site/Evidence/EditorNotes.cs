using Briefing.Packs.Model;
using Briefing.Site.Prose;
using Briefing.Site.Views;

namespace Briefing.Site.Evidence;

/// <summary>Findings that the authors judged.</summary>
static class EditorNotes
{
    public static EditorNoteView View(PageDraft page, EditorNote note) =>
        new(note.Code, HtmlText.Clean(note.Message), note.Note is { } text ? page.Section().Inline(text) : null);
}
