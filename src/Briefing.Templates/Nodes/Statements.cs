using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Text outside code, what marks trimmed already gone.</summary>
sealed class TextStatement(TextSpan span, string source, int start, int length) : Statement(span)
{
    public ReadOnlySpan<char> Written => source.AsSpan(start, length);

    public override Flow Run(TemplateContext context)
    {
        context.Out.Append(Written);
        return Flow.Next;
    }

    public override bool IsSteady(SteadyScope scope) => true;
}

/// <summary>An expression whose value is written.</summary>
sealed class ExpressionStatement(Expression expression) : Statement(expression.Span)
{
    public Expression Expression => expression;

    public override Flow Run(TemplateContext context)
    {
        expression.Write(context);
        return Flow.Next;
    }

    public override bool IsSteady(SteadyScope scope) => expression.IsSteady(scope);
}

/// <summary><c>x = e</c>, and <c>x += e</c> and its like.</summary>
sealed class AssignStatement(TextSpan span, Expression target, BinaryOperator? op, TextSpan sign, Expression value) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var assigned = op is { } known
            ? new BinaryExpression(Span, known, sign, target, value).Evaluate(context)
            : value.Evaluate(context);
        target.Assign(context, assigned);
        return Flow.Next;
    }
}

/// <summary><c>capture x … end</c>.</summary>
sealed class CaptureStatement(TextSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var mark = context.Out.BeginCapture();
        var flow = body.Run(context);
        var text = context.Out.TakeFrom(mark);
        target.Assign(context, context.Options.AutoEscape ? new HtmlString(text) : text);
        return flow;
    }
}

/// <summary><c>with o … end</c>.</summary>
sealed class WithStatement(TextSpan span, Expression target, Block body) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is not TemplateObject scope)
        {
            scope = value switch
            {
                ITemplateModel model => TemplateObject.Over(model),
                IReadOnlyDictionary<string, object?> map => TemplateObject.Over(map),
                _ => throw context.Error(target.Span, $"`with` needs an object, not {Kinds.Describe(value)}."),
            };
        }

        var frame = context.Frame;
        var locals = context.Locals;
        context.PushScope(scope);
        context.Frame = new ObjectFrame(frame, scope, opened: true);
        context.Locals = new LocalSet();
        var flow = body.Run(context);
        context.Locals = locals;
        context.Frame = frame;
        context.PopScope();
        return flow;
    }
}

/// <summary><c>wrap f a … end</c>.</summary>
sealed class WrapStatement(TextSpan span, Expression call, Block body) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var outer = context.Wrapped;
        context.Wrapped = new WrappedBlock(body, context.Source, outer);
        call.Write(context);
        context.Wrapped = outer;
        return Flow.Next;
    }
}

/// <summary><c>$$</c>: runs the block that <c>wrap</c> handed over.</summary>
sealed class WrappedStatement(TextSpan span) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        if (context.Wrapped is not { } block)
            return Flow.Next;
        context.EnterCall(Span);
        var source = context.Source;

        // A `$$` inside the block means the block of the wrap around.
        context.Wrapped = block.Outer;
        context.Source = block.Source;
        var flow = block.Body.Run(context);
        context.Source = source;
        context.Wrapped = block;
        context.LeaveCall();
        return flow;
    }
}

/// <summary><c>import o</c>: copies the members into the object that plain assignments go to.</summary>
sealed class ImportStatement(TextSpan span, Expression target) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is null)
            return Flow.Next;
        if (!Members.IsMap(value) || !Members.TryGetPairs(value, out var pairs))
            throw context.Error(target.Span, $"`import` needs an object, not {Kinds.Describe(value)}.");
        var scope = context.TopScope;
        foreach (var (name, member) in pairs.ToList())
        {
            if (!scope.IsFrozen(name))
                scope[name] = member;
        }

        return Flow.Next;
    }
}

/// <summary><c>readonly x</c>.</summary>
sealed class ReadonlyStatement(TextSpan span, Expression target) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        if (target is VariableExpression variable)
            context.TopScope.Freeze(variable.Name.Text);
        else if (target is LocalExpression local)
            context.Locals.Freeze(local.Name);
        return Flow.Next;
    }
}

/// <summary><c>ret e</c>.</summary>
sealed class ReturnStatement(TextSpan span, Expression? value) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        context.Returned = value?.Evaluate(context);
        return Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
sealed class JumpStatement(TextSpan span, Flow flow) : Statement(span)
{
    public override Flow Run(TemplateContext context) => context.InLoop
        ? flow
        : throw context.Error(Span, $"`{(flow == Flow.Break ? "break" : "continue")}` stands outside a loop.");
}

/// <summary><c>func name … end</c>: the function exists from here on.</summary>
sealed class FunctionStatement(TextSpan span, Expression target, ScriptFunction function) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        target.Assign(context, function);
        return Flow.Next;
    }
}

/// <summary>With auto-indent: the indent that begins or ends with a code block.</summary>
/// <param name="indent">Null at a code block's end, where the indent of the statement around comes back.</param>
sealed class IndentStatement(TextSpan span, string? indent) : Statement(span)
{
    public string? Indent => indent;

    public override Flow Run(TemplateContext context) => Flow.Next;
}
