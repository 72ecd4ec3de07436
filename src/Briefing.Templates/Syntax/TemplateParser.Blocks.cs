using Briefing.Text;

namespace Briefing.Templates;

/// <summary>What a run of statements belongs to, which decides what may end it.</summary>
enum BlockOwner
{
    Page,

    /// <summary>Ends at <c>end</c>.</summary>
    Plain,

    /// <summary>Ends at <c>else</c> or <c>end</c>.</summary>
    Branch,

    /// <summary>The body of <c>when</c>: ends at <c>when</c>, <c>else</c> or <c>end</c>.</summary>
    When,

    /// <summary>Between <c>case</c> and its first <c>when</c>: nothing but text may stand there.</summary>
    Case,
}

/// <summary>Runs of statements, text, and the way between text and code.</summary>
sealed partial class TemplateParser
{
    bool inCode;
    bool dropsLeadingBlanks;

    Block ParseStatements(BlockOwner owner, bool inCode)
    {
        this.inCode = inCode;
        return ParseStatements(owner, SpanOf(Current));
    }

    /// <summary>Statements up to the word that ends the owner, which is left for the owner to take.</summary>
    Block ParseStatements(BlockOwner owner, TextSpan opening)
    {
        if (!Enter())
            return Block.Empty;
        var outerJoins = joinsLines;
        joinsLines = 0;
        var start = Current.Start;
        var statements = new List<Statement>();
        var ended = false;
        while (!stopped && Kind != TokenKind.End)
        {
            if (inCode && EndsBlock(owner))
            {
                ended = true;
                break;
            }

            if (Kind == TokenKind.FrontMatterMarker)
                break;
            ParseNext(owner, statements);
        }

        if (!ended && owner != BlockOwner.Page)
            Report(Previous.Kind == TokenKind.End ? opening : SpanOf(Previous), "The `end` of the block is missing.");
        joinsLines = outerJoins;
        Leave();
        return new Block(SpanFrom(start), [.. statements]);
    }

    bool EndsBlock(BlockOwner owner) => Kind == TokenKind.Name && (Current.End - Current.Start) switch
    {
        3 => owner != BlockOwner.Page && IsWord("end"),
        4 => (owner is BlockOwner.Branch or BlockOwner.When or BlockOwner.Case && IsWord("else"))
            || (owner is BlockOwner.When or BlockOwner.Case && IsWord("when")),
        _ => false,
    };

    void ParseNext(BlockOwner owner, List<Statement> statements)
    {
        switch (Kind)
        {
            case TokenKind.Text:
                if (ParseText() is { } written && owner != BlockOwner.Case)
                    statements.Add(written);
                break;
            case TokenKind.Escape:
                if (ParseEscape() is { } escape && owner != BlockOwner.Case)
                    statements.Add(escape);
                break;
            case TokenKind.CodeEnter:
                inCode = true;
                if (options.AutoIndent)
                    statements.Add(new IndentStatement(SpanOf(Current), IndentBefore()));
                Next();
                break;
            case TokenKind.CodeExit:
                inCode = false;
                if (options.AutoIndent)
                    statements.Add(new IndentStatement(SpanOf(Current), null));
                Next();
                break;
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                break;
            default:
                if (ParseStatement(owner) is { } statement)
                    statements.Add(statement);
                break;
        }
    }

    TextStatement? ParseText()
    {
        var token = Current;
        var (start, end) = (token.Start, token.End);
        if (at > 0)
            start = TrimStart(start, end, Previous.Kind == TokenKind.Escape ? Previous.TrimAfter : Previous.Trim);
        if (Peek().Kind is TokenKind.CodeEnter or TokenKind.Escape)
            end = TrimEnd(start, end, Peek().Trim);
        if (dropsLeadingBlanks)
            start = TrimStart(start, end, Trim.All);
        dropsLeadingBlanks = false;
        Next();
        return end > start ? new TextStatement(SpanOf(token), text, start, end - start) : null;
    }

    TextStatement? ParseEscape()
    {
        var token = Current;
        var percents = 0;
        while (text[token.Start + 1 + percents] == '%')
            percents++;
        var start = token.Start + percents + 2 + (token.Trim == Trim.None ? 0 : 1);
        var closed = token.End - start >= percents + 2 && text.AsSpan(0, token.End).EndsWith(string.Concat("}", new string('%', percents), "}"));
        var end = closed ? token.End - percents - 2 - (token.TrimAfter == Trim.None ? 0 : 1) : token.End;
        Next();
        return end > start ? new TextStatement(SpanOf(token), text, start, end - start) : null;
    }

    int TrimStart(int start, int end, Trim trim)
    {
        if (trim == Trim.None)
            return start;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            if (text[start++] == '\n' && trim == Trim.Line)
                break;
        }

        return start;
    }

    int TrimEnd(int start, int end, Trim trim)
    {
        if (trim == Trim.None)
            return end;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && !(trim == Trim.Line && text[end - 1] == '\n'))
            end--;
        return end;
    }

    /// <summary>The white space between the last line end and this opening, if nothing else stands between them.</summary>
    string IndentBefore()
    {
        if (Current.Trim != Trim.None || at == 0 || Previous.Kind != TokenKind.Text)
            return "";
        var before = at > 1 ? tokens[at - 2] : default;
        var trim = before.Kind == TokenKind.Escape ? before.TrimAfter : before.Trim;
        if (at > 1 && TrimStart(Previous.Start, Previous.End, trim) == Previous.End)
            return "";
        var start = Current.Start;
        while (start > 0 && text[start - 1] != '\n' && char.IsWhiteSpace(text[start - 1]))
            start--;
        return start == 0 || text[start - 1] == '\n' ? text[start..Current.Start] : "";
    }

    /// <summary>After a statement comes a line end, a semicolon, an exit, or the end.</summary>
    void ExpectEndOfStatement()
    {
        switch (Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                break;
            case TokenKind.CodeExit or TokenKind.End or TokenKind.FrontMatterMarker:
                break;
            default:
                if (!stopped)
                    Stop(SpanOf(Current), $"{Describe(Current)} does not go on from what stands before it; a statement ends at a line end or `;`.");
                break;
        }
    }

    /// <summary>Takes the word <c>end</c> and what must follow it.</summary>
    void ParseEnd(bool endsStatement = true)
    {
        if (!IsWord("end"))
            return; // its absence was reported where the block broke off
        Next();
        if (endsStatement)
            ExpectEndOfStatement();
    }
}
