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

    /// <summary>Each makes some of the files, each path once, and all may work at the same time.</summary>
    internal static IEnumerable<Func<IEnumerable<RenderedMachineFile>>> Makers(SitePlan plan)
    {
        var edition = plan.Edition;
        var pack = edition.Pack;
        var addresses = new AbsoluteAddresses(edition.Options.BaseUrl);
        _ = pack.Index; // made before several threads ask for it
        yield return () => [new(PackJsonPath, PackJson.Pour(edition.Verified))];
        yield return () => Tables(edition.Verified, addresses);
        yield return () => Guides(plan, addresses);
        yield return () => SeedSeal.Files(pack);
        yield return () => Files(Feed.OfPack(pack, addresses), addresses);
        foreach (var actor in pack.Actors)
            yield return () => Files(Feed.OfActor(pack, actor, edition.Words, addresses), addresses);
        foreach (var theme in pack.Themes)
            yield return () => Files(Feed.OfTheme(pack, theme, edition.Words, addresses), addresses);
    }

    static IEnumerable<RenderedMachineFile> Tables(VerifiedPack verified, AbsoluteAddresses addresses)
    {
        yield return new(ClaimsCsvPath, ClaimsCsv.Pour(verified, addresses));
        yield return new("data/actors.csv", PackTables.Actors(verified.Pack, addresses));
        yield return new("data/articles.csv", PackTables.Articles(verified.Pack, addresses));
        yield return new("data/disagreements.csv", PackTables.Disagreements(verified.Pack, addresses));
        yield return new("data/events.csv", PackTables.Events(verified.Pack, addresses));
        yield return new("data/figures.csv", PackTables.Figures(verified.Pack, addresses));
        yield return new("data/matrix.csv", PackTables.Matrix(verified.Pack, addresses));
        yield return new("data/themes.csv", PackTables.Themes(verified.Pack, addresses));
        yield return new("data/ties.csv", PackTables.Ties(verified.Pack));
        yield return new(GraphJsonPath, GraphJson.Pour(verified.Pack));
    }

    /// <summary>What tells programs and hosts about the site itself.</summary>
    static IEnumerable<RenderedMachineFile> Guides(SitePlan plan, AbsoluteAddresses addresses)
    {
        var (pack, options) = (plan.Edition.Pack, plan.Edition.Options);
        yield return new(SeedSeal.Path, SeedSeal.Sums(pack));
        yield return new(LlmsTextPath, LlmsText.Write(plan.Edition, addresses));
        yield return new("robots.txt", RobotsText.Write(addresses, options.NoIndex));
        yield return new("_headers", HostHeaders.Write(plan.Edition.Theme.HashedAssets, options.NoIndex));
        yield return new("_redirects", HostRedirects.Write(options.Redirects, pack.Info.Security is not null));

        // A sitemap holds absolute addresses and nothing else (sitemaps.org), so without a base address there is none.
        if (addresses.AreKnown && !options.NoIndex)
            yield return new(SitemapPath, Sitemap.Write(plan.Pages.Where(page => page.IsIndexed).Select(page => page.Address).ToList(), addresses));
        if (pack.Info.Security is { } security)
        {
            var text = SecurityText.Write(security, pack.Info, addresses);
            yield return new(SecurityText.Path, text);
            yield return new(SecurityText.WellKnownPath, text);
        }
    }

    static IEnumerable<RenderedMachineFile> Files(Feed feed, AbsoluteAddresses addresses) =>
        [new(feed.AtomPath, AtomFeed.Write(feed, addresses)), new(feed.JsonPath, JsonFeed.Write(feed, addresses))];
}

/// <summary>A file for machines, made.</summary>
/// <param name="Pour">Makes the bytes of one that holds the whole pack, in place of <paramref name="Content"/>; null for the others.</param>
public sealed record RenderedMachineFile(string Path, ReadOnlyMemory<byte> Content, Action<TakeBytes>? Pour = null)
{
    public RenderedMachineFile(string path, Action<TakeBytes> pour)
        : this(path, default, pour)
    {
    }
}
