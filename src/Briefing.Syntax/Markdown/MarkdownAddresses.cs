using Briefing.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Syntax.Markdown;

/// <summary>The addresses of the wide web that an author's text links to.</summary>
public static class MarkdownAddresses
{
    /// <summary>Each link to an http or https address, in order, with its place in the file.</summary>
    public static IEnumerable<MarkdownAddress> In(MarkdownText text)
    {
        // Nearly every text of a pack links inside it alone; those need no parser.
        if (!text.Source.Contains("://", StringComparison.Ordinal) || MarkdigPipeline.Parse(text) is not { } document)
            yield break;
        foreach (var node in document.Descendants())
        {
            var (address, span) = node switch
            {
                LinkInline { IsImage: false } link => (link.GetDynamicUrl?.Invoke() ?? link.Url, link.Span),
                AutolinkInline { IsEmail: false } link => (link.Url, link.Span),
                _ => (null, default),
            };
            if (address is not null && WebAddress.Of(address) is { } url)
                yield return new MarkdownAddress(url, text.InFile(TextSpan.FromBounds(span.Start, Math.Min(span.End + 1, text.Source.Length))));
        }
    }
}

/// <summary>A link out of the pack.</summary>
/// <param name="Span">Of the whole link, in the file.</param>
public sealed record MarkdownAddress(Uri Address, TextSpan Span);
