using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>What can be wrong with an author's file, taken by itself.</summary>
public static class InputDiagnostics
{
    public static readonly DiagnosticKind UnknownKey = new(
        "BP203", "unknown-key", Severity.Error,
        "{0} has no key `{1}`.",
        "{2}");

    public static readonly DiagnosticKind MissingValue = new(
        "BP220", "missing-value", Severity.Error,
        "{0} needs its `{1}`.",
        "Add `{1}:` with {2}, for instance `{1}: {3}`.");

    public static readonly DiagnosticKind ExpectedValue = new(
        "BP221", "expected-value", Severity.Warning,
        "{0} has no `{1}`, which readers will miss.",
        "Add `{1}:` with {2}.");

    public static readonly DiagnosticKind WrongType = new(
        "BP222", "wrong-type", Severity.Error,
        "`{0}` wants {1}; this is {2}.",
        "{3}");

    public static readonly DiagnosticKind UnknownChoice = new(
        "BP223", "unknown-choice", Severity.Error,
        "`{0}` is none of the values of `{1}`.",
        "{2}Possible values: {3}.");

    public static readonly DiagnosticKind BadDate = new(
        "BP224", "bad-date", Severity.Error,
        "`{0}` is no date: {1}.",
        "Dates are EDTF: 2025-12-28, 2025-12, 2025, XXXX-12-28 (year not stated), 2025-08-24/2025-08-30, ../2025-09-17 (not later than), 2025-09-16? (uncertain), 2025~ (about).");

    public static readonly DiagnosticKind BadId = new(
        "BP225", "bad-id", Severity.Error,
        "`{0}` is no id: ids have lower-case letters a to z, digits, and single hyphens between them.",
        "Write `{1}`.");

    public static readonly DiagnosticKind BadFileName = new(
        "BP226", "bad-file-name", Severity.Error,
        "The file's name `{0}` is no id: ids have lower-case letters a to z, digits, and single hyphens between them.",
        "Rename the file to `{1}`.");

    public static readonly DiagnosticKind BadNumber = new(
        "BP227", "bad-number", Severity.Error,
        "`{0}` is not {1}.",
        "{2}");

    public static readonly DiagnosticKind BadSeedName = new(
        "BP228", "bad-seed-name", Severity.Error,
        "`{0}` is no plain file name in seeds/.",
        "Write the name alone, without folders, such as `{1}`.");

    public static readonly DiagnosticKind BadAddress = new(
        "BP229", "bad-address", Severity.Error,
        "`{0}` is no web address.",
        "Write the whole address, beginning with https:// or http://.");

    public static readonly DiagnosticKind BadLanguage = new(
        "BP230", "bad-language", Severity.Error,
        "`{0}` is no language tag.",
        "Write the tag of the language, such as en, fr, fa or pt-BR.");

    public static readonly DiagnosticKind EmptyValue = new(
        "BP231", "empty-value", Severity.Error,
        "`{0}` holds no words.",
        "Write what belongs here, or remove it.");

    public static readonly DiagnosticKind NotRead = new(
        "BP232", "file-not-read", Severity.Warning,
        "This file is not read: {0}.",
        "{1}");

    public static readonly DiagnosticKind NoKeys = new(
        "BP233", "no-keys", Severity.Error,
        "{0} consists of keys with values; {1}.",
        "Begin with `{2}: {3}`.");

    public static readonly DiagnosticKind OpenFrontMatter = new(
        "BP234", "open-front-matter", Severity.Error,
        "The front matter that begins here has no end.",
        "Put a line `---` below its last key.");

    public static readonly DiagnosticKind NoFrontMatter = new(
        "BP235", "no-front-matter", Severity.Error,
        "A Markdown file begins with its front matter, and this one does not.",
        "Put `---`, the keys, and another `---` above the text, each on a line of its own; the first key is `{0}: {1}`.");

    public static readonly DiagnosticKind TextWithoutPlace = new(
        "BP236", "text-without-place", Severity.Error,
        "{0}",
        "{1}");

    public static readonly DiagnosticKind BadCode = new(
        "BP237", "bad-code", Severity.Error,
        "`{0}` is no code of a finding.",
        "Write the code as Briefing prints it, such as BP412.");

    public static readonly DiagnosticKind BadContact = new(
        "BP238", "bad-contact", Severity.Error,
        "`{0}` is no address at which somebody can be reached.",
        "Write it with its scheme, such as `{1}`, `https://example.org/report` or `tel:+1-201-555-0123`.");

    public static readonly DiagnosticKind NoText = new(
        "BP239", "no-text", Severity.Warning,
        "`{0}` is {1}, where `{2}` wants text.",
        "Write what it should say, or, where this is what it says, put it in quotation marks: \"{0}\".");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        UnknownKey, MissingValue, ExpectedValue, WrongType, UnknownChoice, BadDate, BadId, BadFileName, BadNumber, BadSeedName,
        BadAddress, BadLanguage, EmptyValue, NotRead, NoKeys, OpenFrontMatter, NoFrontMatter, TextWithoutPlace, BadCode,
        BadContact, NoText,
    ];
}
