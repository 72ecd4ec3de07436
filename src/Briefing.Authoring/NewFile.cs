using Briefing.Text;

namespace Briefing.Authoring;

/// <summary>A file to be made, from the pack's root.</summary>
public sealed record NewFile(RepoPath Path, string Text);
