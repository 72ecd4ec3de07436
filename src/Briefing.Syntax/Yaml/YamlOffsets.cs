using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// Finds where the characters of a value stand in its file. YamlDotNet gives only where a value begins and ends; the file
/// and the value are walked side by side, which needs no second reading of YAML's rules.
/// </summary>
static class YamlOffsets
{
    /// <param name="start">Of the value with its quotation marks or its <c>|</c>.</param>
    public static (int Start, int End, EquatableArray<OffsetAnchor> Anchors) Find(string text, int start, int end, string value, YamlStyle style)
    {
        switch (style)
        {
            case YamlStyle.Plain:
                return end - start == value.Length ? (start, end, []) : Flowing(text, start, end, value, style);
            case YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted:
                start = Math.Min(start + 1, end);
                end = Math.Max(end - 1, start);
                return end - start == value.Length ? (start, end, []) : Flowing(text, start, end, value, style);
            default:
                return Block(text, start, end, value);
        }
    }

    // Plain and quoted values: line breaks with the blanks around them fold into one blank or into fewer breaks.
    static (int Start, int End, EquatableArray<OffsetAnchor> Anchors) Flowing(string text, int start, int end, string value, YamlStyle style)
    {
        var anchors = new List<OffsetAnchor> { new(0, start) };
        var at = start;
        var inValue = 0;
        while (at < end && inValue < value.Length)
        {
            var (raw, read) = Step(text, at, end, value, inValue, style);
            if (raw != read)
            {
                // The characters that an escape or a fold gave all point at its first.
                for (var index = 0; index < read; index++)
                    Add(anchors, inValue + index, at);
                Add(anchors, inValue + read, at + raw);
            }

            at += raw;
            inValue += read;
        }

        return (start, end, [.. anchors]);
    }

    /// <summary>How many characters of the file became how many of the value.</summary>
    static (int Raw, int Read) Step(string text, int at, int end, string value, int inValue, YamlStyle style)
    {
        var unit = text[at];
        if (unit == '\'' && style == YamlStyle.SingleQuoted)
            return (2, 1);
        if (unit == '\\' && style == YamlStyle.DoubleQuoted)
            return Escape(text, at, end, value, inValue);
        if (unit is not (' ' or '\t') && !IsBreak(unit))
            return (1, 1);

        var after = at;
        var hasBreak = false;
        while (after < end && (text[after] is ' ' or '\t' || IsBreak(text[after])))
            hasBreak |= IsBreak(text[after++]);
        if (!hasBreak)
            return (1, 1);
        // One break became a blank, or several became breaks one fewer.
        var read = 0;
        if (value[inValue] == ' ')
            read = 1;
        else
        {
            while (inValue + read < value.Length && IsBreak(value[inValue + read]))
                read++;
        }

        return (after - at, read);
    }

    static (int Raw, int Read) Escape(string text, int at, int end, string value, int inValue)
    {
        if (at + 1 >= end)
            return (1, 1);
        switch (text[at + 1])
        {
            case 'x':
                return (4, 1);
            case 'u':
                return (6, 1);
            case 'U':
                return (10, char.IsHighSurrogate(value[inValue]) ? 2 : 1);
            case '\r' or '\n':
                var after = at + 1;
                while (after < end && (text[after] is ' ' or '\t' || IsBreak(text[after])))
                    after++;
                return (after - at, 0);
            default:
                return (2, 1);
        }
    }

    // Blocks: each line of the file holds its words at its end, after the indent.
    static (int Start, int End, EquatableArray<OffsetAnchor> Anchors) Block(string text, int start, int end, string value)
    {
        var anchors = new List<OffsetAnchor>();
        var inValue = 0;
        var line = NextLine(text, start);
        var indent = -1;
        while (line < text.Length && inValue < value.Length)
        {
            var lineEnd = LineEnd(text, line);
            if (indent < 0 && FirstWord(text, line, lineEnd) is var first && first < lineEnd)
                indent = BlockIndent(text, start, first - line);
            var words = text.AsSpan(Math.Min(line + Math.Max(indent, 0), lineEnd)..lineEnd);
            if (indent >= 0 && !words.IsEmpty)
            {
                // Past the breaks and the joining blank to where this line's words begin in the value.
                while (inValue < value.Length && !value.AsSpan(inValue).StartsWith(words, StringComparison.Ordinal))
                    inValue++;
                if (inValue == value.Length)
                    break;
                Add(anchors, inValue, lineEnd - words.Length);
                inValue += words.Length;
                if (inValue < value.Length)
                    Add(anchors, inValue, lineEnd);
            }

            line = NextLine(text, line);
        }

        if (anchors.Count == 0 || anchors[0].Value > 0)
            anchors.Insert(0, new OffsetAnchor(0, anchors.Count == 0 ? end : anchors[0].File));
        return (anchors[0].File, Math.Max(end, anchors[0].File), [.. anchors]);
    }

    // After `|2` the indent is stated; otherwise it is that of the first line with words.
    static int BlockIndent(string text, int start, int firstIndent)
    {
        for (var at = start + 1; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                var parent = 0;
                var line = start;
                while (line > 0 && !IsBreak(text[line - 1]))
                    line--;
                while (text[line + parent] is ' ' or '-')
                    parent++;
                return Math.Min(parent + text[at] - '0', firstIndent);
            }
        }

        return firstIndent;
    }

    static void Add(List<OffsetAnchor> anchors, int value, int file)
    {
        if (anchors.Count > 0 && anchors[^1].Value == value)
            anchors[^1] = new OffsetAnchor(value, file);
        else if (anchors.Count == 0 || anchors[^1].File + value - anchors[^1].Value != file)
            anchors.Add(new OffsetAnchor(value, file));
    }

    // YAML 1.1, which YamlDotNet reads, ends lines at these too.
    static bool IsBreak(char unit) => unit is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    static int FirstWord(string text, int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at;
    }

    static int LineEnd(string text, int at)
    {
        while (at < text.Length && !IsBreak(text[at]))
            at++;
        return at;
    }

    static int NextLine(string text, int at)
    {
        at = LineEnd(text, at);
        if (at < text.Length)
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        return at;
    }
}
