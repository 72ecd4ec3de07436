using Briefing.Site.Cards;

namespace Briefing.Site.Search;

/// <summary>What the pages' script loads: the cards of links, and the search.</summary>
public static class ReaderFiles
{
    /// <returns>In no order that matters.</returns>
    public static IReadOnlyList<RenderedFile> Render(SitePlan plan, int jobs) =>
        [.. CardFile.All(plan.Edition, jobs), .. SearchIndex.All(plan.Edition, jobs)];
}
