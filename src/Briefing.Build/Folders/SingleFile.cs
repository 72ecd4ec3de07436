using System.Text;
using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>One text file, wherever it stands, read as a pack's files are.</summary>
public static class SingleFile
{
    /// <summary>A text of a pack, read again; null when it is none, or no longer there.</summary>
    public static TextFile? OfPack(string root, RepoPath path) =>
        PackFolder.Parts.Any(path.IsUnder) ? FileLoader.Load(new FoundFile(path, Path.Combine(Path.GetFullPath(root), path.Value)), new ReadingBudget(Limits.Default)).Text : null;

    /// <summary>Gives a file of the pack new words; it is whole at every moment, and keeps its byte order mark.</summary>
    public static void Replace(string path, string text)
    {
        var hasMark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        Output.FileWriter.Replace(path, [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
    }

    /// <summary>Bytes that are to stand at a path of a pack, decoded as if they stood there.</summary>
    public static (TextFile? File, EquatableArray<Diagnostic> Findings) Decode(RepoPath path, byte[] bytes)
    {
        var loaded = FileLoader.Decode(path, bytes);
        return (loaded.Text, loaded.Findings);
    }

    /// <summary>The bytes of a file that stands anywhere.</summary>
    /// <returns>The file under its bare name, or null and the finding that says why not.</returns>
    public static (TextFile? File, EquatableArray<Diagnostic> Findings) Decode(string path, byte[] bytes) =>
        Decode(RepoPath.TryParse(Path.GetFileName(path), out var name) ? name : RepoPath.Parse("file"), bytes);
}
