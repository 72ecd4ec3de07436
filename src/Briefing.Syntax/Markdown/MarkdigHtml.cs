using System.Globalization;
using System.Text;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Briefing.Syntax.Markdown;

/// <summary>Walks a tree of Markdig and writes its blocks. Markdig's own renderer would bring its own ids, escapes and addresses.</summary>
sealed class MarkdigHtml(IMarkdownResolver resolver, MarkdownOptions options, StringBuilder html)
{
    readonly MarkdigInlineHtml inlines = new(resolver, options, html);
    readonly Dictionary<string, int> headingIds = new(StringComparer.Ordinal);
    int headings;

    public static void Write(MarkdownText text, IMarkdownResolver resolver, MarkdownOptions options, StringBuilder html)
    {
        if (MarkdigPipeline.Parse(text) is { } document)
            new MarkdigHtml(resolver, options, html).WriteBlocks(document);
        else
            WriteAsIs(text.Source, html);
    }

    public static void WriteInline(MarkdownText text, IMarkdownResolver resolver, StringBuilder html)
    {
        if (MarkdigPipeline.Parse(text) is not { } document)
        {
            HtmlWords.Append(html, text.Source);
            return;
        }

        var inlines = new MarkdigInlineHtml(resolver, MarkdownOptions.Default, html);
        var isFirst = true;
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is LinkReferenceDefinition || leaf.Parent is Footnote)
                continue;
            if (!isFirst)
                html.Append(' ');
            isFirst = false;
            if (leaf is CodeBlock)
                WriteCode(leaf, html);
            else
                inlines.Write(leaf.Inline, hasMentions: leaf is not HeadingBlock, hasFootnotes: false);
        }
    }

    static void WriteAsIs(string source, StringBuilder html)
    {
        html.Append("<p>");
        HtmlWords.Append(html, source);
        html.Append("</p>\n");
    }

    void WriteBlocks(ContainerBlock container)
    {
        foreach (var block in container)
            WriteBlock(block);
    }

    void WriteBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                html.Append("<p>");
                inlines.Write(paragraph.Inline, hasMentions: true, hasFootnotes: true);
                html.Append("</p>\n");
                break;
            case CodeBlock code:
                html.Append("<pre>");
                WriteCode(code, html);
                html.Append("</pre>\n");
                break;
            case ThematicBreakBlock:
                html.Append("<hr>\n");
                break;
            case QuoteBlock quote:
                html.Append("<blockquote>\n");
                WriteBlocks(quote);
                html.Append("</blockquote>\n");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case Table table:
                WriteTable(table);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case FootnoteGroup footnotes:
                WriteFootnotes(footnotes);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                WriteBlocks(other);
                break;
            case LeafBlock { Inline: not null } other:
                inlines.Write(other.Inline, hasMentions: false, hasFootnotes: true);
                break;
        }
    }

    void WriteHeading(HeadingBlock heading)
    {
        var level = Math.Clamp(heading.Level + options.TopHeading - 1, 1, 6);
        html.Append(CultureInfo.InvariantCulture, $"<h{level} id=\"{HeadingId(heading)}\">");
        inlines.Write(heading.Inline, hasMentions: false, hasFootnotes: true);
        html.Append(CultureInfo.InvariantCulture, $"</h{level}>\n");
    }

    string HeadingId(HeadingBlock heading)
    {
        headings++;
        var words = new StringBuilder();
        MarkdigText.WriteInlines(heading.Inline, null, words);
        var slug = Input.NearestSlug.Of(words.ToString()).Value;
        // Headings in scripts without Latin letters are counted.
        if (slug.Length == 0)
            slug = $"section-{headings.ToString(CultureInfo.InvariantCulture)}";
        if (headingIds.TryGetValue(slug, out var used))
        {
            do
                used++;
            while (headingIds.ContainsKey($"{slug}-{used.ToString(CultureInfo.InvariantCulture)}"));
            headingIds[slug] = used;
            slug += "-" + used.ToString(CultureInfo.InvariantCulture);
        }

        headingIds[slug] = 1;
        return options.IdPrefix + slug;
    }

    static void WriteCode(LeafBlock code, StringBuilder html)
    {
        html.Append("<code>");
        var lines = code.Lines;
        for (var index = 0; index < lines.Count; index++)
        {
            HtmlWords.Append(html, lines.Lines[index].Slice.AsSpan());
            html.Append('\n');
        }

        html.Append("</code>");
    }

    void WriteList(ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        html.Append('<').Append(name);
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
            html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        html.Append(">\n");
        foreach (var item in list)
        {
            html.Append("<li>");
            WriteItem((ContainerBlock)item, isTight: !list.IsLoose);
            html.Append("</li>\n");
        }

        html.Append("</").Append(name).Append(">\n");
    }

    // In a tight list the words stand in the item itself.
    void WriteItem(ContainerBlock item, bool isTight)
    {
        foreach (var block in item)
        {
            if (isTight && block is ParagraphBlock paragraph)
            {
                inlines.Write(paragraph.Inline, hasMentions: true, hasFootnotes: true);
                if (block != item[^1])
                    html.Append('\n');
            }
            else
            {
                WriteBlock(block);
            }
        }
    }

    void WriteTable(Table table)
    {
        html.Append("<table>\n");
        var isInBody = false;
        foreach (var child in table)
        {
            var row = (TableRow)child;
            if (row.IsHeader)
                html.Append("<thead>\n");
            else if (!isInBody)
                html.Append("<tbody>\n");
            isInBody |= !row.IsHeader;
            html.Append("<tr>\n");
            for (var column = 0; column < row.Count; column++)
                WriteCell((TableCell)row[column], row.IsHeader, Alignment(table, column));
            html.Append("</tr>\n");
            if (row.IsHeader)
                html.Append("</thead>\n");
        }

        if (isInBody)
            html.Append("</tbody>\n");
        html.Append("</table>\n");
    }

    static TableColumnAlign? Alignment(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;

    void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? alignment)
    {
        html.Append(isHeader ? "<th scope=\"col\"" : "<td");
        // A class rather than a style: the site's security policy forbids styles in attributes.
        if (alignment is TableColumnAlign.Center)
            html.Append(" class=\"align-center\"");
        else if (alignment is TableColumnAlign.Right)
            html.Append(" class=\"align-end\"");
        html.Append('>');
        WriteItem(cell, isTight: true);
        html.Append(isHeader ? "</th>\n" : "</td>\n");
    }

    void WriteDefinitions(DefinitionList list)
    {
        html.Append("<dl>\n");
        foreach (var child in list)
        {
            var isOpen = false;
            var item = (DefinitionItem)child;
            for (var index = 0; index < item.Count; index++)
            {
                if (item[index] is DefinitionTerm term)
                {
                    if (isOpen)
                        html.Append("</dd>\n");
                    isOpen = false;
                    html.Append("<dt>");
                    inlines.Write(term.Inline, hasMentions: false, hasFootnotes: true);
                    html.Append("</dt>\n");
                    continue;
                }

                if (!isOpen)
                    html.Append("<dd>");
                isOpen = true;
                var isAlone = item[index] is ParagraphBlock && (index + 1 == item.Count || item[index + 1] is DefinitionTerm)
                    && (index == 0 || item[index - 1] is DefinitionTerm);
                if (isAlone)
                    inlines.Write(((ParagraphBlock)item[index]).Inline, hasMentions: true, hasFootnotes: true);
                else
                    WriteBlock(item[index]);
            }

            if (isOpen)
                html.Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    void WriteFootnotes(FootnoteGroup group)
    {
        html.Append("<ol class=\"footnotes\">\n");
        foreach (var child in group)
        {
            var footnote = (Footnote)child;
            html.Append(CultureInfo.InvariantCulture, $"<li id=\"{options.IdPrefix}fn-{footnote.Order}\">");
            WriteItem(footnote, isTight: footnote.Count == 1);
            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }
}
