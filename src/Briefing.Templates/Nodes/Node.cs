using Briefing.Text;

namespace Briefing.Templates;

/// <summary>
/// A piece of a parsed template that can run. Nodes never change after parsing, but for what some remember of the models they
/// met; all state of a render is in its context. A walk over virtual methods is as quick here as compiled closures were, and
/// starts at once in a cold process.
/// </summary>
abstract class Node(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

abstract class Expression(TextSpan span) : Node(span)
{
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>The value, where a function is wanted itself and not its result.</summary>
    public virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    /// <summary>The truth of the value, without boxing it.</summary>
    public virtual bool IsTrue(TemplateContext context) => Truth.Of(Evaluate(context));

    /// <summary>Writes the value, where possible without making its text.</summary>
    public virtual void Write(TemplateContext context) => context.Write(Evaluate(context));

    /// <summary>This expression with a value piped into its leftmost call; null when there is nothing to call.</summary>
    public virtual Expression? Piped(Expression from) => null;

    /// <summary>Whether something can be assigned to it.</summary>
    public virtual bool IsTarget => false;

    public virtual void Assign(TemplateContext context, object? value) =>
        throw context.Error(Span, "Nothing can be assigned to this.");
}

/// <summary>What a statement wants done next.</summary>
enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}

abstract class Statement(TextSpan span) : Node(span)
{
    public abstract Flow Run(TemplateContext context);
}

/// <summary>Statements in their order.</summary>
sealed class Block(TextSpan span, Statement[] statements) : Node(span)
{
    public static readonly Block Empty = new(default, []);

    public ReadOnlySpan<Statement> Statements => statements;

    readonly bool indents = statements.Any(statement => statement is IndentStatement);

    public Flow Run(TemplateContext context) => indents ? RunIndented(context) : RunAll(context);

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
            throw context.Error(statement.Span, error.Message);
        }
    }

    Flow RunAll(TemplateContext context)
    {
        var at = 0;
        try
        {
            for (; at < statements.Length; at++)
            {
                var flow = statements[at].Run(context);
                if (flow != Flow.Next)
                    return flow;
            }

            return Flow.Next;
        }
        catch (FunctionError error)
        {
            throw context.Error(statements[at].Span, error.Message);
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
}
