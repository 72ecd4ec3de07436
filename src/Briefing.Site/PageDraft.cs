using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Reads;
using Briefing.Site.Words;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>One page while it is made: its links, and what it has cited so far.</summary>
/// <param name="subject">What the page is about, so that it does not link to itself; null for index pages.</param>
sealed class PageDraft(Edition edition, PageAddress address, PageLinks links, ThingRef? subject)
{
    EvidenceNotes? notes;
    SharedViews? shared;

    public Edition Edition => edition;

    public PackDoors Index => edition.Index;

    public SiteWords Words => edition.Words;

    public PageAddress Address => address;

    public PageLinks Links => links;

    public ThingRef? Subject => subject;

    /// <summary>What the page cites.</summary>
    public EvidenceNotes Notes => notes ??= new EvidenceNotes(this);

    /// <summary>Begins a section: names and terms become links at their first mention in each.</summary>
    /// <param name="hasMargin">Whether the layout leaves room beside it for notes.</param>
    public SectionDraft Section(bool hasMargin = false) => new(this, hasMargin);

    /// <summary>What it shows as all pages at its depth do.</summary>
    public SharedViews Shared => shared ??= edition.SharedFrom(links);

    /// <summary>Whether the page is the thing's own, so that it does not link to it.</summary>
    public bool IsAbout(ThingKind kind, Slug id) => subject is not null && subject.Kind == kind && subject.Id == id;

    public string To(SitePlace place) => links.To(place);

    public string To(PageAddress page) => links.To(page);

    /// <inheritdoc cref="Edition.Plain"/>
    public string Plain(MarkdownText text) => edition.Plain(text);
}
