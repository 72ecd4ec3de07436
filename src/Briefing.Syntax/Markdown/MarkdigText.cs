using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Syntax.Markdown;

/// <summary>The words of a tree of Markdig, without marks, notes and citations.</summary>
static class MarkdigText
{
    public static void Write(MarkdownText text, Func<string, string?>? nameOf, StringBuilder words)
    {
        if (MarkdigPipeline.Parse(text) is not { } document)
        {
            words.Append(text.Source);
            return;
        }

        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is LinkReferenceDefinition || leaf.Parent is Footnote)
                continue;
            if (leaf is CodeBlock code)
                words.Append(code.Lines.ToString());
            else
                WriteInlines(leaf.Inline, nameOf, words);
            words.Append('\n');
        }
    }

    public static void WriteInlines(ContainerInline? container, Func<string, string?>? nameOf, StringBuilder words)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    words.Append('\n');
                    break;
                case CodeInline code:
                    words.Append(code.ContentSpan);
                    break;
                case WikiLinkInline link:
                    words.Append(link.Words ?? nameOf?.Invoke(link.Target) ?? link.Target);
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case DelimiterInline delimiter:
                    words.Append(delimiter.ToLiteral());
                    WriteInlines(delimiter, nameOf, words);
                    break;
                case ContainerInline other:
                    WriteInlines(other, nameOf, words);
                    break;
            }
        }
    }
}
