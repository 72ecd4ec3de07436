using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>What can be wrong with an author's Markdown.</summary>
public static class MarkdownDiagnostics
{
    public static readonly DiagnosticKind UnsafeAddress = new(
        "BP260", "unsafe-address", Severity.Error,
        "The link to `{0}` is not made: only http, https and mailto lead out of the site.",
        "Write the whole address, beginning with https://, or `[[id]]` for something in the pack.");

    public static readonly DiagnosticKind UnclosedLink = new(
        "BP261", "unclosed-link", Severity.Error,
        "The link that opens here is not closed.",
        "Write `[[id]]` or `[[id|words]]`; put `[[` between backticks where it is meant as it stands.");

    public static readonly DiagnosticKind EmptyLink = new(
        "BP262", "empty-link", Severity.Error,
        "This link leads nowhere.",
        "Write what it leads to, such as `[[dockers-union]]` or `[words](https://example.org/)`.");

    public static readonly DiagnosticKind ForeignImage = new(
        "BP263", "foreign-image", Severity.Error,
        "The image `{0}` lies elsewhere; pages show only what the site itself holds.",
        "Put the file into the theme's assets and write its address from there, or link to it as `[words](…)`.");

    public static readonly DiagnosticKind BadCitation = new(
        "BP264", "bad-citation", Severity.Error,
        "`{0}` is no citation.",
        "Write `[@claim-id]`, or `[@claim-id; @article-id]` for more than one.");

    public static readonly DiagnosticKind TooDeep = new(
        "BP265", "markdown-too-deep", Severity.Error,
        "This is not read as Markdown, and shown as it was typed: there are too many {0}.",
        "Take away marks at the beginning of the lines, or brackets that were opened by mistake. {1}");

    public static readonly DiagnosticKind RawHtml = new(
        "BP266", "raw-html", Severity.Warning,
        "`{0}` is HTML, which is shown to readers as it stands.",
        "Write Markdown, such as `*words*`, or put it between backticks where it is meant as it stands.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
        [UnsafeAddress, UnclosedLink, EmptyLink, ForeignImage, BadCitation, TooDeep, RawHtml];
}
