using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>A value in a YAML file and the place where it was typed.</summary>
/// <param name="Span">In the file; marks of quotation, brackets and the <c>|</c> of a block included.</param>
public abstract record YamlNode(TextSpan Span);

public enum YamlStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary>A block after <c>|</c>, line by line.</summary>
    Literal,

    /// <summary>A block after <c>&gt;</c>, lines joined.</summary>
    Folded,
}

/// <summary>Words, a number, a date: what YAML calls a scalar.</summary>
/// <param name="Value">With escapes read, lines folded and indents gone.</param>
/// <param name="Content">Where <paramref name="Value"/>'s first character to its last stand in the file.</param>
/// <param name="Anchors">Where runs of the value stand; empty when it stands unbroken from <c>Content.Start</c>.</param>
/// <param name="IsBroken">Something stood here that could not be read and has its finding; nothing more should be said of it.</param>
public sealed record YamlScalar(
    TextSpan Span,
    string Value,
    YamlStyle Style,
    TextSpan Content,
    EquatableArray<OffsetAnchor> Anchors,
    bool IsBroken) : YamlNode(Span)
{
    /// <summary>Nothing, <c>null</c> or <c>~</c> without quotation marks.</summary>
    public bool IsNull => Style == YamlStyle.Plain && (Value is "" or "~" or "null" or "Null" or "NULL");

    /// <summary>Where the character of the value stands in the file.</summary>
    public int FileOffset(int valueOffset) => OffsetAnchors.FileOffset(Anchors, Content.Start, valueOffset);

    /// <summary>Where words of the value stand in the file.</summary>
    public TextSpan InFile(TextSpan inValue) => inValue.Length == 0
        ? new TextSpan(FileOffset(inValue.Start), 0)
        : TextSpan.FromBounds(FileOffset(inValue.Start), FileOffset(inValue.End - 1) + 1);
}

/// <summary>A list.</summary>
public sealed record YamlSequence(TextSpan Span, EquatableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>Keys with their values, in the order of the file; no key twice.</summary>
public sealed record YamlMapping(TextSpan Span, EquatableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>The value of a key; null when the key is absent.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                    return entry.Value;
            }

            return null;
        }
    }
}

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A YAML text, read.</summary>
/// <param name="Root">Null when there is nothing but comments.</param>
/// <param name="IsWhole">False when mistakes made it necessary to leave out lines: a key that is not there may be on one of them.</param>
/// <param name="Diagnostics">In the order of the file.</param>
public sealed record YamlDocument(YamlNode? Root, bool IsWhole, EquatableArray<Diagnostic> Diagnostics);
