namespace Briefing.Templates;

/// <summary>Unwinds a render that cannot go on. It never leaves the room: a render turns it into its result.</summary>
sealed class TemplateError(TemplateMessage report) : Exception(report.Text)
{
    public TemplateMessage Report { get; } = report;
}

/// <summary>What a function says about its arguments; the call that meets it knows the place and makes it a <see cref="TemplateError"/>.</summary>
/// <param name="words">What is wrong.</param>
/// <param name="parameter">The parameter at fault, from zero; null when it is the call as a whole.</param>
/// <param name="limit">The name of the limit that was met, as <see cref="TemplateOptions"/> has it; null for any other trouble.</param>
sealed class FunctionError(string words, int? parameter = null, string? limit = null) : Exception(words)
{
    public string? Limit { get; } = limit;

    public int? Parameter { get; } = parameter;
}
