using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Site.Reads;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// A planned site in which single files changed: it has every page as the whole build will make it, and makes those that somebody
/// waits for. Never changes.
/// </summary>
public sealed class SiteRevision
{
    readonly Edition edition;
    readonly PageMemory memory;

    SiteRevision(Edition edition, PageMemory memory) => (this.edition, this.memory) = (edition, memory);

    /// <summary>The site as planned.</summary>
    /// <param name="memory">Of the builds that the plan belongs to.</param>
    public static SiteRevision Of(SitePlan plan, PageMemory memory) => new(plan.Edition, memory);

    /// <summary>What the pack means now.</summary>
    public VerifiedPack Pack => edition.Verified;

    /// <inheritdoc cref="PackRevision.Of(VerifiedPack, InputFile, Limits)"/>
    public SiteRevision? With(InputFile file, Limits limits) => With(PackRevision.Of(Pack, file, limits));

    /// <inheritdoc cref="PackRevision.Of(VerifiedPack, SeedDocument, Limits)"/>
    public SiteRevision? With(SeedDocument seed, Limits limits) => With(PackRevision.Of(Pack, seed, limits));

    /// <inheritdoc cref="SiteTheme.With"/>
    public SiteRevision? With(TextFile template) => edition.Theme.With(template) is { } theme ? new SiteRevision(new Edition(Pack, theme, edition, memory), memory) : null;

    SiteRevision? With(VerifiedPack? revised) => revised is null ? null : new SiteRevision(new Edition(revised, edition.Theme, edition, memory), memory);

    /// <summary>Makes a page.</summary>
    /// <param name="path">From the output folder.</param>
    /// <returns>Null for what is neither the front page nor that of a thing, or can't be made; pages that list all of something take as long as a build.</returns>
    public RenderedFile? Render(string path)
    {
        var page = SitePlanner.PageAt(edition.Unread, path);
        return page is null or { Subject: null, Kind: not PageKind.Home } || PageRenderer.Render(page, edition) is not { Content.IsEmpty: false } made ? null : made;
    }
}
