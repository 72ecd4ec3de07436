using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Pages;

namespace Briefing.Site;

/// <summary>A page that will exist: where it stands, what it is about, and how its content is made.</summary>
public sealed class PlannedPage
{
    readonly Func<PageDraft, PageContent> make;

    internal PlannedPage(PageAddress address, PageKind kind, ThingRef? subject, bool isIndexed, Func<PageDraft, PageContent> make)
    {
        (Address, Kind, Subject, IsIndexed) = (address, kind, subject, isIndexed);
        this.make = make;
    }

    public PageAddress Address { get; }

    public PageKind Kind { get; }

    /// <summary>Null for pages that are about no single thing.</summary>
    public ThingRef? Subject { get; }

    /// <summary>False where search engines should not list the page.</summary>
    public bool IsIndexed { get; }

    /// <summary>The template that fills the frame.</summary>
    public string Layout => PageKinds.Layout(Kind);

    internal PageContent Make(PageDraft draft) => make(draft);

    public override string ToString() => Address.ToString();
}
