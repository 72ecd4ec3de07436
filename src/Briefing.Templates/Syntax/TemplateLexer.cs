using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Cuts a source into tokens. It never fails: what it cannot read it reports, and goes on.</summary>
sealed partial class TemplateLexer
{
    const int DeepestInterpolation = 50;

    readonly string text;
    readonly TokenList tokens;
    int at;
    int braces;
    int interpolation;

    // In code that is not between double braces, these close nothing.
    bool exits = true;

    TemplateLexer(string text)
    {
        this.text = text;
        tokens = new TokenList(16 + (text.Length / 6));
    }

    public TokenList Tokens => tokens;

    /// <summary>What could not be read, in order.</summary>
    public List<Mistake> Errors { get; } = [];

    public static TemplateLexer Read(string text, TemplateOptions options)
    {
        var lexer = new TemplateLexer(text);
        switch (options.Mode)
        {
            case TemplateMode.ScriptOnly:
                lexer.exits = false;
                lexer.ReadCode();
                break;
            case TemplateMode.Default:
                lexer.ReadText();
                break;
            default:
                lexer.ReadFrontMatter(options.FrontMatterMarker, options.Mode == TemplateMode.FrontMatterAndContent);
                break;
        }

        lexer.Add(TokenKind.End, lexer.at);
        return lexer;
    }

    char Current => at < text.Length ? text[at] : '\0';

    char Peek(int distance = 1) => at + distance < text.Length ? text[at + distance] : '\0';

    void Add(TokenKind kind, int start, bool spaced = false) => tokens.Add(new Token(kind, start, at, spaced));

    void Report(int start, int end, string words) => Errors.Add(new Mistake(TextSpan.FromBounds(start, end), words));

    /// <summary>Text and code in turn, to the end.</summary>
    void ReadText()
    {
        while (at < text.Length)
        {
            var start = at;
            var found = FindOpening(out var percents);
            at = found < 0 ? text.Length : found;
            if (at > start)
                Add(TokenKind.Text, start);
            if (found < 0)
                return;
            if (percents > 0)
                ReadEscape(percents);
            else
                ReadBlock();
        }
    }

    /// <summary>The next <c>{{</c> (no percents) or <c>{%{</c>, <c>{%%{</c> … that has its end; -1 when there is none.</summary>
    int FindOpening(out int percents)
    {
        percents = 0;
        for (var from = at; ; from++)
        {
            var next = text.AsSpan(from).IndexOf('{');
            if (next < 0)
                return -1;
            from += next;
            var after = from + 1;
            while (after < text.Length && text[after] == '%')
                after++;
            if (after >= text.Length || text[after] != '{')
                continue;
            percents = after - from - 1;
            return from;
        }
    }

    void ReadBlock()
    {
        var start = at;
        at += 2;
        var trim = ReadTrim();
        tokens.Add(new Token(TokenKind.CodeEnter, start, at, Trim: trim));
        ReadCode();
    }

    Trim ReadTrim()
    {
        var trim = Current switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None };
        if (trim != Trim.None)
            at++;
        return trim;
    }

    // {%{ … }%}: copied as it is. Without its end it runs to the end of the file.
    void ReadEscape(int percents)
    {
        var start = at;
        at += percents + 2;
        var before = ReadTrim();
        var closing = string.Concat("}", new string('%', percents), "}");
        var end = text.IndexOf(closing, at, StringComparison.Ordinal);
        if (end < 0)
        {
            at = text.Length;
            Report(start, start + percents + 2, $"The escape block is not closed by `{closing}`.");
            tokens.Add(new Token(TokenKind.Escape, start, at, Trim: before));
            return;
        }

        var after = end > at ? text[end - 1] switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None } : Trim.None;
        at = end + closing.Length;
        tokens.Add(new Token(TokenKind.Escape, start, at, Trim: before, TrimAfter: after));
    }

    void ReadFrontMatter(string marker, bool content)
    {
        if (!ReadMarker(marker))
        {
            Report(0, 0, $"The source must begin with a line `{marker}`.");
            at = text.Length;
            return;
        }

        // The code ends where a line is the marker again.
        exits = false;
        var end = FindMarker(marker);
        if (end < 0)
        {
            Report(0, marker.Length, $"The front matter is not closed by a line `{marker}`.");
            ReadCode();
            return;
        }

        ReadCode(end);
        exits = true;
        at = end;
        ReadMarker(marker);
        if (content)
            ReadText();
        else
            at = text.Length;
    }

    bool ReadMarker(string marker)
    {
        var start = at;
        if (!text.AsSpan(at).StartsWith(marker, StringComparison.Ordinal))
            return false;
        var after = at + marker.Length;
        while (after < text.Length && text[after] is ' ' or '\t' or '\r')
            after++;
        if (after < text.Length && text[after] != '\n')
            return false;
        at = Math.Min(text.Length, after + 1);
        Add(TokenKind.FrontMatterMarker, start);
        return true;
    }

    int FindMarker(string marker)
    {
        for (var line = at; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line);
            var end = lineEnd < 0 ? text.Length : lineEnd;
            if (text.AsSpan(line, end - line).TrimEnd().SequenceEqual(marker))
                return line;
            line = end + 1;
        }

        return -1;
    }
}
