using Briefing.Text;

namespace Briefing.Packs;

/// <summary>What can be wrong with evidence: words that a source has not, or not there.</summary>
public static class VerificationDiagnostics
{
    public static readonly DiagnosticKind QuoteNotFound = new(
        "BP401", "quote-not-found", Severity.Error,
        "The quote is not in {0}.",
        "Copy the passage from the seed; use […] where words are left out.");

    public static readonly DiagnosticKind QuoteFoundTwice = new(
        "BP402", "quote-found-twice", Severity.Error,
        "The quote stands in {0} more than once: {1}.",
        "Add `paragraph: {2}` for the one you mean, or quote more words.");

    public static readonly DiagnosticKind QuoteCutsWord = new(
        "BP403", "quote-cuts-word", Severity.Error,
        "The quote begins or ends inside a word of {0}.",
        "Quote whole words and whole numbers.");

    public static readonly DiagnosticKind QuoteElsewhere = new(
        "BP404", "quote-elsewhere", Severity.Error,
        "The quote is not in paragraph {1} of {0}.",
        "Write the paragraph in which it stands, or leave `paragraph` out where the words occur once.");

    public static readonly DiagnosticKind NoEvidence = new(
        "BP405", "no-evidence", Severity.Error,
        "{0} has no quote, so nothing shows that a source says so.",
        "Add `quote:` with the words that carry it, copied from the seed.");

    public static readonly DiagnosticKind NoBasis = new(
        "BP406", "assessment-without-basis", Severity.Error,
        "This assessment names no claim that it rests on.",
        "Add `basis:` with the ids of one or more claims.");

    public static readonly DiagnosticKind CutFromNegation = new(
        "BP407", "quote-cut-from-negation", Severity.Warning,
        "The quote is cut out of a denial or a negation: the source has {0} {1}.",
        "Begin or end the quote so that readers see those words, or explain with `accept`.");

    public static readonly DiagnosticKind CutFromCondition = new(
        "BP408", "quote-cut-from-condition", Severity.Warning,
        "The quote is cut out of a condition: the source has {0} {1}.",
        "Begin or end the quote so that readers see those words, or explain with `accept`.");

    public static readonly DiagnosticKind CutFromReport = new(
        "BP409", "quote-cut-from-report", Severity.Warning,
        "The quote is cut out of a report: the source has {0} {1}.",
        "Name the speaker in `by`, or quote those words too.");

    public static readonly DiagnosticKind TooMuchToSeek = new(
        "BP490", "too-much-to-seek", Severity.Error,
        "From this quote on, the quotes of {0} are not sought: it would take more than {1}.",
        "Part the source, or quote less of it. {2}");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        QuoteNotFound, QuoteFoundTwice, QuoteCutsWord, QuoteElsewhere, NoEvidence, NoBasis, CutFromNegation, CutFromCondition, CutFromReport,
        TooMuchToSeek,
    ];
}
