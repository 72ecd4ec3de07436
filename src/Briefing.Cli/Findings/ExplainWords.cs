using System.Text.RegularExpressions;
using Briefing.Text;

namespace Briefing.Cli.Findings;

/// <summary>The words of a kind of finding without a case: what differs from case to case is "…".</summary>
public static partial class ExplainWords
{
    public static string Message(DiagnosticKind kind) => Blank(kind.Message) is { Length: > 1 } words ? words : Capital(kind.Name.Replace('-', ' ')) + ".";

    public static string Help(DiagnosticKind kind) => Blank(kind.Help) is { Length: > 1 } words ? words : "The message at its place tells what to do.";

    // Not by formatting: words of a kind that has nothing to fill in may hold braces of their own.
    static string Blank(string words) => Placeholder().Replace(words, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
