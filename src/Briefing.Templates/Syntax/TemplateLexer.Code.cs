using System.Text;

namespace Briefing.Templates;

/// <summary>Tokens of code.</summary>
sealed partial class TemplateLexer
{
    /// <summary>Code up to its exit, or to an offset when there is none.</summary>
    void ReadCode(int end = int.MaxValue)
    {
        braces = 0;
        end = Math.Min(end, text.Length);
        while (true)
        {
            var spaced = SkipBlanks(end);
            if (at >= end)
                return;
            if (exits && braces == 0 && ExitLength() is var exit and > 0)
            {
                var trim = text[at] switch { '-' => Trim.All, '~' => Trim.Line, _ => Trim.None };
                at += exit;
                tokens.Add(new Token(TokenKind.CodeExit, at - exit, at, spaced, trim));
                return;
            }

            ReadToken(spaced);
        }
    }

    /// <summary>The length of the exit that stands here; zero when there is none.</summary>
    int ExitLength() => Current switch
    {
        '}' when Peek() == '}' => 2,
        '-' or '~' when Peek() == '}' && Peek(2) == '}' => 3,
        _ => 0,
    };

    /// <summary>Passes blanks and comments; line ends are tokens.</summary>
    bool SkipBlanks(int end)
    {
        var start = at;
        while (at < end)
        {
            var unit = text[at];
            if (unit == '#')
                SkipComment(end);
            else if (unit == '\n' || (unit == '\r' && Peek() == '\n') || !char.IsWhiteSpace(unit))
                break;
            else
                at++;
        }

        return at > start;
    }

    // An exit ends both kinds of comment.
    void SkipComment(int end)
    {
        var multiLine = Peek() == '#';
        at += multiLine ? 2 : 1;
        while (at < end)
        {
            if (exits && ExitLength() > 0)
                return;
            if (!multiLine && (text[at] == '\n' || (text[at] == '\r' && Peek() == '\n')))
                return;
            if (multiLine && text[at] == '#' && Peek() == '#')
            {
                at += 2;
                return;
            }

            at++;
        }
    }

    void ReadToken(bool spaced)
    {
        var start = at;
        var unit = text[at];
        if (Literals.IsNameStart(unit))
        {
            SkipName();
            Add(TokenKind.Name, start, spaced);
        }
        else if (char.IsAsciiDigit(unit))
        {
            Add(ReadNumber(), start, spaced);
        }
        else
        {
            switch (unit)
            {
                case '\n':
                    at++;
                    Add(TokenKind.NewLine, start, spaced);
                    break;
                case '\r':
                    at += 2;
                    Add(TokenKind.NewLine, start, spaced);
                    break;
                case '"' or '\'':
                    ReadString(unit);
                    Add(TokenKind.String, start, spaced);
                    break;
                case '`':
                    ReadVerbatim();
                    Add(TokenKind.VerbatimString, start, spaced);
                    break;
                case '$':
                    ReadDollar(spaced);
                    break;
                default:
                    ReadOperator(spaced);
                    break;
            }
        }
    }

    void SkipName()
    {
        while (at < text.Length && Literals.IsNamePart(text[at]))
            at++;
    }

    void ReadDollar(bool spaced)
    {
        var start = at++;
        if (Current is '"' or '\'')
        {
            ReadInterpolated(start, spaced);
            return;
        }

        if (Current == '$')
            at++;
        else
            SkipName();
        Add(TokenKind.Local, start, spaced);
    }

    void ReadOperator(bool spaced)
    {
        var start = at;
        var (kind, length) = Operator();
        at += length;
        switch (kind)
        {
            case TokenKind.OpenBrace:
                braces++;
                break;
            case TokenKind.CloseBrace when braces > 0:
                braces--;
                break;
            case TokenKind.CloseBrace:
                Report(start, at, "A `}` that closes nothing.");
                kind = TokenKind.Invalid;
                break;
            case TokenKind.Invalid:
                if (char.IsHighSurrogate(text[start]) && char.IsLowSurrogate(Current))
                    at++;
                Report(start, at, $"The character `{Rune.GetRuneAt(Safe(text, start, at), 0)}` means nothing here.");
                break;
        }

        Add(kind, start, spaced);
    }

    static string Safe(string text, int start, int end) => end - start == 1 && char.IsSurrogate(text[start]) ? "\ufffd" : text[start..end];

    (TokenKind Kind, int Length) Operator() => (Current, Peek(), Peek(2)) switch
    {
        ('+', '=', _) => (TokenKind.AddAssign, 2),
        ('+', '+', _) => (TokenKind.Increment, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', '=', _) => (TokenKind.SubtractAssign, 2),
        ('-', '-', _) => (TokenKind.Decrement, 2),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', '=', _) => (TokenKind.MultiplyAssign, 2),
        ('*', _, _) => (TokenKind.Star, 1),
        ('/', '/', '=') => (TokenKind.DivideWholeAssign, 3),
        ('/', '/', _) => (TokenKind.DoubleSlash, 2),
        ('/', '=', _) => (TokenKind.DivideAssign, 2),
        ('/', _, _) => (TokenKind.Slash, 1),
        ('%', '=', _) => (TokenKind.ModuloAssign, 2),
        ('%', _, _) => (TokenKind.Percent, 1),
        ('=', '=', _) => (TokenKind.Equal, 2),
        ('=', _, _) => (TokenKind.Assign, 1),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('!', _, _) => (TokenKind.Not, 1),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('<', '=', _) => (TokenKind.LessOrEqual, 2),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('&', '&', _) => (TokenKind.And, 2),
        ('|', '|', _) => (TokenKind.Or, 2),
        ('|', '>', _) => (TokenKind.Pipe, 2),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('?', '?', _) => (TokenKind.IfNull, 2),
        ('?', '!', _) => (TokenKind.IfNotNull, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        ('?', _, _) => (TokenKind.Question, 1),
        ('.', '.', '.') => (TokenKind.TripleDot, 3),
        ('.', '.', '<') => (TokenKind.DoubleDotLess, 3),
        ('.', '.', _) => (TokenKind.DoubleDot, 2),
        ('.', _, _) => (TokenKind.Dot, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        (';', _, _) => (TokenKind.Semicolon, 1),
        ('(', _, _) => (TokenKind.OpenParen, 1),
        (')', _, _) => (TokenKind.CloseParen, 1),
        ('[', _, _) => (TokenKind.OpenBracket, 1),
        (']', _, _) => (TokenKind.CloseBracket, 1),
        ('{', _, _) => (TokenKind.OpenBrace, 1),
        ('}', _, _) => (TokenKind.CloseBrace, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        _ => (TokenKind.Invalid, 1),
    };
}
