using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>if … else if … else … end</c>.</summary>
/// <param name="otherwise">Null when there is no <c>else</c>.</param>
sealed class IfStatement(TextSpan span, (Expression Condition, Block Body)[] branches, Block? otherwise) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.IsTrue(context))
                return body.Run(context);
        }

        return otherwise?.Run(context) ?? Flow.Next;
    }
}

/// <summary><c>case … when … else … end</c>.</summary>
sealed class CaseStatement(TextSpan span, Expression subject, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (IsEqual(context, value, candidate))
                    return body.Run(context);
            }
        }

        return otherwise?.Run(context) ?? Flow.Next;
    }

    static bool IsEqual(TemplateContext context, object? value, Expression candidate)
    {
        try
        {
            return Operators.AreEqual(context, value, candidate.Evaluate(context));
        }
        catch (FunctionError error)
        {
            throw context.Error(candidate.Span, error.Message);
        }
    }
}
