using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>Reads an author's Markdown: what it refers to, and what is wrong with it.</summary>
public static class MarkdownReader
{
    internal static MarkdownText Read(Findings findings, string source, TextSpan span, EquatableArray<OffsetAnchor> offsets)
    {
        return new MarkdownText(source, span, [], offsets);
    }
}
