using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>A hand-written file: who it is and what is wrong with it, whatever its kind.</summary>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Diagnostics">Found in this file alone; sorted.</param>
public abstract record InputFile(TextFile File, Slug Id, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Its authors keep it out of the site for now.</summary>
    public bool IsDraft { get; init; }

    public SourceLocation Locate(TextSpan span) => File.Locate(span);
}
