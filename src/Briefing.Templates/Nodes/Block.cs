using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Statements in their order.</summary>
sealed class Block : Node
{
    public static readonly Block Empty = new(default, []);

    readonly Statement[] statements;
    readonly bool indents;

    // Text and what follows it in one piece: half the steps of a statement each. Beyond the count there is none.
    readonly Piece[] pieces;
    readonly int count;

    // The same with what is steady put together; made when first wanted.
    Block? grouped;

    public Block(TextSpan span, Statement[] statements)
        : base(span)
    {
        this.statements = statements;
        indents = statements.Any(statement => statement is IndentStatement);
        pieces = new Piece[indents ? 0 : statements.Length];
        if (!indents)
            count = Join(statements, pieces);
    }

    public ReadOnlySpan<Statement> Statements => statements;

    public bool IsSteady(SteadyScope scope) => statements.All(statement => statement.IsSteady(scope));

    public Flow Run(TemplateContext context) => indents ? RunIndented(context) : context.KeepsSteady ? Grouped(context).RunPieces(context) : RunPieces(context);

    /// <summary>Runs steady statements, which are not grouped once more.</summary>
    public Flow RunUngrouped(TemplateContext context) => RunPieces(context);

    Block Grouped(TemplateContext context)
    {
        if (grouped is null)
        {
            var together = SteadyStatement.Group(statements, context);
            grouped = together.Any(statement => statement is SteadyStatement) ? new Block(Span, [.. together]) : this;
        }

        return grouped;
    }

    // Each code block sets the indent of what it writes; its end brings the indent around back.
    Flow RunIndented(TemplateContext context)
    {
        var outer = context.Out.Indent;
        var flow = Flow.Next;
        foreach (var statement in statements)
        {
            if (statement is IndentStatement change)
                context.Out.Indent = change.Indent ?? outer;
            else if ((flow = RunOne(context, statement)) != Flow.Next)
                break;
        }

        context.Out.Indent = outer;
        return flow;
    }

    static Flow RunOne(TemplateContext context, Statement statement)
    {
        try
        {
            return statement.Run(context);
        }
        catch (FunctionError error)
        {
            throw context.Error(statement.Span, error);
        }
    }

    Flow RunPieces(TemplateContext context)
    {
        var at = 0;
        try
        {
            var output = context.Out;
            for (; at < count; at++)
            {
                ref readonly var piece = ref pieces[at];
                if (piece.Text is { } text)
                    output.Append(text.Written);
                if (piece.Printed is { } printed)
                    printed.Write(context);
                else if (piece.Statement is { } statement && statement.Run(context) is var flow and not Flow.Next)
                    return flow;
            }

            return Flow.Next;
        }
        catch (FunctionError error)
        {
            throw context.Error(pieces[at].Span, error);
        }
    }

    /// <summary>Runs all statements; the value is that of the last one, if it is an expression, or what <c>ret</c> returns.</summary>
    public object? Evaluate(TemplateContext context)
    {
        foreach (var statement in statements)
        {
            if (ReferenceEquals(statement, statements[^1]) && statement is ExpressionStatement last)
                return last.Expression.Evaluate(context);
            if (statement.Run(context) != Flow.Next)
                return context.Returned;
        }

        return null;
    }

    static int Join(Statement[] statements, Piece[] joined)
    {
        var count = 0;
        TextStatement? text = null;
        foreach (var statement in statements)
        {
            if (statement is TextStatement next)
            {
                if (text is not null)
                    joined[count++] = new Piece(text, null, null);
                text = next;
                continue;
            }

            var printed = (statement as ExpressionStatement)?.Expression;
            joined[count++] = new Piece(text, printed, printed is null ? statement : null);
            text = null;
        }

        if (text is not null)
            joined[count++] = new Piece(text, null, null);
        return count;
    }

    /// <summary>A text, and an expression to print or another statement after it; any of them may be missing.</summary>
    readonly record struct Piece(TextStatement? Text, Expression? Printed, Statement? Statement)
    {
        public TextSpan Span => (Printed ?? Statement ?? (Node?)Text)?.Span ?? default;
    }
}
