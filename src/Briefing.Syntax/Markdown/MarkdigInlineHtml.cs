using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Briefing.Syntax.Markdown;

/// <summary>Writes what stands inside blocks: words, emphasis, code, links, references.</summary>
sealed class MarkdigInlineHtml(IMarkdownResolver resolver, MarkdownOptions options, StringBuilder html)
{
    // Markdig cuts words wherever a mark might have begun. They are joined again before the resolver looks for names in
    // them, or it would miss one that holds an underscore or spans a line.
    readonly StringBuilder run = new();
    bool mentions;
    bool footnotes;
    bool inLink;

    /// <param name="container">The inlines of a block; null for an empty one.</param>
    /// <param name="hasMentions">Names in running words may become links.</param>
    /// <param name="hasFootnotes">Marks of footnotes are written; false where their notes have no place.</param>
    public void Write(ContainerInline? container, bool hasMentions, bool hasFootnotes)
    {
        (mentions, footnotes) = (hasMentions, hasFootnotes);
        if (container is not null)
            WriteChildren(container);
        Flush();
    }

    void WriteChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            WriteInline(inline);
    }

    void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                run.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                run.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline { IsHard: false }:
                TrimRun();
                run.Append('\n');
                break;
            case LineBreakInline:
                TrimRun();
                Flush();
                html.Append("<br>\n");
                break;
            case EmphasisInline emphasis:
                WriteMarked(emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case CodeInline code:
                Flush();
                html.Append("<code>");
                HtmlWords.Append(html, code.ContentSpan);
                html.Append("</code>");
                break;
            case WikiLinkInline link:
                Flush();
                if (inLink)
                    HtmlWords.Append(html, link.Words ?? link.Target);
                else
                    HtmlWords.AppendLink(html, link.Target, link.Words, resolver);
                break;
            case CitationInline citation:
                Flush();
                if (!inLink)
                    html.Append(resolver.Citation(citation.Targets));
                break;
            case AutolinkInline link:
                Flush();
                WriteAnchor(link.IsEmail ? "mailto:" + link.Url : link.Url, null, () => HtmlWords.Append(html, link.Url));
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                Flush();
                WriteAnchor(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.Title, () => WriteChildren(link));
                break;
            case FootnoteLink link:
                WriteFootnoteLink(link);
                break;
            case DelimiterInline delimiter:
                run.Append(delimiter.ToLiteral());
                WriteChildren(delimiter);
                break;
            case ContainerInline other:
                WriteChildren(other);
                break;
        }
    }

    void WriteMarked(string name, ContainerInline words)
    {
        Flush();
        html.Append('<').Append(name).Append('>');
        WriteChildren(words);
        Flush();
        html.Append("</").Append(name).Append('>');
    }

    void WriteAnchor(string address, string? title, Action writeWords)
    {
        // HTML knows no link inside a link; an address that was refused leaves its words.
        if (inLink || string.IsNullOrWhiteSpace(address) || !LinkAddress.IsSafe(address))
        {
            writeWords();
            Flush();
            return;
        }

        html.Append("<a href=\"");
        HtmlWords.Append(html, address.Trim());
        html.Append('"');
        if (!string.IsNullOrEmpty(title))
        {
            html.Append(" title=\"");
            HtmlWords.Append(html, title);
            html.Append('"');
        }

        html.Append('>');
        inLink = true;
        writeWords();
        Flush();
        inLink = false;
        html.Append("</a>");
    }

    void WriteImage(LinkInline image)
    {
        Flush();
        var address = image.GetDynamicUrl?.Invoke() ?? image.Url ?? "";
        var words = new StringBuilder();
        MarkdigText.WriteInlines(image, null, words);
        if (!LinkAddress.IsLocal(address))
        {
            HtmlWords.Append(html, words.ToString());
            return;
        }

        html.Append("<img src=\"");
        HtmlWords.Append(html, address.Trim());
        html.Append("\" alt=\"");
        HtmlWords.Append(html, words.ToString());
        html.Append("\" loading=\"lazy\">");
    }

    void WriteFootnoteLink(FootnoteLink link)
    {
        Flush();
        if (!footnotes || inLink)
            return;
        var (note, mark) = (link.Footnote.Order, link.Index);
        if (link.IsBackLink)
        {
            html.Append(CultureInfo.InvariantCulture, $" <a class=\"footnote-back\" href=\"#{options.IdPrefix}fnref-{mark}\" aria-label=\"");
            HtmlWords.Append(html, options.BackToText);
            html.Append("\">↩</a>");
        }
        else
        {
            html.Append(CultureInfo.InvariantCulture, $"<sup class=\"footnote-mark\"><a id=\"{options.IdPrefix}fnref-{mark}\" href=\"#{options.IdPrefix}fn-{note}\">{note}</a></sup>");
        }
    }

    void TrimRun()
    {
        while (run.Length > 0 && run[^1] == ' ')
            run.Length--;
    }

    void Flush()
    {
        if (run.Length == 0)
            return;
        var words = run.ToString();
        run.Clear();
        if (mentions && !inLink)
            HtmlWords.AppendRunning(html, words, resolver);
        else
            HtmlWords.Append(html, words);
    }
}
