using System.Collections.Concurrent;

namespace Briefing.Templates;

/// <summary>
/// The templates of a theme. Each is parsed once, when it is first asked for, and shared by all renders, includes and
/// threads. A set does not notice when a file changes: the host makes a new one.
/// </summary>
/// <param name="source">A template's text by its name, or null when there is none. It decides what a template can reach; it must
/// not leave the theme's folder, and may be called from several threads.</param>
public sealed class TemplateSet(Func<string, string?> source, TemplateOptions options)
{
    readonly ConcurrentDictionary<string, Template?> parsed = new(StringComparer.Ordinal);

    public TemplateOptions Options => options;

    /// <summary>The same with another text for one template; the others are not parsed again.</summary>
    public TemplateSet With(string name, string text)
    {
        var set = new TemplateSet(other => other == name ? text : source(other), options);
        foreach (var (other, template) in parsed)
        {
            if (other != name)
                set.parsed[other] = template;
        }

        return set;
    }

    /// <summary>The template, with its parse errors if it has any; null when the host has none of this name.</summary>
    public Template? Get(string name) => parsed.TryGetValue(name, out var known) ? known : parsed.GetOrAdd(name, Parse);

    /// <summary>Renders a page.</summary>
    /// <param name="model">An <see cref="ITemplateModel"/>, a <see cref="TemplateObject"/> or a dictionary, whose members are the page's variables; or null.</param>
    /// <exception cref="ArgumentException">There is no such template, or the model is of no such kind.</exception>
    public TemplateResult Render(string name, object? model, CancellationToken cancellation = default)
    {
        var template = Find(name);
        using var context = NewContext(model, cancellation);
        return template.Render(context);
    }

    /// <summary>Renders a page into a writer, without making its text.</summary>
    /// <inheritdoc cref="Render(string, object?, CancellationToken)"/>
    /// <returns>Why the render stopped; null when it did not.</returns>
    public TemplateMessage? Render(string name, object? model, TextWriter writer, CancellationToken cancellation = default)
    {
        var template = Find(name);
        using var context = NewContext(model, cancellation);
        return template.Render(context, writer);
    }

    /// <summary>Renders a page into UTF-8, without holding its text; when there is an error, what was written by then is not to be used.</summary>
    /// <inheritdoc cref="Render(string, object?, TextWriter, CancellationToken)"/>
    public TemplateMessage? Render(
        string name, object? model, System.Buffers.IBufferWriter<byte> writer, CancellationToken cancellation = default)
    {
        var template = Find(name);
        using var context = NewContext(model, cancellation);
        return template.Render(context, writer);
    }

    Template Find(string name) => Get(name) ?? throw new ArgumentException($"There is no template {name}.", nameof(name));

    TemplateContext NewContext(object? model, CancellationToken cancellation)
    {
        var context = new TemplateContext(options, this, cancellation);
        context.PushGlobal(model);
        return context;
    }

    Template? Parse(string name) => source(name) is { } text ? Template.Parse(text, name, options) : null;
}
