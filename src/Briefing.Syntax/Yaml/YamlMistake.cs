using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>A mistake of writing, told in the author's words. Offsets count from the start of what is read.</summary>
/// <param name="Span">What to show.</param>
/// <param name="Values">For the placeholders of the kind's message.</param>
/// <param name="Replace">A mark to take for a letter, so that the rest can be read; null when none.</param>
/// <param name="Blank">Words to leave out, so that the rest can be read.</param>
sealed record YamlMistake(DiagnosticKind Kind, TextSpan Span, object[] Values, int? Replace, TextSpan Blank, int Offset)
{
    public Diagnostic Finding(Findings findings) => findings.Make(Kind, new TextSpan(Span.Start + Offset, Span.Length), Values);
}
