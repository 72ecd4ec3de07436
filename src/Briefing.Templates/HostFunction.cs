namespace Briefing.Templates;

/// <summary>
/// A function that the host offers to templates, such as <c>url</c>. It must be quick and pure, and safe to call from several
/// threads. A <see cref="HtmlString"/> result is not escaped again.
/// </summary>
public sealed class HostFunction
{
    HostFunction(Callable function) => Function = function;

    public string Name => Function.Name;

    /// <summary>For guides and for tests that compare guides with the code.</summary>
    public IReadOnlyList<FunctionParameter> Parameters => Function.Parameters ?? [];

    internal Callable Function { get; }

    internal static HostFunction Of(Callable function) => new(function);

    public static HostFunction Create<T>(string name, FunctionParameter<T> first, Func<T, object?> body) =>
        new(Templates.Function.Of(name, first, (_, a) => body(a)));

    public static HostFunction Create<T1, T2>(
        string name, FunctionParameter<T1> first, FunctionParameter<T2> second, Func<T1, T2, object?> body) =>
        new(Templates.Function.Of(name, first, second, (_, a, b) => body(a, b)));

    public static HostFunction Create<T1, T2, T3>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        Func<T1, T2, T3, object?> body) =>
        new(Templates.Function.Of(name, first, second, third, (_, a, b, c) => body(a, b, c)));
}
