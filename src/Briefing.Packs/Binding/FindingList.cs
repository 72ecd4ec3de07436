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

    public bool HasErrors => findings.Exists(finding => finding.Severity == Severity.Error);

    public EquatableArray<Diagnostic> Sorted() => Sort(findings);

    /// <summary>Two sorted lists as one: a large pack has tens of thousands of findings, and most were in order before.</summary>
    public static EquatableArray<Diagnostic> Merge(EquatableArray<Diagnostic> left, EquatableArray<Diagnostic> right)
    {
        var merged = new List<Diagnostic>(left.Count + right.Count);
        for (int l = 0, r = 0; l < left.Count || r < right.Count;)
        {
            var order = l == left.Count ? 1 : r == right.Count ? -1 : left[l].CompareTo(right[r]);
            merged.Add(order <= 0 ? left[l] : right[r]);
            l += order <= 0 ? 1 : 0;
            r += order >= 0 ? 1 : 0; // what is said twice is said once
        }

        return [.. merged];
    }

    /// <summary>
    /// In the order in which people read them; what is said twice at one place is said once. File by file, because a large
    /// pack has many findings and few in each file: comparing all with all grows faster than the pack.
    /// </summary>
    public static EquatableArray<Diagnostic> Sort(IEnumerable<Diagnostic> findings)
    {
        var files = new Dictionary<RepoPath, List<Diagnostic>>();
        var (count, last) = (0, (List<Diagnostic>?)null);
        foreach (var finding in findings)
        {
            if (last is null || !ReferenceEquals(last[0].Where.File, finding.Where.File))
                last = files.TryGetValue(finding.Where.File, out var known) ? known : files[finding.Where.File] = [];
            last.Add(finding);
            count++;
        }

        var kept = new List<Diagnostic>(count);
        foreach (var file in files.Keys.Order())
        {
            var first = kept.Count;
            files[file].Sort();
            foreach (var finding in files[file])
            {
                if (kept.Count == first || kept[^1].CompareTo(finding) != 0)
                    kept.Add(finding);
            }
        }

        return [.. kept];
    }
}
