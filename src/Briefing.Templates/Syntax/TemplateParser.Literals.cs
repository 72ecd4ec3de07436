using System.Globalization;
using System.Numerics;
using System.Text;

namespace Briefing.Templates;

/// <summary>Numbers, texts, arrays and objects as they are written.</summary>
sealed partial class TemplateParser
{
    Expression? ParseLiteral()
    {
        var token = Current;
        object? value;
        switch (Kind)
        {
            case TokenKind.Integer:
                value = Integer(TextOf(token));
                break;
            case TokenKind.HexInteger or TokenKind.BinaryInteger:
                value = BitPattern(TextOf(token));
                break;
            case TokenKind.Float:
                value = Float(TextOf(token));
                break;
            case TokenKind.String:
                value = Unescape(TrimQuote(TextOf(token)));
                break;
            case TokenKind.VerbatimString:
                value = TrimQuote(TextOf(token)).ToString().Replace("``", "`", StringComparison.Ordinal);
                break;
            case TokenKind.InterpolatedStart:
                return ParseInterpolated();
            default:
                Report(token, $"{Describe(token)} begins no value.");
                return null;
        }

        Next();
        if (value is null)
        {
            Report(token, "The number is too large.");
            value = Boxes.Of(0);
        }

        return new ConstantExpression(SpanOf(token), value);
    }

    static string Digits(ReadOnlySpan<char> written) => written.ToString().Replace("_", "", StringComparison.Ordinal);

    static object? Integer(ReadOnlySpan<char> written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
            return Boxes.Of(small);
        var digits = Digits(written);
        var exponentAt = digits.AsSpan().IndexOfAny('e', 'E');
        var mantissa = BigInteger.Parse(exponentAt < 0 ? digits : digits[..exponentAt], NumberStyles.None, CultureInfo.InvariantCulture);
        if (exponentAt < 0)
            return mantissa.GetBitLength() > Numbers.MostBits ? null : Numbers.Shrink(mantissa);

        // 10^100000 has some 330 000 bits; beyond that the number would pass the limit anyway.
        if (!int.TryParse(digits.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is < 0 or > 100_000)
            return exponent < 0 ? Boxes.Of(0) : null;
        return Numbers.Shrink(mantissa * BigInteger.Pow(10, exponent));
    }

    // Without the suffix the pattern of 32 or 64 bits is read as signed.
    static object? BitPattern(ReadOnlySpan<char> written)
    {
        var unsigned = written[^1] is 'u' or 'U';
        var digits = Digits(unsigned ? written[2..^1] : written[2..]);
        var style = written[1] is 'x' or 'X' ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        if (digits.Length > 4096)
            return null;
        var value = BigInteger.Parse("0" + digits, style, CultureInfo.InvariantCulture);
        if (!unsigned && value <= uint.MaxValue)
            return Boxes.Of(unchecked((int)(uint)value));
        if (!unsigned && value <= ulong.MaxValue)
            return Boxes.Of(unchecked((long)(ulong)value));
        return Numbers.Shrink(value);
    }

    static object? Float(ReadOnlySpan<char> written)
    {
        var digits = Digits(written);
        var suffix = char.ToLowerInvariant(digits[^1]);
        var number = char.IsAsciiDigit(suffix) || suffix == '.' ? digits : digits[..^1];
        switch (suffix)
        {
            case 'f':
                return float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
            case 'm':
                return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
            default:
                return double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
    }

    // An unclosed text was reported; it has no closing quote to take off.
    static ReadOnlySpan<char> TrimQuote(ReadOnlySpan<char> written) =>
        written.Length > 1 && written[^1] == written[0] ? written[1..^1] : written[1..];

    static string Unescape(ReadOnlySpan<char> written)
    {
        var slash = written.IndexOf('\\');
        if (slash < 0)
            return written.ToString();
        var read = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 >= written.Length)
            {
                read.Append(written[i]);
                continue;
            }

            var unit = written[++i];
            switch (unit)
            {
                case 'u' or 'x':
                    var count = unit == 'u' ? 4 : 2;
                    if (i + count < written.Length
                        && int.TryParse(written.Slice(i + 1, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    {
                        read.Append((char)code);
                        i += count;
                    }

                    break;
                case '\r':
                    i++;
                    break;
                case '\n':
                    break;
                default:
                    read.Append(unit switch { '0' => '\0', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', 'v' => '\v', _ => unit });
                    break;
            }
        }

        return read.ToString();
    }

    InterpolatedExpression? ParseInterpolated()
    {
        var start = Current;
        var parts = new List<Expression>();
        Next();
        while (Kind is TokenKind.InterpolatedText or TokenKind.HoleOpen)
        {
            if (Kind == TokenKind.InterpolatedText)
            {
                parts.Add(new ConstantExpression(SpanOf(Current), Unescape(TextOf(Current))));
                Next();
                continue;
            }

            Next();
            if (ExpectExpression() is not { } hole)
                return null;
            parts.Add(hole);
            if (Kind != TokenKind.HoleClose)
            {
                Report(Current, $"The hole is not closed by `}}`; {Describe(Current)} stands there.");
                return null;
            }

            Next();
        }

        if (Kind == TokenKind.InterpolatedEnd)
            Next();
        return new InterpolatedExpression(SpanFrom(start.Start), [.. parts]);
    }

    ArrayExpression? ParseArray()
    {
        var start = Current;
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        (inLoopSource, openBranches) = (false, 0);
        joinsLines++;
        Next();
        var items = new List<Expression>();
        var failed = false;
        while (Kind != TokenKind.CloseBracket)
        {
            if (ExpectExpression() is not { } item)
            {
                failed = true;
                break;
            }

            items.Add(item);
            if (Kind != TokenKind.Comma)
                break;
            Next();
        }

        joinsLines--;
        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        if (failed)
            return null;
        if (Kind != TokenKind.CloseBracket)
        {
            Report(Current, $"The array is not closed by `]`; {Describe(Current)} stands there.");
            return null;
        }

        Next();
        return new ArrayExpression(SpanFrom(start.Start), [.. items]);
    }

    ObjectExpression? ParseObject()
    {
        var start = Current;
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        (inLoopSource, openBranches) = (false, 0);
        joinsLines++;
        Next();
        var members = new List<(string, Expression)>();
        var whole = true;
        while (whole && Kind != TokenKind.CloseBrace)
        {
            whole = ParseObjectMember(members);
            if (Kind != TokenKind.Comma)
                break;
            Next();
        }

        joinsLines--;
        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        if (!whole)
            return null;
        if (Kind != TokenKind.CloseBrace)
        {
            Report(Current, $"The object is not closed by `}}`; {Describe(Current)} stands there.");
            return null;
        }

        Next();
        return new ObjectExpression(SpanFrom(start.Start), [.. members]);
    }

    bool ParseObjectMember(List<(string Name, Expression Value)> members)
    {
        var key = Current;
        if (Kind is not (TokenKind.Name or TokenKind.String or TokenKind.VerbatimString))
        {
            Report(key, $"A member's name is a plain name or a text, not {Describe(key)}.");
            return false;
        }

        var name = Kind == TokenKind.Name ? TextOf(key).ToString() : ((ConstantExpression)ParseLiteralOf(key)).Value as string ?? "";
        Next();
        if (Kind != TokenKind.Colon)
        {
            Report(Current, $"A member's name is followed by `:`, not by {Describe(Current)}.");
            return false;
        }

        Next();
        if (ExpectExpression() is not { } value)
            return false;
        members.Add((name, value));
        return true;
    }

    ConstantExpression ParseLiteralOf(Token token) => new(SpanOf(token), token.Kind == TokenKind.String
        ? Unescape(TrimQuote(TextOf(token)))
        : TrimQuote(TextOf(token)).ToString().Replace("``", "`", StringComparison.Ordinal));
}
