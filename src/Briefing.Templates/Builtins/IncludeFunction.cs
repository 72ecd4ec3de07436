using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>include name args…</c>: renders another template of the set.</summary>
sealed class IncludeFunction : Callable
{
    public static readonly IncludeFunction Include = new();

    public override string Name => "include";

    /// <summary>The include's text; HTML by type where the host escapes.</summary>
    public override object? Invoke(TemplateContext context, CallArguments arguments)
    {
        var template = FindTemplate(context, arguments, out var name);
        var text = RenderApart(context, arguments, template, name);
        return context.Options.AutoEscape ? new HtmlString(text) : text;
    }

    /// <summary>Renders straight into the page, unless its lines must be indented, which needs the whole text.</summary>
    public override void Write(TemplateContext context, CallArguments arguments)
    {
        if (context.Options.AutoIndent)
        {
            base.Write(context, arguments);
            return;
        }

        var template = FindTemplate(context, arguments, out var name);
        Run(context, arguments, template, name);
    }

    static string RenderApart(TemplateContext context, CallArguments arguments, Template template, object? name)
    {
        var output = context.Out;
        var indent = output.Indent;
        var mark = output.BeginCapture();
        output.Indent = null;
        if (indent is not null)
            output.ForgetLineStart();
        Run(context, arguments, template, name);
        output.Indent = indent;
        if (indent is not null)
            output.ForgetLineStart();
        return output.TakeFrom(mark);
    }

    static void Run(TemplateContext context, CallArguments arguments, Template template, object? name)
    {
        var locals = context.RentLocals();
        Fill(locals, context, arguments, name);
        context.EnterInclude(arguments.Call);
        var outerLocals = context.Locals;
        context.Locals = locals;
        template.RunInside(context);
        context.Locals = outerLocals;
        context.LeaveInclude();
        context.ReturnLocals(locals);
    }

    // $0 is the name; named arguments are members of $ and local variables both.
    static void Fill(LocalSet locals, TemplateContext context, CallArguments arguments, object? name)
    {
        var items = arguments.Items;
        for (var at = 0; at < items.Length; at++)
        {
            // The name was evaluated to find the template, and must not be evaluated again.
            var value = at == 0 ? name : items[at].Evaluate(context);
            if (items[at].Name is { } key)
            {
                locals.AddNamed(key, value);
                locals.Set(key, value);
            }
            else
            {
                locals.AddArgument(value);
            }
        }
    }

    static Template FindTemplate(TemplateContext context, CallArguments arguments, out object? value)
    {
        if (arguments.Items.IsEmpty)
            throw context.Error(new TextSpan(arguments.Call.End, 0), "`include` needs a template's name.");
        value = arguments.Items[0].Evaluate(context);
        if (value is string path && arguments.Memory is Found found && ReferenceEquals(found.Set, context.Set) && found.Name == path)
            return found.Template;
        path = ValueText.Of(context, value);
        var template = Find(context, path, arguments);
        arguments.Memory = new Found(context.Set, path, template);
        return template;
    }

    /// <summary>The template of a name, or an error at the call.</summary>
    public static Template Find(TemplateContext context, string path, CallArguments arguments)
    {
        if (string.IsNullOrEmpty(path))
            throw context.Error(arguments.Call, "`include` needs a template's name; this one is empty.");
        if (context.Set is not { } set)
            throw context.Error(arguments.Call, "Nothing can be included here: the host offers no templates.");
        var template = set.Get(path) ?? throw context.Error(arguments.Call, $"There is no template `{path}`.");
        if (template.HasErrors)
            throw context.Error(arguments.Call, $"`{path}` has errors:\n{string.Join('\n', template.Messages)}");
        return template;
    }

    sealed record Found(TemplateSet? Set, string Name, Template Template);
}
