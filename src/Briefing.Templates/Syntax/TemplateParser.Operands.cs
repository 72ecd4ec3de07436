using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Operands: literals, names and what hangs on them, signs, brackets.</summary>
sealed partial class TemplateParser
{
    /// <summary>A value without operators: what a named argument or a loop option takes.</summary>
    Expression? ParseBasic() => ParseOperand(basic: true);

    /// <param name="basic">Whether postfix operators are left to someone else.</param>
    Expression? ParseOperand(bool basic)
    {
        if (!Enter())
            return null;
        var operand = ParseSigned(basic);
        Leave();
        return operand;
    }

    Expression? ParseSigned(bool basic)
    {
        var start = Current;
        switch (Kind)
        {
            case TokenKind.Not:
                Next();
                return ExpectSigned(basic) is { } negated ? new NotExpression(SpanFrom(start.Start), negated) : null;
            case TokenKind.Minus or TokenKind.Plus:
                Next();
                return ExpectSigned(basic) is { } signed
                    ? new SignExpression(SpanFrom(start.Start), start.Kind == TokenKind.Minus, signed)
                    : null;
            case TokenKind.At:
                Next();
                return ExpectSigned(basic) is { } function ? new FunctionValueExpression(SpanFrom(start.Start), function) : null;
            case TokenKind.Caret:
                Next();
                return ExpectSigned(basic) is { } list ? new ExpandExpression(SpanFrom(start.Start), list) : null;
            case TokenKind.Increment or TokenKind.Decrement:
                Next();
                return ExpectSigned(basic) is { } counted ? Increment(start, counted, givesNew: true) : null;
        }

        var operand = ParsePrimary();
        if (operand is not null)
            operand = ParsePath(operand);
        if (operand is not null && !basic && Kind is TokenKind.Increment or TokenKind.Decrement && operand is { IsTarget: true })
        {
            var sign = Current;
            Next();
            return Increment(sign, operand, givesNew: false);
        }

        return operand;
    }

    Expression? ExpectSigned(bool basic)
    {
        if (StartsExpression())
            return ParseOperand(basic);
        Report(Current, $"A value is wanted here, not {Describe(Current)}.");
        return null;
    }

    IncrementExpression? Increment(Token sign, Expression target, bool givesNew)
    {
        if (!target.IsTarget)
        {
            Report(target.Span, "Only a variable, a member or an indexer can be counted up or down.");
            return null;
        }

        var span = TextSpan.FromBounds(Math.Min(sign.Start, target.Span.Start), Previous.End);
        return new IncrementExpression(span, target, sign.Kind == TokenKind.Increment ? 1 : -1, givesNew);
    }

    Expression? ParsePrimary()
    {
        switch (Kind)
        {
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.OpenParen:
                return ParseParenthesis();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                return ParseLiteral();
        }
    }

    Expression? ParseName()
    {
        var token = Current;
        switch (TextOf(token))
        {
            case "true":
                Next();
                return new ConstantExpression(SpanOf(token), Boxes.True);
            case "false":
                Next();
                return new ConstantExpression(SpanOf(token), Boxes.False);
            case "null":
                Next();
                return new ConstantExpression(SpanOf(token), null);
            case "this":
                Next();
                return new ThisExpression(SpanOf(token));
            case "do":
                return ParseAnonymousFunction();
            case "for":
                return ParseLoopWord(LoopKind.For);
            case "while":
                return ParseLoopWord(LoopKind.While);
            case "tablerow":
                return ParseLoopWord(LoopKind.TableRow);
            default:
                Next();
                return new VariableExpression(SpanOf(token), NameOf(token));
        }
    }

    LoopExpression ParseLoopWord(LoopKind kind)
    {
        var start = Current;
        var word = TextOf(start).ToString();
        Next();
        if (Kind is not (TokenKind.Dot or TokenKind.QuestionDot) || Peek().Kind != TokenKind.Name)
            return new LoopExpression(SpanOf(start), kind, word, SpanOf(start), null);
        Next();
        var member = Current;
        var name = TextOf(member).ToString();
        if (!LoopFrame.MemberNames(kind).Contains(name))
        {
            Report(start, DidYouMean.Append($"`{word}.{name}` is nothing a `{word}` loop knows.", name, LoopFrame.MemberNames(kind)));
        }

        Next();
        return new LoopExpression(SpanFrom(start.Start), kind, word, SpanOf(member), name);
    }

    Expression? ParseLocal()
    {
        var token = Current;
        var name = TextOf(token)[1..];
        var span = SpanOf(token);
        Next();
        if (name.IsEmpty)
            return new ArgumentsExpression(span);
        if (name is "$")
        {
            Report(token, "`$$` is a statement of its own.");
            return null;
        }

        if (!char.IsAsciiDigit(name[0]))
            return new LocalExpression(span, NameOf(token));
        if (int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
            return new ArgumentExpression(span, index);
        Report(token, "An argument is `$` and a small number.");
        return null;
    }

    /// <summary>What hangs on an operand without a blank: members, indexers, arguments in parentheses.</summary>
    Expression? ParsePath(Expression first)
    {
        Expression? path = first;
        var optional = false;
        var links = 0;
        while (path is not null)
        {
            if (++links % GuardExpression.Every == 0)
                path = new GuardExpression(path.Span, path);
            switch (Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    optional |= Kind == TokenKind.QuestionDot;
                    path = ParseMember(path, optional);
                    break;
                case TokenKind.OpenBracket when !Current.Spaced && path is not ArrayExpression:
                    path = ParseIndex(path, optional);
                    break;
                case TokenKind.OpenParen when !Current.Spaced && IsCallTarget(path):
                    path = ParseArguments(path);
                    break;
                default:
                    return path;
            }
        }

        return null;
    }

    static bool IsCallTarget(Expression path) =>
        IsCallable(path) || path is CallExpression or GuardExpression or ParenthesisExpression or AnonymousFunctionExpression;

    Expression? ParseMember(Expression target, bool optional)
    {
        if (Peek().Kind != TokenKind.Name)
        {
            Next();
            Report(Current, $"A dot is followed by a name, not by {Describe(Current)}.");
            return null;
        }

        Next();
        var token = Current;
        Next();
        var name = TextOf(token).ToString();
        if (name is "empty" or "blank" && Kind == TokenKind.Question && !Current.Spaced)
        {
            Next();
            return new IsEmptyExpression(SpanFrom(target.Span.Start), target);
        }

        return new MemberExpression(SpanFrom(target.Span.Start), target, SpanOf(token), Name.Of(name).Text, optional);
    }

    IndexExpression? ParseIndex(Expression target, bool optional)
    {
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        (inLoopSource, openBranches) = (false, 0);
        joinsLines++;
        Next();
        var index = ExpectExpression();
        joinsLines--;
        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        if (index is null)
            return null;
        if (Kind != TokenKind.CloseBracket)
        {
            Report(Current, $"The index is not closed by `]`; {Describe(Current)} stands there.");
            return null;
        }

        Next();
        return new IndexExpression(SpanFrom(target.Span.Start), target, index, optional);
    }

    CallExpression? ParseArguments(Expression target)
    {
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        (inLoopSource, openBranches) = (false, 0);
        var arguments = new List<Argument>();
        Next();
        while (Kind != TokenKind.CloseParen)
        {
            Name? name = null;
            if (Kind == TokenKind.Name && Peek().Kind == TokenKind.Colon)
            {
                name = NameOf(Current);
                Next();
                Next();
            }

            if (ExpectExpression() is not { } value)
                return null;
            arguments.Add(new Argument(value, null, name, value.Span));
            if (Kind == TokenKind.Comma)
                Next();
            else if (Kind != TokenKind.CloseParen)
                break;
        }

        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        if (Kind != TokenKind.CloseParen)
        {
            Report(Current, $"The arguments are not closed by `)`; {Describe(Current)} stands there.");
            return null;
        }

        Next();
        return CallExpression.Of(target, arguments, null, SpanFrom(target.Span.Start));
    }

    ParenthesisExpression? ParseParenthesis()
    {
        var start = Current;
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        (inLoopSource, openBranches) = (false, 0);
        Next();
        var inner = ExpectExpression();
        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        if (inner is null)
            return null;
        if (Kind != TokenKind.CloseParen)
        {
            Report(Current, $"The parenthesis is not closed; {Describe(Current)} stands there.");
            return null;
        }

        Next();
        return new ParenthesisExpression(SpanFrom(start.Start), inner);
    }

    Name NameOf(Token token) => Name.Of(TextOf(token).TrimStart('$'));
}
