using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A plain name. Reading it calls the function it may hold.</summary>
sealed class VariableExpression(TextSpan span, Name name) : Expression(span)
{
    MemberCache? cache;
    CallArguments? calling;

    public Name Name => name;

    public override object? Evaluate(TemplateContext context) =>
        EvaluateUncalled(context) is var value && value is string ? value : Calls.Called(context, value, Span, ref calling);

    public override object? Called(TemplateContext context, object? value) => Calls.Called(context, value, Span, ref calling);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        if (context.TryGetVariable(name, ref cache, out var value))
            return value;
        if (context.Options.StrictVariables)
            throw context.Error(Span, Unknown(context) ?? "");
        return null;
    }

    public override string? Unknown(TemplateContext context) => context.TryGetVariable(name, ref cache, out _)
        ? null
        : DidYouMean.Append($"The variable `{name}` is not known.", name.Text, context.KnownNames());

    public override Expression? Piped(Expression from) => CallExpression.Of(this, [], from, Span);

    public override bool IsTarget => true;

    public override void Assign(TemplateContext context, object? value) => context.SetVariable(name, value, Span);

    public override bool IsSteady(SteadyScope scope) => scope.HasVariable(name);
}

/// <summary><c>$name</c>.</summary>
sealed class LocalExpression(TextSpan span, Name name) : Expression(span)
{
    CallArguments? calling;

    public Name Name => name;

    public override object? Evaluate(TemplateContext context) =>
        EvaluateUncalled(context) is var value && value is string ? value : Calls.Called(context, value, Span, ref calling);

    public override object? Called(TemplateContext context, object? value) => Calls.Called(context, value, Span, ref calling);

    public override object? EvaluateUncalled(TemplateContext context)
    {
        var locals = context.Locals;
        for (var frame = context.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame is LoopFrame loop && ReferenceEquals(loop.Variable, name) && ReferenceEquals(loop.Locals, locals))
                return loop.Value;
        }

        if (locals.TryGet(name, out var value))
            return value;
        if (context.Options.StrictVariables)
            throw context.Error(Span, Unknown(context) ?? "");
        return null;
    }

    public override string? Unknown(TemplateContext context)
    {
        if (context.Locals.TryGet(name, out _))
            return null;
        var near = NearestName.Find(name.Text, context.Locals.Names.Select(known => known.Text));
        return $"The local variable `${name}` is not known.{(near is null || near == name.Text ? "" : $" Did you mean `${near}`?")}";
    }

    public override Expression? Piped(Expression from) => CallExpression.Of(this, [], from, Span);

    public override bool IsTarget => true;

    public override void Assign(TemplateContext context, object? value)
    {
        if (context.Locals.IsFrozen(name))
            throw context.Error(Span, $"`${name}` is read-only here.");
        context.Locals.Set(name, value);
    }

    public override bool IsSteady(SteadyScope scope) => scope.HasLocal(name);
}

/// <summary><c>$</c>: the arguments as an array.</summary>
sealed class ArgumentsExpression(TextSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.Locals.Arguments;
}

/// <summary><c>$0</c>, <c>$1</c> …</summary>
sealed class ArgumentExpression(TextSpan span, int index) : Expression(span)
{
    CallArguments? calling;

    public override object? Evaluate(TemplateContext context) =>
        EvaluateUncalled(context) is var value && value is string ? value : Calls.Called(context, value, Span, ref calling);

    public override object? Called(TemplateContext context, object? value) => Calls.Called(context, value, Span, ref calling);

    public override object? EvaluateUncalled(TemplateContext context) => context.Locals.Argument(index);

    public override Expression? Piped(Expression from) => CallExpression.Of(this, [], from, Span);

    public override bool IsTarget => true;

    public override void Assign(TemplateContext context, object? value)
    {
        context.CheckCount(index);
        context.Locals.Arguments[index] = value;
    }
}

/// <summary><c>this</c>: the object that plain assignments go to.</summary>
sealed class ThisExpression(TextSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.TopScope;
}

/// <summary><c>for</c>, <c>while</c> or <c>tablerow</c> as a value, and <c>for.index</c> and its like.</summary>
/// <param name="member">Null for the loop itself.</param>
sealed class LoopExpression(TextSpan span, LoopKind kind, string word, TextSpan memberSpan, string? member) : Expression(span)
{
    readonly int place = member is null ? -1 : Array.IndexOf(LoopFrame.AllMembers, member);

    public override object? Evaluate(TemplateContext context)
    {
        for (var frame = context.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame is LoopFrame loop && loop.Kind == kind)
                return member is null ? loop : loop.Member(place);
        }

        // Outside a loop the word is an ordinary name, which most of the time means nothing.
        MemberCache? cache = null;
        if (!context.TryGetVariable(Name.Of(word), ref cache, out var value))
            value = null;
        if (member is null)
            return value;
        if (value is not null)
            return Members.TryGet(value, member, out var found) ? found : null;
        return context.Options.EnableRelaxedTargetAccess
            ? null
            : throw context.Error(memberSpan, $"`{word}` is null: there is no `{word}` loop around this.");
    }

    public override bool IsTrue(TemplateContext context)
    {
        // The usual question, and no box for its answer.
        if (place >= 0 && context.Frame is LoopFrame loop && loop.Kind == kind && loop.Answer(place) is { } answer)
            return answer;
        return Truth.Of(Evaluate(context));
    }

    public override bool IsTarget => member is null;

    public override void Assign(TemplateContext context, object? value) => context.SetVariable(Name.Of(word), value, Span);
}
