using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Site.Machines;
using Briefing.Site.Search;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>A site that is read, bound, proved and planned: all that remains is to make its files. Single pages may be made first, for someone who waits for them.</summary>
public sealed class SiteDraft
{
    readonly SitePlan plan;
    readonly SiteTheme theme;
    readonly SiteOptions options;
    readonly AddressLock published;
    readonly StageClock clock;
    readonly int jobs;

    internal SiteDraft(FolderContents contents, VerifiedPack pack, SitePlan plan, SiteTheme theme, SiteOptions options, AddressLock published, StageClock clock, int jobs)
    {
        (Contents, Pack) = (contents, pack);
        (this.plan, this.theme, this.options, this.published, this.clock, this.jobs) = (plan, theme, options, published, clock, jobs);
    }

    /// <summary>What was read.</summary>
    public FolderContents Contents { get; }

    /// <summary>What it means.</summary>
    public VerifiedPack Pack { get; }

    /// <summary>Of every stage so far, sorted.</summary>
    public EquatableArray<Diagnostic> Findings => Sorted(Early);

    IEnumerable<Diagnostic> Early => Contents.Findings.Concat(Pack.Pack.Findings).Concat(theme.Findings).Concat(plan.Findings);

    /// <summary>Makes some pages ahead of the others.</summary>
    /// <param name="paths">From the output folder; those that name no page are passed over.</param>
    public EquatableArray<OutputFile> Render(IReadOnlySet<string> paths) =>
    [
        .. plan.Pages
            .Where(page => paths.Contains(page.Address.FilePath))
            .Select(page => PageRenderer.Render(page, plan))
            .Where(page => !page.Content.IsEmpty)
            .Select(page => new OutputFile(RepoPath.Parse(page.Path), page.Content)),
    ];

    /// <summary>Makes every file and follows every link.</summary>
    /// <exception cref="OperationCanceledException">It was stopped on the way.</exception>
    public BuildResult Finish(CancellationToken stop = default)
    {
        // Data for programs depends on no page, so it is written meanwhile; what is left of it then is timed by itself.
        var writing = Task.Run(() => MachineFiles.Render(plan, jobs));
        var pages = clock.Time("rendering", "Rendering pages", plan.Pages.Count, () => Work.Map(plan.Pages.Count, jobs, at =>
        {
            stop.ThrowIfCancellationRequested();
            return PageRenderer.Render(plan.Pages[at], plan);
        }));
        var machines = clock.Time("data", "Writing data for programs", 1, () => writing.GetAwaiter().GetResult());
        stop.ThrowIfCancellationRequested();
        var loaded = clock.Time("search", "Making the search", plan.Pages.Count, () => ReaderFiles.Render(plan, jobs));
        var files = pages.Concat(plan.Assets).Concat(loaded)
            .Select(file => new OutputFile(RepoPath.Parse(file.Path), file.Content))
            .Concat(pages.Select(page => page.Twin).OfType<RenderedTwin>().Select(twin => new OutputFile(RepoPath.Parse(twin.Path), twin.Content)))
            .Concat(machines.Select(file => new OutputFile(RepoPath.Parse(file.Path), file.Content)))
            .OrderBy(file => file.Path)
            .ToEquatableArray();
        // A page that could not be made has its finding; that links to places on it lead nowhere is no news.
        var whole = pages.All(page => !page.Content.IsEmpty);
        var links = clock.Time("links", "Checking links", pages.Length, () => !whole ? [] : LinkChecker.Check(pages, files.Select(file => file.Path.Value).ToEquatableArray(), options.RootPath));

        var addresses = new PublishedAddresses(plan.Pages.Where(page => page.Address.TwinPath is not null).Select(page => page.Address).ToEquatableArray(), published);
        var isWhole = !Contents.Findings.Concat(Pack.Pack.Findings).Any(finding => finding is { Severity: Severity.Error, Accepted: false });
        var findings = Early.Concat(PageRenderer.Gather(pages.SelectMany(page => page.Findings))).Concat(links).Concat(published.Check(addresses.Pages, isWhole));
        return new BuildResult(files, Sorted(findings), Contents, Pack, clock.Times) { Addresses = addresses };
    }

    static EquatableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) => findings.Distinct().Order().ToEquatableArray();
}
