using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Holds a file's tree against the table of its kind and reports every difference.</summary>
/// <param name="isWhole">False when lines were left out, so that no key can be called missing.</param>
sealed class ShapeChecker(Findings findings, bool isWhole)
{
    /// <param name="whole">Where to point when a key of the file itself is missing.</param>
    public void Check(YamlMapping mapping, ObjectRule rule, TextSpan whole)
    {
        var meant = new List<string?>();
        foreach (var entry in mapping.Entries)
        {
            if (rule.Find(entry.Key.Value) is { } key)
                CheckValue(entry.Value, key.Value, key.Name, entry.Key.Span);
            else
                meant.Add(ReportUnknown(entry.Key, rule, mapping));
        }

        foreach (var key in rule.Keys)
        {
            // A misspelt key has its finding; that the right one is missing is the same mistake.
            if (key.Need != KeyNeed.Optional && isWhole && !meant.Contains(key.Name) && IsAbsent(mapping[key.Name])
                && !IsMadeUpFor(mapping, key))
            {
                var kind = key.Need == KeyNeed.Required ? InputDiagnostics.MissingValue : InputDiagnostics.ExpectedValue;
                findings.Add(kind, whole, Capital(Indefinite(rule.Name)), key.Name, key.Value.Wants, key.Example);
            }
        }
    }

    /// <summary>"claim" becomes "a claim".</summary>
    public static string Indefinite(string noun) =>
        noun.StartsWith("speakers", StringComparison.Ordinal) ? noun
        : "aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " + noun
        : "a " + noun;

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    static bool IsAbsent(YamlNode? value) => value is null or YamlScalar { IsBroken: false, IsNull: true } or YamlSequence { Items.IsEmpty: true };

    static bool IsMadeUpFor(YamlMapping mapping, KeyRule key) => key.Instead switch
    {
        null => false,
        "by" => IsAbsent(mapping["by"]) || mapping["by"] is YamlMapping or YamlScalar { Value: "article" } or YamlScalar { IsBroken: true },
        var other => !IsAbsent(mapping[other]),
    };

    string? ReportUnknown(YamlScalar key, ObjectRule rule, YamlMapping mapping)
    {
        var names = new List<string>();
        foreach (var known in rule.Keys)
            names.Add(known.Name);
        // `title:"Words: more"` is a key up to its second colon for YAML; the author forgot a blank.
        foreach (var name in names)
        {
            if (key.Value.StartsWith(name, StringComparison.Ordinal) && key.Value.AsSpan(name.Length) is [':' or ' ' or '=', ..] rest)
            {
                findings.Add(YamlDiagnostics.MissingColon, key.Span, Shown(key.Value), Shown($"{name}: {rest[1..].TrimStart()}"));
                return name;
            }
        }

        var nearest = NearestName.Find(key.Value, names);
        var help = nearest is not null
            ? $"Did you mean `{nearest}`?"
            : $"Its keys are {string.Join(", ", names)}.";
        var finding = findings.Make(InputDiagnostics.UnknownKey, key.Span, Capital(Indefinite(rule.Name)), Shown(key.Value), help);
        // A key that is there already was not meant.
        var slip = NearestName.Slip(key.Value, names);
        findings.Add(slip is not null && mapping[slip] is null ? finding with { Cure = [new TextEdit(key.Content, slip)] } : finding);
        return nearest;
    }

    void CheckValue(YamlNode value, ValueRule rule, string name, TextSpan keySpan)
    {
        if (value is YamlScalar { IsBroken: true } or YamlScalar { IsNull: true })
            return;
        switch (rule, value)
        {
            case (ScalarRule scalarRule, YamlScalar scalar):
                ScalarChecker.Check(scalar, scalarRule, name, findings);
                break;
            case (EitherRule { Scalar: { } scalarRule }, YamlScalar scalar):
                ScalarChecker.Check(scalar, scalarRule, name, findings);
                break;
            case (ListRule list, YamlSequence sequence):
                CheckItems(sequence, list, name);
                break;
            case (EitherRule { List: { } list }, YamlSequence sequence):
                CheckItems(sequence, list, name);
                break;
            case (ObjectRule group, YamlMapping mapping):
                Check(mapping, group, keySpan);
                break;
            case (EitherRule { Object: { } group }, YamlMapping mapping):
                Check(mapping, group, keySpan);
                break;
            default:
                ReportType(value, rule, name);
                break;
        }
    }

    void CheckItems(YamlSequence sequence, ListRule rule, string name)
    {
        foreach (var item in sequence.Items)
        {
            if (item is YamlScalar { IsBroken: false, IsNull: true })
                findings.Add(InputDiagnostics.EmptyValue, item.Span.Length > 0 ? item.Span : sequence.Span, name);
            else
                CheckValue(item, rule.Item, name, FirstWords(item));
        }
    }

    // What an item lacks is shown at its first key: the whole item may be a screen long.
    static TextSpan FirstWords(YamlNode item) => item is YamlMapping { Entries: [var first, ..] } ? first.Key.Span : item.Span;

    void ReportType(YamlNode value, ValueRule rule, string name)
    {
        var (found, help) = (value, rule) switch
        {
            (YamlSequence { Items: [YamlSequence, ..] }, not ListRule) =>
                ("a list", "Put words that begin with a link in quotation marks, or on the next line, indented, after `|`."),
            (YamlSequence, ObjectRule group) => ("a list", $"Remove the `- ` or the brackets; write {group.Wants}."),
            (YamlSequence, _) => ("a list", "Write a single value, without brackets and without `- ` in front."),
            (YamlMapping { Entries: [var first, ..] }, ListRule) =>
                ("a group of keys", $"Write `- ` in front of `{first.Key.Value}:` and indent the keys that belong to it, even if there is only one item."),
            (YamlMapping, ListRule) => ("a group of keys", "Write a list: `[…]`, or one item a line with `- ` in front."),
            (YamlMapping, _) => ("a group of keys", "Write a single value; if the colon belongs to the words, put them in quotation marks."),
            (YamlScalar scalar, ListRule { Item: ScalarRule or EitherRule }) =>
                ("text", $"Write a list: `[{Shown(scalar.Value)}]`, or one item a line with `- ` in front."),
            (_, ListRule { Item: var item }) => ("text", $"Write a list, one item a line with `- ` in front; each item has {item.Wants}."),
            _ => ("text", $"Write {rule.Wants}."),
        };
        findings.Add(InputDiagnostics.WrongType, Shortened(value), name, rule.Wants, found, help);
    }

    // A list or a block may be long; its first line is enough to show.
    static TextSpan Shortened(YamlNode value) => value switch
    {
        YamlMapping { Entries: [var first, ..] } => first.Key.Span,
        YamlSequence { Span.Length: > 60 } long_ => new TextSpan(long_.Span.Start, 1),
        _ => value.Span,
    };

    /// <summary>An author's words inside a sentence of ours: one line, not too long.</summary>
    public static string Shown(string words)
    {
        var line = words.AsSpan().IndexOfAny('\n', '\r') is >= 0 and var end ? words[..end] + "…" : words;
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[59]) ? 59 : 60), "…");
    }
}
