using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefing.Syntax.Markdown;

/// <summary>
/// Markdig, set up for authors' texts: CommonMark with pipe tables, footnotes and definition lists; no HTML, no attributes. It is
/// made at the first text that needs it, because touching Markdig costs more than reading a small pack.
/// </summary>
static class MarkdigPipeline
{
    static MarkdownPipeline? pipeline;

    /// <summary>The tree of a text that keeps within <see cref="MarkdownBounds"/>; null when it does not, or is nested too deep.</summary>
    public static MarkdownDocument? Parse(MarkdownText text)
    {
        if (text.IsTooDeep)
            return null;
        try
        {
            return MarkdownParser.Parse(text.Source, pipeline ??= Make());
        }
        catch (ArgumentException)
        {
            // Markdig's bound of 128 levels. It protects the recursion of whoever walks the tree, us included.
            return null;
        }
    }

    static MarkdownPipeline Make()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UsePreciseSourceLocation().DisableHtml();
        builder.InlineParsers.Insert(0, new ReferenceInlineParser());
        return builder.Build();
    }
}
