using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Findings of one stage, gathered in any order.</summary>
sealed class FindingList
{
    readonly List<Diagnostic> findings = [];

    public void Add(Diagnostic finding) => findings.Add(finding);

    public void Add(IEnumerable<Diagnostic> several) => findings.AddRange(several);

    public void Add(DiagnosticKind kind, InputFile file, TextSpan span, params ReadOnlySpan<object?> values) =>
        findings.Add(kind.At(file.Locate(span), values));

    public EquatableArray<Diagnostic> Sorted() => Sort(findings);

    /// <summary>In the order in which people read them; what is said twice at one place is said once.</summary>
    public static EquatableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings)
    {
        var sorted = findings.ToList();
        sorted.Sort();
        var kept = new List<Diagnostic>(sorted.Count);
        foreach (var finding in sorted)
        {
            if (kept.Count == 0 || kept[^1].CompareTo(finding) != 0)
                kept.Add(finding);
        }

        return [.. kept];
    }
}
