using Xunit;

namespace Briefing.Browser;

/// <summary>One page of every kind.</summary>
static class PageKinds
{
    /// <summary>By the class of the page's body: a kind with many pages is seen at its first one.</summary>
    static readonly (string Kind, string Folder, bool IsMany)[] All =
    [
        ("home", "", false),
        ("articles", "articles", false),
        ("article", "articles", true),
        ("actors", "actors", false),
        ("actor", "actors", true),
        ("themes", "themes", false),
        ("theme", "themes", true),
        ("timeline", "timeline", false),
        ("event", "events", true),
        ("claims", "claims", false),
        ("claim", "claims", true),
        ("disagreements", "disagreements", false),
        ("matrix", "matrix", false),
        ("network", "network", false),
        ("pack", "pack", false),
        ("search", "search", false),
        ("corrections", "corrections", false),
        ("note", "notes", true),
        ("not_found", "404.html", false),
    ];

    public static TheoryData<string> Names => [.. All.Select(page => page.Kind)];

    /// <summary>Where a site has a page of the kind.</summary>
    public static string Of(BuiltSite site, string kind)
    {
        var (_, folder, isMany) = All.Single(page => page.Kind == kind);
        if (isMany)
            return site.First(folder);
        return folder is "" or "404.html" ? folder : folder + "/";
    }
}
