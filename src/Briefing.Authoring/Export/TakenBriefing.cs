using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Authoring.Export;

/// <summary>
/// The page of the whole briefing, taken off its site: without menus, scripts and buttons. A link to what the page itself tells
/// leads there; one to another page leads to the published site, and is words alone where no address is known.
/// </summary>
sealed class TakenBriefing
{
    /// <summary>What only a site can do.</summary>
    const string OfTheSite = "script, link, button, .screen-only, .side-note, .tip";

    readonly IDocument page;
    readonly HashSet<string> ids;
    readonly Uri? address;

    /// <param name="html">The page as it was built.</param>
    public TakenBriefing(string html)
    {
        page = new HtmlParser().ParseDocument(html);
        Main = page.QuerySelector("main") ?? page.Body ?? page.DocumentElement;
        address = Uri.TryCreate(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), UriKind.Absolute, out var known) ? known : null;
        foreach (var element in page.QuerySelectorAll(OfTheSite).ToList())
            element.Remove();
        ids = Main.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);
        foreach (var link in Main.QuerySelectorAll("a[href]"))
            Turn(link);
        foreach (var folded in Main.QuerySelectorAll("details"))
            folded.SetAttribute("open", "");
    }

    public IElement Main { get; }

    public string Title => Main.QuerySelector("h1")?.TextContent.Trim() ?? page.Title ?? "";

    public string Language => page.DocumentElement.GetAttribute("lang") ?? "und";

    public string Direction => page.DocumentElement.GetAttribute("dir") ?? "ltr";

    /// <summary>What the style sheet for paper sets at the head of each sheet, and the like: attributes of the root element.</summary>
    public IEnumerable<IAttr> RootAttributes => page.DocumentElement.Attributes;

    public string BodyClass => page.Body?.ClassName ?? "";

    public IDocument Page => page;

    void Turn(IElement link)
    {
        var href = link.GetAttribute("href")!;
        if (href.StartsWith('#') || (Uri.TryCreate(href, UriKind.Absolute, out var outside) && outside.Scheme is "http" or "https" or "mailto" or "tel"))
            return;
        if (Within(href) is { } id)
            link.SetAttribute("href", "#" + id);
        else if (address is not null && Uri.TryCreate(address, href, out var published))
            link.SetAttribute("href", published.AbsoluteUri);
        else
            link.RemoveAttribute("href");
    }

    // "../actors/jane/" is "actor-jane" here.
    string? Within(string href)
    {
        var steps = href.Split('#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Where(step => step != "..").ToList();
        if (steps is not [var kind, var id])
            return null;
        var name = $"{kind.TrimEnd('s')}-{id}";
        return ids.Contains(name) ? name : null;
    }
}
