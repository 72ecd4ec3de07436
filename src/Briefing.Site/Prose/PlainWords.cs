using Briefing.Syntax.Markdown;

namespace Briefing.Site.Prose;

/// <summary>The bare words of a Markdown text, for titles, descriptions and the inside of links.</summary>
static class PlainWords
{
    public static string Of(MarkdownText text)
    {
        // Most claims are plain sentences; they need no parser.
        if (text.Source.AsSpan().IndexOfAny("*_`[]<>&\\#|~{}\n") < 0)
            return HtmlText.Clean(text.Source.Trim());
        return Excerpts.Fold(HtmlText.Words(MarkdownRenderer.ToHtml(text, new Unresolved()))).Trim();
    }

    sealed class Unresolved : IMarkdownResolver
    {
        public string? Link(string target, string? words) => HtmlText.Escape(words ?? target);

        public string? Citation(IReadOnlyList<string> targets) => null;

        public string? Words(string text) => null;
    }
}
