namespace Briefing.Site;

/// <summary>A page said again in Markdown. It follows from the page's own bytes.</summary>
/// <param name="Path">From the output folder.</param>
public sealed record RenderedTwin(string Path, ReadOnlyMemory<byte> Content);
