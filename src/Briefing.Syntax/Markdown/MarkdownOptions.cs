namespace Briefing.Syntax.Markdown;

/// <summary>How a text fits into its page.</summary>
/// <param name="TopHeading">What <c># Heading</c> becomes; the page's own title is <c>h1</c>.</param>
/// <param name="IdPrefix">Stands before the ids of headings and footnotes, so that two texts of one page do not share any: <c>body-</c>.</param>
/// <param name="BackToText">What a screen reader says for the arrow that leads from a footnote back to its mark.</param>
public sealed record MarkdownOptions(int TopHeading = 2, string IdPrefix = "", string BackToText = "Back to the text")
{
    public static MarkdownOptions Default { get; } = new();
}
