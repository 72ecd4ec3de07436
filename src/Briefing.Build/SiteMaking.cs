using Briefing.Build.Output;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Reads;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>
/// Makes every file of a planned site and hands each on at once: no more of them are held than there are threads, whatever the
/// size of the site, and the disk is written to while pages are rendered.
/// </summary>
/// <param name="sink">Where files go.</param>
/// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
/// <param name="memory">Pages that need not be made anew; null makes each, and remembers none.</param>
internal sealed class SiteMaking(SitePlan plan, ISiteSink sink, string rootPath, PageMemory? memory)
{
    readonly EquatableArray<Diagnostic>[] findings = new EquatableArray<Diagnostic>[plan.Pages.Count];
    readonly LinkChecker links = new(rootPath);
    readonly List<RepoPath> paths = [];
    readonly WorkTimes times = new();
    long bytes;
    int kept;
    volatile bool isWhole = true;

    /// <summary>What was spent on each kind of work, by all threads together.</summary>
    public IEnumerable<StageTime> Times => times.All;

    /// <summary>What the pages' templates had to say, in the order of the plan.</summary>
    public IEnumerable<Diagnostic> Findings
    {
        get
        {
            var all = new List<Diagnostic>();
            foreach (var page in findings)
            {
                foreach (var finding in page)
                    all.Add(finding);
            }

            return PageRenderer.Gather(all);
        }
    }

    /// <exception cref="OperationCanceledException">It was stopped on the way.</exception>
    public MadeFiles Run(int jobs, CancellationToken stop)
    {
        // What takes longest goes first, so that no thread is left alone with it at the end: what is made of the whole pack, then
        // the pages that list all of it, then those that list much of it.
        var others = FileMaker.All(plan, jobs).Where(maker => memory is null or { HoldsBytes: true } || maker.FetchedFrom is null).ToList();
        var pages = LongestFirst();
        Work.ForEach(others.Count + pages.Count, jobs, at =>
        {
            stop.ThrowIfCancellationRequested();
            if (at < others.Count)
                Make(others[at], stop);
            else
                Make(pages[at - others.Count]);
        });
        paths.Sort();
        return new MadeFiles([.. paths], bytes) { Pages = plan.Pages.Count, KeptPages = kept };
    }

    List<int> LongestFirst()
    {
        var numbers = new List<int>(plan.Pages.Count);
        for (var rank = 0; rank <= Ranks; rank++)
        {
            for (var at = 0; at < plan.Pages.Count; at++)
            {
                if (Rank(plan.Pages[at]) == rank)
                    numbers.Add(at);
            }
        }

        return numbers;
    }

    const int Ranks = 2;

    // A theme's page and an actor's list all that bears on them; the others grow with their own texts alone.
    static int Rank(PlannedPage page) => page.Subject?.Kind switch
    {
        null => 0,
        ThingKind.Theme or ThingKind.Actor => 1,
        _ => Ranks,
    };

    /// <summary>What is wrong with links, when everything is made.</summary>
    public EquatableArray<Diagnostic> CheckLinks()
    {
        // A page that could not be made has its finding; that links to places on it lead nowhere is no news.
        if (!isWhole)
            return [];
        return links.Finish(paths.ConvertAll(path => path.Value), plan.Pages.Count, at => PageRenderer.Render(plan.Pages[at], plan));
    }

    void Make(FileMaker maker, CancellationToken stop)
    {
        var clock = times.Start();
        foreach (var file in maker.Make())
        {
            stop.ThrowIfCancellationRequested();
            clock.Spent(maker.Kind);
            if (file.Pour is { } pour)
                Add(RepoPath.Parse(file.Path), sink.Take(RepoPath.Parse(file.Path), pour));
            else
                HandOn(file.Path, file.Content, clock);
        }

        clock.Spent(maker.Kind);
    }

    void Make(int number)
    {
        var clock = times.Start();
        if (memory is null)
            Make(number, clock);
        else
            Remember(number, memory, clock);
    }

    void Make(int number, WorkTimes.Watch clock)
    {
        var page = sink.Keeps ? PageRenderer.Render(plan.Pages[number], plan) : PageRenderer.Lend(plan.Pages[number], plan);
        clock.Spent("pages");
        Note(number, page.Findings, page.Content.Length);
        links.Add(page.Path, page.Content);
        clock.Spent("links");
        HandOn(page, clock);
    }

    void Remember(int number, PageMemory pages, WorkTimes.Watch clock)
    {
        var page = pages.Make(plan.Pages[number], plan);
        clock.Spent("pages");
        if (page.IsKept)
            Interlocked.Increment(ref kept);
        Note(number, page.Findings, page.Bytes);
        links.Add(page.Places);
        clock.Spent("links");
        if (page.File is { } file)
        {
            HandOn(file, clock);
            return;
        }

        // Whoever wants one asks for it.
        var address = plan.Pages[number].Address;
        Add(RepoPath.Parse(address.FilePath), page.Bytes);
        if (page.TwinBytes > 0)
            Add(RepoPath.Parse(address.TwinPath!), page.TwinBytes); // a page with a twin has an address for it
    }

    void Note(int number, EquatableArray<Diagnostic> said, int length)
    {
        findings[number] = said;
        if (length == 0)
            isWhole = false;
    }

    void HandOn(RenderedFile page, WorkTimes.Watch clock)
    {
        HandOn(page.Path, page.Content, clock);
        if (page.Twin is { } twin)
            HandOn(twin.Path, twin.Content, clock);
    }

    void HandOn(string path, ReadOnlyMemory<byte> content, WorkTimes.Watch clock)
    {
        var file = new OutputFile(RepoPath.Parse(path), content);
        Add(file.Path, content.Length);
        sink.Take(file);
        clock.Spent("writing");
    }

    void Add(RepoPath path, long length)
    {
        lock (paths)
        {
            paths.Add(path);
            bytes += length;
        }
    }
}
