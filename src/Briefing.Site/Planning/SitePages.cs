using System.Collections.Concurrent;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>The pages of a planned site by the paths of their files, each made when somebody asks for it; and what only scripts ask for.</summary>
/// <param name="plan">Of the site.</param>
public sealed class SitePages(SitePlan plan)
{
    // Those that are open in a browser are asked for again and again; somebody who copies the whole site asks for each once.
    const int MostKept = 32;

    readonly ConcurrentDictionary<string, RenderedFile> kept = new(StringComparer.Ordinal);

    readonly EquatableArray<FetchedFiles> fetched =
    [
        .. from maker in FileMaker.All(plan, Environment.ProcessorCount)
           where maker.FetchedFrom is not null
           select new FetchedFiles(maker.FetchedFrom!, new(() => maker.Make().ToDictionary(file => file.Path, StringComparer.Ordinal))), // has a folder by the line above
    ];

    /// <summary>Whether a file is a page or the twin of one, or fetched by scripts.</summary>
    /// <param name="path">From the output folder.</param>
    public bool Has(string path) => Fetched(path) is not null || IsPage(path);

    bool IsPage(string path) => SitePlanner.PageAt(plan.Edition.Unread, PageOf(path)) is { } page && (path == page.Address.FilePath || path == page.Address.TwinPath);

    /// <returns>The bytes; null for what is not there, and for a page that can't be made.</returns>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (Fetched(path) is { } file)
            return file.Content;
        if (!IsPage(path) || Made(PageOf(path)) is not { Content.IsEmpty: false } made)
            return null;
        return path == made.Path ? made.Content : made.Twin?.Content;
    }

    RenderedFile? Fetched(string path) =>
        fetched.FirstOrDefault(files => path.StartsWith(files.Folder, StringComparison.Ordinal)) is { } there ? there.Files.Value.GetValueOrDefault(path) : null;

    /// <param name="Files">By path; made when the first is asked for.</param>
    sealed record FetchedFiles(string Folder, Lazy<Dictionary<string, RenderedFile>> Files);

    RenderedFile Made(string path)
    {
        if (kept.TryGetValue(path, out var known))
            return known;
        var made = PageRenderer.Render(SitePlanner.PageAt(plan.Edition.Unread, path)!, plan); // it has it
        if (kept.Count >= MostKept)
            kept.Clear();
        return kept[path] = made;
    }

    static string PageOf(string path) => path.EndsWith("index.md", StringComparison.Ordinal) ? path[..^2] + "html" : path;
}
