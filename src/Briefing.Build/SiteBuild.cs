using System.Diagnostics;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Packs;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Site.Machines;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>From a folder to a site: the whole road, every stage a function of what the one before it made.</summary>
public static class SiteBuild
{
    /// <summary>Reads the folder and makes every file of the site; writes nothing.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static BuildResult Run(BuildRequest request, IBuildProgress progress)
    {
        progress.Stage("Reading", 1);
        var start = Stopwatch.GetTimestamp();
        var contents = PackFolder.Read(request.Root, request.Reading);
        var result = Make(contents, request, progress);
        return result with { Times = new StageTimes([("reading", Stopwatch.GetElapsedTime(start) - result.Times.Sum), .. result.Times.Stages]) };
    }

    /// <summary>Makes the site of folders that are already read: a pure function but for its clock.</summary>
    public static BuildResult Make(FolderContents contents, BuildRequest request, IBuildProgress progress)
    {
        var jobs = request.Reading.Jobs;
        var clock = new StageClock(progress);

        // The theme has nothing to do with the pack until pages are planned, so another processor reads it meanwhile.
        var loading = Task.Run(() => SiteTheme.Load(
            contents.Theme, contents.Assets.Select(asset => new ThemeAsset(asset.Path, asset.Content)).ToEquatableArray()));
        var documents = clock.Time("parsing", "Parsing", contents.Input.Count, () => request.Drafts ? DocumentReader.Read(contents, jobs) : DocumentReader.Read(contents, jobs).WithoutDrafts());
        var pack = clock.Time("binding", "Binding", documents.Inputs.Count, () => PackBinder.Bind(documents));
        var verified = clock.Time("proving", "Proving quotes", pack.Quotes.Count, () => QuoteVerifier.Verify(pack));
        var published = AddressLock.Read(contents.Find(AddressLock.Path));
        var options = new SiteOptions(WithSlash(request.BaseUrl ?? pack.Info.BaseUrl))
        {
            MachineFiles = MachineFiles.Offered,
            NoIndex = request.NoIndex,
            Redirects = published.Redirects(),
        };
        var theme = loading.GetAwaiter().GetResult();
        var plan = clock.Time("planning", "Planning", pack.Articles.Count, () => SitePlanner.Plan(verified, theme, options));
        var pages = clock.Time("rendering", "Rendering pages", plan.Pages.Count, () => Work.Map(plan.Pages.Count, jobs, at => PageRenderer.Render(plan.Pages[at], plan)));
        var machines = clock.Time("data", "Writing data for programs", 1, () => MachineFiles.Render(plan, jobs));
        var files = pages.Concat(plan.Assets)
            .Select(file => new OutputFile(RepoPath.Parse(file.Path), file.Content))
            .Concat(pages.Select(page => page.Twin).OfType<RenderedTwin>().Select(twin => new OutputFile(RepoPath.Parse(twin.Path), twin.Content)))
            .Concat(machines.Select(file => new OutputFile(RepoPath.Parse(file.Path), file.Content)))
            .OrderBy(file => file.Path)
            .ToEquatableArray();
        // A page that could not be made has its finding; that links to places on it lead nowhere is no news.
        var whole = pages.All(page => !page.Content.IsEmpty);
        var links = clock.Time("links", "Checking links", pages.Length, () => !whole ? [] : LinkChecker.Check(pages, files.Select(file => file.Path.Value).ToEquatableArray(), options.RootPath));

        var addresses = new PublishedAddresses(plan.Pages.Where(page => page.Address.TwinPath is not null).Select(page => page.Address).ToEquatableArray(), published);
        var isWhole = !contents.Findings.Concat(verified.Pack.Findings).Any(finding => finding is { Severity: Severity.Error, Accepted: false });
        var findings = contents.Findings
            .Concat(verified.Pack.Findings)
            .Concat(theme.Findings)
            .Concat(plan.Findings)
            .Concat(pages.SelectMany(page => page.Findings))
            .Concat(links)
            .Concat(published.Check(addresses.Pages, isWhole))
            .Distinct()
            .Order()
            .ToEquatableArray();
        return new BuildResult(files, findings, contents, verified, clock.Times) { Addresses = addresses };
    }

    static string? WithSlash(string? address) => address is null || address.EndsWith('/') ? address : address + "/";
}
