using Briefing.Build.Folders;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>
/// The site after an edit, without a build: for someone who looks at a page of it and waits. It reads the one file that changed, and its
/// pages are those of the build that follows. Never changes.
/// </summary>
public sealed class SiteGlance
{
    readonly BuildRequest request;
    readonly SiteRevision site;

    SiteGlance(BuildRequest request, SiteRevision site, FolderContents contents) => (this.request, this.site, Contents) = (request, site, contents);

    /// <summary>What was read.</summary>
    public FolderContents Contents { get; }

    /// <summary>What it means; its findings are those of the last build.</summary>
    public VerifiedPack Pack => site.Pack;

    /// <param name="draft">Of a build with a memory.</param>
    public static SiteGlance? Of(BuildRequest request, SiteDraft draft) => draft.Revision is { } site ? new SiteGlance(request, site, draft.Contents) : null;

    /// <summary>What the next edit makes of it.</summary>
    /// <param name="change">What may have changed since; a file that is the same after all is passed over.</param>
    /// <returns>Null where files came or went, can't be read or understood, or an edit reaches further than is known here: a build tells.</returns>
    public SiteGlance? After(FolderChange change)
    {
        if (change.Everything)
            return null;
        var next = this;
        foreach (var words in change.Paths)
        {
            var file = new FileInfo(Path.Combine(request.Root, words));
            if (!RepoPath.TryParse(words, out var path) || (file.Exists && file.LinkTarget is not null))
                return null;
            var known = next.Contents.Find(path);
            if (known is null && !file.Exists)
                continue; // an editor's own, come and gone
            if (known is null || !file.Exists || next.With(known, file) is not { } revised)
                return null;
            next = revised;
        }

        return next;
    }

    SiteGlance? With(TextFile known, FileInfo file)
    {
        if (PackFolder.Load(new FoundFile(known.Path, file.FullName), request.Reading).Text is not { } text)
            return null;
        if (text == known)
            return this;
        return Revised(text, request.Reading.Limits) is { } revised ? new SiteGlance(request, revised, Contents.With(text)) : null;
    }

    SiteRevision? Revised(TextFile text, Limits limits) => text.Path.Value.Split('/')[0] switch
    {
        "input" when DocumentReader.IsContent(text) => site.With(InputReader.Read(text, limits), limits),
        "seeds" when text.Path.Extension == ".txt" => site.With(SeedReader.Read(text, SeedCorrections.None), limits),
        "theme" => site.With(text),
        _ => null,
    };

    /// <inheritdoc cref="SiteRevision.Render"/>
    public ReadOnlyMemory<byte>? Render(string path) => site.Render(path)?.Content;
}
