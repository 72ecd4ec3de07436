using System.Collections.Concurrent;

namespace Briefing.Site;

/// <summary>The pages of a planned site by the paths of their files, each made when somebody asks for it.</summary>
/// <param name="plan">Of the site.</param>
public sealed class SitePages(SitePlan plan)
{
    // Those that are open in a browser are asked for again and again; somebody who copies the whole site asks for each once.
    const int MostKept = 32;

    readonly ConcurrentDictionary<string, RenderedFile> kept = new(StringComparer.Ordinal);

    /// <summary>Whether a file is a page or the twin of one.</summary>
    /// <param name="path">From the output folder.</param>
    public bool Has(string path) => SitePlanner.PageAt(plan.Edition.Unread, PageOf(path)) is { } page && (path == page.Address.FilePath || path == page.Address.TwinPath);

    /// <returns>The bytes of a page or a twin; null for what is neither, and where the page can't be made.</returns>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (!Has(path) || Made(PageOf(path)) is not { Content.IsEmpty: false } made)
            return null;
        return path == made.Path ? made.Content : made.Twin?.Content;
    }

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
