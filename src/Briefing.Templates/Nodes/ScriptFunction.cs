using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A parameter that a template declares.</summary>
/// <param name="Default">Null for a required one.</param>
sealed record ScriptParameter(Name Name, ConstantExpression? Default, bool IsVariadic);

/// <summary>A function that a template declares: <c>func</c>, <c>do</c>, or <c>name(a) = expr</c>.</summary>
/// <param name="name">Empty for an anonymous one.</param>
/// <param name="parameters">Null when it is declared without parentheses; then it has no variables of its own.</param>
/// <param name="body">Null for the inline form.</param>
/// <param name="value">What the inline form computes; else null.</param>
sealed class ScriptFunction(string name, ScriptParameter[]? parameters, Block? body, Expression? value, TemplateSource source) : Callable
{
    readonly Name[] names = parameters?.Select(parameter => parameter.Name).ToArray() ?? [];

    bool IsAnonymous => name.Length == 0;

    public override string Name => IsAnonymous ? "do" : name;

    public override object? Invoke(TemplateContext context, CallArguments arguments)
    {
        context.EnterCall(arguments.Call);
        var locals = MakeLocals(context, arguments, out var own);
        var saved = (context.Locals, context.Frame, context.Source);
        context.Locals = locals;
        context.Source = source;
        if (own is not null)
            context.Frame = new FunctionFrame(IsAnonymous ? saved.Frame : null, names, own);
        else if (!IsAnonymous)
            context.Frame = new HidingFrame(saved.Frame);

        object? result;
        if (value is not null)
            result = value.Evaluate(context);
        else
            result = body?.Run(context) == Flow.Return ? context.Returned : null;

        (context.Locals, context.Frame, context.Source) = saved;
        context.LeaveCall();
        return result;
    }

    LocalSet MakeLocals(TemplateContext context, CallArguments arguments, out object?[]? own)
    {
        var locals = new LocalSet();
        var items = arguments.Items;
        var positional = new List<object?>(items.Length);
        List<(Name Name, object? Value)>? named = null;
        foreach (var item in items)
        {
            var given = item.Evaluate(context);
            if (item.Name is { } key)
            {
                (named ??= []).Add((key, given));
                locals.AddNamed(key, given);
            }
            else
            {
                positional.Add(given);
                locals.AddArgument(given);
            }
        }

        own = parameters is null ? null : BindParameters(context, arguments, positional, named);
        return locals;
    }

    object?[] BindParameters(
        TemplateContext context, CallArguments arguments, List<object?> positional, List<(Name Name, object? Value)>? named)
    {
        var declared = parameters!; // only called when there are some
        var values = new object?[declared.Length];
        var given = new bool[declared.Length];
        foreach (var (key, value) in named ?? [])
        {
            if (Array.IndexOf(names, key) is var slot and >= 0)
                (values[slot], given[slot]) = (value, true);
            else
                positional.Add(value);
        }

        var next = 0;
        for (var at = 0; at < positional.Count; at++)
        {
            while (next < declared.Length && given[next])
                next++;
            if (next < declared.Length && declared[next].IsVariadic)
            {
                values[next] = new TemplateArray(positional.Skip(at));
                given[next] = true;
                break;
            }

            if (next >= declared.Length)
                throw context.Error(arguments.Items[at].Span, $"`{Name}` takes {CallArguments.Count(declared.Length)}, but {arguments.Items.Length} are given.");
            (values[next], given[next]) = (positional[at], true);
        }

        for (var slot = 0; slot < declared.Length; slot++)
        {
            if (given[slot])
                continue;
            if (declared[slot].IsVariadic)
                values[slot] = new TemplateArray();
            else if (declared[slot].Default is { } value)
                values[slot] = value.Value;
            else
                throw context.Error(new TextSpan(arguments.Call.End, 0), $"`{Name}` needs the argument `{declared[slot].Name}`.");
        }

        return values;
    }
}
