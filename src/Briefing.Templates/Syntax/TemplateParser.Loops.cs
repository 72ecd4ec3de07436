namespace Briefing.Templates;

/// <summary>Loops.</summary>
sealed partial class TemplateParser
{
    ForStatement? ParseFor(LoopKind kind)
    {
        var start = Current;
        Next();
        var target = StartsExpression() ? ParseBasic() : null;
        Expression? items = null;
        List<LoopOption> loopOptions = [];
        if (target is null)
        {
            Report(start, $"`{TextOf(start)}` needs a variable, `in`, and something to go through.");
            SkipStatement();
        }
        else if (!target.IsTarget)
        {
            Report(target.Span, "A loop's variable is a name, a member or an indexer.");
            SkipStatement();
        }
        else if (!IsWord("in"))
        {
            Report(start, $"`in` is missing after the loop's variable; {Describe(Current)} stands there.");
            SkipStatement();
        }
        else
        {
            Next();
            items = ParseLoopSource(loopOptions);
            if (items is null)
                SkipStatement();
        }

        ExpectEndOfStatement();
        var body = ParseStatements(kind == LoopKind.For ? BlockOwner.Branch : BlockOwner.Plain, SpanOf(start));
        Block? otherwise = null;
        if (IsWord("else"))
        {
            var word = SpanOf(Current);
            Next();
            ExpectEndOfStatement();
            otherwise = ParseStatements(BlockOwner.Plain, word);
        }

        ParseEnd();
        return target is null || items is null
            ? null
            : new ForStatement(SpanFrom(start.Start), kind, target, items, [.. loopOptions], body, otherwise);
    }

    // `xs limit:3` looks like a call; a loop's source ends where an option begins.
    Expression? ParseLoopSource(List<LoopOption> loopOptions)
    {
        inLoopSource = true;
        var items = ExpectExpression();
        inLoopSource = false;
        if (items is BinaryExpression && Kind == TokenKind.Name)
            Report(Current, "Options after an operator or a range need parentheses before them: `(1..9) limit:3`.");
        while (items is not null && Kind == TokenKind.Name)
        {
            var name = Current;
            Next();
            Expression? value = null;
            if (Kind == TokenKind.Colon)
            {
                Next();
                value = ExpectBasic();
            }

            loopOptions.Add(new LoopOption(TextOf(name).ToString(), SpanOf(name), value));
        }

        return items;
    }

    bool inLoopSource;

    bool IsLoopOption() => inLoopSource && Kind == TokenKind.Name && (Peek().Kind == TokenKind.Colon || IsWord("reversed"));

    WhileStatement ParseWhile()
    {
        var start = Current;
        Next();
        var condition = ExpectHead();
        var body = ParseStatements(BlockOwner.Plain, SpanOf(start));
        ParseEnd();
        return new WhileStatement(SpanFrom(start.Start), condition, body);
    }
}
