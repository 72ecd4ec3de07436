using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>A site, made and not yet written.</summary>
/// <param name="Files">By path.</param>
/// <param name="Findings">Of every stage, sorted; accepted ones among them.</param>
/// <param name="Contents">What was read.</param>
/// <param name="Pack">What it means.</param>
public sealed record BuildResult(
    EquatableArray<OutputFile> Files,
    EquatableArray<Diagnostic> Findings,
    FolderContents Contents,
    VerifiedPack Pack,
    StageTimes Times)
{
    /// <summary>The addresses of all pages, and those that were published before.</summary>
    public PublishedAddresses Addresses { get; init; } = PublishedAddresses.None;
}
