using Briefing.Site;
using Briefing.Text;

namespace Briefing.Tests.Site;

/// <summary>The check of links, for pages that are all there.</summary>
static class LinkCheck
{
    /// <param name="others">Files of the site besides the pages.</param>
    public static EquatableArray<Diagnostic> Run(IReadOnlyList<RenderedFile> pages, IEnumerable<string> others, string rootPath = "/")
    {
        var checker = new LinkChecker(rootPath);
        foreach (var page in pages)
            checker.Add(page.Path, page.Content);
        return checker.Finish([.. pages.Select(page => page.Path).Concat(others)], pages.Count, at => pages[at]);
    }
}
