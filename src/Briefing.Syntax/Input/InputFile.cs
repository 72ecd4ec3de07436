using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>A hand-written file: who it is and what is wrong with it, whatever its kind.</summary>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Diagnostics">Found in this file alone; sorted.</param>
public abstract record InputFile(TextFile File, Slug Id, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its authors keep it out of the site for now.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Figures of its texts that no source states and its authors worked out.</summary>
    public EquatableArray<DerivedEntry> Derived { get; init; }

    public SourceLocation Locate(TextSpan span) => File.Locate(span);
}

/// <summary>A figure that authors worked out.</summary>
/// <param name="Value">As their text has it: a number, with a word before it that makes it less exact, or a day.</param>
/// <param name="From">The arithmetic: numbers of the sources, days, and claims that give a figure.</param>
/// <param name="Note">For readers.</param>
public sealed record DerivedEntry(TextSpan Span, Located<string> Value, Located<string> From, MarkdownText? Note);
