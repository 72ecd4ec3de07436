using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>Markdown that an author wrote, with what it refers to. Two are equal when words and place are.</summary>
/// <param name="Source">The words, as Markdown reads them: the indent of a YAML block is already gone.</param>
/// <param name="Span">Where they stand in the file.</param>
/// <param name="References">Every <c>[[link]]</c> and every key of every <c>[@citation]</c>, in order.</param>
/// <param name="FileOffsets">
/// Offset in the file of the start of each line of <paramref name="Source"/>; empty when it stands in the file unbroken from <c>Span.Start</c>.
/// </param>
public sealed record MarkdownText(
    string Source,
    TextSpan Span,
    EquatableArray<MarkdownReference> References,
    EquatableArray<int> FileOffsets);

public enum MarkdownReferenceKind
{
    /// <summary><c>[[id]]</c>, <c>[[id|words]]</c>, <c>[[actors/id]]</c>, <c>[[Name]]</c>.</summary>
    Link,

    /// <summary>One key of <c>[@claim-id]</c> or <c>[@article-id; @claim-id]</c>.</summary>
    Citation,
}

/// <summary>A link or a citation.</summary>
/// <param name="Target">As written, without the marks around it.</param>
/// <param name="Span">Of the target's words, in the file.</param>
public sealed record MarkdownReference(MarkdownReferenceKind Kind, string Target, TextSpan Span);

/// <summary>What a resolved reference becomes. The renderer asks for it; the site answers.</summary>
public interface IMarkdownResolver
{
    /// <summary>The HTML of a link, already escaped; null shows the words alone.</summary>
    /// <param name="target">As <see cref="MarkdownReference.Target"/>.</param>
    /// <param name="words">What the author wrote after the bar; null when nothing.</param>
    string? Link(string target, string? words);

    /// <summary>The HTML of the mark for one citation with all its keys; null shows nothing.</summary>
    string? Citation(IReadOnlyList<string> targets);

    /// <summary>The HTML for running words, already escaped: the place where mentions and glossary terms become links. Null escapes them as they are.</summary>
    string? Words(string text);
}
