using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>What can be wrong with a seed that could be decoded.</summary>
public static class SeedDiagnostics
{
    public static readonly DiagnosticKind Empty = new(
        "BP120", "empty-seed", Severity.Error,
        "The seed has no words.",
        "Put the article's text into this file, or delete it together with its file in input/articles/.");

    public static readonly DiagnosticKind NoParagraphs = new(
        "BP121", "seed-without-paragraphs", Severity.Warning,
        "No line of the seed was taken for a paragraph of the article.",
        "Run 'briefing inspect' on it; name the body's first and last words under 'read:' in the article's file, as 'from' and 'to'.");

    public static readonly DiagnosticKind NulCharacter = new(
        "BP122", "nul-character", Severity.Error,
        "NUL characters in the seed: {0}. It is no plain text, or not UTF-8.",
        "Fetch the text again and save it as UTF-8.");

    public static readonly DiagnosticKind ControlCharacter = new(
        "BP123", "control-character", Severity.Warning,
        "Control characters in the seed: {0}, the first of them U+{1}.",
        "Fetch the text again; such characters are not part of an article.");

    public static readonly DiagnosticKind ReplacementCharacter = new(
        "BP124", "replacement-character", Severity.Warning,
        "Replacement characters (�) in the seed: {0}. Letters were lost when it was saved.",
        "Fetch the text again, in the page's own encoding.");

    public static readonly DiagnosticKind Mojibake = new(
        "BP125", "mojibake", Severity.Warning,
        "\"{0}\" looks like UTF-8 that was read as another encoding and saved again.",
        "Fetch the text again and save it as UTF-8.");

    public static readonly DiagnosticKind LongLine = new(
        "BP126", "long-line", Severity.Info,
        "Line {0} has {1} characters: probably many paragraphs in one.",
        "A paragraph is what a reader can be sent to; if the source had line breaks, fetch the text again with them.");

    public static readonly DiagnosticKind DirectionOverride = new(
        "BP127", "direction-override", Severity.Warning,
        "Characters that turn the direction of the text: {0}, the first of them U+{1}. It reads otherwise than it is written.",
        "Look at the passage in an editor that shows such characters.");

    public static readonly DiagnosticKind Markup = new(
        "BP128", "markup-in-seed", Severity.Info,
        "The seed has HTML tags; they will be shown to readers as they stand.",
        "Save the page's text rather than its source.");

    public static readonly DiagnosticKind AmbiguousDate = new(
        "BP130", "ambiguous-date", Severity.Info,
        "\"{0}\" may be two different days, so the article stays without a date.",
        "Write 'published:' in the article's file, as YYYY-MM-DD.");

    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
        [Empty, NoParagraphs, NulCharacter, ControlCharacter, ReplacementCharacter, Mojibake, LongLine, DirectionOverride, Markup,
            AmbiguousDate];
}
