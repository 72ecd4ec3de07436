using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Expressions: operators by their binding, calls, conditionals, pipes.</summary>
sealed partial class TemplateParser
{
    // Branches of conditionals that still wait for their colon; there `a :` is no named argument.
    int openBranches;

    /// <summary>An expression, or null after reporting that there is none.</summary>
    Expression? ExpectExpression()
    {
        if (StartsExpression())
            return ParseExpression();
        Report(Current, $"An expression is wanted here, not {Describe(Current)}.");
        return null;
    }

    Expression? ExpectOperand()
    {
        if (StartsExpression())
            return ParseBinary(OrPrecedence, mayCall: true);
        Report(Current, $"An expression is wanted here, not {Describe(Current)}.");
        return null;
    }

    Expression? ExpectBasic()
    {
        if (StartsExpression())
            return ParseBasic();
        Report(Current, $"A value is wanted here, not {Describe(Current)}.");
        return null;
    }

    bool StartsExpression() => Kind is TokenKind.Name or TokenKind.Local or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger
        or TokenKind.Float or TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedStart or TokenKind.OpenParen
        or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At
        or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement;

    // After an operand, these begin an argument; a sign there is an operator.
    bool StartsArgument() => StartsExpression()
        && Kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.Increment or TokenKind.Decrement);

    /// <summary>The widest form: a conditional or call with pipes after it.</summary>
    /// <param name="assignable">At a statement's start, where an assignment may follow.</param>
    Expression? ParseExpression(bool assignable = false)
    {
        if (!Enter())
            return null;
        var start = Current.Start;
        var left = ParseConditional();
        var links = 0;
        while (left is not null && Kind == TokenKind.Pipe)
        {
            Next();
            SkipLineEnds();
            if (!StartsExpression())
            {
                Report(Current, $"A pipe leads to a function, not to {Describe(Current)}.");
                left = null;
                break;
            }

            var to = ParseConditional();
            if (to is null)
            {
                left = null;
                break;
            }

            left = to.Piped(Guarded(left, ++links)) ?? new BrokenPipeExpression(SpanFrom(start), left, to);
        }

        if (left is not null && !assignable && IsAssign(Kind))
        {
            Report(left.Span, "An assignment is a statement of its own.");
            Next();
            ExpectExpression();
        }

        Leave();
        return left;
    }

    Expression? ParseConditional()
    {
        var condition = ParseBinary(0, mayCall: true);
        if (condition is null || Kind != TokenKind.Question)
            return condition;
        Next();
        openBranches++;
        var yes = ExpectExpression();
        openBranches--;
        if (yes is null)
            return null;
        if (Kind != TokenKind.Colon)
        {
            Report(Current, $"A conditional needs `:` before its second value, not {Describe(Current)}.");
            return null;
        }

        Next();
        return ExpectExpression() is { } no ? new ConditionalExpression(SpanFrom(condition.Span.Start), condition, yes, no) : null;
    }

    const int OrPrecedence = 30;

    static (int Precedence, BinaryOperator Op) Operator(TokenKind kind) => kind switch
    {
        TokenKind.DoubleDot => (130, BinaryOperator.Range),
        TokenKind.DoubleDotLess => (130, BinaryOperator.RangeExclusive),
        TokenKind.Star => (110, BinaryOperator.Multiply),
        TokenKind.Slash => (110, BinaryOperator.Divide),
        TokenKind.DoubleSlash => (110, BinaryOperator.DivideWhole),
        TokenKind.Percent => (110, BinaryOperator.Modulo),
        TokenKind.ShiftLeft => (110, BinaryOperator.ShiftLeft),
        TokenKind.ShiftRight => (110, BinaryOperator.ShiftRight),
        TokenKind.Plus => (100, BinaryOperator.Add),
        TokenKind.Minus => (100, BinaryOperator.Subtract),
        TokenKind.Less => (80, BinaryOperator.Less),
        TokenKind.LessOrEqual => (80, BinaryOperator.LessOrEqual),
        TokenKind.Greater => (80, BinaryOperator.Greater),
        TokenKind.GreaterOrEqual => (80, BinaryOperator.GreaterOrEqual),
        TokenKind.Equal => (70, BinaryOperator.Equal),
        TokenKind.NotEqual => (70, BinaryOperator.NotEqual),
        TokenKind.And => (40, BinaryOperator.And),
        TokenKind.Or => (OrPrecedence, BinaryOperator.Or),
        TokenKind.IfNull => (20, BinaryOperator.IfNull),
        TokenKind.IfNotNull => (20, BinaryOperator.IfNotNull),
        _ => (0, default),
    };

    /// <summary>
    /// Operands joined by operators that bind tighter than given. Where a call may stand, a path followed by an argument is
    /// one, and each argument is again a run of operands and operators.
    /// </summary>
    Expression? ParseBinary(int tighterThan, bool mayCall)
    {
        if (!Enter())
            return null;
        var start = Current.Start;
        Expression? target = null;
        List<Argument>? arguments = null;
        var left = ParseOperand(basic: false);
        var links = 0;
        while (left is not null)
        {
            var (precedence, op) = Operator(Kind);
            if (precedence > tighterThan)
            {
                var sign = SpanOf(Current);
                Next();
                var right = StartsExpression() ? ParseBinary(precedence, mayCall && target is null) : Missing();
                left = right is null ? null : Binary(op, sign, Guarded(left, ++links), right);
            }
            else if (mayCall && !IsLoopOption() && StartsArgument() && (target is not null || IsCallable(left)))
            {
                AddArgument(ref target, ref arguments, left);
                left = null;
                while (IsNamedArgument())
                    AddNamedArgument(arguments);
                if (StartsArgument() && !IsLoopOption())
                    left = ParseOperand(basic: false);
                else
                    break;
            }
            else
            {
                break;
            }
        }

        Leave();
        if (target is null)
            return left;
        if (left is not null)
            arguments!.Add(new Argument(left, null, null, left.Span)); // made together with the target
        return stopped ? null : CallExpression.Of(target, arguments!, null, SpanFrom(start));
    }

    Expression? Missing()
    {
        Report(Current, $"An operator needs a value after it, not {Describe(Current)}.");
        return null;
    }

    static Expression Guarded(Expression left, int links) =>
        links % GuardExpression.Every == 0 ? new GuardExpression(left.Span, left) : left;

    Expression Binary(BinaryOperator op, TextSpan sign, Expression left, Expression right)
    {
        var span = SpanFrom(left.Span.Start);
        return op is BinaryOperator.And or BinaryOperator.Or
            ? new LogicalExpression(span, op == BinaryOperator.And, left, right)
            : new BinaryExpression(span, op, sign, left, right);
    }

    static bool IsCallable(Expression expression) =>
        expression is VariableExpression or LocalExpression or MemberExpression or IndexExpression or ArgumentExpression;

    static void AddArgument(ref Expression? target, ref List<Argument>? arguments, Expression left)
    {
        if (target is null)
        {
            target = left;
            arguments = [];
        }
        else
        {
            arguments!.Add(new Argument(left, null, null, left.Span)); // made together with the target
        }
    }

    // In `c ? f x : y` the colon belongs to the conditional; `f x: y` names an argument there too.
    bool IsNamedArgument() => Kind == TokenKind.Name && Peek().Kind == TokenKind.Colon && !inLoopSource && (openBranches == 0 || !Peek().Spaced);

    void AddNamedArgument(List<Argument>? arguments)
    {
        var name = Current;
        Next();
        Next();
        if (ExpectBasic() is { } value)
            arguments?.Add(new Argument(value, null, NameOf(name), value.Span));
    }
}
