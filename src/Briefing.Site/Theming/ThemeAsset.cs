using Briefing.Text;

namespace Briefing.Site;

/// <summary>A file of a theme that is no text, such as a picture or a font.</summary>
/// <param name="Path">From the pack's root: <c>theme/assets/…</c>.</param>
public sealed record ThemeAsset(RepoPath Path, ReadOnlyMemory<byte> Content);
