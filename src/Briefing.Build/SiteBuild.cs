using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Site.Machines;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>From a folder to a site: the whole road, every stage a function of what the one before it made.</summary>
public static class SiteBuild
{
    /// <summary>Reads the folder and makes every file of the site, in memory; writes nothing.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static HeldSite Run(BuildRequest request, IBuildProgress progress) => Begin(request, progress).Finish();

    /// <summary>The road as far as the plan: what the pack is, and most of what is wrong with it. <see cref="SiteDraft.Finish(Output.ISiteSink, CancellationToken)"/> goes the rest.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static SiteDraft Begin(BuildRequest request, IBuildProgress progress)
    {
        var clock = new StageClock(progress);
        var contents = clock.Time("reading", "Reading", 1, () => PackFolder.Read(request.Root, request.Reading));
        return Draft(contents, request, clock, memory: null, ahead: null, CancellationToken.None);
    }

    /// <summary>The same in the steps of an earlier build where nothing changed.</summary>
    /// <param name="memory">What builds of the same request left; this one leaves its own there.</param>
    /// <param name="change">What may have changed since the last of them.</param>
    /// <param name="ahead">
    /// Is shown a draft as soon as there is a model, about half way: its pages are those of the one that is returned, but for notes that come
    /// of findings, of which it has only those that tell whether anything is missing. Not called in the first build of a memory.
    /// </param>
    /// <exception cref="IOException">The disk fails; the memory is still good.</exception>
    /// <exception cref="OperationCanceledException">It was stopped on the way. What changed has been read.</exception>
    public static SiteDraft Begin(BuildRequest request, BuildMemory memory, FolderChange change, IBuildProgress progress, Action<SiteDraft>? ahead = null, CancellationToken stop = default)
    {
        var clock = new StageClock(progress);
        var contents = clock.Time("reading", "Reading", 1, () => PackFolder.Read(request.Root, request.Reading, memory.Folder, change));
        return Draft(contents, request, clock, memory, ahead, stop);
    }

    static SiteDraft Draft(FolderContents contents, BuildRequest request, StageClock clock, BuildMemory? memory, Action<SiteDraft>? ahead, CancellationToken stop)
    {
        var jobs = request.Reading.Jobs;

        var documents = clock.Time("parsing", "Parsing", contents.Input.Count, () => Documents(contents, request, jobs, memory?.Documents));

        // The theme has nothing to do with the pack until pages are planned, so another processor reads it while the pack is bound.
        var loading = Task.Run(() => memory?.Theme(contents, () => Theme(contents)) ?? Theme(contents));
        stop.ThrowIfCancellationRequested();
        var bound = clock.Time("binding", "Binding", documents.Inputs.Count, () => PackBinder.Join(documents, memory?.Pack));
        stop.ThrowIfCancellationRequested();
        if (ahead is not null && memory?.Verified is { } before)
            ahead(Plan(QuoteVerifier.Glance(bound.Glance(), before, memory.Pack, contents.Limits)));
        stop.ThrowIfCancellationRequested();
        var pack = clock.Time("checking", "Checking", documents.Inputs.Count, bound.Check);
        stop.ThrowIfCancellationRequested();
        var verified = clock.Time("proving", "Proving quotes", pack.Quotes.Count, () => QuoteVerifier.Verify(pack, memory?.Pack, contents.Limits));
        stop.ThrowIfCancellationRequested();
        MakeRoom(contents, memory);
        if (memory is not null)
            memory.Verified = verified;
        return Plan(verified);

        SiteDraft Plan(VerifiedPack verified)
        {
            var published = AddressLock.Read(contents.Find(AddressLock.Path));
            var options = new SiteOptions(WithSlash(request.BaseUrl ?? verified.Pack.Info.BaseUrl))
            {
                MachineFiles = MachineFiles.Offered,
                NoIndex = request.NoIndex,
                Redirects = published.Redirects(),
            };
            var theme = loading.GetAwaiter().GetResult();
            var plan = clock.Time("planning", "Planning", verified.Pack.Articles.Count, () => memory is null ? SitePlanner.Plan(verified, theme, options) : SitePlanner.Plan(verified, theme, options, memory.Pages));
            return new SiteDraft(contents, verified, plan, theme, options, published, clock, jobs, memory?.Pages);
        }
    }

    static PackFiles Documents(FolderContents contents, BuildRequest request, int jobs, DocumentMemory? memory)
    {
        var all = DocumentReader.Read(contents, jobs, memory);
        return request.Drafts ? all : all.WithoutDrafts();
    }

    /// <summary>What follows hardly asks for the texts of the files, and has need of the room; builds to come ask for them again.</summary>
    static void MakeRoom(FolderContents contents, BuildMemory? memory)
    {
        foreach (var file in contents.Seeds.Concat(contents.Input))
        {
            if (memory is null)
                file.Rest();
            else
                file.StayAwake();
        }

        if (memory is null && contents.Input.Count > WorthCollecting)
            GC.Collect();
    }

    // Reading and binding leave as much behind as the pack itself takes. In a small one that is less than what the process takes anyhow.
    const int WorthCollecting = 4000;

    static SiteTheme Theme(FolderContents contents) =>
        SiteTheme.Load(contents.Theme, contents.Assets.Select(asset => new ThemeAsset(asset.Path, asset.Content)).ToEquatableArray(), contents.Limits);

    static string? WithSlash(string? address) => address is null || address.EndsWith('/') ? address : address + "/";
}
