using Briefing.Packs;
using Briefing.Packs.Model;
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

    /// <summary>Makes a page.</summary>
    /// <param name="path">From the output folder.</param>
    /// <returns>Null for what is no page of a thing, or can't be made; pages that list all of something take as long as a build.</returns>
    public RenderedFile? Render(string path)
    {
        var page = SitePlanner.PageAt(edition.Unread, path);
        return page is null or { Subject: null } || PageRenderer.Render(page, edition) is not { Content.IsEmpty: false } made ? null : made;
    }
}
