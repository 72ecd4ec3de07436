using System.Text.RegularExpressions;

namespace Briefing.Templates;

/// <summary>Builds the text that is a function's result.</summary>
delegate void TextBody<in T>(TemplateContext context, T value, ref TextBuilder text);

/// <inheritdoc cref="TextBody{T}"/>
delegate void TextBody<in T1, in T2, in T3>(TemplateContext context, T1 first, T2 second, T3 third, ref TextBuilder text);

/// <summary>A function with declared parameters. What goes wrong in its body becomes an error at its call.</summary>
abstract class Function(string name, FunctionParameter[] parameters) : Callable
{
    public override string Name => name;

    public override IReadOnlyList<FunctionParameter> Parameters => parameters;

    public sealed override object? Invoke(TemplateContext context, CallArguments arguments)
    {
        context.CountCall();
        try
        {
            return Run(context, arguments);
        }
        catch (Exception error) when (IsMistake(error))
        {
            throw Located(context, arguments, error);
        }
    }

    protected abstract object? Run(TemplateContext context, CallArguments arguments);

    public sealed override void Write(TemplateContext context, CallArguments arguments)
    {
        context.CountCall();
        if (!TryWriteText(context, arguments, context.Escaping))
            base.Write(context, arguments);
    }

    // What the base library throws at arguments that make no sense: a date beyond the year 9999, a bad pattern.
    protected static bool IsMistake(Exception error) =>
        error is FunctionError or ArgumentException or FormatException or OverflowException or InvalidOperationException
            or NotSupportedException or ArithmeticException or TimeoutException or System.Text.Json.JsonException;

    protected TemplateError Located(TemplateContext context, CallArguments arguments, Exception error)
    {
        var span = error is FunctionError { Parameter: { } parameter } ? arguments.SpanOf(parameter) : arguments.Call;
        return error switch
        {
            FunctionError told => context.Error(span, told),
            RegexMatchTimeoutException => context.Error(span, $"`{name}`: {error.Message}", nameof(TemplateOptions.RegexTimeOut)),
            _ => context.Error(span, $"`{name}`: {error.Message}"),
        };
    }

    public static Function Of(string name, Func<TemplateContext, object?> body) => new Function0(name, body);

    public static Function Of<T>(
        string name, FunctionParameter<T> first, Func<TemplateContext, T, object?> body) =>
        new Function1<T>(name, first, body, null);

    /// <summary>A function whose result is a text, which can be built where it is wanted.</summary>
    public static Function Building<T>(string name, FunctionParameter<T> first, Func<TemplateContext, T, string?> body, TextBody<T> build) =>
        new Function1<T>(name, first, body, build);

    public static Function Of<T1, T2>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        Func<TemplateContext, T1, T2, object?> body) =>
        new Function2<T1, T2>(name, first, second, body);

    public static Function Of<T1, T2, T3>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        Func<TemplateContext, T1, T2, T3, object?> body) =>
        new Function3<T1, T2, T3>(name, first, second, third, body, null);

    /// <inheritdoc cref="Building{T}"/>
    public static Function Building<T1, T2, T3>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        Func<TemplateContext, T1, T2, T3, string?> body,
        TextBody<T1, T2, T3> build) =>
        new Function3<T1, T2, T3>(name, first, second, third, body, build);

    public static Function Of<T1, T2, T3, T4>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        FunctionParameter<T4> fourth,
        Func<TemplateContext, T1, T2, T3, T4, object?> body) =>
        new Function4<T1, T2, T3, T4>(name, first, second, third, fourth, body);

    public static Function Of<T1, T2, T3, T4, T5>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        FunctionParameter<T4> fourth,
        FunctionParameter<T5> fifth,
        Func<TemplateContext, T1, T2, T3, T4, T5, object?> body) =>
        new Function5<T1, T2, T3, T4, T5>(name, first, second, third, fourth, fifth, body);

    /// <summary>Two parameters, then any number of arguments.</summary>
    public static Function WithRest<T1, T2>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        string rest,
        Func<TemplateContext, T1, T2, object?[], object?> body) =>
        new FunctionRest<T1, T2>(name, first, second, new RestParameter(rest), body);

    sealed class Function0(string name, Func<TemplateContext, object?> body) : Function(name, [])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments) => body(context);
    }

    sealed class Function1<T>(
        string name, FunctionParameter<T> first, Func<TemplateContext, T, object?> body, TextBody<T>? build)
        : Function(name, [first])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            context.Calling = arguments.Call;
            return body(context, a);
        }

        public override bool TryWriteText(TemplateContext context, CallArguments arguments, Escaping escaping)
        {
            if (build is null || !context.Out.IsOpen)
                return false;
            try
            {
                // The output's own room is taken last: an argument may write there.
                var a = first.From(context, arguments, 0);
                var text = new TextBuilder(context.Out.Rest);
                build(context, a, ref text);
                context.Out.Take(ref text, escaping);
                return true;
            }
            catch (Exception error) when (IsMistake(error))
            {
                throw Located(context, arguments, error);
            }
        }
    }

    sealed class Function2<T1, T2>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        Func<TemplateContext, T1, T2, object?> body)
        : Function(name, [first, second])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            var b = second.From(context, arguments, 1);
            context.Calling = arguments.Call;
            return body(context, a, b);
        }
    }

    sealed class Function3<T1, T2, T3>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        Func<TemplateContext, T1, T2, T3, object?> body,
        TextBody<T1, T2, T3>? build)
        : Function(name, [first, second, third])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            var b = second.From(context, arguments, 1);
            var c = third.From(context, arguments, 2);
            context.Calling = arguments.Call;
            return body(context, a, b, c);
        }

        public override bool TryWriteText(TemplateContext context, CallArguments arguments, Escaping escaping)
        {
            if (build is null || !context.Out.IsOpen)
                return false;
            try
            {
                var a = first.From(context, arguments, 0);
                var b = second.From(context, arguments, 1);
                var c = third.From(context, arguments, 2);
                var text = new TextBuilder(context.Out.Rest);
                build(context, a, b, c, ref text);
                context.Out.Take(ref text, escaping);
                return true;
            }
            catch (Exception error) when (IsMistake(error))
            {
                throw Located(context, arguments, error);
            }
        }
    }

    sealed class Function4<T1, T2, T3, T4>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        FunctionParameter<T4> fourth,
        Func<TemplateContext, T1, T2, T3, T4, object?> body)
        : Function(name, [first, second, third, fourth])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            var b = second.From(context, arguments, 1);
            var c = third.From(context, arguments, 2);
            var d = fourth.From(context, arguments, 3);
            context.Calling = arguments.Call;
            return body(context, a, b, c, d);
        }
    }

    sealed class Function5<T1, T2, T3, T4, T5>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        FunctionParameter<T3> third,
        FunctionParameter<T4> fourth,
        FunctionParameter<T5> fifth,
        Func<TemplateContext, T1, T2, T3, T4, T5, object?> body)
        : Function(name, [first, second, third, fourth, fifth])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            var b = second.From(context, arguments, 1);
            var c = third.From(context, arguments, 2);
            var d = fourth.From(context, arguments, 3);
            var e = fifth.From(context, arguments, 4);
            context.Calling = arguments.Call;
            return body(context, a, b, c, d, e);
        }
    }

    sealed class FunctionRest<T1, T2>(
        string name,
        FunctionParameter<T1> first,
        FunctionParameter<T2> second,
        RestParameter rest,
        Func<TemplateContext, T1, T2, object?[], object?> body)
        : Function(name, [first, second, rest])
    {
        protected override object? Run(TemplateContext context, CallArguments arguments)
        {
            var a = first.From(context, arguments, 0);
            var b = second.From(context, arguments, 1);
            var rest = arguments.Rest(context);
            context.Calling = arguments.Call;
            return body(context, a, b, rest);
        }
    }
}
