using System.Collections.Concurrent;
using Briefing.Site.Prose;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>
/// The pages of an edition with what was read for each. When the next edition comes, those are forgotten for which any answer changed; a
/// page that is still here is what making it anew would give, byte for byte. Pages of a build that was stopped are as good as any.
/// </summary>
/// <param name="holdsBytes">Whether the pages themselves are kept, or only what is known of them, because <see cref="SitePages"/> has them.</param>
public sealed class PageMemory(bool holdsBytes)
{
    readonly ConcurrentDictionary<string, MadePage> pages = new(StringComparer.Ordinal);
    Edition? edition;

    public bool HoldsBytes => holdsBytes;

    internal BacklinkMemory Backlinks { get; } = new();

    /// <summary>The page, and whether it was remembered. Called from any thread, when <see cref="MoveTo"/> was.</summary>
    public MadePage Make(PlannedPage page, SitePlan plan)
    {
        var path = page.Address.FilePath;
        if (pages.TryGetValue(path, out var known) && known.Answers(page))
            return known with { IsKept = true };
        var file = Reading.Of(() => holdsBytes ? PageRenderer.Render(page, plan) : PageRenderer.Lend(page, plan), out var reads);
        var places = PagePlaces.Of(file.Path, file.Content, plan.Edition.Options.RootPath);
        var made = new MadePage(page, file.Findings, places, reads) { Bytes = file.Content.Length, TwinBytes = file.Twin?.Content.Length ?? 0, File = holdsBytes ? file : null };

        // What could not be made has a finding that says so, and is tried again.
        if (!file.Content.IsEmpty)
            pages[path] = made;
        return made;
    }

    /// <summary>Forgets what the pages of a plan would show otherwise. Called before they are made.</summary>
    /// <returns>How many pages are left.</returns>
    public int MoveTo(SitePlan plan)
    {
        var next = plan.Edition;
        if (edition is null || EditionChanges.Between(edition, next) is not { } changes)
        {
            pages.Clear();
        }
        else
        {
            foreach (var (path, page) in pages)
            {
                if (changes.Touch(page.Reads))
                    pages.TryRemove(path, out _);
            }
        }

        edition = next;
        return pages.Count;
    }
}

/// <summary>A page with what the check of links needs of it.</summary>
public sealed record MadePage
{
    readonly PlannedPage page;

    internal MadePage(PlannedPage page, EquatableArray<Diagnostic> findings, PagePlaces places, uint[] reads) =>
        (this.page, Findings, Places, Reads) = (page, findings, places, reads);

    /// <summary>What went wrong while it was made.</summary>
    public EquatableArray<Diagnostic> Findings { get; }

    public PagePlaces Places { get; }

    /// <summary>How long it is; zero for one that can't be made.</summary>
    public int Bytes { get; init; }

    /// <summary>How long its twin is.</summary>
    public int TwinBytes { get; init; }

    /// <summary>Null where the memory holds none.</summary>
    public RenderedFile? File { get; init; }

    /// <summary>It was made by an earlier build.</summary>
    public bool IsKept { get; init; }

    internal uint[] Reads { get; }

    /// <summary>Whether it is what a plan asks for at its address.</summary>
    internal bool Answers(PlannedPage other) => page.Kind == other.Kind && page.Subject == other.Subject && page.IsIndexed == other.IsIndexed;
}
