using Briefing.Syntax.Markdown;

namespace Briefing.Tests.Markdown;

/// <summary>Shows what the renderer asked for.</summary>
sealed class PlainResolver : IMarkdownResolver
{
    public List<string> Runs { get; } = [];

    public string? Link(string target, string? words) => target == "unknown" ? null : $"<a href=\"/{target}/\">{words ?? target}</a>";

    public string? Citation(IReadOnlyList<string> targets) => $"<sup>{string.Join(",", targets)}</sup>";

    public string? Words(string text)
    {
        Runs.Add(text);
        return null;
    }
}
