using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>How many bytes may still be read, while many threads read them.</summary>
internal sealed class ReadingBudget(Limits limits)
{
    long left = (long)limits[Limit.PackSize] << 20;

    public Limits Limits => limits;

    /// <summary>Whether a file of this size may be read; it then counts.</summary>
    public bool Take(long bytes) => Interlocked.Add(ref left, -bytes) >= 0;

    /// <summary>Some file was too much, so the pack is not whole.</summary>
    public bool IsSpent => Interlocked.Read(ref left) < 0;

    public Diagnostic Finding() => FolderDiagnostics.PackTooLarge.At(
        SourceLocation.WholeFile(RepoPath.Parse("seeds")), Limit.PackSize.InWords(limits[Limit.PackSize]), limits.Advice(Limit.PackSize));
}
