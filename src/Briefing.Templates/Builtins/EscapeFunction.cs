namespace Briefing.Templates;

/// <summary>
/// <c>html.escape</c>. A class of its own because a page calls it more often than everything else together, nearly always to
/// write the result at once.
/// </summary>
sealed class EscapeFunction : Callable
{
    static readonly FunctionParameter[] Declared = [Parameter.Any("text")];

    public override string Name => "escape";

    public override IReadOnlyList<FunctionParameter> Parameters => Declared;

    /// <summary>Where the host escapes, the result is HTML by type, and what was HTML already stays as it is.</summary>
    public override object? Invoke(TemplateContext context, CallArguments arguments)
    {
        var value = arguments.Given(0)?.Evaluate(context);
        if (value is null)
            return null;
        if (!context.Options.AutoEscape)
            return Html.EscapeAll(Text(context, arguments, value));
        return value as HtmlString ?? new HtmlString(Html.EscapeAll(Text(context, arguments, value)));
    }

    public override void Write(TemplateContext context, CallArguments arguments)
    {
        // What is piped in may be able to write its text at once, as `string.truncate` does.
        var argument = arguments.Given(0);
        if (argument?.Node is CallExpression call && call.TryWriteText(context, Escaping.Wide))
            return;
        var value = argument?.Evaluate(context);
        if (value is string text)
            context.Out.AppendHtmlEscape(text);
        else if (value is HtmlString html && context.Options.AutoEscape)
            context.Out.Append(html.Value);
        else if (value is not null)
            context.Out.AppendHtmlEscape(Text(context, arguments, value));
    }

    static string Text(TemplateContext context, CallArguments arguments, object value)
    {
        try
        {
            return ValueText.Of(context, value);
        }
        catch (FunctionError error)
        {
            throw context.Error(arguments.SpanOf(0), error);
        }
    }
}
