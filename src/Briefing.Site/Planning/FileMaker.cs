using Briefing.Site.Cards;
using Briefing.Site.Machines;
using Briefing.Site.Search;

namespace Briefing.Site;

/// <summary>A piece of the work on a site besides its pages.</summary>
/// <param name="Kind">Of its files, in a word.</param>
/// <param name="Make">Makes the files one after another, each when it is asked for.</param>
public sealed record FileMaker(string Kind, Func<IEnumerable<RenderedFile>> Make)
{
    /// <summary>The folder of its files, where only scripts ask for them and no page leads there; null for the others.</summary>
    public string? FetchedFrom { get; init; }

    /// <summary>All of them, the longest first; they may work at the same time, and while pages are rendered. Each path comes once.</summary>
    /// <param name="jobs">Threads on which the work that can't be done file by file may be spread.</param>
    public static IReadOnlyList<FileMaker> All(SitePlan plan, int jobs) =>
    [
        new("search", () => SearchIndex.All(plan.Edition, jobs)) { FetchedFrom = "assets/search/" },
        .. MachineFiles.Makers(plan).Select(make => new FileMaker("data", () => make().Select(file => new RenderedFile(file.Path, file.Content, []) { Pour = file.Pour }))),
        new("cards", () => CardFile.All(plan.Edition)) { FetchedFrom = "assets/cards/" },
        new("assets", () => plan.Assets),
    ];
}
