namespace Briefing.Templates;

/// <summary>Numbers and texts.</summary>
sealed partial class TemplateLexer
{
    TokenKind ReadNumber()
    {
        var start = at;
        if (Current == '0' && Peek() is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)))
        {
            at += 2;
            SkipWhile(static unit => char.IsAsciiHexDigit(unit) || unit == '_');
            SkipSuffix("uU");
            return TokenKind.HexInteger;
        }

        if (Current == '0' && Peek() is 'b' or 'B' && Peek(2) is '0' or '1')
        {
            at += 2;
            SkipWhile(static unit => unit is '0' or '1' or '_');
            SkipSuffix("uU");
            return TokenKind.BinaryInteger;
        }

        SkipDigits();
        var isFloat = false;

        // 1..3 is a range, 5.name a member; 5. and 5.5 are floats.
        if (Current == '.' && Peek() != '.' && !Literals.IsNameStart(Peek()))
        {
            isFloat = true;
            at++;
            SkipDigits();
        }

        if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek()) || (Peek() is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
        {
            if (!isFloat && Peek() == '-')
                Report(start, at + 2, "An integer cannot have a negative exponent; write a decimal point.");
            at += 2;
            SkipDigits();
        }

        if (Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !Literals.IsNamePart(Peek()))
        {
            isFloat = true;
            at++;
        }

        return isFloat ? TokenKind.Float : TokenKind.Integer;
    }

    void SkipDigits() => SkipWhile(static unit => char.IsAsciiDigit(unit) || unit == '_');

    void SkipWhile(Func<char, bool> accepts)
    {
        while (at < text.Length && accepts(text[at]))
            at++;
    }

    void SkipSuffix(string letters)
    {
        if (letters.Contains(Current, StringComparison.Ordinal) && !Literals.IsNamePart(Peek()))
            at++;
    }

    void ReadString(char quote)
    {
        at++;
        while (at < text.Length)
        {
            var unit = text[at];
            if (unit == quote)
            {
                at++;
                return;
            }

            if (unit == '\\')
                SkipEscape(interpolated: false);
            else
                at++;
        }

        ReportUnclosed(quote);
    }

    // Where the closing is missed: at the last character there is.
    void ReportUnclosed(char quote) => Report(at - 1, at, $"The text is not closed by {quote}.");

    /// <summary>Passes a backslash and what belongs to it; reports what does not.</summary>
    void SkipEscape(bool interpolated)
    {
        at++;
        var digits = Current switch { 'u' => 4, 'x' => 2, _ => 0 };
        if (Current == '\r' && Peek() == '\n')
            at++;
        else if (!("\\'\"0bfnrtvux\n".Contains(Current, StringComparison.Ordinal) || (interpolated && Current is '{' or '}')) || at >= text.Length)
            Report(Math.Min(at, text.Length - 1), Math.Min(at + 1, text.Length), $"`\\{Current}` is no escape; a backslash itself is written `\\\\`.");
        if (at < text.Length)
            at++;
        for (var digit = 0; digit < digits; digit++)
        {
            if (!char.IsAsciiHexDigit(Current))
            {
                Report(Math.Min(at, text.Length - 1), Math.Min(at + 1, text.Length), $"{digits} hexadecimal digits must follow here.");
                return;
            }

            at++;
        }
    }

    void ReadVerbatim()
    {
        at++;
        while (at < text.Length)
        {
            if (text[at] != '`')
            {
                at++;
            }
            else if (Peek() == '`')
            {
                at += 2;
            }
            else
            {
                at++;
                return;
            }
        }

        ReportUnclosed('`');
    }

    void ReadInterpolated(int start, bool spaced)
    {
        var quote = Current;
        at++;
        Add(TokenKind.InterpolatedStart, start, spaced);
        if (++interpolation > DeepestInterpolation)
        {
            Report(start, at, $"Interpolated texts are nested more than {DeepestInterpolation} deep.");
            at = text.Length;
        }

        var piece = at;
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\')
            {
                SkipEscape(interpolated: true);
            }
            else if (text[at] == '{')
            {
                AddPiece(piece);
                ReadHole();
                piece = at;
            }
            else
            {
                at++;
            }
        }

        AddPiece(piece);
        var end = at;
        if (at < text.Length)
            at++;
        else
            ReportUnclosed(quote);
        Add(TokenKind.InterpolatedEnd, end);
        interpolation--;
    }

    void AddPiece(int start)
    {
        if (at > start)
            Add(TokenKind.InterpolatedText, start);
    }

    // A hole is code up to the next }; it has no braces of its own and ends on its line.
    void ReadHole()
    {
        var start = at++;
        var outer = braces;
        Add(TokenKind.HoleOpen, start);
        for (; ; braces = outer)
        {
            var spaced = SkipBlanks(text.Length);
            var unit = Current;
            if (at >= text.Length || unit is '\n' or '\r')
            {
                Report(start, start + 1, "The hole is not closed by `}` on its line.");
                Add(TokenKind.HoleClose, at, spaced);
                return;
            }

            if (unit == '}')
            {
                at++;
                tokens.Add(new Token(TokenKind.HoleClose, at - 1, at, spaced));
                return;
            }

            ReadToken(spaced);
        }
    }
}
