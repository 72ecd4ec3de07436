using Briefing.Text;

namespace Briefing.Templates;

/// <summary>What a template can call: a builtin, a function of the host, or one that a template declares.</summary>
abstract class Callable
{
    public abstract string Name { get; }

    /// <summary>What arguments are bound to; null for a function that takes them as they come.</summary>
    public virtual IReadOnlyList<FunctionParameter>? Parameters => null;

    /// <param name="arguments">Bound to this function; see <see cref="CallArguments.For"/>.</param>
    public abstract object? Invoke(TemplateContext context, CallArguments arguments);

    /// <summary>Invokes and writes the result; a function that can write without making a text first overrides this.</summary>
    public virtual void Write(TemplateContext context, CallArguments arguments) => context.Write(Invoke(context, arguments));

    /// <summary>Writes the result's text without making it first.</summary>
    /// <returns>False when this function cannot do so, here or at all; then nothing was evaluated.</returns>
    public virtual bool TryWriteText(TemplateContext context, CallArguments arguments, Escaping escaping) => false;
}

/// <summary>One argument as it was handed over: an expression still to be evaluated, or a value.</summary>
sealed record Argument(Expression? Node, object? Value, Name? Name, TextSpan Span)
{
    public object? Evaluate(TemplateContext context) => Node is null ? Value : Node.Evaluate(context);
}

/// <summary>
/// The arguments of one call. A function asks for them when it needs them, which saves an array for each call; a call site
/// binds once for each function it meets.
/// </summary>
sealed class CallArguments
{
    readonly Argument[] items;

    // For each parameter its argument, or null; empty when unbound.
    readonly Argument?[] bound;
    readonly int[] rest;

    public CallArguments(Argument[] items, TextSpan call)
    {
        this.items = items;
        Call = call;
        bound = [];
        rest = [];
    }

    CallArguments(CallArguments unbound, Callable function, Argument?[] bound, int[] rest)
    {
        items = unbound.items;
        Call = unbound.Call;
        Function = function;
        this.bound = bound;
        this.rest = rest;
    }

    public static CallArguments Of(object?[] values, TextSpan call)
    {
        var items = new Argument[values.Length];
        for (var at = 0; at < items.Length; at++)
            items[at] = new Argument(null, values[at], null, call);
        return new CallArguments(items, call);
    }

    /// <summary>The call as written, the function's name included.</summary>
    public TextSpan Call { get; }

    /// <summary>What these are bound to.</summary>
    public Callable? Function { get; }

    /// <summary>Whatever the function wants to remember for this place, such as the template that an include found.</summary>
    public object? Memory { get; set; }

    public ReadOnlySpan<Argument> Items => items;

    /// <summary>A parameter's argument; null when there is none. Only functions that declare parameters ask.</summary>
    public Argument? Given(int parameter) => bound[parameter];

    public TextSpan SpanOf(int parameter) => parameter < bound.Length && bound[parameter] is { } argument ? argument.Span : Call;

    public object?[] Rest(TemplateContext context)
    {
        var values = new object?[rest.Length];
        for (var at = 0; at < values.Length; at++)
            values[at] = items[rest[at]].Evaluate(context);
        return values;
    }

    /// <summary>
    /// These arguments by the function's parameters: by position, then by name; a name that no parameter has takes the next
    /// position.
    /// </summary>
    public CallArguments For(TemplateContext context, Callable function)
    {
        if (ReferenceEquals(Function, function))
            return this;
        if (function.Parameters is not { } parameters)
            return new CallArguments(this, function, [], []);

        var bound = new Argument?[parameters.Count];
        List<int>? more = null;
        var next = 0;
        for (var at = 0; at < items.Length; at++)
        {
            var slot = items[at].Name is { } name ? IndexOf(parameters, name.Text) : -1;
            if (slot < 0)
            {
                while (next < bound.Length && bound[next] is not null)
                    next++;
                slot = next;
            }

            if (slot < bound.Length && !parameters[slot].IsRest)
                bound[slot] = items[at];
            else if (bound.Length > 0 && parameters[^1].IsRest)
                (more ??= []).Add(at);
            else
                throw context.Error(items[at].Span, $"`{function.Name}` takes {Count(parameters.Count)}, but {items.Length} are given.");
        }

        for (var slot = 0; slot < bound.Length; slot++)
        {
            if (bound[slot] is null && parameters[slot].IsRequired)
                throw context.Error(new TextSpan(Call.End, 0), $"`{function.Name}` needs the argument `{parameters[slot].Name}`.");
        }

        return new CallArguments(this, function, bound, more?.ToArray() ?? []);
    }

    public static string Count(int parameters) => parameters == 1 ? "one argument" : $"{parameters} arguments";

    static int IndexOf(IReadOnlyList<FunctionParameter> parameters, string name)
    {
        for (var at = 0; at < parameters.Count; at++)
        {
            if (parameters[at].Name == name)
                return at;
        }

        return -1;
    }
}
