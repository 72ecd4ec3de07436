using System.Globalization;
using System.Text;
using Briefing.Site.Prose;

namespace Briefing.Site.Editions;

/// <summary>A difference as one page that needs no other file, asks for none, and runs no script.</summary>
public static class DifferencePage
{
    const string Style = """
        :root { color-scheme: light dark; }
        body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1.0625rem/1.55 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
        h2 { margin-block-start: 2.5rem; border-block-start: 2px solid; padding-block-start: .5rem; }
        h3 { margin-block: 1.25rem .25rem; font: 600 .9375rem/1.4 system-ui, sans-serif; }
        ul { padding-inline-start: 1.25rem; }
        li { margin-block: .35rem; overflow-wrap: anywhere; }
        code, .field { font: .875rem/1.5 system-ui, sans-serif; opacity: .75; }
        del { text-decoration-thickness: 1px; opacity: .75; }
        ins { text-decoration-color: #3a7d44; text-decoration-thickness: 2px; text-underline-offset: 3px; }
        """;

    public static string Of(PackDifference difference)
    {
        var title = HtmlText.Escape($"What changed in {difference.Title}");
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Escape(DifferenceWords.Editions(difference))}</p>\n");
        foreach (var kind in difference.Kinds)
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>{HtmlText.Escape(DifferenceWords.Heading(kind))}</h2>\n");
            Things(html, "New", "ins", kind.New);
            Things(html, "Gone", "del", kind.Gone);
            Changed(html, kind.Changed);
        }

        Findings(html, "New findings", difference.NewFindings);
        Findings(html, "Findings that are gone", difference.GoneFindings);
        html.Append("</main>\n</body>\n</html>\n");
        return html.ToString();
    }

    static void Things(StringBuilder html, string heading, string mark, IReadOnlyList<NamedThing> things)
    {
        if (things.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h3>{heading}</h3>\n<ul>\n");
        foreach (var thing in things)
            html.Append(CultureInfo.InvariantCulture, $"<li>{Marked(mark, thing.Name)} <code>{HtmlText.Escape(thing.Id)}</code></li>\n");
        html.Append("</ul>\n");
    }

    static void Changed(StringBuilder html, IReadOnlyList<ThingChange> things)
    {
        if (things.Count == 0)
            return;
        html.Append("<h3>Changed</h3>\n<ul>\n");
        foreach (var thing in things)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><bdi>{HtmlText.Escape(thing.Name)}</bdi> <code>{HtmlText.Escape(thing.Id)}</code>\n<ul>\n");
            foreach (var field in thing.Fields)
            {
                IEnumerable<string> gone = field.Was is null ? field.Gone : [field.Was];
                IEnumerable<string> added = field.Is is null ? field.New : [field.Is];
                var marks = gone.Select(words => Marked("del", words)).Concat(added.Select(words => Marked("ins", words)));
                html.Append(CultureInfo.InvariantCulture, $"<li><span class=\"field\">{HtmlText.Escape(field.Name)}</span> {string.Join(' ', marks)}</li>\n");
            }

            html.Append("</ul>\n</li>\n");
        }

        html.Append("</ul>\n");
    }

    static void Findings(StringBuilder html, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        html.Append(CultureInfo.InvariantCulture, $"<h2>{heading}</h2>\n<ul>\n");
        foreach (var line in lines)
            html.Append(CultureInfo.InvariantCulture, $"<li>{HtmlText.Escape(line)}</li>\n");
        html.Append("</ul>\n");
    }

    static string Marked(string mark, string words) => $"<{mark}><bdi>{HtmlText.Escape(words)}</bdi></{mark}>";
}
