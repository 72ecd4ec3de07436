namespace Briefing.Syntax.Markdown;

/// <summary>How <c>[[links]]</c> and <c>[@citations]</c> are written. Both readers of Markdown use it, so that they agree.</summary>
static class ReferenceSyntax
{
    // A link longer than this is an unclosed one; the bound also keeps a text of brackets from costing quadratic time.
    const int LongestLink = 300;

    /// <summary>Matches <c>[[target]]</c> or <c>[[target|words]]</c> at the start of a text.</summary>
    public static bool TryLink(ReadOnlySpan<char> text, out LinkMatch match)
    {
        match = default;
        if (!text.StartsWith("[[", StringComparison.Ordinal))
            return false;
        var bar = -1;
        for (var at = 2; at < text.Length && at < LongestLink; at++)
        {
            switch (text[at])
            {
                case ']':
                    if (at + 1 >= text.Length || text[at + 1] != ']')
                        return false;
                    match = Link(text, bar, at);
                    return true;
                case '[':
                case '\n' when EndsParagraph(text, at):
                    return false;
                case '|' when bar < 0:
                    bar = at;
                    break;
            }
        }

        return false;
    }

    static bool EndsParagraph(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..].TrimStart(' ');
        return rest.IsEmpty || rest[0] == '\n';
    }

    static LinkMatch Link(ReadOnlySpan<char> text, int bar, int end)
    {
        var targetEnd = bar < 0 ? end : bar;
        // In a table the bar is written with a backslash before it, because a bar alone ends a cell.
        if (bar > 0 && text[bar - 1] == '\\')
            targetEnd--;
        var start = 2;
        while (start < targetEnd && char.IsWhiteSpace(text[start]))
            start++;
        while (targetEnd > start && char.IsWhiteSpace(text[targetEnd - 1]))
            targetEnd--;
        var words = bar < 0 ? null : OneLine(text[(bar + 1)..end]);
        return new LinkMatch(end + 2, start, targetEnd, OneLine(text[start..targetEnd]), string.IsNullOrEmpty(words) ? null : words);
    }

    static string OneLine(ReadOnlySpan<char> words) => words.Trim().ToString().Replace('\n', ' ');

    /// <summary>Matches <c>[@key]</c> or <c>[@key; @key]</c> at the start of a text.</summary>
    /// <param name="text">Begins with <c>[@</c>.</param>
    /// <param name="length">Up to and with the closing bracket, also of a citation that is malformed; 2 for one that is not closed.</param>
    /// <param name="keys">Where each key stands in the text; null for what is no citation.</param>
    public static void Citation(ReadOnlySpan<char> text, out int length, out List<(int Start, int End)>? keys)
    {
        keys = null;
        length = 2;
        var close = text[..Math.Min(text.Length, LongestLink)].IndexOf(']');
        if (close < 0)
            return;
        length = close + 1;
        var found = new List<(int, int)>();
        var at = 1;
        while (at < close)
        {
            while (at < close && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= close || text[at] != '@')
                return;
            var start = ++at;
            while (at < close && !char.IsWhiteSpace(text[at]) && text[at] is not (';' or ',' or '[' or '|' or '@' or '`' or '*' or '<'))
                at++;
            if (at == start)
                return;
            found.Add((start, at));
            while (at < close && char.IsWhiteSpace(text[at]))
                at++;
            if (at < close && text[at++] != ';')
                return;
        }

        if (text[close - 1] != ';')
            keys = found;
    }
}

/// <summary>A link as it stands in a text; offsets count from its first bracket.</summary>
readonly record struct LinkMatch(int Length, int TargetStart, int TargetEnd, string Target, string? Words);
