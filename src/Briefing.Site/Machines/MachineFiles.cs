using Briefing.Packs.Model;
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

    /// <summary>Those that readers are told of.</summary>
    public static EquatableArray<MachineFile> Offered { get; } =
    [
        new(PackJsonPath, "download_pack", "application/json"),
        new(ClaimsCsvPath, "download_claims", "text/csv"),
        new(GraphJsonPath, "download_graph", "application/json"),
        new(AtomPath, "download_atom", "application/atom+xml", IsFeed: true),
        new(JsonFeedPath, "download_json_feed", "application/feed+json", IsFeed: true),
    ];

    /// <param name="pages">Every page's address that search engines may list, in order.</param>
    /// <param name="hashedAssets">Paths whose names change with their content.</param>
    /// <returns>The files by path.</returns>
    public static IReadOnlyList<RenderedMachineFile> Render(
        VerifiedPack verified, SiteOptions options, IReadOnlyList<Addresses.PageAddress> pages, IReadOnlyList<string> hashedAssets)
    {
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
            new(GraphJsonPath, GraphJson.Write(verified.Pack)),
            new(AtomPath, AtomFeed.Write(verified.Pack, addresses)),
            new(JsonFeedPath, JsonFeed.Write(verified.Pack, addresses)),
            new("robots.txt", RobotsText.Write(addresses)),
            new("_headers", HostHeaders.Write(hashedAssets)),
            new("_redirects", HostRedirects.Write()),
        };

        // A sitemap holds absolute addresses and nothing else (sitemaps.org), so without a base address there is none.
        if (addresses.AreKnown)
            files.Add(new(SitemapPath, Sitemap.Write(pages, addresses)));
        return files;
    }
}

/// <summary>A file for machines, made.</summary>
public sealed record RenderedMachineFile(string Path, ReadOnlyMemory<byte> Content);
