using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Xhtml;

namespace Briefing.Authoring.Export;

/// <summary>A chapter: what stands between two parts of the briefing belongs to the one before.</summary>
sealed class EpubChapter(int number)
{
    static readonly XhtmlMarkupFormatter Xhtml = new(emptyTagsToSelfClosing: true);

    public string File { get; } = number == 0 ? "title.xhtml" : $"part-{number}.xhtml";

    public List<IElement> Elements { get; } = [];

    public string Heading => Elements.Select(element => element.QuerySelector("h1, h2")).OfType<IElement>().FirstOrDefault()?.TextContent.Trim() ?? "";

    public bool HasDrawing => Elements.Any(element => element.QuerySelector("svg") is not null);

    public string Body => string.Concat(Elements.Select(element => element.ToHtml(Xhtml) + "\n"));

    /// <summary>Parts the page, and makes links between its parts links between files.</summary>
    public static List<EpubChapter> Of(TakenBriefing briefing)
    {
        var chapters = new List<EpubChapter> { new(0) };
        foreach (var element in briefing.Main.Children)
        {
            if (element.ClassList.Contains("pack-part") || element.ClassList.Contains("evidence-notes"))
                chapters.Add(new EpubChapter(chapters.Count));
            // The book has its own contents.
            if (!element.ClassList.Contains("pack-contents"))
                chapters[^1].Elements.Add(element);
        }

        var fileOf = chapters
            .SelectMany(chapter => chapter.Elements.SelectMany(element => element.QuerySelectorAll("[id]").Prepend(element)), (chapter, element) => new { chapter.File, element.Id })
            .Where(place => place.Id is not null)
            .DistinctBy(place => place.Id, StringComparer.Ordinal)
            .ToDictionary(place => place.Id!, place => place.File, StringComparer.Ordinal);
        foreach (var link in chapters.SelectMany(chapter => chapter.Elements).SelectMany(element => element.QuerySelectorAll("a[href^='#']")))
        {
            var id = link.GetAttribute("href")![1..];
            if (fileOf.TryGetValue(id, out var file))
                link.SetAttribute("href", $"{file}#{id}");
            else
                link.RemoveAttribute("href");
        }

        return chapters;
    }
}
