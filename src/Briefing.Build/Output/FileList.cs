using System.Text;
using Briefing.Text;

namespace Briefing.Build.Output;

/// <summary>The list in a published folder that tells what Briefing wrote there.</summary>
internal static class FileList
{
    const string Heading = "# Files that Briefing wrote here; it removes no others.";

    const string Unfinished = "# Writing began and has not ended.";

    /// <returns>Paths from the folder; null when it has no list.</returns>
    public static HashSet<string>? Read(string folder)
    {
        var list = Path.Combine(folder, OutputFolder.ListName);
        if (!File.Exists(list))
            return null;

        // A list that someone edited could name files elsewhere; such lines are no paths here and are passed over.
        return File.ReadLines(list, Encoding.UTF8).Where(line => RepoPath.TryParse(line, out _)).Where(line => line[0] != '#').ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Writes the list for a folder that will hold some of these files until it is told that it holds all.</summary>
    public static void Begin(string folder, IEnumerable<string> paths) => Write(folder, $"{Heading}\n{Unfinished}\n", paths);

    public static void Write(string folder, IEnumerable<string> paths) => Write(folder, $"{Heading}\n", paths);

    static void Write(string folder, string heading, IEnumerable<string> paths)
    {
        var text = new StringBuilder(heading);
        foreach (var path in paths.Order(StringComparer.Ordinal))
            text.Append(path).Append('\n');
        FileWriter.WriteIfChanged(Path.Combine(folder, OutputFolder.ListName), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
