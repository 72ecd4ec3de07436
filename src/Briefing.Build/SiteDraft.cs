using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Site.Reads;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>A site that is read, bound, proved and planned: all that remains is to make its files.</summary>
public sealed class SiteDraft
{
    readonly SitePlan plan;
    readonly SitePages pages;
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
        pages = new SitePages(plan);
        early = new(() => Sorted(Besides));
    }

    /// <summary>What was read.</summary>
    public FolderContents Contents { get; }

    /// <summary>What it means.</summary>
    public VerifiedPack Pack { get; }

    /// <summary>From which single edits go on; null in a build without a memory.</summary>
    internal SiteRevision? Revision => memory is null ? null : SiteRevision.Of(plan, memory);

    /// <summary>Of every stage so far, sorted.</summary>
    public EquatableArray<Diagnostic> Findings => early.Value;

    /// <summary>What is found so far besides the pack's own.</summary>
    IEnumerable<Diagnostic> Besides => Contents.Findings.Concat(theme.Findings).Concat(plan.Findings);

    /// <inheritdoc cref="SitePages.Has"/>
    public bool HasPage(string path) => pages.Has(path);

    /// <summary>One page or a file that scripts fetch, made when it is asked for: ahead of the others, or in their place.</summary>
    /// <param name="path">From the output folder.</param>
    /// <inheritdoc cref="SitePages.Find"/>
    public ReadOnlyMemory<byte>? Page(string path) => pages.Find(path);

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
        if (memory is not null)
            clock.Time("comparing", "Comparing", plan.Pages.Count, () => memory.MoveTo(plan));
        var made = clock.Time("making", "Making pages", plan.Pages.Count, () => making.Run(jobs, stop), () => making.Times);
        var links = clock.Time("links", "Checking links", plan.Pages.Count, making.CheckLinks);

        var addresses = new PublishedAddresses(plan.Pages.Where(page => page.Address.TwinPath is not null).Select(page => page.Address).ToEquatableArray(), published);
        var isWhole = !Contents.Findings.Concat(Pack.Pack.Findings).Any(finding => finding is { Severity: Severity.Error, Accepted: false });
        var findings = Besides.Concat(making.Findings).Concat(links).Concat(published.Check(addresses.Pages, isWhole));
        return new BuildResult(made, Sorted(findings), Contents, Pack, clock.Times) { Addresses = addresses };
    }

    /// <summary>Some findings and the pack's, which are tens of thousands where it is large, and in order.</summary>
    EquatableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> besides)
    {
        var (pack, others) = (Pack.Pack.Findings, besides.Distinct().Order().ToList());
        if (others.Count == 0)
            return pack;
        var merged = new List<Diagnostic>(pack.Count + others.Count);
        var at = 0;
        foreach (var other in others)
        {
            while (at < pack.Count && pack[at].CompareTo(other) < 0)
                merged.Add(pack[at++]);
            merged.Add(other);
            if (at < pack.Count && pack[at] == other)
                at++; // what is said twice is said once
        }

        for (; at < pack.Count; at++)
            merged.Add(pack[at]);
        return [.. merged];
    }
}
