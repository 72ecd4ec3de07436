namespace Briefing.Site;

/// <summary>The kinds of pages; each has a layout of the same name.</summary>
public enum PageKind
{
    Home,
    Articles,
    Article,
    Actors,
    Actor,
    Themes,
    Theme,
    Event,
    Timeline,
    Claims,
    Claim,
    Disagreements,
    Matrix,
    Network,
    Pack,
    Search,
    Corrections,
    Note,
    NotFound,
}

/// <summary>What a kind is called in templates.</summary>
public static class PageKinds
{
    /// <summary>The name under which a layout finds its data, and the page's class: <c>not_found</c>.</summary>
    public static string Name(PageKind kind) => Names[(int)kind];

    /// <summary><c>layouts/article</c>.</summary>
    public static string Layout(PageKind kind) => Layouts[(int)kind];

    static readonly string[] Names = [.. Enum.GetValues<PageKind>().Select(kind => kind == PageKind.NotFound ? "not_found" : kind.ToString().ToLowerInvariant())];

    static readonly string[] Layouts = [.. Enum.GetValues<PageKind>().Select(kind => kind == PageKind.NotFound ? "layouts/404" : "layouts/" + Names[(int)kind])];
}
