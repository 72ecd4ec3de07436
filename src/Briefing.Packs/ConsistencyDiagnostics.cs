using Briefing.Text;

namespace Briefing.Packs;

/// <summary>What does not fit together although every quote is there: dates, speakers, figures, claims.</summary>
public static class ConsistencyDiagnostics
{
    public static readonly DiagnosticKind SingleSource = new(
        "BP410", "single-source", Severity.Info,
        "The claim `{0}` is carried by one origin alone.",
        "If another article says so too, write that as a claim of its own with `supports: [{0}]`.");

    public static readonly DiagnosticKind UnnamedOnly = new(
        "BP411", "unnamed-only", Severity.Info,
        "Nobody with a name says what the claim `{0}` says.",
        "If an article names who says so, write that as a claim of its own with `supports: [{0}]`.");

    public static readonly DiagnosticKind WeekdayMismatch = new(
        "BP412", "weekday-mismatch", Severity.Warning,
        "{0} is a {1}, not a {2}.",
        "In your own text, mend it. In a seed, tell readers with `accept` in the article's file.");

    public static readonly DiagnosticKind EventAfterReport = new(
        "BP413", "event-after-report", Severity.Warning,
        "The event is dated {0}, after the article `{1}` that reports it ({2}).",
        "Check both dates; if the article announces what is to come, explain with `accept` in its file.");

    public static readonly DiagnosticKind ArticleUndated = new(
        "BP414", "article-undated", Severity.Warning,
        "The article `{0}` has no date of publication.",
        "Write `published:` as precisely as you know it, or `published: null` if no source tells.");

    public static readonly DiagnosticKind MentionedNotDescribed = new(
        "BP415", "mentioned-not-described", Severity.Info,
        "`{0}` is named in this article, but no claim or event of it concerns them: {1}.",
        "See whether what the article says of them belongs into a claim.");

    public static readonly DiagnosticKind ListedNotMentioned = new(
        "BP416", "listed-not-mentioned", Severity.Info,
        "`{0}` is listed as an actor of the article, but its text never names them.",
        "Add the form of the name that the article uses to the actor's `aliases`, or remove it from the list.");

    public static readonly DiagnosticKind SpeakerNotNear = new(
        "BP417", "speaker-not-near", Severity.Warning,
        "The source does not name `{0}` in the paragraph of the quote or the one before.",
        "Check who says it. If the source is clear, say how in `attribution_note`, or add the form of the name that it uses to the actor's `aliases`.");

    public static readonly DiagnosticKind FiguresDiffer = new(
        "BP418", "figures-differ", Severity.Warning,
        "The claim gives {0} for `{1}`, another gives {2}.",
        "If the two speak of the same thing, join the claims by `differs` or `contradicts`; if not, give the measures two names or the claims their dates.");

    public static readonly DiagnosticKind ContradictoryRelations = new(
        "BP419", "contradictory-relations", Severity.Error,
        "The claims `{0}` and `{1}` are said both to support and to contradict each other.",
        "Keep one of the two.");

    public static readonly DiagnosticKind AcceptUnmatched = new(
        "BP420", "accept-unmatched", Severity.Warning,
        "There is no finding {0} here to accept.",
        "Remove the entry; or check its `code`, and that `at` has words at the finding's place.");

    public static readonly DiagnosticKind AcceptError = new(
        "BP421", "accept-error", Severity.Error,
        "{0} is an error, which can't be accepted.",
        "Mend what it reports.");

    public static readonly DiagnosticKind NumberNotInSource = new(
        "BP422", "number-not-in-source", Severity.Warning,
        "The number {0} is not in {1}.",
        "Check it against the source; if you worked it out, add it to `derived` with its arithmetic.");

    public static readonly DiagnosticKind LikelihoodOutside = new(
        "BP423", "likelihood-outside-assessment", Severity.Info,
        "“{0}” says how likely something is, but not who thinks so.",
        "If a source says it, name it; if you do, make it an entry of `assessments` with its basis.");

    public static readonly DiagnosticKind LikelihoodAndConfidence = new(
        "BP424", "likelihood-and-confidence", Severity.Warning,
        "The sentence mixes how likely something is (“{0}”) with how sure you are (“{1}”).",
        "Leave the confidence to the field `confidence` (ICD 203 asks to keep the two apart).");

    public static readonly DiagnosticKind LikelihoodMismatch = new(
        "BP425", "likelihood-mismatch", Severity.Warning,
        "The text says “{0}”, the field `likelihood` {1}.",
        "Say the same in both.");

    public static readonly DiagnosticKind EventsAlike = new(
        "BP426", "events-alike", Severity.Info,
        "The events `{0}` and `{1}` have date and actors in common.",
        "If they are one, write `same_as: [{1}]`; if they are two, `not_same_as: [{1}]`.");

    public static readonly DiagnosticKind DateNotInSource = new(
        "BP427", "date-not-in-source", Severity.Warning,
        "The date {0} is not stated in {1}.",
        "Check it against the source. If you worked it out, mark it as approximate (`{0}~`) and say how in `date_note`.");

    public static readonly DiagnosticKind PublishedDiffers = new(
        "BP428", "published-differs", Severity.Warning,
        "The article is dated {0} here, and {1} in its seed.",
        "Remove the line, or say in `date_note` why the seed's date is wrong.");

    public static readonly DiagnosticKind PackOlderThanArticle = new(
        "BP429", "pack-older-than-article", Severity.Warning,
        "The pack speaks as of {0}, but the article `{1}` is dated {2}.",
        "Write the day of the latest article or a later one.");

    public static readonly DiagnosticKind DerivedWrong = new(
        "BP430", "derived-wrong", Severity.Error,
        "The arithmetic `{0}` gives {1}, not {2}.",
        "Write {1} here and in the text, or mend the arithmetic.");

    public static readonly DiagnosticKind DerivedUnreadable = new(
        "BP431", "derived-unreadable", Severity.Error,
        "`{0}` can't be worked out: {1}.",
        "Write numbers, days (2031-04-13) and ids of claims that give a `figure`, with + - * /, brackets and count(a, b).");

    public static readonly DiagnosticKind DerivedUnsourced = new(
        "BP432", "derived-unsourced", Severity.Warning,
        "{0} is not in {1}, so nothing can be worked out from it.",
        "Start from figures and days that a source has which the text cites, or from the ids of claims.");

    public static readonly DiagnosticKind DerivedUnused = new(
        "BP433", "derived-unused", Severity.Warning,
        "No summary, key point or claim of this file has the figure {0}.",
        "Remove the entry, or write the figure as the text has it.");

    public static readonly DiagnosticKind NameNotInSource = new(
        "BP434", "name-not-in-source", Severity.Warning,
        "The name “{0}” stands in no source of the pack, and nobody here is called so.",
        "Check it against the source; if it is right, add it to the `aliases` of whom it means.");

    public static readonly DiagnosticKind FigureNotInPassage = new(
        "BP435", "figure-not-in-passage", Severity.Warning,
        "The passage that the claim quotes from {1} does not have its figure, {0}.",
        "Write the figure that the source gives, or quote the words that give it.");

    public static readonly DiagnosticKind QualifierNotInPassage = new(
        "BP436", "qualifier-not-in-passage", Severity.Warning,
        "The passage that the claim quotes from {1} does not say “{0}”.",
        "Write the source's own words, or leave `qualifier` out where it has none.");

    public static readonly DiagnosticKind UnitNowhere = new(
        "BP437", "unit-nowhere", Severity.Warning,
        "Nothing says that this is counted in “{0}”: neither the passage that the claim quotes from {1} nor the claim nor its measure.",
        "Write what is counted in the words of one of them; for money, the code of the currency that the passage names.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        SingleSource, UnnamedOnly, WeekdayMismatch, EventAfterReport, ArticleUndated, MentionedNotDescribed, ListedNotMentioned,
        SpeakerNotNear, FiguresDiffer, ContradictoryRelations, AcceptUnmatched, AcceptError,
        NumberNotInSource, LikelihoodOutside, LikelihoodAndConfidence, LikelihoodMismatch, EventsAlike,
        DateNotInSource, PublishedDiffers, PackOlderThanArticle,
        DerivedWrong, DerivedUnreadable, DerivedUnsourced, DerivedUnused, NameNotInSource, FigureNotInPassage, QualifierNotInPassage,
        UnitNowhere,
    ];
}
