using AngleSharp.Dom;
using Briefing.Syntax.Dates;

namespace Briefing.Authoring.WebPages;

/// <summary>Reads what a page says of itself: its meta elements, its canonical address, its first dated time element.</summary>
static class FactsReader
{
    public static PageFacts Read(IDocument page) => Read(page, Meta(page, "og:site_name") ?? Meta(page, "application-name"));

    static PageFacts Read(IDocument page, string? outlet) => new(
        WithoutOutlet(Meta(page, "og:title") ?? Words(page.Title), outlet),
        outlet,
        Meta(page, "author") ?? Words(page.QuerySelector("[itemprop=author], [rel=author]")?.TextContent),
        Day(Meta(page, "article:published_time") ?? Meta(page, "datePublished") ?? Meta(page, "date") ?? Meta(page, "dc.date") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
        Address(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Address(Meta(page, "og:url")),
        Words(page.DocumentElement.GetAttribute("lang")));

    // "Goose elected | The Pond Post" is a headline and the name of its paper.
    static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null || title.Length < outlet.Length + 4 || !title.EndsWith(outlet, StringComparison.Ordinal))
            return title;
        var before = title[..^outlet.Length].TrimEnd();
        return before[^1] is '|' or '-' or '–' or '—' or '·' or ':' ? before[..^1].TrimEnd() : title;
    }

    static readonly string[] Names = ["name", "property", "itemprop"];

    static string? Meta(IDocument page, string name) => Words(page
        .QuerySelectorAll("meta[content]")
        .FirstOrDefault(meta => Names.Any(key => string.Equals(meta.GetAttribute(key), name, StringComparison.OrdinalIgnoreCase)))
        ?.GetAttribute("content"));

    static string? Words(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        words = string.Concat(words.Where(unit => !char.IsControl(unit)));
        return words.Length is > 0 and <= 300 ? words : null;
    }

    // A stamp's time of day is that of a machine; the day is what readers are told.
    static string? Day(string? stamp) =>
        stamp is { Length: >= 10 } && EdtfDate.TryParse(stamp[..10], out _, out _) ? stamp[..10] : null;

    static string? Address(string? href) =>
        href is not null && Uri.TryCreate(href, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? href : null;
}
