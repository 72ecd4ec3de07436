namespace Briefing.Templates;

/// <summary><c>object</c>: values of any kind.</summary>
static class ObjectFunctions
{
    static readonly FunctionParameter<object?> Value = Parameter.Any("value");

    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.Object,
        Function.Of("default", Value, Parameter.Any("default"), (_, value, fallback) =>
            value is null or "" or HtmlString { Value: "" } ? fallback : value),
        Function.Of("eval", Value, (c, value) => Eval(c, value, TemplateMode.ScriptOnly)),
        Function.Of("eval_template", Value, (c, value) => Eval(c, value, TemplateMode.Default)),
        Function.Of("format", Value, Parameter.Text("format"), Parameter.Text("culture", null), (_, value, format, culture) => value switch
        {
            null => "",
            IFormattable formattable => formattable.ToString(format, Cultures.Find(culture)),
            _ => throw new FunctionError($"{Kinds.Describe(value)} has no formats.", 0),
        }),
        Function.Of("from_json", Parameter.Text("json"), (_, json) => JsonValues.Parse(json ?? "")),
        Function.Of("has_key", Value, Parameter.Text("key"), (_, value, key) =>
            Boxes.Of(value is not null && key is not null && Members.TryGet(value, key, out object? _))),
        Function.Of("has_value", Value, Parameter.Text("key"), (_, value, key) =>
            Boxes.Of(value is not null && key is not null && Members.TryGet(value, key, out var member) && member is not null)),
        Function.Of("keys", Value, (_, value) => new TemplateArray(Pairs(value).Select(pair => pair.Key))),
        Function.Of("kind", Value, (_, value) => Kinds.Of(value)),
        Function.Of("size", Value, Size),
        Function.Of("to_json", Value, (c, value) => JsonValues.Write(c, value)),
        Function.Of("typeof", Value, (_, value) => Kinds.TypeOf(value)),
        Function.Of("values", Value, (_, value) => new TemplateArray(Pairs(value).Select(pair => pair.Value))));

    // What has no members of its own has no keys.
    static IEnumerable<KeyValuePair<string, object?>> Pairs(object? value) =>
        Members.IsMap(value) && Members.TryGetPairs(value, out var pairs) ? pairs : [];

    static object Size(TemplateContext context, object? value) => value switch
    {
        string text => Boxes.Of(text.Length),
        HtmlString html => Boxes.Of(html.Value.Length),
        _ => Boxes.Of((Lists.TryGet(context, value) ?? Lists.TryGetPairs(value))?.Count ?? 0),
    };

    static object? Eval(TemplateContext context, object? value, TemplateMode mode)
    {
        if (!context.Options.AllowEval)
            throw new FunctionError("Making templates from texts is switched off here (AllowEval).");
        if (value is null)
            return null;
        var template = Template.Parse(ValueText.Of(context, value), "<eval>", context.Options with { Mode = mode });
        if (template.HasErrors)
            throw new FunctionError($"The text is no template:\n{string.Join('\n', template.Messages)}", 0);
        context.EnterCall(context.Calling);
        var mark = context.Out.BeginCapture();
        object? result;
        if (mode == TemplateMode.ScriptOnly)
        {
            result = template.EvaluateInside(context);
            context.Out.TakeFrom(mark);
        }
        else
        {
            template.RunInside(context);
            var text = context.Out.TakeFrom(mark);
            result = context.Options.AutoEscape ? new HtmlString(text) : text;
        }

        context.LeaveCall();
        return result;
    }
}
