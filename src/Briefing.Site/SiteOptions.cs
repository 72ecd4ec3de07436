using Briefing.Text;

namespace Briefing.Site;

/// <summary>What a site is made with besides its pack and theme.</summary>
/// <param name="BaseUrl">Where the site will stand, with a final slash; null when not known: then nothing gets an absolute address.</param>
public sealed record SiteOptions(string? BaseUrl)
{
    /// <summary>Nothing known about where the site will stand.</summary>
    public static SiteOptions Default { get; } = new(BaseUrl: null);

    /// <summary>Files for machines that stand beside the pages; every page links to them.</summary>
    public EquatableArray<MachineFile> MachineFiles { get; init; }

    /// <summary>No page is for search engines: the site is a preview.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Old addresses and where they lead.</summary>
    public EquatableArray<Addresses.AddressRedirect> Redirects { get; init; }

    /// <summary>Most rows of the matrix. A pack with more actors shows the ones that say most, and says so.</summary>
    public int MatrixActors { get; init; } = 60;

    /// <summary>Most columns of the matrix.</summary>
    public int MatrixThemes { get; init; } = 24;

    /// <summary>The path of the site's root on its server, with both slashes.</summary>
    public string RootPath => ServerPath.Of(BaseUrl);
}

/// <summary>A file for machines.</summary>
/// <param name="Path">From the output folder: <c>data/pack.json</c>.</param>
/// <param name="Words">The name of the interface words that tell readers what it is.</param>
/// <param name="MediaType"><c>application/atom+xml</c>, for instance.</param>
/// <param name="IsFeed">Announced in the head of every page.</param>
public sealed record MachineFile(string Path, string Words, string MediaType, bool IsFeed = false);
