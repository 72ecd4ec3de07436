using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// The files of a site that programs read. Which there are depends on the pack and the options alone, so that pages can link
/// to them before they are made; what stands in them is made when every page is known.
/// </summary>
public static class MachineFiles
{
    public const string PackJsonPath = "data/pack.json";
    public const string ClaimsCsvPath = "data/claims.csv";
    public const string GraphJsonPath = "data/graph.json";
    public const string AtomPath = "feed.xml";
    public const string JsonFeedPath = "feed.json";
    public const string SitemapPath = "sitemap.xml";
    public const string LlmsTextPath = "llms.txt";

    /// <summary>Those that readers are told of.</summary>
    public static EquatableArray<MachineFile> Offered { get; } =
    [
        new(PackJsonPath, "download_pack", "application/json"),
        new(ClaimsCsvPath, "download_claims", "text/csv"),
        new(GraphJsonPath, "download_graph", "application/json"),
        new(SeedSeal.Path, "download_seal", "text/plain"),
        new(AtomPath, "download_atom", "application/atom+xml", IsFeed: true),
        new(JsonFeedPath, "download_json_feed", "application/feed+json", IsFeed: true),
        new(LlmsTextPath, "download_llms", "text/markdown"),
    ];

    /// <param name="jobs">How many threads work at once on the feeds, of which each actor and theme has its own.</param>
    /// <returns>The files, each path once.</returns>
    public static IReadOnlyList<RenderedMachineFile> Render(SitePlan plan, int jobs)
    {
        var (verified, options) = (plan.Edition.Verified, plan.Edition.Options);
        var pages = plan.Pages.Where(page => page.IsIndexed).Select(page => page.Address).ToList();
        var addresses = new AbsoluteAddresses(options.BaseUrl);
        var files = new List<RenderedMachineFile>
        {
            new(PackJsonPath, PackJson.Write(verified)),
            new(ClaimsCsvPath, ClaimsCsv.Write(verified, addresses)),
            new("data/actors.csv", PackTables.Actors(verified.Pack, addresses)),
            new("data/articles.csv", PackTables.Articles(verified.Pack, addresses)),
            new("data/disagreements.csv", PackTables.Disagreements(verified.Pack, addresses)),
            new("data/events.csv", PackTables.Events(verified.Pack, addresses)),
            new("data/figures.csv", PackTables.Figures(verified.Pack, addresses)),
            new("data/matrix.csv", PackTables.Matrix(verified.Pack, addresses)),
            new("data/themes.csv", PackTables.Themes(verified.Pack, addresses)),
            new("data/ties.csv", PackTables.Ties(verified.Pack)),
            new(GraphJsonPath, GraphJson.Write(verified.Pack)),
            new(SeedSeal.Path, SeedSeal.Sums(verified.Pack)),
            new(LlmsTextPath, LlmsText.Write(plan.Edition, addresses)),
            new("robots.txt", RobotsText.Write(addresses, options.NoIndex)),
            new("_headers", HostHeaders.Write(plan.Edition.Theme.HashedAssets, options.NoIndex)),
            new("_redirects", HostRedirects.Write(options.Redirects, verified.Pack.Info.Security is not null)),
        };

        files.AddRange(SeedSeal.Files(verified.Pack));

        // A sitemap holds absolute addresses and nothing else (sitemaps.org), so without a base address there is none.
        if (addresses.AreKnown && !options.NoIndex)
            files.Add(new(SitemapPath, Sitemap.Write(pages, addresses)));
        if (verified.Pack.Info.Security is { } security)
        {
            var text = SecurityText.Write(security, verified.Pack.Info, addresses);
            files.Add(new(SecurityText.Path, text));
            files.Add(new(SecurityText.WellKnownPath, text));
        }

        files.AddRange(Feeds(plan.Edition, addresses, jobs));
        return files;
    }

    static IEnumerable<RenderedMachineFile> Feeds(Edition edition, AbsoluteAddresses addresses, int jobs)
    {
        var pack = edition.Pack;
        _ = pack.Index; // made before several threads ask for it
        return Work.Map(1 + pack.Actors.Count + pack.Themes.Count, jobs, at =>
        {
            var feed = at == 0 ? Feed.OfPack(pack, addresses)
                : at <= pack.Actors.Count ? Feed.OfActor(pack, pack.Actors[at - 1], edition.Words, addresses)
                : Feed.OfTheme(pack, pack.Themes[at - 1 - pack.Actors.Count], edition.Words, addresses);
            return new[]
            {
                new RenderedMachineFile(feed.AtomPath, AtomFeed.Write(feed, addresses)),
                new RenderedMachineFile(feed.JsonPath, JsonFeed.Write(feed, addresses)),
            };
        }).SelectMany(files => files);
    }
}

/// <summary>A file for machines, made.</summary>
public sealed record RenderedMachineFile(string Path, ReadOnlyMemory<byte> Content);
