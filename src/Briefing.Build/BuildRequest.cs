using Briefing.Build.Folders;

namespace Briefing.Build;

/// <summary>What to build.</summary>
/// <param name="Root">The pack's folder.</param>
/// <param name="BaseUrl">Wins over <c>pack.yaml</c>; null leaves it to that.</param>
public sealed record BuildRequest(string Root, string? BaseUrl, FolderOptions Reading)
{
    /// <summary>Things that their authors still work on are built, too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Search engines are told to list nothing: the site is a preview.</summary>
    public bool NoIndex { get; init; }
}
