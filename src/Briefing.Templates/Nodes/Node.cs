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

    /// <summary>What reading the expression gives when <see cref="EvaluateUncalled"/> gave the value: a function is called.</summary>
    public virtual object? Called(TemplateContext context, object? value) => value;

    /// <summary>When the value is null because nothing has its name: a sentence that says so. It may evaluate again.</summary>
    public virtual string? Unknown(TemplateContext context) => null;

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

    /// <summary>Whether it reads nothing but what is steady, and does nothing but give its value; see <see cref="SteadyStatement"/>.</summary>
    public virtual bool IsSteady(SteadyScope scope) => false;
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

    /// <summary>Whether it reads nothing but what is steady, and does nothing but write.</summary>
    public virtual bool IsSteady(SteadyScope scope) => false;
}
