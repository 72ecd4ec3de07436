using Briefing.Text;

namespace Briefing.Site;

/// <summary>Which pages a site has, and everything they are made from. Never changes; pages may be rendered in any order and at the same time.</summary>
public sealed class SitePlan
{
    internal SitePlan(Edition edition, EquatableArray<PlannedPage> pages, EquatableArray<Diagnostic> findings) =>
        (Edition, Pages, Findings) = (edition, pages, findings);

    /// <summary>In the order of the site: home, then each kind's index and its things.</summary>
    public EquatableArray<PlannedPage> Pages { get; }

    /// <summary>Files that stand beside the pages: style sheets, pictures.</summary>
    public EquatableArray<RenderedFile> Assets => Edition.Theme.Assets;

    /// <summary>Sorted.</summary>
    public EquatableArray<Diagnostic> Findings { get; }

    internal Edition Edition { get; }
}
