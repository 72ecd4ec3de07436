using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Authoring.WebPages;

/// <summary>
/// A saved web page becomes plain text. No script runs and nothing is fetched; what belongs to the site and not to the article
/// (menus, forms, asides, whatever is hidden) is left out, and everything else is kept for the reader of seeds to judge.
/// </summary>
public static class WebPage
{
    // Pages saved long ago say windows-1252 and the like; the runtime knows those only when told to.
    static WebPage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="html">As saved, within <see cref="PageBounds"/>; its encoding is found as browsers find it.</param>
    public static WebPageText Read(byte[] html)
    {
        using var stream = new MemoryStream(html, writable: false);
        using var page = new HtmlParser().ParseDocument(stream);
        var facts = FactsReader.Read(page);
        PageFurniture.Remove(page);
        var root = ArticleRoot.Find(page);
        PageFurniture.RemoveSmall(root);
        var blocks = BlockText.Of(root);
        if (HeadlineOutside(page, root, facts, blocks) is { } headline)
            blocks.Insert(0, headline);
        return new WebPageText(string.Join("\n\n", blocks.Where(block => block.Length > 0)) + "\n", facts);
    }

    // A page shows its headline above the article, or in the browser's tab alone; null where the article has it.
    static string? HeadlineOutside(IDocument page, IElement root, PageFacts facts, List<string> blocks)
    {
        if (page.QuerySelector("h1") is { } heading)
            return root.Contains(heading) ? null : BlockText.Words(heading);
        return facts.Title is { } title && !blocks.Take(5).Contains(title) ? title : null;
    }
}

/// <summary>Finds the element that holds the article.</summary>
static class ArticleRoot
{
    // With less of the page's paragraphs than this, an <article> is a teaser among others.
    const double LeastShare = 0.4;

    public static IElement Find(IDocument page)
    {
        var whole = page.Body ?? page.DocumentElement;
        var all = Paragraphs(whole);
        foreach (var candidates in new[] { "[itemprop=articleBody]", "article", "main, [role=main]" })
        {
            var best = page.QuerySelectorAll(candidates).Select(element => (element, words: Paragraphs(element))).OrderByDescending(pair => pair.words).FirstOrDefault();
            if (best.element is not null && all > 0 && best.words >= LeastShare * all)
                return WithHead(best.element);
        }

        return whole;
    }

    // The text alone may lie deeper than its headline and date: an <article> around it has both.
    static IElement WithHead(IElement body) =>
        body.QuerySelector("h1") is null && body.Closest("article, main, [role=main]") is { } around && around.QuerySelector("h1") is not null ? around : body;

    public static int Paragraphs(IElement element) => element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
}
