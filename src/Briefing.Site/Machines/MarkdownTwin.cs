using System.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// A page's twin in Markdown, <c>index.md</c> beside <c>index.html</c>: what stands in its <c>main</c>, without what only an eye or a
/// pointer needs. It is read from the page itself, in one pass, so that every page of every theme has one and the two can't disagree.
/// </summary>
public static class MarkdownTwin
{
    /// <param name="html">A page that this program made: tags balanced, text and attributes escaped.</param>
    /// <param name="address">The page's own absolute address; null when not known.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> html, string? address) => Lend(html, address).ToArray();

    /// <inheritdoc cref="Of"/>
    /// <returns>Bytes that stand until this thread writes its next Markdown.</returns>
    internal static ReadOnlyMemory<byte> Lend(ReadOnlySpan<byte> html, string? address)
    {
        var writer = new MarkdownWriter();
        HtmlMarkdown.Write(Main(html), writer);
        if (address is not null)
            writer.Paragraph(Encoding.UTF8.GetBytes($"<{address}>"));
        return writer.Lend();
    }

    static ReadOnlySpan<byte> Main(ReadOnlySpan<byte> html)
    {
        var start = html.IndexOf("<main"u8);
        if (start < 0)
            return html;
        var inside = html[start..];
        var end = inside.LastIndexOf("</main>"u8);
        return end < 0 ? inside : inside[..end];
    }
}
