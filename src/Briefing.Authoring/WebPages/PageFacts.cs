namespace Briefing.Authoring.WebPages;

/// <summary>
/// What a page says of itself in its machine-readable head. It is not part of the text that readers saw, so it never goes into
/// a seed: it is proposed to the author, who decides. Null: the page does not say.
/// </summary>
/// <param name="Published">An EDTF day, cut from a longer stamp.</param>
/// <param name="Language">A BCP 47 tag.</param>
public sealed record PageFacts(string? Title, string? Outlet, string? Byline, string? Published, string? Url, string? Language)
{
    public static PageFacts None { get; } = new(null, null, null, null, null, null);
}

/// <summary>A saved web page, reduced to what a reader read.</summary>
/// <param name="Text">Blocks with an empty line between them; title, standfirst, date, captions, headings and paragraphs as they stood.</param>
public sealed record WebPageText(string Text, PageFacts Facts);
