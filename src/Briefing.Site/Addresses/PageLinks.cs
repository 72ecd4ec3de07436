namespace Briefing.Site.Addresses;

/// <summary>
/// The links of one page. They are relative, so that the site works from any folder; only the page for missing addresses,
/// which is served at every depth, links from the root.
/// </summary>
public sealed class PageLinks
{
    // Deeper addresses do not exist; a page two folders down is the deepest there is.
    static readonly string[] Up = ["", "../", "../../", "../../../", "../../../../"];

    readonly PageAddress page;

    PageLinks(PageAddress page, string root) => (this.page, Root) = (page, root);

    /// <summary>What leads from the page to the site's root; empty on the home page.</summary>
    public string Root { get; }

    public static PageLinks From(PageAddress page) => new(page, Up[page.Depth]);

    /// <param name="root">The path of the site's root on its server, with both slashes: <c>/</c>.</param>
    public static PageLinks FromRoot(PageAddress page, string root) => new(page, root);

    public string To(SitePlace place)
    {
        if (place.Fragment is not null)
            return place.Page == page ? "#" + place.Fragment : string.Concat(Root, place.Page.Value, "#", place.Fragment);
        return To(place.Page);
    }

    public string To(PageAddress page)
    {
        var link = Root + page.Value;
        return link.Length == 0 ? "./" : link;
    }

    /// <summary>To a file of the output folder that is no page.</summary>
    public string ToFile(string path) => Root + path;
}
