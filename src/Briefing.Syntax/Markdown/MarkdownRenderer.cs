using System.Buffers;
using System.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>Turns authors' Markdown into HTML. Nothing that an author typed becomes markup but through Markdown's own rules.</summary>
public static class MarkdownRenderer
{
    public static string ToHtml(MarkdownText text, IMarkdownResolver resolver) => ToHtml(text, resolver, MarkdownOptions.Default);

    public static string ToHtml(MarkdownText text, IMarkdownResolver resolver, MarkdownOptions options)
    {
        var html = new StringBuilder(text.Source.Length + (text.Source.Length / 4) + 16);
        if (PlainMarkdown.TryRead(text.Source, out var parts))
            PlainHtml.Write(parts, resolver, html);
        else
            MarkdigHtml.Write(text, resolver, options, html);
        return html.ToString();
    }

    /// <summary>For places that hold no paragraphs, such as an item of a list or a line of a table: the words with their links and marks alone.</summary>
    public static string ToInlineHtml(MarkdownText text, IMarkdownResolver resolver)
    {
        var html = new StringBuilder(text.Source.Length + (text.Source.Length / 4) + 16);
        if (PlainMarkdown.TryRead(text.Source, out var parts))
            PlainHtml.WriteInline(parts, resolver, html);
        else
            MarkdigHtml.WriteInline(text, resolver, html);
        return html.ToString();
    }

    /// <summary>The words alone, for descriptions, feeds and search: no marks, no citations, one blank between words.</summary>
    /// <param name="nameOf">What a link without words is called; null leaves its target as written.</param>
    public static string ToPlainText(MarkdownText text, Func<string, string?>? nameOf = null)
    {
        if (PlainMarkdown.IsLineOfWords(text.Source))
            return text.Source;
        var words = new StringBuilder(text.Source.Length);
        if (PlainMarkdown.TryRead(text.Source, out var parts))
        {
            foreach (var part in parts)
            {
                words.Append(part.Kind switch
                {
                    PlainPartKind.Words => part.Words,
                    PlainPartKind.Link => part.Words ?? nameOf?.Invoke(part.Targets[0]) ?? part.Targets[0],
                    PlainPartKind.ParagraphEnd => "\n",
                    _ => "",
                });
            }
        }
        else
        {
            MarkdigText.Write(text, nameOf, words);
        }

        return Folded(words);
    }

    // Where a citation went, "so [@a]." would keep a blank before its full stop.
    static string Folded(StringBuilder words)
    {
        // In place: no text grows by it.
        var units = ArrayPool<char>.Shared.Rent(words.Length);
        words.CopyTo(0, units, words.Length);
        var length = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var unit = units[at];
            if (char.IsWhiteSpace(unit) && unit != '\u00A0')
            {
                if (length > 0 && units[length - 1] != ' ')
                    units[length++] = ' ';
                continue;
            }

            if (unit is '.' or ',' or ';' && length > 0 && units[length - 1] == ' ')
                length--;
            units[length++] = unit;
        }

        if (length > 0 && units[length - 1] == ' ')
            length--;
        var folded = new string(units, 0, length);
        ArrayPool<char>.Shared.Return(units);
        return folded;
    }
}
