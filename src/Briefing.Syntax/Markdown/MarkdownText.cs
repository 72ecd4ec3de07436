using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>Markdown that an author wrote, with what it refers to. Two are equal when words and place are.</summary>
/// <param name="Source">The words, as Markdown reads them: the indent of a YAML block is already gone.</param>
/// <param name="Span">Where they stand in the file.</param>
/// <param name="References">Every <c>[[link]]</c> and every key of every <c>[@citation]</c>, in order.</param>
/// <param name="FileOffsets">
/// Where runs of <paramref name="Source"/> stand in the file; empty when it stands there unbroken from <c>Span.Start</c>.
/// </param>
public sealed record MarkdownText(
    string Source,
    TextSpan Span,
    EquatableArray<MarkdownReference> References,
    EquatableArray<OffsetAnchor> FileOffsets)
{
    /// <summary>A bound was met when it was read, so it is shown as it was typed.</summary>
    public bool IsTooDeep { get; init; }

    /// <summary>Nothing written at a place where words belong.</summary>
    public static MarkdownText Nothing(TextSpan span) => new("", span, [], []);

    /// <summary>Where words of <see cref="Source"/> stand in the file.</summary>
    public TextSpan InFile(TextSpan inSource)
    {
        var start = OffsetAnchors.FileOffset(FileOffsets, Span.Start, inSource.Start);
        return inSource.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, OffsetAnchors.FileOffset(FileOffsets, Span.Start, inSource.End - 1) + 1);
    }
}

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
