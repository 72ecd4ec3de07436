using AngleSharp.Dom;

namespace Briefing.Authoring.WebPages;

/// <summary>Takes out of a page what no reader of the article read.</summary>
static class PageFurniture
{
    const string Never =
        "script, style, noscript, template, nav, form, aside, dialog, menu, button, input, select, textarea, iframe, object, embed, svg, canvas, video, audio,"
        + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=search], [role=contentinfo], [role=dialog], [role=alert]";

    /// <summary>Words of class names and ids that sites give to what surrounds an article.</summary>
    static readonly HashSet<string> Names = new(
        [
            "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comment", "comments", "consent", "cookie", "cookies", "footer",
            "menu", "nav", "navbar", "newsletter", "paywall", "popup", "promo", "recirculation", "recommended", "related", "share", "sharing", "sidebar",
            "social", "sponsored", "subscribe", "subscription", "toolbar", "trending",
        ],
        StringComparer.OrdinalIgnoreCase);

    // A wrong guess must not cost the article: what holds more of its words than this stays, whatever its name.
    const double MostShare = 0.3;

    public static void Remove(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll(Never).ToList())
            element.Remove();
        foreach (var element in page.QuerySelectorAll("[style]").Where(IsUnseen).ToList())
            element.Remove();
        foreach (var element in page.QuerySelectorAll("header, footer").Where(element => element.Closest("article, main, [role=main]") is null).ToList())
            element.Remove();
    }

    /// <summary>Takes out parts whose names say that they surround the article, and that are small beside it.</summary>
    public static void RemoveSmall(IElement root)
    {
        var all = Math.Max(1, ArticleRoot.Paragraphs(root));
        foreach (var element in root.QuerySelectorAll("[class], [id]").ToList())
        {
            if (IsNamedSo(element) && element.QuerySelector("h1") is null && ArticleRoot.Paragraphs(element) <= MostShare * all)
                element.Remove();
        }
    }

    static bool IsUnseen(IElement element)
    {
        var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    static bool IsNamedSo(IElement element) =>
        $"{element.ClassName} {element.Id}".Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(Names.Contains);
}
