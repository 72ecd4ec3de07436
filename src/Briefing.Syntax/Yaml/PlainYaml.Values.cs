using System.Text;
using Briefing.Syntax.Markdown;

namespace Briefing.Syntax.Yaml;

// Values of one line, lists in brackets, and blocks of text.
sealed partial class PlainYaml
{
    /// <summary>A value that begins on this line; then goes on to the next line with words.</summary>
    /// <param name="column">Of what it belongs to: a deeper line below would be more of it.</param>
    YamlNode? Value(int at, int column, int depth) => text[at] switch
    {
        '"' or '\'' => Ended(Quoted(at), column),
        '[' => Ended(Brackets(at, depth), column),
        '|' or '>' => Block(at, column),
        _ => Ended(Words(at), column),
    };

    // Nothing may follow on the line, and nothing deeper below it.
    YamlNode? Ended(YamlNode? node, int column)
    {
        if (node is null || AfterBlanks(last) < end)
            return null;
        return MoveNext() && Column > column ? null : node;
    }

    YamlScalar? Words(int at)
    {
        var words = text.AsSpan(at..end).TrimEnd(' ');
        if (Indicators.Contains(words[0]) || words[^1] == ':' || words.Contains(": ", StringComparison.Ordinal) || words.Contains(" #", StringComparison.Ordinal))
            return null;
        return Plain(at, at + words.Length, words.ToString());
    }

    YamlScalar? Quoted(int at)
    {
        var mark = text[at];
        var inside = text.AsSpan((at + 1)..end);
        var length = inside.IndexOf(mark);
        if (length < 0 || (mark == '"' ? inside[..length].Contains('\\') : length + 1 < inside.Length && inside[length + 1] == mark))
            return null;
        last = at + length + 2;
        return new YamlScalar(
            Span(at, last), inside[..length].ToString(), mark == '"' ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted, Span(at + 1, last - 1), [], false);
    }

    YamlSequence? Brackets(int start, int depth)
    {
        if (depth >= deepest)
            return null;
        var items = new List<YamlNode>();
        last = start + 1;
        var at = AfterBlanks(start + 1);
        while (at < end && (text[at] != ']' || items.Count > 0))
        {
            if ((text[at] is '"' or '\'' ? Quoted(at) : Item(at)) is not { } item)
                return null;
            items.Add(item);
            at = AfterBlanks(last);
            if (at == end || text[at] is not (',' or ']'))
                return null;
            if (text[at] == ']')
                break;
            at = AfterBlanks(at + 1);
            if (at < end && text[at] == ']')
                return null;
        }

        if (at == end)
            return null;
        last = at + 1;
        return new YamlSequence(Span(start, last), [.. items]);
    }

    // Names and numbers alone.
    YamlScalar? Item(int at)
    {
        if (!char.IsLetterOrDigit(text[at]))
            return null;
        var to = at;
        while (to < end && (char.IsLetterOrDigit(text[to]) || text[to] is ' ' or '-' or '_' or '.' or '/'))
            to++;
        while (text[to - 1] == ' ')
            to--;
        return Plain(at, to, text[at..to]);
    }

    /// <summary>A block after <c>|</c>, or one after <c>&gt;</c> that is a single paragraph.</summary>
    YamlScalar? Block(int start, int column)
    {
        if (start + 1 < end || next == text.Length)
            return null;
        var isFolded = text[start] == '>';
        var indent = -1;
        var blank = 0;
        var value = new StringBuilder();
        for (var isOver = false; !isOver && next < text.Length;)
        {
            var begin = next;
            TakeLine();
            if (indent < 0 && word < end)
                indent = Column;
            if (word == end)
            {
                if (indent < 0 || Column > indent)
                    return null;
                blank++;
            }
            else if (Column < indent || indent <= column)
            {
                isOver = true;
                next = begin;
            }
            else
            {
                if (end == text.Length || (isFolded && (Column > indent || blank > 0 || text[end - 1] == ' ')))
                    return null;
                if (value.Length > 0)
                    value.Append(isFolded ? ' ' : '\n').Append('\n', blank);
                value.Append(text, line + indent, end - line - indent);
                (blank, last) = (0, end);
            }
        }

        if (value.Length == 0)
            return null;
        value.Append('\n');
        while (char.IsWhiteSpace(text[last - 1]))
            last--;
        if (MoveNext() && Column > column)
            return null;
        return Block(start, last, value.ToString(), isFolded ? YamlStyle.Folded : YamlStyle.Literal);
    }

    YamlScalar Block(int start, int to, string value, YamlStyle style)
    {
        var content = YamlOffsets.Find(text, start, to, value, style);
        return new YamlScalar(Span(start, to), value, style, Span(content.Start, content.End), OffsetAnchors.Shifted(content.Anchors, offset), false);
    }
}
