using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>What making a site came to; its files went their way as they were made.</summary>
/// <param name="Made">Which files those were.</param>
/// <param name="Findings">Of every stage, sorted; accepted ones among them.</param>
/// <param name="Contents">What was read.</param>
/// <param name="Pack">What it means.</param>
public record BuildResult(
    MadeFiles Made,
    EquatableArray<Diagnostic> Findings,
    FolderContents Contents,
    VerifiedPack Pack,
    StageTimes Times)
{
    /// <summary>The addresses of all pages, and those that were published before.</summary>
    public PublishedAddresses Addresses { get; init; } = PublishedAddresses.None;
}

/// <summary>A site that is held in memory.</summary>
public sealed record HeldSite : BuildResult
{
    internal HeldSite(BuildResult result, EquatableArray<OutputFile> files)
        : base(result) => Files = files;

    /// <summary>By path.</summary>
    public EquatableArray<OutputFile> Files { get; }
}

/// <summary>The files that were made.</summary>
/// <param name="Paths">From the output folder, sorted.</param>
/// <param name="Bytes">Of all together.</param>
public sealed record MadeFiles(EquatableArray<RepoPath> Paths, long Bytes)
{
    /// <summary>How many of them are pages, not counting their twins.</summary>
    public int Pages { get; init; }

    /// <summary>How many of those an earlier build had made, and nothing that they show changed since.</summary>
    public int KeptPages { get; init; }
}
