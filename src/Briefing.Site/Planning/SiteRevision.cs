using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Site.Reads;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// A planned site in which the files of single articles changed: it has every page as the whole build will make it, and makes those that somebody
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

    /// <summary>The file of an article that is in the site; null for another.</summary>
    public ArticleFile? FileOf(RepoPath path) =>
        Slug.TryParse(Path.GetFileNameWithoutExtension(path.Name), out var id) && edition.Unread.Index.Article(id)?.Input is { } file && file.File.Path == path ? file : null;

    /// <inheritdoc cref="PackRevision.Of"/>
    public SiteRevision? With(ArticleFile file, Limits limits) =>
        PackRevision.Of(Pack, file, limits) is { } revised ? new SiteRevision(new Edition(revised, edition, file.Id, memory), memory) : null;

    /// <summary>Makes the page of a thing.</summary>
    /// <param name="path">From the output folder.</param>
    /// <returns>Null for what is no such page, or can't be made.</returns>
    public RenderedFile? Render(string path)
    {
        if (path.Split('/') is not [var folder, var name, "index.html"] || NameFolder.KindOf(folder) is not { } kind || !Slug.TryParse(name, out var id))
            return null;
        var page = SitePlanner.PageOf(edition.Unread, new ThingRef(kind, id));
        return page is null || PageRenderer.Render(page, edition) is not { Content.IsEmpty: false } made ? null : made;
    }
}
