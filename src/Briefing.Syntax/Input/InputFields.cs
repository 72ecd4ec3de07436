using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>
/// Takes single fields out of a tree. What is missing or mistyped gives null and no finding: <see cref="ShapeChecker"/> has
/// told about it already.
/// </summary>
sealed class InputFields(Findings findings)
{
    public TextFile File => findings.File;

    public static Located<string>? Text(YamlMapping from, string key) => Text(from[key]);

    /// <summary>Words in one line, without blanks around them; null for nothing.</summary>
    public static Located<string>? Text(YamlNode? node) =>
        Words(node) is { } scalar ? new Located<string>(OneLine(scalar.Value), scalar.Content) : null;

    // A name or title below `|` may have been wrapped; it is looked for and shown in one line.
    static string OneLine(string value) =>
        value.Contains('\n', StringComparison.Ordinal)
            ? string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : value.Trim();

    public static Override<string>? OverridingText(YamlMapping from, string key) => from[key] switch
    {
        YamlScalar { IsBroken: false, IsNull: true } none => new Override<string>(null, none.Span),
        var node => Text(node) is { } text ? new Override<string>(text.Value, text.Span) : null,
    };

    public static Override<EdtfDate>? OverridingDate(YamlMapping from, string key) => from[key] switch
    {
        YamlScalar { IsBroken: false, IsNull: true } none => new Override<EdtfDate>(null, none.Span),
        var node => Date(node) is { } date ? new Override<EdtfDate>(date.Value, date.Span) : null,
    };

    public static Located<EdtfDate>? Date(YamlNode? node) =>
        Words(node) is { } scalar && EdtfDate.TryParse(scalar.Value, out var date, out _) ? new Located<EdtfDate>(date, scalar.Content) : null;

    public static Located<int>? WholeNumber(YamlNode? node, int least, int most) =>
        Words(node) is { } scalar && ScalarChecker.TryWholeNumber(scalar.Value, new ScalarRule(ValueForm.WholeNumber, default, least, most), out var number)
            ? new Located<int>(number, scalar.Content)
            : null;

    public static Located<decimal>? Amount(YamlNode? node) =>
        Words(node) is { } scalar && ScalarChecker.TryAmount(scalar.Value, out var amount) ? new Located<decimal>(amount, scalar.Content) : null;

    /// <summary>A new id; of words that are none, the nearest that is one, so that what refers to it can still be read.</summary>
    public static Located<Slug>? Id(YamlNode? node)
    {
        if (Words(node) is not { } scalar)
            return null;
        var id = Slug.TryParse(scalar.Value, out var slug) ? slug : NearestSlug.Of(scalar.Value);
        return id.IsEmpty ? null : new Located<Slug>(id, scalar.Content);
    }

    /// <summary>One of the values of an enumeration, whose members stand in the order of their names in the table.</summary>
    public static Located<T>? Choice<T>(YamlNode? node, EquatableArray<string> names, ReadOnlySpan<T> values)
    {
        if (Words(node) is not { } scalar)
            return null;
        var at = names.AsSpan().IndexOf(scalar.Value);
        return at < 0 ? null : new Located<T>(values[at], scalar.Content);
    }

    public MarkdownText? Markdown(YamlMapping from, string key) => Markdown(from[key]);

    public MarkdownText? Markdown(YamlNode? node) => Words(node) is { } scalar
        ? MarkdownReader.Read(findings, scalar.Value, scalar.Content, scalar.Anchors)
        : null;

    /// <summary>The words of a key that must be there; nothing, at the place of its group, where they are not.</summary>
    public MarkdownText RequiredMarkdown(YamlMapping from, string key) =>
        Markdown(from, key) ?? MarkdownText.Nothing(new TextSpan(from.Span.Start, 0));

    public EquatableArray<MarkdownText> MarkdownList(YamlMapping from, string key) => List(from[key], Markdown);

    public static EquatableArray<Located<string>> TextList(YamlMapping from, string key) => TextList(from[key]);

    public static EquatableArray<Located<string>> TextList(YamlNode? node)
    {
        var found = new List<Located<string>>();
        foreach (var item in Items(node))
        {
            if (Text(item) is { } text)
                found.Add(text);
        }

        return [.. found];
    }

    /// <summary>The words alone, for what needs no place.</summary>
    public static EquatableArray<string> PlainList(YamlMapping from, string key)
    {
        var found = new List<string>();
        foreach (var item in TextList(from[key]))
            found.Add(item.Value);
        return [.. found];
    }

    /// <summary>The groups of keys in a list, each read by the same method.</summary>
    public static EquatableArray<T> Groups<T>(YamlNode? node, Func<YamlMapping, T?> read)
        where T : class =>
        List(node, item => item is YamlMapping mapping ? read(mapping) : null);

    /// <summary>The key <c>derived</c>, which several kinds have.</summary>
    public EquatableArray<DerivedEntry> Derived(YamlMapping from) => Groups(from["derived"], entry =>
        Text(entry["value"]) is { } value && Text(entry["from"]) is { } arithmetic
            ? new DerivedEntry(entry.Span, value, arithmetic, Markdown(entry, "note"))
            : null);

    static EquatableArray<T> List<T>(YamlNode? node, Func<YamlNode, T?> read)
        where T : class
    {
        var found = new List<T>();
        foreach (var item in Items(node))
        {
            if (read(item) is { } value)
                found.Add(value);
        }

        return [.. found];
    }

    // A single value where a list belongs has its finding, and is read as a list of one.
    public static EquatableArray<YamlNode> Items(YamlNode? node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        null or YamlScalar { IsNull: true } or YamlScalar { IsBroken: true } => [],
        _ => [node],
    };

    static YamlScalar? Words(YamlNode? node) =>
        node is YamlScalar { IsBroken: false, IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar : null;
}
