using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// Tells from the place where YamlDotNet gave up what the author probably meant. YamlDotNet names what its grammar lacked
/// ("did not find expected key"); an author needs the quotation mark, colon or indent that caused it, often a line above.
/// </summary>
static class YamlMistakes
{
    public static YamlMistake Find(YamlSource source, YamlFailure failure)
    {
        var text = source.Text;
        var at = Math.Min(failure.Start, Math.Max(0, text.Length - 1));
        if (text.Length == 0)
            return Make(source, YamlDiagnostics.Syntax, 0, 0, default);
        if (IsOpenQuote(failure))
            return UnclosedQuote(source, failure, at);
        if (Says(failure, "quoted scalar"))
            return BadEscape(source, failure);
        return Tab(source, failure, at)
            ?? Special(source, failure, at)
            ?? Bracket(source, failure)
            ?? (Says(failure, "invalid mapping") ? Colon(source, at) : null)
            ?? AfterValue(source, failure, at)
            ?? (IsAboutLine(failure) ? Line(source, failure, at) : Unknown(source, at));
    }

    static bool IsOpenQuote(YamlFailure failure) =>
        Says(failure, YamlFailure.UnclosedQuote)
        || (Says(failure, "quoted") && (Says(failure, "end of stream") || Says(failure, "wrong indentation") || Says(failure, "document indicator")));

    // What YamlDotNet says when a line does not belong where it stands.
    static bool IsAboutLine(YamlFailure failure) =>
        Says(failure, "expected key") || Says(failure, "'-' indicator") || Says(failure, "expected ':'") || Says(failure, "invalid mapping")
        || Says(failure, "document start");

    static YamlMistake Unknown(YamlSource source, int at)
    {
        var end = source.LineEnd(at);
        return Make(source, YamlDiagnostics.Syntax, at, end, TextSpan.FromBounds(at, end));
    }

    /// <summary>The first of all keys lacks its colon, so that the whole file reads as one run of words; null when it is no key.</summary>
    public static YamlMistake? FirstKey(YamlSource source)
    {
        var line = 0;
        while (line < source.Text.Length && source.IsBlankOrComment(line))
            line = source.NextLine(line);
        var start = source.FirstWord(line);
        var end = start;
        while (end < source.Text.Length && (char.IsAsciiLetterLower(source.Text[end]) || source.Text[end] == '_'))
            end++;
        var isWord = end > start && (end == source.Text.Length || char.IsWhiteSpace(source.Text[end]) || source.Text[end] == ':');
        return isWord ? MissingColon(source, line) : null;
    }

    static bool Says(YamlFailure failure, string words) => failure.Message.Contains(words, StringComparison.Ordinal);

    static YamlMistake Make(YamlSource source, DiagnosticKind kind, int start, int end, TextSpan blank, params object[] values) =>
        new(kind, TextSpan.FromBounds(start, Math.Max(start, end)), values, null, blank, source.Offset);

    static YamlMistake UnclosedQuote(YamlSource source, YamlFailure failure, int at)
    {
        var text = source.Text;
        // With nothing better known, the place is a line without any quotation mark.
        if (text[at] is not ('"' or '\''))
            return Line(source, failure, at);
        var end = source.LineEnd(at);
        var blankEnd = end;
        // Lines that plainly continue the words go with them, up to the mark that closes.
        for (var line = source.NextLine(at); line < text.Length; line = source.NextLine(line))
        {
            if (source.LooksLikeEntry(line) || source.IsItem(line))
                break;
            blankEnd = source.LineEnd(line);
            if (text.AsSpan(line, blankEnd - line).Contains(text[at]))
                break;
        }

        var mark = text[at] == '"' ? "`\"`" : "`'`";
        return Make(source, YamlDiagnostics.UnclosedQuote, at, end, TextSpan.FromBounds(at, blankEnd), mark);
    }

    static YamlMistake BadEscape(YamlSource source, YamlFailure failure)
    {
        var text = source.Text;
        var at = Math.Min(failure.End, text.Length - 1);
        while (at > failure.Start && text[at] != '\\')
            at--;
        var end = Math.Min(at + 2, text.Length);
        return Make(source, YamlDiagnostics.Escape, at, end, default, text[at..end]) with { Replace = at };
    }

    static YamlMistake? Tab(YamlSource source, YamlFailure failure, int at)
    {
        var text = source.Text;
        if (!Says(failure, "tab") && !(Says(failure, "cannot start any token") && text[at] == '\t'))
            return null;
        for (var line = source.LineStart(at); line < text.Length; line = source.NextLine(line))
        {
            var word = source.FirstWord(line);
            var tab = text.AsSpan(line, word - line).IndexOf('\t');
            if (tab >= 0)
            {
                // How deep the line was meant to be, nobody knows, so it is left out.
                return Make(source, YamlDiagnostics.Tab, line + tab, line + tab + 1, WithChildren(source, line));
            }
        }

        return null;
    }

    // Marks at the start of a value that mean something to YAML: a list, an alias, a reserved character.
    static YamlMistake? Special(YamlSource source, YamlFailure failure, int at)
    {
        var text = source.Text;
        if (Says(failure, "indicator equal to 0"))
            return null;
        if (Says(failure, "block scalar") || Says(failure, "cannot start any token") || Says(failure, "Mapping keys are not allowed")
            || Says(failure, "directive") || Says(failure, "tag") || Says(failure, "anchor") || Says(failure, "undefined tag"))
        {
            while (at < text.Length - 1 && text[at] == ' ')
                at++;
            if (Says(failure, "more spaces in lines above") || Says(failure, "extra spaces"))
                return Indent(source, source.LineStart(at));
            if (text[at] is '|' or '>' or '@' or '`' or '%' or '?' or '!' or '&' or '*')
                return Start(source, at, SpecialHelp(text[at]));
        }

        if (Says(failure, "Block sequence entries are not allowed") && text[at] == '-')
        {
            return Make(
                source, YamlDiagnostics.SpecialStart, at, source.LineEnd(at), TextSpan.FromBounds(at, source.LineEnd(at)),
                "`-`", "Begin a list on the line below its key, or write it as `[one, two]`; put words that begin with `-` in quotation marks.");
        }

        return null;
    }

    static YamlMistake Start(YamlSource source, int at, string help) =>
        Make(source, YamlDiagnostics.SpecialStart, at, at + 1, default, source.Text[at] == '`' ? "a backtick" : $"`{source.Text[at]}`", help) with { Replace = at };

    static string SpecialHelp(char mark) => mark switch
    {
        '|' or '>' =>
            "After `|` or `>` the words begin on the next line, indented; put a value that begins with the mark itself in quotation marks.",
        '[' =>
            "It opens a list. Put words that begin with a link or a bracket in quotation marks, or on the next line, indented, after `|`.",
        '{' => "It opens a group of keys. Put words that begin with a brace in quotation marks.",
        '*' => "It is an alias. Put words that begin with an asterisk in quotation marks, or on the next line, indented, after `|`.",
        _ => "Put the value in quotation marks, or on the next line, indented, after `|`.",
    };

    static YamlMistake? Bracket(YamlSource source, YamlFailure failure)
    {
        if (failure.OpenBracket is not { } open)
            return null;
        var text = source.Text;
        var closer = text[open] == '[' ? "]" : "}";
        var end = source.LineEnd(open);
        var indent = source.FirstWord(source.LineStart(open)) - source.LineStart(open);
        for (var line = source.NextLine(open); line < text.Length; line = source.NextLine(line))
        {
            if (source.FirstWord(line) - line <= indent || source.LooksLikeEntry(line) || source.IsItem(line))
                break;
            end = source.LineEnd(line);
        }

        var opener = text[open].ToString();
        return Make(source, YamlDiagnostics.UnclosedBracket, open, open + 1, TextSpan.FromBounds(open, end), opener, closer);
    }

    // A colon where none may be: inside words, or on a line whose indent makes it a part of the value above.
    static YamlMistake Colon(YamlSource source, int at)
    {
        var text = source.Text;
        var line = source.LineStart(at);
        if (source.KeyEnd(line) is { } own && own < at)
            return Inside(source, at);
        var indent = source.FirstWord(line) - line;
        int? bare = null;
        for (var above = source.PreviousLine(line); above >= 0; above = source.PreviousLine(above))
        {
            if (source.IsBlankOrComment(above))
                continue;
            if (source.KeyEnd(above) is not { } colon)
            {
                bare ??= source.IsBareKey(above) ? above : null;
                continue;
            }

            // Words continue a value only where they stand deeper than its key.
            var aboveIndent = source.FirstWord(above) - above;
            var hasValue = source.FirstWord(colon + 1) < source.LineEnd(colon);
            if (bare is { } keyLine && (!hasValue || source.FirstWord(keyLine) - keyLine <= aboveIndent || aboveIndent >= indent))
                return MissingColon(source, keyLine);
            // "a: 1" with "  b: 2" under it is an indent; "a: some words" with "  and more: words" is a colon in words.
            return source.KeyEnd(line) == at ? Indent(source, line) : Inside(source, at);
        }

        return bare is { } first ? MissingColon(source, first) : source.KeyEnd(line) == at ? Indent(source, line) : Inside(source, at);
    }

    static YamlMistake Inside(YamlSource source, int at) =>
        Make(source, YamlDiagnostics.ColonInValue, at, at + 1, default) with { Replace = at };

    // Something follows a value that had already ended.
    static YamlMistake? AfterValue(YamlSource source, YamlFailure failure, int at)
    {
        var text = source.Text;
        var previous = failure.Last;
        if (previous.Kind is YamlLastKind.Nothing or YamlLastKind.Other or YamlLastKind.Block)
            return null;
        if (previous.End > at || source.LineStart(at) != source.LineStart(previous.End))
            return null;
        if (previous.Kind == YamlLastKind.Quoted)
        {
            if (source.LineStart(previous.Start) != source.LineStart(previous.End))
                return UnclosedQuote(source, failure, previous.Start);
            var other = text[previous.Start] == '"' ? "single quotation marks" : "double quotation marks";
            return Make(source, YamlDiagnostics.WordsAfterQuote, at, source.LineEnd(at), TextSpan.FromBounds(at, source.LineEnd(at)), other);
        }

        return Start(source, previous.Start, SpecialHelp(text[previous.Start]));
    }

    // The line itself is at fault: its indent, or a colon that is missing.
    static YamlMistake Line(YamlSource source, YamlFailure failure, int at)
    {
        var line = source.LineStart(at);
        while (line > 0 && source.IsBlankOrComment(line) && source.LineStart(at) == line)
        {
            line = source.PreviousLine(line);
            at = line;
        }

        if (source.LooksLikeEntry(line))
            return Indent(source, line);
        if (source.IsItem(line))
        {
            return Misfit(
                source, line, "an item of a list stands where a key belongs",
                "Indent the items of a list alike, deeper than the key they belong to, and give that key no other value.");
        }

        return failure.Last.Kind == YamlLastKind.Block && source.NextLine(failure.Last.End) == line
            ? Misfit(source, line, "it is indented less than the words of the block above", "Indent all lines of the block alike.")
            : MissingColon(source, line);
    }

    static YamlMistake MissingColon(YamlSource source, int line)
    {
        var text = source.Text;
        var start = source.KeyStart(line);
        var end = source.LineEnd(line);
        var colon = text.AsSpan(start, end - start).IndexOf(':');
        var nextIsDeeper = source.NextLine(line) is var next && next < text.Length && source.FirstWord(next) - next > source.FirstWord(line) - line;
        var words = text[start..end].TrimEnd();
        var (shown, better) = colon > 0
            ? (words, words[..colon] + ": " + words[(colon + 1)..].TrimStart())
            : words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && !nextIsDeeper
                ? (words, words[..blank] + ": " + words[(blank + 1)..])
                : (words, words + ":");
        if (shown.Length > 60)
            (shown, better) = (shown[..60] + "…", better[..Math.Min(60, better.Length)] + "…");
        return shown.Length == 0
            ? Make(source, YamlDiagnostics.Syntax, line, end, WithChildren(source, line))
            : Make(source, YamlDiagnostics.MissingColon, start, start + words.Length, WithChildren(source, line), shown, better);
    }

    static YamlMistake Indent(YamlSource source, int line)
    {
        var indent = source.FirstWord(line) - line;
        return Misfit(
            source, line, $"its indent of {indent} {(indent == 1 ? "blank" : "blanks")} fits no key above it",
            $"Give keys that belong together the same indent; here, that of a key above: {Candidates(source, line)}.");
    }

    static YamlMistake Misfit(YamlSource source, int line, string why, string help)
    {
        var word = source.FirstWord(line);
        return Make(source, YamlDiagnostics.Indent, word, source.LineEnd(word), WithChildren(source, line), why, help);
    }

    /// <summary>The indents of the keys above that the line could join, in words.</summary>
    static string Candidates(YamlSource source, int line)
    {
        var indents = new List<int>();
        var narrowest = int.MaxValue;
        for (var above = source.PreviousLine(line); above >= 0 && narrowest > 0; above = source.PreviousLine(above))
        {
            if (source.IsBlankOrComment(above) || !source.LooksLikeEntry(above))
                continue;
            foreach (var indent in (ReadOnlySpan<int>)[source.KeyStart(above) - above, source.FirstWord(above) - above])
            {
                if (indent < narrowest)
                    indents.Insert(0, narrowest = indent);
            }
        }

        return indents switch
        {
            [] => "0 blanks",
            [var only] => $"{only} {(only == 1 ? "blank" : "blanks")}",
            [.. var first, var last] => $"{string.Join(", ", first)} or {last} blanks",
        };
    }

    // A line that is left out takes the lines under it along; otherwise each of them would be a mistake of its own.
    static TextSpan WithChildren(YamlSource source, int line)
    {
        var text = source.Text;
        var indent = source.FirstWord(line) - line;
        var end = source.LineEnd(line);
        for (var next = source.NextLine(line); next < text.Length; next = source.NextLine(next))
        {
            if (source.IsBlankOrComment(next))
                continue;
            if (source.FirstWord(next) - next <= indent)
                break;
            end = source.LineEnd(next);
        }

        return TextSpan.FromBounds(line, end);
    }
}
