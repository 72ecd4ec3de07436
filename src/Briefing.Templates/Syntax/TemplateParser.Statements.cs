using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Statements. Their words are words of the language only here, at a statement's start.</summary>
sealed partial class TemplateParser
{
    Statement? ParseStatement(BlockOwner owner)
    {
        var start = Current;
        if (!inCode)
        {
            Stop(SpanOf(start), $"{Describe(start)} stands outside code.");
            return null;
        }

        if (owner == BlockOwner.Case)
        {
            Report(start, $"{Describe(start)} stands between `case` and its first `when`; only `when` and `else` may.");
            owner = BlockOwner.Plain;
        }

        if (Kind == TokenKind.Name && !(Peek().Kind is TokenKind.Dot or TokenKind.QuestionDot && IsLoopWord(Current)))
        {
            switch (TextOf(Current))
            {
                case "if":
                    return ParseIf();
                case "for":
                    return ParseFor(LoopKind.For);
                case "tablerow":
                    return ParseFor(LoopKind.TableRow);
                case "while":
                    return ParseWhile();
                case "case":
                    return ParseCase();
                case "capture":
                    return ParseCapture();
                case "with":
                    return ParseWith();
                case "wrap":
                    return ParseWrap();
                case "func":
                    return ParseFunction();
                case "import":
                    return ParseImport();
                case "readonly":
                    return ParseReadonly();
                case "ret":
                    return ParseReturn();
                case "break":
                    return ParseJump(Flow.Break);
                case "continue":
                    return ParseJump(Flow.Continue);
                case "end":
                    Next();
                    Report(new TextSpan(start.End, 0), "This `end` closes nothing.");
                    return null;
                case "else" or "when":
                    Report(start, $"This {Describe(start)} belongs to nothing.");
                    Next();
                    SkipStatement();
                    return null;
            }
        }

        if (Kind == TokenKind.Local && TextOf(Current) is "$$")
        {
            Next();
            ExpectEndOfStatement();
            return new WrappedStatement(SpanOf(start));
        }

        return ParseExpressionStatement();
    }

    bool IsLoopWord(Token token) => TextOf(token) is "for" or "while" or "tablerow";

    void SkipStatement()
    {
        while (Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.End or TokenKind.FrontMatterMarker))
            Next();
    }

    Statement? ParseExpressionStatement()
    {
        var start = Current.Start;
        if (!StartsExpression())
        {
            Stop(SpanOf(Current), $"{Describe(Current)} begins no statement.");
            return null;
        }

        var left = ParseExpression(assignable: true);
        if (left is null)
        {
            SkipStatement();
            return null;
        }

        if (!IsAssign(Kind))
        {
            ExpectEndOfStatement();
            return new ExpressionStatement(left);
        }

        var sign = SpanOf(Current);
        var op = AssignOperator(Kind);
        if (op is null && left is CallExpression call && InlineFunction(call) is { } parameters)
            return ParseInlineFunction(call, parameters);
        if (!left.IsTarget)
            Report(left.Span, "Nothing can be assigned to this.");
        Next();
        var value = ExpectExpression();
        if (value is null)
        {
            SkipStatement();
            return null;
        }

        ExpectEndOfStatement();
        return new AssignStatement(SpanFrom(start), left, op, sign, value);
    }

    static bool IsAssign(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.ModuloAssign;

    static BinaryOperator? AssignOperator(TokenKind kind) => kind switch
    {
        TokenKind.AddAssign => BinaryOperator.Add,
        TokenKind.SubtractAssign => BinaryOperator.Subtract,
        TokenKind.MultiplyAssign => BinaryOperator.Multiply,
        TokenKind.DivideAssign => BinaryOperator.Divide,
        TokenKind.DivideWholeAssign => BinaryOperator.DivideWhole,
        TokenKind.ModuloAssign => BinaryOperator.Modulo,
        _ => null,
    };

    IfStatement ParseIf()
    {
        var start = Current.Start;
        var branches = new List<Branch>();
        Block? otherwise = null;
        do
        {
            var word = SpanOf(Current);
            Next(); // if
            var condition = ExpectHead();
            var body = ParseStatements(BlockOwner.Branch, word);
            branches.Add(new Branch(condition, body));
        }
        while (TakeElse(out otherwise));

        ParseEnd();
        return new IfStatement(SpanFrom(start), [.. branches], otherwise);
    }

    // True when an `else if` follows; otherwise takes the `else` branch, if there is one.
    bool TakeElse(out Block? otherwise)
    {
        otherwise = null;
        if (!IsWord("else"))
            return false;
        var word = SpanOf(Current);
        Next();
        if (IsWord("if"))
            return true;
        ExpectEndOfStatement();
        otherwise = ParseStatements(BlockOwner.Plain, word);
        return false;
    }

    /// <summary>The expression at a block's head and the end of its line; a stand-in when it is missing.</summary>
    Expression ExpectHead()
    {
        var expression = ExpectExpression();
        if (expression is null)
            SkipStatement();
        ExpectEndOfStatement();
        return expression ?? new ConstantExpression(default, null);
    }

    CaseStatement ParseCase()
    {
        var start = Current;
        Next();
        var subject = ExpectHead();
        ParseStatements(BlockOwner.Case, SpanOf(start));
        var branches = new List<CaseBranch>();
        Block? otherwise = null;
        while (IsWord("when"))
        {
            var word = SpanOf(Current);
            Next();
            var values = ParseWhenValues();
            ExpectEndOfStatement();
            branches.Add(new CaseBranch(values, ParseStatements(BlockOwner.When, word)));
        }

        if (IsWord("else"))
        {
            if (branches.Count == 0)
                Report(Current, "A `case` needs a `when` before its `else`.");
            var word = SpanOf(Current);
            Next();
            ExpectEndOfStatement();
            otherwise = ParseStatements(BlockOwner.Plain, word);
        }

        ParseEnd();
        return new CaseStatement(SpanFrom(start.Start), subject, [.. branches], otherwise);
    }

    // Between values stands a comma or `||`.
    Expression[] ParseWhenValues()
    {
        var values = new List<Expression>();
        do
        {
            if (values.Count > 0)
                Next();
            if (ExpectOperand() is not { } value)
            {
                SkipStatement();
                break;
            }

            values.Add(value);
        }
        while (Kind is TokenKind.Comma or TokenKind.Or);

        return [.. values];
    }

    CaptureStatement? ParseCapture()
    {
        var start = Current;
        Next();
        var target = ExpectExpression();
        if (target is { IsTarget: false })
            Report(target.Span, "`capture` needs a variable, a member or an indexer.");
        if (target is null)
            SkipStatement();
        ExpectEndOfStatement();
        var body = ParseStatements(BlockOwner.Plain, SpanOf(start));
        ParseEnd();
        return target is null ? null : new CaptureStatement(SpanFrom(start.Start), target, body);
    }

    WithStatement ParseWith()
    {
        var start = Current;
        Next();
        var target = ExpectHead();
        var body = ParseStatements(BlockOwner.Plain, SpanOf(start));
        ParseEnd();
        return new WithStatement(SpanFrom(start.Start), target, body);
    }

    WrapStatement ParseWrap()
    {
        var start = Current;
        Next();
        var target = ExpectHead();
        if (IsCallable(target))
            target = CallExpression.Of(target, [], null, target.Span);
        else if (target is not (CallExpression or ConstantExpression { Value: null }))
            Report(target.Span, "`wrap` needs a function or a call.");
        var body = ParseStatements(BlockOwner.Plain, SpanOf(start));
        ParseEnd();
        return new WrapStatement(SpanFrom(start.Start), target, body);
    }

    ImportStatement ParseImport()
    {
        var start = Current.Start;
        Next();
        var target = ExpectHead();
        return new ImportStatement(SpanFrom(start), target);
    }

    ReadonlyStatement? ParseReadonly()
    {
        var start = Current.Start;
        Next();
        var target = ExpectExpression();
        if (target is not null and not (VariableExpression or LocalExpression))
            Report(target.Span, "`readonly` needs a variable.");
        if (target is null)
            SkipStatement();
        ExpectEndOfStatement();
        return target is null ? null : new ReadonlyStatement(SpanFrom(start), target);
    }

    ReturnStatement ParseReturn()
    {
        var start = Current.Start;
        Next();
        var value = StartsExpression() ? ParseExpression() : null;
        ExpectEndOfStatement();
        return new ReturnStatement(SpanFrom(start), value);
    }

    JumpStatement ParseJump(Flow flow)
    {
        var start = Current;
        Next();
        ExpectEndOfStatement();
        return new JumpStatement(SpanOf(start), flow);
    }
}
