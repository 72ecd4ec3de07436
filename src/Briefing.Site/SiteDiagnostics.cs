using Briefing.Text;

namespace Briefing.Site;

/// <summary>What can be wrong with a theme and with the pages made from it.</summary>
public static class SiteDiagnostics
{
    public static readonly DiagnosticKind TemplateUnreadable = new(
        "BP501", "template-syntax", Severity.Error,
        "{0}",
        "Mend the template here; the theme's guide lists what a layout receives.");

    public static readonly DiagnosticKind TemplateFailed = new(
        "BP502", "template-failed", Severity.Error,
        "{0}",
        "Seen while the page {1} was made.");

    public static readonly DiagnosticKind TemplateMissing = new(
        "BP503", "template-missing", Severity.Error,
        "The theme has no {0}, which the page {1} is made with.",
        "Add the file, or delete your theme's copy of the folder so that the built-in one is used.");

    public static readonly DiagnosticKind StyleImportMissing = new(
        "BP504", "style-import-missing", Severity.Error,
        "The theme has no {0}.",
        "Name a file of the theme, from the folder of this style sheet.");

    public static readonly DiagnosticKind WordsUnreadable = new(
        "BP505", "interface-words-syntax", Severity.Error,
        "This line is no \"name: words\".",
        "Write a name, a colon and the words, in quotation marks where they begin or end with a blank; comments begin with #.");

    public static readonly DiagnosticKind UnknownWords = new(
        "BP506", "interface-words-unknown", Severity.Warning,
        "No page uses words named {0}.",
        "The names are those of the built-in theme/strings/en.yaml.");

    public static readonly DiagnosticKind WordPlacesDiffer = new(
        "BP507", "interface-words-places", Severity.Error,
        "Pages fill in {1} in the words named {0}; here the places are {2}.",
        "Write the places in braces where the language wants them, each at least once; their numbers say what goes there.");

    public static readonly DiagnosticKind LanguageWithoutWords = new(
        "BP508", "interface-language", Severity.Warning,
        "The theme has no words in the language {0}, so the interface speaks English.",
        "Copy the built-in theme/strings/en.yaml to theme/strings/{0}.yaml of your pack and translate it.");

    public static readonly DiagnosticKind UnknownMember = new(
        "BP509", "unknown-member", Severity.Warning,
        "{0}",
        "Seen while the page {1} was made; nothing is printed there. The theme's guide lists what each view has.");

    public static readonly DiagnosticKind ScriptImportMissing = new(
        "BP511", "script-import-missing", Severity.Error,
        "The theme has no {0}.",
        "Name a file of the theme, from the folder of this script: \"./modules/file.js\".");

    public static readonly DiagnosticKind ScriptImportCircle = new(
        "BP512", "script-import-circle", Severity.Error,
        "{0} imports this file in turn.",
        "Move what both need into a file of its own.");

    public static readonly DiagnosticKind SameAddress = new(
        "BP601", "same-address", Severity.Error,
        "Two pages would stand at {0}: {1} and {2}.",
        "Give one of them another id.");

    public static readonly DiagnosticKind BrokenLink = new(
        "BP602", "broken-link", Severity.Error,
        "The link {0} leads to no page or file of the site.",
        "Correct the address in the template or text that makes this page.");

    public static readonly DiagnosticKind BrokenAnchor = new(
        "BP603", "broken-anchor", Severity.Error,
        "The link {0} leads to a place that its page does not have.",
        "Correct the part after #, or give the place that id.");

    public static readonly DiagnosticKind DuplicateId = new(
        "BP604", "repeated-anchor", Severity.Error,
        "The id {0} stands twice on this page, so that links to it may lead to the wrong place.",
        "Give each place an id of its own.");

    public static EquatableArray<DiagnosticKind> All { get; } =
    [
        TemplateUnreadable, TemplateFailed, TemplateMissing, StyleImportMissing, WordsUnreadable, UnknownWords, WordPlacesDiffer, LanguageWithoutWords,
        UnknownMember, ScriptImportMissing, ScriptImportCircle,
        SameAddress, BrokenLink, BrokenAnchor, DuplicateId,
    ];
}
