using System.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>The HTML of texts without marks: the same, letter by letter, as <see cref="MarkdigHtml"/> gives for them.</summary>
static class PlainHtml
{
    public static void Write(IReadOnlyList<PlainPart> parts, IMarkdownResolver resolver, StringBuilder html)
    {
        var isOpen = false;
        foreach (var part in parts)
        {
            if (!isOpen)
                html.Append("<p>");
            isOpen = part.Kind != PlainPartKind.ParagraphEnd;
            if (isOpen)
                WritePart(part, resolver, html);
            else
                html.Append("</p>\n");
        }
    }

    public static void WriteInline(IReadOnlyList<PlainPart> parts, IMarkdownResolver resolver, StringBuilder html)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Kind != PlainPartKind.ParagraphEnd)
                WritePart(parts[index], resolver, html);
            else if (index < parts.Count - 1)
                html.Append(' ');
        }
    }

    static void WritePart(PlainPart part, IMarkdownResolver resolver, StringBuilder html)
    {
        switch (part.Kind)
        {
            case PlainPartKind.Words:
                HtmlWords.AppendRunning(html, part.Words!, resolver); // words always have theirs
                break;
            case PlainPartKind.Link:
                HtmlWords.AppendLink(html, part.Targets[0], part.Words, resolver);
                break;
            case PlainPartKind.Citation:
                html.Append(resolver.Citation(part.Targets));
                break;
        }
    }
}
