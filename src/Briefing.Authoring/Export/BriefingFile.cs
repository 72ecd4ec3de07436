using System.Globalization;
using System.Net;
using System.Text;

namespace Briefing.Authoring.Export;

/// <summary>The whole briefing as one file, for a reader who is handed it. The same page and style give the same bytes.</summary>
public static class BriefingFile
{
    /// <summary>One page of HTML that needs no other file, asks for none, and runs no script.</summary>
    /// <param name="page">The page of the whole briefing as it was built.</param>
    /// <param name="style">The site's style sheet.</param>
    public static string Html(string page, string style)
    {
        var briefing = new TakenBriefing(page);
        var html = new StringBuilder(page.Length + style.Length);
        html.Append("<!doctype html>\n<html");
        foreach (var attribute in briefing.RootAttributes)
            html.Append(CultureInfo.InvariantCulture, $" {attribute.Name}=\"{WebUtility.HtmlEncode(attribute.Value)}\"");
        html.Append(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{WebUtility.HtmlEncode(briefing.Title)}</title>\n<style>\n{style.Replace("</", "<\\/", StringComparison.Ordinal)}\n</style>\n</head>\n");
        html.Append(CultureInfo.InvariantCulture, $"<body class=\"{WebUtility.HtmlEncode(briefing.BodyClass)}\">\n{briefing.Main.OuterHtml}\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>A book of EPUB 3.3: a chapter for each part of the briefing, its contents, and a style sheet of its own.</summary>
    /// <param name="asOf">The day up to which the pack has read its sources; in a book each edition has a date.</param>
    /// <param name="generator">The program's name and version.</param>
    public static byte[] Epub(string page, DateOnly asOf, string generator) => EpubBook.Of(new TakenBriefing(page), asOf, generator);
}
