using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
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
    readonly PageMemory? memory;
    readonly Lazy<EquatableArray<Diagnostic>> early;

    internal SiteDraft(FolderContents contents, VerifiedPack pack, SitePlan plan, SiteTheme theme, SiteOptions options, AddressLock published, StageClock clock, int jobs, PageMemory? memory)
    {
        (Contents, Pack) = (contents, pack);
        (this.plan, this.theme, this.options, this.published, this.clock, this.jobs, this.memory) = (plan, theme, options, published, clock, jobs, memory);
        early = new(() => Sorted(Early));
    }

    /// <summary>What was read.</summary>
    public FolderContents Contents { get; }

    /// <summary>What it means.</summary>
    public VerifiedPack Pack { get; }

    /// <summary>Of every stage so far, sorted.</summary>
    public EquatableArray<Diagnostic> Findings => early.Value;

    IEnumerable<Diagnostic> Early => Contents.Findings.Concat(Pack.Pack.Findings).Concat(theme.Findings).Concat(plan.Findings);

    /// <summary>Makes some pages ahead of the others.</summary>
    /// <param name="paths">From the output folder; those that name no page are passed over.</param>
    public EquatableArray<OutputFile> Render(IReadOnlySet<string> paths) =>
    [
        .. plan.Pages
            .Where(page => paths.Contains(page.Address.FilePath))
            .Select(page => memory?.Make(page, plan).File ?? PageRenderer.Render(page, plan))
            .Where(page => !page.Content.IsEmpty)
            .Select(page => new OutputFile(RepoPath.Parse(page.Path), page.Content)),
    ];

    /// <summary>Makes every file, to be held in memory, and follows every link.</summary>
    /// <exception cref="OperationCanceledException">It was stopped on the way.</exception>
    public HeldSite Finish(CancellationToken stop = default)
    {
        var held = new HeldOutput();
        var result = Finish(held, stop);
        return new HeldSite(result, held.Files);
    }

    /// <summary>Makes every file, hands it on, and follows every link.</summary>
    /// <param name="sink">Where each file goes as soon as it is made.</param>
    /// <exception cref="OperationCanceledException">It was stopped on the way.</exception>
    /// <exception cref="IOException">The sink fails.</exception>
    public BuildResult Finish(ISiteSink sink, CancellationToken stop = default)
    {
        var making = new SiteMaking(plan, sink, options.RootPath, memory);
        var made = clock.Time("making", "Making pages", plan.Pages.Count, () => making.Run(jobs, stop), () => making.Times);
        var links = clock.Time("links", "Checking links", plan.Pages.Count, making.CheckLinks);

        var addresses = new PublishedAddresses(plan.Pages.Where(page => page.Address.TwinPath is not null).Select(page => page.Address).ToEquatableArray(), published);
        var isWhole = !Contents.Findings.Concat(Pack.Pack.Findings).Any(finding => finding is { Severity: Severity.Error, Accepted: false });
        var findings = Early.Concat(making.Findings).Concat(links).Concat(published.Check(addresses.Pages, isWhole));
        return new BuildResult(made, Sorted(findings), Contents, Pack, clock.Times) { Addresses = addresses };
    }

    static EquatableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) => findings.Distinct().Order().ToEquatableArray();
}
