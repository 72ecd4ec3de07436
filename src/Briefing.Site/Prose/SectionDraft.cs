using System.Globalization;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Syntax.Markdown;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>
/// A section of a page while it is made. It answers what Markdown asks: links, citations as numbered marks, and in running
/// words the first mention of each actor and term. Its notes are numbered through the page, so that a number means one thing.
/// </summary>
/// <param name="hasNotes">False for a text beside others, which has no list of notes: its citations lead straight to the passage.</param>
sealed class SectionDraft(PageDraft page, bool hasNotes) : IMarkdownResolver
{
    readonly List<Note> notes = [];
    readonly HashSet<Slug> linkedActors = page.Subject is { Kind: ThingKind.Actor } self ? [self.Id] : [];
    readonly HashSet<string> explainedTerms = new(StringComparer.Ordinal);

    /// <summary>A text of its own: paragraphs, lists, headings.</summary>
    /// <param name="name">Stands before the ids of its headings, so that two texts of one page share none.</param>
    public HtmlString Html(MarkdownText text, string name) => new(MarkdownRenderer.ToHtml(
        text,
        this,
        new MarkdownOptions(TopHeading: 2, IdPrefix: name + "-", BackToText: page.Words["back_to_text"])));

    /// <summary>A text for the inside of a sentence or list item.</summary>
    public HtmlString Inline(MarkdownText text) => new(MarkdownRenderer.ToInlineHtml(text, this));

    /// <inheritdoc cref="Html"/>
    public ProseView? Prose(MarkdownText? text, string name)
    {
        if (text is null)
            return null;
        var html = Html(text, name);
        return new ProseView(html, Notes());
    }

    public PointsView? Points(EquatableArray<MarkdownText> texts)
    {
        if (texts.IsEmpty)
            return null;
        var items = texts.Select(Inline).ToEquatableArray();
        return new PointsView(items, Notes());
    }

    /// <summary>What was cited so far.</summary>
    public EquatableArray<EvidenceNoteView> Notes() =>
        notes.Select(note => new EvidenceNoteView(note.Number, NoteId(note.Number), [.. note.BackLinks], note.Entries)).ToEquatableArray();

    public string? Link(string target, string? words)
    {
        if (page.Edition.Names.Link(target).Single is not { } thing || page.Edition.NameOf(thing) is not { } name)
            return null;
        if (thing.Kind == ThingKind.Actor)
            linkedActors.Add(thing.Id);
        var shown = HtmlText.Escape(words ?? name);
        return thing == page.Subject ? shown : $"<a href=\"{page.To(SiteAddresses.Of(thing))}\">{shown}</a>";
    }

    public string? Citation(IReadOnlyList<string> targets)
    {
        var cited = targets.Select(target => page.Edition.Names.Citation(target).Single).OfType<ThingRef>().ToEquatableArray();
        if (cited.IsEmpty)
            return null;
        if (!hasNotes)
            return string.Concat(cited.Select(Direct));
        var note = notes.Find(known => known.Cited == cited);
        if (note is null)
        {
            note = new Note(page.NextNote(), cited, cited.Select(Evidence).OfType<EvidenceView>().ToEquatableArray(), []);
            notes.Add(note);
        }

        var mark = string.Create(CultureInfo.InvariantCulture, $"ref-{note.Number}{(note.BackLinks.Count == 0 ? "" : "." + (note.BackLinks.Count + 1))}");
        note.BackLinks.Add("#" + mark);
        var spoken = HtmlText.Escape(page.Words["evidence_mark"]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<sup class=\"cite\"><a id=\"{mark}\" href=\"#{NoteId(note.Number)}\"><span class=\"visually-hidden\">{spoken} </span>{note.Number}</a></sup>");
    }

    public string? Words(string text)
    {
        StringBuilder? html = null;
        var done = 0;
        var names = page.Edition.Mentions.Find(text);
        var nextName = 0;
        for (var at = 0; at < text.Length; at = AfterWord(text, at))
        {
            while (nextName < names.Count && names[nextName].Span.Start < at)
                nextName++;
            var (length, linked) = nextName < names.Count && names[nextName].Span.Start == at
                ? (names[nextName].Span.Length, Actor(names[nextName].Actor, text.Substring(at, names[nextName].Span.Length)))
                : page.Edition.Glossary.TryFind(text, at, out var term) ? (term.Term.Length, Term(term)) : (0, null);
            if (length == 0)
                continue;
            if (linked is not null)
            {
                html ??= new StringBuilder(text.Length + 128);
                HtmlText.Append(html, text.AsSpan(done, at - done));
                html.Append(linked);
                done = at + length;
            }

            at += length;
            if (at >= text.Length)
                break;
        }

        if (html is null)
            return HtmlText.Escape(text);
        HtmlText.Append(html, text.AsSpan(done));
        return html.ToString();
    }

    string? Actor(Slug id, string words) =>
        linkedActors.Add(id) ? $"<a class=\"mention\" href=\"{page.To(SiteAddresses.Actor(id))}\">{HtmlText.Escape(words)}</a>" : null;

    // The explanation is part of the link, so that it needs neither script nor a pointer: style sheets show it on hover and focus.
    string? Term(GlossaryEntryOf entry)
    {
        if (page.Subject == new ThingRef(ThingKind.Note, entry.Note) || !explainedTerms.Add(entry.Term))
            return null;
        var meaning = HtmlText.Escape(page.Plain(entry.Text));
        return $"<a class=\"term\" href=\"{page.To(SiteAddresses.Term(entry.Note, entry.Term))}\">{HtmlText.Escape(entry.Term)}<span class=\"tip\"> — {meaning}</span></a>";
    }

    string Direct(ThingRef cited)
    {
        SitePlace place = cited.Kind == ThingKind.Claim && page.Index.Claim(cited.Id) is { Quotes: [var first, ..] }
            ? page.Edition.Evidence.PlaceOf(first)
            : SiteAddresses.Of(cited);
        return $"<a class=\"cite-link\" href=\"{page.To(place)}\">{HtmlText.Escape(page.Words["evidence_link"])}</a>";
    }

    EvidenceView? Evidence(ThingRef cited)
    {
        if (cited.Kind == ThingKind.Article && page.Index.Article(cited.Id) is { } article)
            return new EvidenceView(null, null, ArticleMaking.Link(page, article));
        if (cited.Kind != ThingKind.Claim || page.Index.Claim(cited.Id) is not { } claim)
            return null;
        var line = ClaimMaking.Line(page, claim);
        return new EvidenceView(line, claim.Quotes.IsEmpty ? null : QuoteMaking.View(page, claim.Quotes[0]), line.Article);
    }

    static string NoteId(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");

    static int AfterWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }

    sealed record Note(int Number, EquatableArray<ThingRef> Cited, EquatableArray<EvidenceView> Entries, List<string> BackLinks);
}
