using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>What can be wrong with YAML as YAML, whatever it is about.</summary>
public static class YamlDiagnostics
{
    public static readonly DiagnosticKind Syntax = new(
        "BP201", "yaml-syntax", Severity.Error,
        "This can't be read as YAML.",
        "Compare the line with its neighbours: `key: value`, lists with `- ` in front, and every level indented by two blanks.");

    public static readonly DiagnosticKind Tab = new(
        "BP202", "yaml-tab", Severity.Error,
        "A tab stands in the indent; YAML indents with blanks only.",
        "Replace each tab by two blanks.");

    public static readonly DiagnosticKind DuplicateKey = new(
        "BP204", "duplicate-key", Severity.Error,
        "The key `{0}` stands here a second time; the first one counts.",
        "Join the two values, or remove one of them.");

    public static readonly DiagnosticKind Alias = new(
        "BP205", "yaml-alias", Severity.Error,
        "`{0}` is YAML's way to repeat a value from elsewhere, which is not used here.",
        "Write the value itself; if the words begin with `{1}`, put them in quotation marks.");

    public static readonly DiagnosticKind Tag = new(
        "BP206", "yaml-tag", Severity.Error,
        "`{0}` is a type mark of YAML, which is not used here.",
        "Remove it; if the words begin with `!`, put them in quotation marks.");

    public static readonly DiagnosticKind SecondDocument = new(
        "BP207", "yaml-second-document", Severity.Error,
        "A second document begins here; what follows is not read.",
        "Remove the line `---`, or move what follows into a file of its own.");

    public static readonly DiagnosticKind TooDeep = new(
        "BP208", "yaml-too-deep", Severity.Error,
        "Values are nested more than {0} deep here; what follows is not read.",
        "Close the brackets that were opened by mistake. {1}");

    public static readonly DiagnosticKind MergeKey = new(
        "BP209", "yaml-merge-key", Severity.Error,
        "`<<` merges keys from elsewhere, which is not used here.",
        "Write the keys themselves.");

    public static readonly DiagnosticKind KeyNotText = new(
        "BP210", "yaml-key", Severity.Error,
        "A list or a group of keys stands where a key belongs.",
        "Write a single word before the colon; put words that begin with `[` or `{` in quotation marks.");

    public static readonly DiagnosticKind UnclosedQuote = new(
        "BP211", "unclosed-quote", Severity.Error,
        "The quotation mark that opens here is not closed where the value ends.",
        "Put {0} at the end of the value; lines that continue it must be indented deeper than its key.");

    public static readonly DiagnosticKind WordsAfterQuote = new(
        "BP212", "words-after-quote", Severity.Error,
        "Words follow the closing quotation mark, so it is not clear where the value ends.",
        "Put the whole value in {0}, or write it on the next line, indented, after `|`.");

    public static readonly DiagnosticKind ColonInValue = new(
        "BP213", "colon-in-value", Severity.Error,
        "A colon followed by a blank stands inside a value without quotation marks.",
        "Put the whole value in quotation marks, or write it on the next line, indented, after `|`.");

    public static readonly DiagnosticKind MissingColon = new(
        "BP214", "missing-colon", Severity.Error,
        "`{0}` is no key with a value: a colon and a blank are missing.",
        "Write `{1}`.");

    public static readonly DiagnosticKind Indent = new(
        "BP215", "yaml-indent", Severity.Error,
        "This line does not fit the lines above it: {0}.",
        "{1}");

    public static readonly DiagnosticKind SpecialStart = new(
        "BP216", "special-start", Severity.Error,
        "A value that begins with {0} means something else to YAML.",
        "{1}");

    public static readonly DiagnosticKind UnclosedBracket = new(
        "BP217", "unclosed-bracket", Severity.Error,
        "The `{0}` that opens here is not closed in the right way.",
        "Separate the values with commas and close with `{1}`; put values that hold `,` `[` `]` `{{` `}}` or `: ` in quotation marks.");

    public static readonly DiagnosticKind Escape = new(
        "BP218", "yaml-escape", Severity.Error,
        "`{0}` is no escape that double quotation marks know.",
        "Write `\\\\` for a backslash, or put the value in single quotation marks, where a backslash is a backslash.");

    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        Syntax, Tab, DuplicateKey, Alias, Tag, SecondDocument, TooDeep, MergeKey, KeyNotText, UnclosedQuote, WordsAfterQuote,
        ColonInValue, MissingColon, Indent, SpecialStart, UnclosedBracket, Escape,
    ];
}
