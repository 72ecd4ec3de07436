namespace Briefing.Templates;

/// <summary>What a render gave.</summary>
/// <param name="Text">The output; empty when there is an error.</param>
/// <param name="Error">Why the render stopped; null when it did not.</param>
public sealed record TemplateResult(string Text, TemplateMessage? Error)
{
    public bool Succeeded => Error is null;
}
