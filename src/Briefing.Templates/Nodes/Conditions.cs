using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>if … else if … else … end</c>.</summary>
/// <param name="otherwise">Null when there is no <c>else</c>.</param>
sealed class IfStatement(TextSpan span, Branch[] branches, Block? otherwise) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        foreach (var branch in branches)
        {
            if (branch.Condition.IsTrue(context))
                return branch.Body.Run(context);
        }

        return otherwise?.Run(context) ?? Flow.Next;
    }

    public override bool IsSteady(SteadyScope scope) =>
        branches.All(branch => branch.Condition.IsSteady(scope) && branch.Body.IsSteady(scope)) && otherwise?.IsSteady(scope) != false;
}

/// <summary><c>case … when … else … end</c>.</summary>
sealed class CaseStatement(TextSpan span, Expression subject, CaseBranch[] branches, Block? otherwise) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var value = subject.Evaluate(context);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (IsEqual(context, value, candidate))
                    return branch.Body.Run(context);
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
            throw context.Error(candidate.Span, error);
        }
    }
}

/// <summary>A condition and what it leads to.</summary>
sealed record Branch(Expression Condition, Block Body);

/// <summary>The values of one <c>when</c> and what they lead to.</summary>
sealed record CaseBranch(Expression[] Values, Block Body);
