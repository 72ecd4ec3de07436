using System.Text;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Syntax.Markdown;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>
/// A section of a page while it is made. It answers what Markdown asks: links, citations as numbered marks, and in running
/// words the first mention of each actor and term.
/// </summary>
/// <param name="hasMargin">Whether the page has room beside the section for notes.</param>
sealed class SectionDraft(PageDraft page, bool hasMargin) : IMarkdownResolver
{
    readonly HashSet<Slug> linkedActors = page.Subject is { Kind: ThingKind.Actor } self ? [self.Id] : [];
    readonly HashSet<string> explainedTerms = new(StringComparer.Ordinal);

    /// <summary>A text of its own: paragraphs, lists, headings.</summary>
    /// <param name="name">Stands before the ids of its headings, so that two texts of one page share none.</param>
    /// <param name="top">The level of its highest heading.</param>
    public HtmlString Html(MarkdownText text, string name, int top = 2) => new(EvidenceNotes.Join(MarkdownRenderer.ToHtml(
        text,
        this,
        new MarkdownOptions(TopHeading: HeadingLevels.TopOf(text.Source, top), IdPrefix: name + "-", BackToText: page.Words["back_to_text"]))));

    /// <summary>A text for the inside of a sentence or list item.</summary>
    public HtmlString Inline(MarkdownText text) => new(EvidenceNotes.Join(MarkdownRenderer.ToInlineHtml(text, this)));

    /// <inheritdoc cref="Html"/>
    public HtmlString? Prose(MarkdownText? text, string name) => text is null ? null : Html(text, name);

    public EquatableArray<HtmlString> Points(EquatableArray<MarkdownText> texts) => texts.Select(Inline).ToEquatableArray();

    public string? Link(string target, string? words)
    {
        if (page.Index.Link(target) is not { } thing || page.Edition.NameOf(thing) is not { } name)
            return null;
        if (thing.Kind == ThingKind.Actor)
            linkedActors.Add(thing.Id);
        var shown = HtmlText.Escape(words ?? name);
        return thing == page.Subject ? shown : $"<a href=\"{page.To(SiteAddresses.Of(thing))}\">{shown}</a>";
    }

    public string? Citation(IReadOnlyList<string> targets)
    {
        var cited = targets.Select(page.Index.Citation).OfType<ThingRef>().ToEquatableArray();
        return cited.IsEmpty ? null : page.Notes.Mark(cited, hasMargin);
    }

    public string? Words(string text)
    {
        StringBuilder? html = null;
        var done = 0;
        var names = page.Index.NamesIn(text);
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

    static int AfterWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        return at;
    }
}
