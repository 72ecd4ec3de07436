using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Collects what is wrong with one file while it is read, and knows the bounds that it is read under.</summary>
sealed class Findings(TextFile file, Limits limits)
{
    readonly List<Diagnostic> found = [];

    public TextFile File => file;

    public Limits Limits => limits;

    public void Add(Diagnostic finding) => found.Add(finding);

    public void Add(DiagnosticKind kind, TextSpan span, params ReadOnlySpan<object?> values) => found.Add(Make(kind, span, values));

    /// <summary>A finding that is not yet in the list.</summary>
    public Diagnostic Make(DiagnosticKind kind, TextSpan span, params ReadOnlySpan<object?> values) => kind.At(file.Locate(span), values);

    public EquatableArray<Diagnostic> Sorted()
    {
        if (found.Count > 1)
            found.Sort();
        return [.. found];
    }
}
