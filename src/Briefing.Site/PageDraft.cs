using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Prose;
using Briefing.Site.Words;
using Briefing.Syntax.Markdown;

namespace Briefing.Site;

/// <summary>One page while it is made: its links, and the numbers its notes have used so far.</summary>
/// <param name="subject">What the page is about, so that it does not link to itself; null for index pages.</param>
sealed class PageDraft(Edition edition, PageAddress address, PageLinks links, ThingRef? subject)
{
    int notes;

    public Edition Edition => edition;

    public PackIndex Index => edition.Index;

    public SiteWords Words => edition.Words;

    public PageAddress Address => address;

    public PageLinks Links => links;

    public ThingRef? Subject => subject;

    /// <summary>Begins a section: names and terms become links at their first mention in each, and its notes stand together.</summary>
    public SectionDraft Section() => new(this, hasNotes: true);

    /// <summary>A text beside others, in a card or list, where no room is for notes.</summary>
    public SectionDraft Aside() => new(this, hasNotes: false);

    public int NextNote() => ++notes;

    public string To(SitePlace place) => links.To(place);

    /// <inheritdoc cref="Edition.Plain"/>
    public string Plain(MarkdownText text) => edition.Plain(text);
}
