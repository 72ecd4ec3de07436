using System.Buffers;
using System.Text;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Tests.Packs;

/// <summary>The same YAML as another hand would write it: other order of keys, other marks of quotation, flow for block, comments, line ends.</summary>
sealed class YamlRewrite(Random random)
{
    static readonly SearchValues<char> Marks = SearchValues.Create(",[]{}:#\n");

    public static string Of(string yaml, Random random)
    {
        var read = YamlReader.Read(TextFile.FromText("input/articles/a.yaml", yaml));
        var text = new StringBuilder();
        if (random.Next(3) == 0)
            text.Append("# A remark.\n");
        new YamlRewrite(random).Mapping(text, (YamlMapping)read.Root!, 0, first: ""); // sound files have a root
        var made = text.ToString();
        if (random.Next(3) == 0)
            made = made.Replace(":\n", ": \n", StringComparison.Ordinal).Replace("}\n", "} \n", StringComparison.Ordinal).Replace("]\n", "]   \n", StringComparison.Ordinal);
        if (random.Next(4) == 0)
            made = made.TrimEnd('\n');
        if (random.Next(3) == 0)
            made = made.Replace("\n", "\r\n", StringComparison.Ordinal);
        else if (random.Next(6) == 0)
            made = made.Replace('\n', '\r');
        return made;
    }

    /// <param name="first">What stands before the first key: nothing, or the mark of a list item.</param>
    void Mapping(StringBuilder text, YamlMapping mapping, int indent, string first)
    {
        var entries = mapping.Entries.ToArray();
        random.Shuffle(entries);
        var begin = first.Length > 0 ? first : new string(' ', indent);
        foreach (var entry in entries)
        {
            text.Append(begin).Append(random.Next(6) == 0 ? $"\"{entry.Key.Value}\"" : entry.Key.Value).Append(':');
            Value(text, entry.Key.Value is "quote" or "words" && entry.Value is YamlScalar quote && random.Next(2) == 0 ? Retyped(quote) : entry.Value, indent);
            begin = new string(' ', indent);
            if (random.Next(6) == 0)
                text.Append(begin).Append("# Another remark: {not} [a] 'value'.\n");
            if (random.Next(8) == 0)
                text.Append('\n');
        }
    }

    /// <summary>A quote with the marks, blanks and accents of another keyboard.</summary>
    YamlScalar Retyped(YamlScalar quote) => quote with
    {
        Value = random.Next(3) == 0 ? quote.Value.Normalize(NormalizationForm.FormD).Replace("-", "\u2010", StringComparison.Ordinal).Replace(" and ", " \u200band\u00ad  ", StringComparison.Ordinal) : quote.Value.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('–', '-').Replace(' ', '\u00a0'),
    };

    void Value(StringBuilder text, YamlNode node, int indent)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(' ').Append(Scalar(scalar, indent)).Append('\n');
                break;
            case YamlMapping or YamlSequence when IsShort(node) && random.Next(2) == 0:
                text.Append(' ').Append(Flow(node)).Append('\n');
                break;
            case YamlMapping mapping:
                text.Append('\n');
                Mapping(text, mapping, indent + 2 + random.Next(3), "");
                break;
            case YamlSequence { Items.IsEmpty: true }:
                text.Append(" []\n");
                break;
            case YamlSequence sequence:
                text.Append(random.Next(5) == 0 ? "   # a list\n" : "\n");
                var inner = indent + random.Next(4);
                foreach (var item in sequence.Items)
                    Item(text, item, inner);
                break;
        }
    }

    void Item(StringBuilder text, YamlNode item, int indent)
    {
        var mark = new string(' ', indent) + "- ";
        if (item is YamlMapping mapping && !(IsShort(item) && random.Next(2) == 0))
            Mapping(text, mapping, indent + 2, mark);
        else
            text.Append(mark).Append(item is YamlScalar scalar ? Scalar(scalar, indent + 2) : Flow(item)).Append('\n');
    }

    static bool IsShort(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.All(entry => IsShort(entry.Value)),
        YamlSequence sequence => sequence.Items.All(IsShort),
        YamlScalar scalar => !scalar.Value.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };

    string Flow(YamlNode node) => node switch
    {
        YamlMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Flow(entry.Value)}"))} }}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Flow))}]",
        YamlScalar scalar => Quoted(scalar),
        _ => "",
    };

    string Scalar(YamlScalar scalar, int indent)
    {
        // What is nothing, and what a plain value would mean otherwise, stays as it is.
        if (scalar.IsNull)
            return "null";
        if (scalar.Value.Contains('\n', StringComparison.Ordinal) || random.Next(5) == 0)
            return random.Next(3) == 0 && !scalar.Value.TrimEnd('\n').Contains('\n', StringComparison.Ordinal) ? Folded(scalar.Value, indent + 2) : Block(scalar.Value, indent + 2);
        var quoted = Quoted(scalar);
        return random.Next(4) == 0 && !scalar.Value.Contains("  ", StringComparison.Ordinal) ? Wrapped(quoted, indent + 2) : quoted;
    }

    string Quoted(YamlScalar scalar)
    {
        if (scalar.Style == YamlStyle.Plain && (scalar.IsNull || random.Next(3) == 0) && !scalar.Value.AsSpan().ContainsAny(Marks))
            return scalar.Value;
        return random.Next(2) == 0
            ? $"'{YamlWords.InStyle(scalar.Value, YamlStyle.SingleQuoted)}'"
            : $"\"{YamlWords.InStyle(scalar.Value, YamlStyle.DoubleQuoted).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
    }

    static string Block(string value, int indent)
    {
        var lines = value.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line);
        return (value.EndsWith('\n') ? "|\n" : "|-\n") + string.Join('\n', lines);
    }

    /// <summary>Wrapped at every fifth word; a blank that is not alone, or begins the text, is none to break a line at.</summary>
    static string Folded(string value, int indent)
    {
        var words = value.TrimEnd('\n').Split(' ');
        if (words.Any(word => word.Length == 0))
            return Block(value, indent);
        var lines = words.Chunk(5).Select(line => new string(' ', indent) + string.Join(' ', line));
        return (value.EndsWith('\n') ? ">\n" : ">-\n") + string.Join('\n', lines);
    }

    /// <summary>A line break where a blank stood.</summary>
    string Wrapped(string quoted, int indent)
    {
        var blanks = Enumerable.Range(1, Math.Max(0, quoted.Length - 2)).Where(at => quoted[at] == ' ' && quoted[at - 1] != ' ' && quoted[at + 1] is not (' ' or '#' or '-' or '?')).ToList();
        if (blanks.Count == 0 || quoted[0] is not ('"' or '\''))
            return quoted;
        var at = blanks[random.Next(blanks.Count)];
        return at <= 1 || at >= quoted.Length - 2 ? quoted : $"{quoted[..at]}\n{new string(' ', indent)}{quoted[(at + 1)..]}";
    }
}
