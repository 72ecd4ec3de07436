using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Reads;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>
/// What a build leaves for the next one of the same pack. Every stage is a function of values, so one that meets the values it
/// met before takes its result from here; a build with a memory makes the same bytes and findings as one without.
/// Serves one build at a time.
/// </summary>
/// <param name="holdsPages">Whether the pages themselves are kept. Where they are not, a build hands on none, nor what only scripts fetch: <see cref="SiteDraft.Page"/> makes them.</param>
public sealed class BuildMemory(bool holdsPages = true)
{
    (EquatableArray<TextFile> Files, EquatableArray<BinaryFile> Assets, SiteTheme Theme)? theme;

    internal FolderMemory Folder { get; } = new();

    internal DocumentMemory Documents { get; } = new();

    internal PackMemory Pack { get; } = new();

    internal PageMemory Pages { get; } = new(holdsPages);

    /// <summary>What the pack of the last build means; null before the first.</summary>
    internal VerifiedPack? Verified { get; set; }

    /// <summary>A theme is read anew only when one of its files changed.</summary>
    internal SiteTheme Theme(FolderContents contents, Func<SiteTheme> load)
    {
        if (theme is not { } known || known.Files != contents.Theme || known.Assets != contents.Assets)
            theme = known = (contents.Theme, contents.Assets, load());
        return known.Theme;
    }
}
