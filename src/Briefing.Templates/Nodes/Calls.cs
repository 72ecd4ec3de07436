using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Calling functions, from wherever.</summary>
static class Calls
{
    /// <summary>What reading a name gives: the value, or what it returns when it is a function.</summary>
    /// <param name="memory">The arguments as they were bound the last time at this place.</param>
    public static object? Called(TemplateContext context, object? value, TextSpan place, ref CallArguments? memory)
    {
        if (value is not Callable function)
            return value;
        var bound = memory;
        if (bound is null || !ReferenceEquals(bound.Function, function))
            memory = bound = new CallArguments([], place).For(context, function);
        return function.Invoke(context, bound);
    }

    /// <summary>Calls a function with values.</summary>
    /// <param name="place">The call in the template that led here.</param>
    public static object? Call(TemplateContext context, Callable function, TextSpan place, params object?[] values) =>
        function.Invoke(context, CallArguments.Of(values, place).For(context, function));
}

/// <summary><c>f a b</c>, <c>f(a, b)</c>, <c>a | f b</c>.</summary>
sealed class CallExpression : Expression
{
    readonly Expression target;
    readonly CallArguments arguments;
    readonly bool expands;
    readonly Name? root;
    readonly BuiltinGroup? group;
    readonly Callable? builtin;
    CallArguments? bound;

    CallExpression(Expression target, Argument[] items, TextSpan span)
        : base(span)
    {
        this.target = target;
        arguments = new CallArguments(items, span);
        expands = items.Any(item => item.Node is ExpandExpression);
        switch (target)
        {
            case VariableExpression variable:
                root = variable.Name;
                builtin = Builtins.Function(root.Text);
                break;
            case MemberExpression { Target: VariableExpression variable } member:
                root = variable.Name;
                group = Builtins.Group(root.Text);
                builtin = group?.Find(member.Name);
                break;
        }
    }

    /// <param name="from">What is piped in: the first argument; null when nothing is.</param>
    public static CallExpression Of(Expression target, IReadOnlyList<Argument> items, Expression? from, TextSpan span) =>
        new(target, from is null ? [.. items] : [new Argument(from, null, null, from.Span), .. items], span);

    public Expression Target => target;

    public ReadOnlySpan<Argument> Items => arguments.Items;

    public override object? Evaluate(TemplateContext context) =>
        Resolve(context) is { } function ? function.Invoke(context, Bind(context, function)) : null;

    public override void Write(TemplateContext context)
    {
        if (Resolve(context) is { } function)
            function.Write(context, Bind(context, function));
    }

    /// <summary>Writes the result's text without making it first; false, with nothing evaluated, when that cannot be done.</summary>
    public bool TryWriteText(TemplateContext context, Escaping escaping) =>
        builtin is not null && context.IsBuiltinUntouched(root!, group) && builtin.TryWriteText(context, Bind(context, builtin), escaping);

    public override Expression? Piped(Expression from)
    {
        // In `x | f(1).g 2` the leftmost call is the inner one.
        if (target is CallExpression inner && inner.Piped(from) is { } piped)
            return new CallExpression(piped, Items.ToArray(), Span);
        return Of(target, Items.ToArray(), from, Span);
    }

    public override bool IsSteady(SteadyScope scope) => builtin is IncludeFunction && scope.Holds(Items);

    Callable? Resolve(TemplateContext context)
    {
        if (builtin is not null && context.IsBuiltinUntouched(root!, group)) // a builtin was found by its root
            return builtin;
        var value = target.EvaluateUncalled(context);
        switch (value)
        {
            case Callable function:
                return function;
            case TemplateObject { Function: { } function }:
                return function;
            case null when context.Options.EnableRelaxedFunctionAccess:
                return null;
            case null:
                throw context.Error(target.Span, NotFound(context));
            default:
                throw context.Error(target.Span, $"{Kinds.Describe(value)} cannot be called: it is no function.");
        }
    }

    string NotFound(TemplateContext context) => target switch
    {
        VariableExpression variable =>
            DidYouMean.Append($"The function `{variable.Name}` was not found.", variable.Name.Text, context.KnownNames()),
        MemberExpression member when group is not null =>
            DidYouMean.Append($"The function `{root}.{member.Name}` was not found.", member.Name, group.Names),
        MemberExpression member => $"The function `{member.Name}` was not found.",
        _ => "The function was not found.",
    };

    CallArguments Bind(TemplateContext context, Callable function)
    {
        if (expands)
            return Expanded(context).For(context, function);
        var known = bound;
        if (known is not null && ReferenceEquals(known.Function, function))
            return known;
        return bound = arguments.For(context, function);
    }

    CallArguments Expanded(TemplateContext context)
    {
        var items = new List<Argument>();
        foreach (var item in arguments.Items)
        {
            if (item.Node is ExpandExpression expand)
            {
                foreach (var value in expand.Values(context))
                    items.Add(new Argument(null, value, null, item.Span));
            }
            else
            {
                items.Add(item);
            }
        }

        return new CallArguments([.. items], Span);
    }
}

/// <summary>A pipe into something that cannot be called.</summary>
sealed class BrokenPipeExpression(TextSpan span, Expression from, Expression to) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        from.Evaluate(context);
        throw context.Error(to.Span, "A pipe leads to a function; there is none here.");
    }
}

/// <summary><c>@f</c>: the function itself.</summary>
sealed class FunctionValueExpression(TextSpan span, Expression target) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => target.EvaluateUncalled(context);
}

/// <summary><c>^list</c>: the elements as separate arguments.</summary>
sealed class ExpandExpression(TextSpan span, Expression list) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => list.Evaluate(context);

    public IReadOnlyList<object?> Values(TemplateContext context)
    {
        var value = list.Evaluate(context);
        return Lists.TryGet(context, value) ?? [value];
    }
}
