using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>The site as it is shown, and what is wrong with the pack as it is on disk. Never changes; the next build makes the next one.</summary>
/// <param name="Number">Counts what was shown.</param>
/// <param name="Files">Of the last good build; none when there was none yet.</param>
/// <param name="Findings">Of the last build, good or not.</param>
/// <param name="Contents">What that was made of; its texts show where a finding is.</param>
/// <param name="Pack">What that means.</param>
internal sealed record SiteSnapshot(
    int Number, SiteFiles Files, EquatableArray<Diagnostic> Findings, FolderContents Contents, VerifiedPack Pack, string RootPath)
{
    /// <summary>False while the pack was edited and its findings are still those of the last build.</summary>
    public bool AreFindingsNew { get; init; } = true;

    /// <inheritdoc cref="SiteFiles.Looks"/>
    public string Looks => Files.Looks;

    /// <param name="made">All files but pages.</param>
    /// <param name="before">What was shown so far; null at the first build.</param>
    public static SiteSnapshot Of(BuildResult result, LiveOutput made, SiteDraft draft, SiteSnapshot? before)
    {
        var files = IsWhole(result.Findings) ? SiteFiles.Of(made, draft) : before?.Files ?? SiteFiles.None;
        return new SiteSnapshot((before?.Number ?? 0) + 1, files, result.Findings, result.Contents, result.Pack, ServerPath.Of(result.Pack.Pack.Info.BaseUrl));
    }

    /// <summary>The state in which someone who waits for some pages sees them, while the rest of the site is still made.</summary>
    public static SiteSnapshot Of(SiteDraft draft, IReadOnlySet<string> awaited, SiteSnapshot before)
    {
        var files = IsWhole(draft.Findings) ? before.Files.With(awaited, draft.Page) : before.Files;

        // What may be wrong with links is not known yet; what was wrong with them is no longer sure.
        return before with { Number = before.Number + 1, Files = files, Findings = draft.Findings, Contents = draft.Contents, Pack = draft.Pack, AreFindingsNew = true };
    }

    /// <summary>The same while the pack is bound but not everything is known that may be wrong with it; null where what is known keeps it from being shown.</summary>
    public static SiteSnapshot? Ahead(SiteDraft draft, IReadOnlySet<string> awaited, SiteSnapshot before) => !IsWhole(draft.Findings) ? null : before with
    {
        Number = before.Number + 1,
        Files = before.Files.With(awaited, draft.Page),
        Contents = draft.Contents,
        Pack = draft.Pack,
        AreFindingsNew = false,
    };

    /// <summary>The same while not even the pack is bound anew.</summary>
    public static SiteSnapshot Of(SiteGlance glance, IReadOnlySet<string> awaited, SiteSnapshot before) => before with
    {
        Number = before.Number + 1,
        Files = before.Files.With(awaited, glance.Render),
        Contents = glance.Contents,
        Pack = glance.Pack,
        AreFindingsNew = false,
    };

    public ReadOnlyMemory<byte>? Find(string path) => Files.Find(path);

    // Evidence that does not hold and links that lead nowhere leave every page in its place, and the author wants to see them
    // there. With any other error something is missing, so what was last whole stays.
    public static bool IsWhole(EquatableArray<Diagnostic> findings) =>
        findings.All(finding => finding.Accepted || finding.Severity != Severity.Error || finding.Kind.Code[2] is '4' or '6');
}
