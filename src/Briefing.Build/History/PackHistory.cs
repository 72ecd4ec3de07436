using System.Globalization;
using Briefing.Build.Folders;
using Briefing.Text;

namespace Briefing.Build.History;

/// <summary>What a pack came to at the end of a day on which it changed.</summary>
/// <param name="Commit">The first ten digits of its name.</param>
public sealed record HistoryPoint(DateOnly Day, string Commit, PackFigures Figures);

/// <summary>A pack over time, read from its git history. Each day is bound by today's rules, so that the days can be compared.</summary>
public static class PackHistory
{
    /// <summary>The last state of each day, oldest first; thinned evenly where there are more days than points, ends kept.</summary>
    /// <returns>Empty where the folder has no history, or the machine no git.</returns>
    public static IReadOnlyList<HistoryPoint> Read(string root, FolderOptions options, int points)
    {
        using var repository = GitRepository.Open(root);
        if (repository is null)
            return [];

        var days = repository.Commits("seeds", "input")
            .Select(commit => (commit.Name, Day: DateOnly.ParseExact(commit.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .GroupBy(commit => commit.Day)
            .Select(day => day.First()) // the newest comes first
            .OrderBy(day => day.Day)
            .ToList();
        return [.. Thinned(days, points).Select(day => new HistoryPoint(day.Day, day.Name[..10], PackFigures.Of(Contents(repository, day.Name, root, options), options.Jobs)))];
    }

    static IEnumerable<T> Thinned<T>(List<T> all, int most)
    {
        if (all.Count <= most)
            return all;
        if (most == 1)
            return [all[^1]];
        return Enumerable.Range(0, most).Select(at => all[(int)((long)at * (all.Count - 1) / (most - 1))]);
    }

    static FolderContents Contents(GitRepository repository, string commit, string root, FolderOptions options)
    {
        var texts = new List<TextFile>();
        var findings = new List<Diagnostic>();
        foreach (var file in repository.Files(commit, "seeds", "input").Where(file => !IsHidden(file.Path)))
        {
            if (!RepoPath.TryParse(file.Path, out var path) || path.Extension is not (".txt" or ".yaml" or ".md"))
                continue;
            if (file.Size > (long)options.Limits[Limit.FileSize] << 20)
            {
                findings.AddRange(FileLoader.TooLarge(path, options.Limits).Findings);
                continue;
            }

            var loaded = FileLoader.Decode(path, repository.Content(file));
            findings.AddRange(loaded.Findings);
            if (loaded.Text is { } text)
                texts.Add(text);
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        var ordered = texts.OrderBy(file => file.Path).ToList();
        return new FolderContents(
            name, [.. ordered.Where(file => file.Path.IsUnder("seeds"))], [.. ordered.Where(file => file.Path.IsUnder("input"))], [], [], [.. findings.Order()])
        { Limits = options.Limits };
    }

    static bool IsHidden(string path) => path.Split('/').Any(part => part.StartsWith('.'));
}
