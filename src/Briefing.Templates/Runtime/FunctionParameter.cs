namespace Briefing.Templates;

/// <summary>A parameter of a builtin or host function.</summary>
public abstract class FunctionParameter
{
    private protected FunctionParameter(string name, bool isRequired) => (Name, IsRequired) = (name, isRequired);

    /// <summary>Snake case; the name under which a template may pass it.</summary>
    public string Name { get; }

    public bool IsRequired { get; }

    /// <summary>Whether it takes all arguments that are left.</summary>
    internal virtual bool IsRest => false;
}

/// <summary>A parameter whose values arrive as <typeparamref name="T"/>, converted by the language's own rules.</summary>
public sealed class FunctionParameter<T> : FunctionParameter
{
    readonly Func<TemplateContext, object?, T> convert;
    readonly T absent;

    internal FunctionParameter(string name, Func<TemplateContext, object?, T> convert)
        : base(name, isRequired: true)
    {
        this.convert = convert;
        absent = default!; // a required parameter is never absent
    }

    internal FunctionParameter(string name, Func<TemplateContext, object?, T> convert, T absent)
        : base(name, isRequired: false) => (this.convert, this.absent) = (convert, absent);

    internal T From(TemplateContext context, CallArguments arguments, int index)
    {
        if (arguments.Given(index) is not { } argument)
            return absent;
        var value = argument.Evaluate(context);
        return value is T same && !AlwaysConverts ? same : Converted(context, arguments, index, value);
    }

    /// <summary>Whether a value that has the type already may still be none that the parameter takes.</summary>
    internal bool AlwaysConverts { get; init; }

    T Converted(TemplateContext context, CallArguments arguments, int index, object? value)
    {
        try
        {
            return convert(context, value);
        }
        catch (FunctionError error)
        {
            throw context.Error(arguments.SpanOf(index), error);
        }
    }
}

/// <summary>A last parameter that takes all arguments that are left.</summary>
sealed class RestParameter(string name) : FunctionParameter(name, isRequired: false)
{
    internal override bool IsRest => true;
}

/// <summary>Makes parameters. Without a default a parameter is required.</summary>
public static class Parameter
{
    /// <summary>Any value, as it is.</summary>
    public static FunctionParameter<object?> Any(string name) => new(name, static (_, value) => value);

    /// <inheritdoc cref="Any(string)"/>
    public static FunctionParameter<object?> Any(string name, object? absent) => new(name, static (_, value) => value, absent);

    /// <summary>Any value as its text; null stays null.</summary>
    public static FunctionParameter<string?> Text(string name) => new(name, Conversions.ToTextOrNull);

    /// <inheritdoc cref="Text(string)"/>
    public static FunctionParameter<string?> Text(string name, string? absent) => new(name, Conversions.ToTextOrNull, absent);

    /// <summary>A whole number of 32 bits; null is zero.</summary>
    public static FunctionParameter<int> Int(string name) => new(name, Conversions.ToInt);

    /// <inheritdoc cref="Int(string)"/>
    public static FunctionParameter<int> Int(string name, int absent) => new(name, Conversions.ToInt, absent);

    /// <summary>A number of double precision; null is zero.</summary>
    public static FunctionParameter<double> Double(string name) => new(name, Conversions.ToDouble);

    /// <summary>True or false, by the language's notion of truth.</summary>
    public static FunctionParameter<bool> Bool(string name) => new(name, static (_, value) => Truth.Of(value));

    /// <inheritdoc cref="Bool(string)"/>
    public static FunctionParameter<bool> Bool(string name, bool absent) => new(name, static (_, value) => Truth.Of(value), absent);

    /// <summary>A date, or a text that reads as one; null stays null.</summary>
    public static FunctionParameter<DateTime?> Date(string name) => new(name, Conversions.ToDate);

    /// <summary>Any sequence as a list; null stays null.</summary>
    public static FunctionParameter<IReadOnlyList<object?>?> List(string name) => new(name, Conversions.ToList);

    /// <summary>Any number, boxed; null is zero.</summary>
    internal static FunctionParameter<object> Number(string name) => new(name, Conversions.ToNumber) { AlwaysConverts = true };

    internal static FunctionParameter<TimeSpan> Span(string name) => new(name, Conversions.ToTimeSpan);

    internal static FunctionParameter<Callable> Function(string name) => new(name, Conversions.ToFunction);

    internal static FunctionParameter<Callable?> Function(string name, Callable? absent) => new(name, static (c, v) => v is null ? null : Conversions.ToFunction(c, v), absent);
}
