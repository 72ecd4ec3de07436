using Briefing.Text;

namespace Briefing.Packs;

/// <summary>What can be wrong where files meet: ids, names, links and folders.</summary>
public static class LinkingDiagnostics
{
    public static readonly DiagnosticKind DuplicateId = new(
        "BP301", "duplicate-id", Severity.Error,
        "The {0} `{1}` is already defined; this one is left out.",
        "Rename one of the two, or join them.");

    public static readonly DiagnosticKind UnknownId = new(
        "BP302", "unknown-id", Severity.Error,
        "There is no {0} `{1}`.",
        "Write the id of a file in input/{2}/, or one of its names.");

    public static readonly DiagnosticKind UnknownLink = new(
        "BP303", "unknown-link", Severity.Error,
        "The link `[[{0}]]` leads nowhere.",
        "Write an id, a name or an alias of something in the pack.");

    public static readonly DiagnosticKind UnknownCitation = new(
        "BP304", "unknown-citation", Severity.Error,
        "The citation `[@{0}]` names no claim and no article.",
        "Write the id of a claim or of an article.");

    public static readonly DiagnosticKind AmbiguousName = new(
        "BP305", "ambiguous-name", Severity.Error,
        "`{0}` may mean {1}.",
        "Write the one you mean with its folder's name.");

    public static readonly DiagnosticKind AmbiguousAlias = new(
        "BP306", "ambiguous-alias", Severity.Warning,
        "`{0}` is a name of {1}; where a text has it, nobody is linked.",
        "Remove it from all of them but one, or give each a longer form.");

    public static readonly DiagnosticKind ThemeCycle = new(
        "BP307", "theme-cycle", Severity.Error,
        "The theme `{0}` is its own parent, by way of {1}.",
        "Remove `parent` from one of these themes.");

    public static readonly DiagnosticKind SupportCycle = new(
        "BP308", "support-cycle", Severity.Error,
        "The claim `{0}` supports itself, by way of {1}.",
        "Support runs from a claim to the one it lends weight to; remove the link that runs backwards.");

    public static readonly DiagnosticKind SelfReference = new(
        "BP309", "self-reference", Severity.Error,
        "`{0}` refers to itself.",
        "Name the other one, or remove the line.");

    public static readonly DiagnosticKind SourceMissing = new(
        "BP310", "source-missing", Severity.Error,
        "There is no file {0}.",
        "Write the name of a file in seeds/, with its extension.");

    public static readonly DiagnosticKind SeedWithoutArticle = new(
        "BP311", "seed-without-article", Severity.Error,
        "No article in input/articles/ rests on this seed, so the site leaves it out.",
        "Write a file there with `source: {0}`, or take the seed out of seeds/.");

    public static readonly DiagnosticKind SeedUsedTwice = new(
        "BP312", "seed-used-twice", Severity.Error,
        "{0} is already the source of the article `{1}`.",
        "Name another seed, or join the two articles.");

    public static readonly DiagnosticKind OrphanActor = new(
        "BP313", "orphan-actor", Severity.Warning,
        "Nothing in the pack has to do with the actor `{0}`.",
        "Add the forms of its name that the sources use as `aliases`, name it in a claim, an event or an article, or remove the file.");

    public static readonly DiagnosticKind OrphanTheme = new(
        "BP314", "orphan-theme", Severity.Warning,
        "Nothing in the pack is about the theme `{0}`.",
        "Name it in `themes` of a claim, an event or an article, or remove the file.");

    public static readonly DiagnosticKind CorrectionUnmatched = new(
        "BP315", "correction-unmatched", Severity.Warning,
        "No line of {0} has the words of this correction: {1}",
        "Copy the line from the seed, or remove the correction.");

    public static readonly DiagnosticKind PackUndescribed = new(
        "BP316", "pack-undescribed", Severity.Info,
        "There is no input/pack.yaml, so the pack is named after its folder and has no date.",
        "Write one with at least `title` and `as_of`.");

    public static readonly DiagnosticKind SecurityExpired = new(
        "BP317", "security-expired", Severity.Warning,
        "The way to tell of security holes expires on {0}, and the pack speaks as of {1}.",
        "Check that the contact still holds, and write a later day, less than a year ahead.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        DuplicateId, UnknownId, UnknownLink, UnknownCitation, AmbiguousName, AmbiguousAlias, ThemeCycle, SupportCycle,
        SelfReference, SourceMissing, SeedWithoutArticle, SeedUsedTwice, OrphanActor, OrphanTheme, CorrectionUnmatched, PackUndescribed,
        SecurityExpired,
    ];
}
