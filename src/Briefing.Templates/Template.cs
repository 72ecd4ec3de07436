using System.Buffers;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A parsed template. It never changes and may render on many threads at once.</summary>
public sealed class Template
{
    readonly TemplateSource source;
    readonly Block body;
    readonly Block? frontMatter;

    Template(TemplateSource source, Block body, Block? frontMatter, EquatableArray<TemplateMessage> messages)
    {
        this.source = source;
        this.body = body;
        this.frontMatter = frontMatter;
        Messages = messages;
    }

    /// <summary>As the host named it.</summary>
    public string SourceName => source.Name;

    /// <summary>A template with errors cannot render.</summary>
    public bool HasErrors => Messages.Count > 0;

    /// <summary>All that is wrong with the source, in the order in which it was found.</summary>
    public IReadOnlyList<TemplateMessage> Messages { get; }

    internal TemplateSource Source => source;

    /// <param name="sourceName">The name that messages give; <c>&lt;input&gt;</c> where there is none.</param>
    /// <param name="options">Auto-indent and the mode are decided here, the rest when it renders. Scriban's defaults when not given.</param>
    public static Template Parse(string text, string? sourceName = null, TemplateOptions? options = null)
    {
        var source = new TemplateSource(sourceName ?? "<input>", text);
        var body = TemplateParser.Parse(source, options ?? TemplateOptions.Scriban, out var frontMatter, out var messages);
        return new Template(source, body, frontMatter, messages);
    }

    /// <summary>Renders into a text. The context keeps what the template assigned.</summary>
    public TemplateResult Render(TemplateContext context)
    {
        var mark = context.Out.BeginCapture();
        return RunPage(context) is { } error ? new TemplateResult("", error) : new TemplateResult(context.Out.TakeFrom(mark), null);
    }

    /// <summary>Renders straight into a writer, without making the text; nothing is written when there is an error.</summary>
    /// <returns>Why the render stopped; null when it did not.</returns>
    public TemplateMessage? Render(TemplateContext context, TextWriter writer)
    {
        var error = RunPage(context);
        if (error is null)
            writer.Write(context.Out.Written);
        return error;
    }

    /// <summary>Renders straight into UTF-8, without holding the text; when there is an error, what was written by then is not to be used.</summary>
    /// <inheritdoc cref="Render(TemplateContext, TextWriter)"/>
    public TemplateMessage? Render(TemplateContext context, IBufferWriter<byte> writer)
    {
        context.Out.BeginDrain(writer);
        var error = RunPage(context);
        context.Out.EndDrain();
        return error;
    }

    /// <summary>Runs the code of the front matter, whose assignments stay in the context; it writes nothing.</summary>
    /// <returns>What is wrong, or null.</returns>
    public TemplateMessage? RunFrontMatter(TemplateContext context)
    {
        if (HasErrors)
            return Messages[0];
        if (frontMatter is null)
            return null;
        var mark = context.Out.BeginCapture();
        var error = Run(context, frontMatter);
        if (error is null)
            context.Out.TakeFrom(mark);
        return error;
    }

    /// <summary>Runs the template inside a running one, where errors unwind to the page.</summary>
    internal void RunInside(TemplateContext context)
    {
        var outer = context.Source;
        context.Source = source;
        if (body.Run(context) == Flow.Return)
            WriteReturned(context);
        context.Source = outer;
    }

    internal bool IsSteady(SteadyScope scope) => body.IsSteady(scope);

    /// <summary>The value of the template's last expression, for <c>object.eval</c>.</summary>
    internal object? EvaluateInside(TemplateContext context)
    {
        var outer = context.Source;
        context.Source = source;
        var value = body.Evaluate(context);
        context.Source = outer;
        return value;
    }

    TemplateMessage? RunPage(TemplateContext context) => HasErrors ? Messages[0] : Run(context, body);

    TemplateMessage? Run(TemplateContext context, Block block)
    {
        context.Source = source;
        try
        {
            if (block.Run(context) == Flow.Return)
                WriteReturned(context);
            return null;
        }
        catch (TemplateError error)
        {
            return error.Report;
        }
        catch (FunctionError error)
        {
            return source.Message(block.Span, error.Message) with { Limit = error.Limit };
        }
    }

    static void WriteReturned(TemplateContext context)
    {
        context.Write(context.Returned);
        context.Returned = null;
    }
}
