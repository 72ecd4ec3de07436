using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A binary operator that computes or compares.</summary>
sealed class BinaryExpression(TextSpan span, BinaryOperator op, TextSpan sign, Expression left, Expression right) : Expression(span)
{
    readonly bool compares = op is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    public override object? Evaluate(TemplateContext context)
    {
        if (compares)
            return Boxes.Of(IsTrue(context));
        var a = left.Evaluate(context);
        var b = right.Evaluate(context);
        if (a is int x && b is int y)
        {
            switch (op)
            {
                case BinaryOperator.Add:
                    return Boxes.Of((long)x + y);
                case BinaryOperator.Subtract:
                    return Boxes.Of((long)x - y);
                case BinaryOperator.Multiply:
                    return Boxes.Of((long)x * y);
            }
        }

        try
        {
            return Operators.Apply(context, op, a, b);
        }
        catch (Exception error) when (error is FunctionError or ArithmeticException or ArgumentException)
        {
            throw context.Error(sign, error);
        }
    }

    public override bool IsTrue(TemplateContext context)
    {
        if (!compares)
            return Truth.Of(Evaluate(context));
        var a = left.Evaluate(context);
        var b = right.Evaluate(context);
        if (a is string x && b is string y && op <= BinaryOperator.NotEqual)
            return (x == y) == (op == BinaryOperator.Equal);
        try
        {
            return Operators.Compare(context, op, a, b);
        }
        catch (Exception error) when (error is FunctionError or ArithmeticException)
        {
            throw context.Error(sign, error);
        }
    }

    public override bool IsSteady(SteadyScope scope) => left.IsSteady(scope) && right.IsSteady(scope);

    public override Expression? Piped(Expression from) =>
        left.Piped(from) is { } piped ? new BinaryExpression(Span, op, sign, piped, right) : null;
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side only when it matters; always a bool.</summary>
sealed class LogicalExpression(TextSpan span, bool isAnd, Expression left, Expression right) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(IsTrue(context));

    public override bool IsTrue(TemplateContext context) =>
        isAnd ? left.IsTrue(context) && right.IsTrue(context) : left.IsTrue(context) || right.IsTrue(context);

    public override bool IsSteady(SteadyScope scope) => left.IsSteady(scope) && right.IsSteady(scope);

    public override Expression? Piped(Expression from) =>
        left.Piped(from) is { } piped ? new LogicalExpression(Span, isAnd, piped, right) : null;
}

/// <summary><c>!x</c>.</summary>
sealed class NotExpression(TextSpan span, Expression operand) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => Boxes.Of(!operand.IsTrue(context));

    public override bool IsTrue(TemplateContext context) => !operand.IsTrue(context);

    public override bool IsSteady(SteadyScope scope) => operand.IsSteady(scope);

    public override Expression? Piped(Expression from) =>
        operand.Piped(from) is { } piped ? new NotExpression(Span, piped) : null;
}

/// <summary><c>-x</c> and <c>+x</c>.</summary>
sealed class SignExpression(TextSpan span, bool negates, Expression operand) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = operand.Evaluate(context);
        if (value is bool || !Numbers.TryNormalize(value, out var number))
            throw context.Error(operand.Span, $"A sign needs a number after it, not {Kinds.Describe(value)}.");
        return negates ? Arithmetic.Negate(number) : number;
    }

    public override Expression? Piped(Expression from) =>
        operand.Piped(from) is { } piped ? new SignExpression(Span, negates, piped) : null;
}

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>.</summary>
/// <param name="by">1 or -1.</param>
/// <param name="givesNew">True for the prefix forms.</param>
sealed class IncrementExpression(TextSpan span, Expression target, int by, bool givesNew) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is bool || !Numbers.TryNormalize(value, out var old))
            throw context.Error(target.Span, $"Only a number can be counted up or down, not {Kinds.Describe(value)}.");
        var changed = Arithmetic.Apply(BinaryOperator.Add, old, Boxes.Of(by));
        target.Assign(context, changed);
        return givesNew ? changed : old;
    }
}

/// <summary><c>c ? a : b</c>.</summary>
sealed class ConditionalExpression(TextSpan span, Expression condition, Expression yes, Expression no) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => (condition.IsTrue(context) ? yes : no).Evaluate(context);

    public override bool IsTrue(TemplateContext context) => (condition.IsTrue(context) ? yes : no).IsTrue(context);

    public override void Write(TemplateContext context) => (condition.IsTrue(context) ? yes : no).Write(context);

    public override bool IsSteady(SteadyScope scope) => condition.IsSteady(scope) && yes.IsSteady(scope) && no.IsSteady(scope);

    public override Expression? Piped(Expression from) =>
        condition.Piped(from) is { } piped ? new ConditionalExpression(Span, piped, yes, no) : null;
}

/// <summary><c>(e)</c>. A pipe from outside does not reach into it.</summary>
sealed class ParenthesisExpression(TextSpan span, Expression inner) : Expression(span)
{
    public Expression Inner => inner;

    public override object? Evaluate(TemplateContext context) => inner.Evaluate(context);

    public override object? EvaluateUncalled(TemplateContext context) => inner.EvaluateUncalled(context);

    public override object? Called(TemplateContext context, object? value) => inner.Called(context, value);

    public override bool IsTrue(TemplateContext context) => inner.IsTrue(context);

    public override bool IsSteady(SteadyScope scope) => inner.IsSteady(scope);

    public override void Write(TemplateContext context) => inner.Write(context);

    public override bool IsTarget => inner.IsTarget;

    public override void Assign(TemplateContext context, object? value) => inner.Assign(context, value);
}

/// <summary>
/// Stands here and there in long chains such as <c>a + b + c …</c>, which grow deep without nesting in the source, and
/// turns what would be the process's end into an error.
/// </summary>
sealed class GuardExpression(TextSpan span, Expression inner) : Expression(span)
{
    /// <summary>Links of a chain between two guards; a link takes some hundred bytes of stack.</summary>
    public const int Every = 64;

    public override object? Evaluate(TemplateContext context)
    {
        try
        {
            TemplateContext.EnsureStack();
        }
        catch (FunctionError error)
        {
            throw context.Error(Span, error);
        }

        return inner.Evaluate(context);
    }

    public override Expression? Piped(Expression from) =>
        inner.Piped(from) is { } piped ? new GuardExpression(Span, piped) : null;
}
