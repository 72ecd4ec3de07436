namespace Briefing.Build.Folders;

/// <summary>What may have changed in a pack's folders since they were last read.</summary>
/// <param name="Everything">Not all is known: the folders have to be looked through.</param>
/// <param name="Paths">Files, from the pack's root, that came, went or changed.</param>
public sealed record FolderChange(bool Everything, IReadOnlySet<string> Paths)
{
    /// <summary>Nothing is known about what changed.</summary>
    public static FolderChange Unknown { get; } = new(Everything: true, new HashSet<string>());

    /// <summary>Both, one after the other.</summary>
    public FolderChange And(FolderChange later) => new(Everything || later.Everything, Paths.Concat(later.Paths).ToHashSet(StringComparer.Ordinal));
}
