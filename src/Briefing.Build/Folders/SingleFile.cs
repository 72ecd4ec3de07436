using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>One text file, wherever it stands, read as a pack's files are.</summary>
public static class SingleFile
{
    /// <returns>The file under its bare name, or null and the finding that says why not.</returns>
    /// <exception cref="IOException">It is not there, or the disk fails.</exception>
    public static (TextFile? File, EquatableArray<Diagnostic> Findings) Read(string path)
    {
        var name = RepoPath.TryParse(Path.GetFileName(path), out var parsed) ? parsed : RepoPath.Parse("file");
        var loaded = FileLoader.Decode(name, File.ReadAllBytes(path));
        return (loaded.Text, loaded.Findings);
    }
}
