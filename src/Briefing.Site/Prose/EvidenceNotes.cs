using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>
/// What one page cites: a numbered mark in the text for each citation, a note of the same number at the page's end. A thing
/// cited again keeps its number, so that a number means one thing on a page.
/// </summary>
sealed class EvidenceNotes(PageDraft page)
{
    const string MarkStart = "<sup class=\"cite\">";

    readonly List<Note> notes = [];
    readonly Dictionary<EquatableArray<ThingRef>, Note> byCited = [];

    /// <summary>The HTML of the mark.</summary>
    /// <param name="hasMargin">Whether there is room for a note beside the text; only the first mark of a note has one.</param>
    public string Mark(EquatableArray<ThingRef> cited, bool hasMargin = false)
    {
        var isFirst = false;
        if (!byCited.TryGetValue(cited, out var note))
        {
            note = new Note(notes.Count + 1, cited, []);
            byCited[cited] = note;
            notes.Add(note);
            isFirst = true;
        }

        var place = note.Marks.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{note.Marks.Count + 1}");
        var id = string.Create(CultureInfo.InvariantCulture, $"ref-{note.Number}{place}");
        note.Marks.Add("#" + id);
        var spoken = HtmlText.Escape(page.Words["evidence_mark"]);
        var mark = string.Create(
            CultureInfo.InvariantCulture,
            $"{MarkStart}<a id=\"{id}\" href=\"#{NoteId(note.Number)}\"><span class=\"visually-hidden\">{spoken} </span>{page.Words.Number(note.Number)}</a></sup>");
        return hasMargin && isFirst ? mark + SideNote.Of(page, page.Words.Number(note.Number), cited) : mark;
    }

    /// <summary>Every note so far, in order.</summary>
    public EquatableArray<EvidenceNoteView> Views() =>
        notes.Select(note => new EvidenceNoteView(note.Number, NoteId(note.Number), [.. note.Marks], () => Entries(note))).ToEquatableArray();

    /// <summary>Sets each mark close to the word before it: authors leave a blank or a line's end there, at which a line could break.</summary>
    public static string Join(string html) => html.Replace(" " + MarkStart, MarkStart, StringComparison.Ordinal).Replace("\n" + MarkStart, MarkStart, StringComparison.Ordinal);

    EquatableArray<EvidenceView> Entries(Note note) => note.Cited.Select(Entry).OfType<EvidenceView>().ToEquatableArray();

    EvidenceView? Entry(ThingRef cited)
    {
        if (cited.Kind == ThingKind.Article && page.Index.Article(cited.Id) is { } article)
            return new EvidenceView(null, null, ArticleMaking.Link(page, article));
        if (cited.Kind != ThingKind.Claim || page.Index.Claim(cited.Id) is not { } claim)
            return null;
        var line = ClaimMaking.Line(page, claim);
        return new EvidenceView(line, claim.Quotes.IsEmpty ? null : QuoteMaking.View(page, claim.Quotes[0]), line.Article);
    }

    static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    sealed record Note(int Number, EquatableArray<ThingRef> Cited, List<string> Marks);
}
