using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Findings that an author has judged: no longer warnings, and told to readers.</summary>
static class Acceptance
{
    /// <param name="findings">Of every stage, sorted.</param>
    public static VerifiedPack Apply(VerifiedPack verified, EquatableArray<Diagnostic> findings)
    {
        var accepting = verified.Pack.Articles.Where(article => !article.Input.Accept.IsEmpty).ToList();
        if (accepting.Count == 0)
            return verified with { Pack = verified.Pack with { Findings = findings } };
        var byPath = ByPath(findings);
        var accepted = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var notes = new List<EditorNote>();
        var own = new List<Diagnostic>();
        foreach (var article in accepting)
        {
            var near = byPath[article.Input.File.Path].Concat(byPath[article.Seed.File.Path]).Distinct().ToList();
            foreach (var entry in article.Input.Accept)
                own.AddRange(Apply(article, entry, near, accepted, notes));
        }

        var all = FindingList.Sort(findings.Select(finding => accepted.Contains(finding) ? finding with { Accepted = true } : finding).Concat(own));
        return verified with { Pack = verified.Pack with { Findings = all }, EditorNotes = [.. notes] };
    }

    static ILookup<RepoPath, Diagnostic> ByPath(EquatableArray<Diagnostic> findings) => findings
        .SelectMany(finding => Places(finding).Select(place => place.File).Distinct(), (finding, file) => new { file, finding })
        .ToLookup(pair => pair.file, pair => pair.finding);

    static IEnumerable<SourceLocation> Places(Diagnostic finding) => finding.Related.Select(related => related.Where).Prepend(finding.Where);

    static IEnumerable<Diagnostic> Apply(
        Article article, AcceptEntry entry, List<Diagnostic> near, HashSet<Diagnostic> accepted, List<EditorNote> notes)
    {
        var matched = near.Where(finding => finding.Kind.Code == entry.Code.Value)
            .Select(finding => new { finding, place = Place(article, entry, finding) })
            .Where(pair => pair.place is not null)
            .ToList();
        var where = article.Input.Locate(entry.Code.Span);
        if (matched.Count == 0)
            return [ConsistencyDiagnostics.AcceptUnmatched.At(where, entry.Code.Value)];
        if (matched[0].finding.Severity == Severity.Error)
            return [ConsistencyDiagnostics.AcceptError.At(where, entry.Code.Value)];
        foreach (var pair in matched.Where(pair => accepted.Add(pair.finding)))
            notes.Add(Note(article, entry, pair.finding, pair.place!)); // matched by it
        return [];
    }

    /// <summary>The first place of a finding that the entry covers: in the seed before the author's file, because readers see the seed.</summary>
    static SourceLocation? Place(Article article, AcceptEntry entry, Diagnostic finding)
    {
        var files = new[] { article.Seed.File, article.Input.File };
        foreach (var file in files)
        {
            foreach (var place in Places(finding).Where(place => place.File == file.Path))
            {
                if (entry.At is not { } at || Spans(file.Text, at.Value).Any(span => span.Overlaps(place.Span)))
                    return place;
            }
        }

        return null;
    }

    static IEnumerable<TextSpan> Spans(string text, string words)
    {
        var sought = QuoteFolds.Fold(words);
        if (sought.Length == 0)
            yield break;
        var folded = FoldedText.Of(text);
        for (var at = 0; (at = folded.Text.IndexOf(sought, at, StringComparison.Ordinal)) >= 0; at++)
            yield return folded.Back(at, sought.Length);
    }

    static EditorNote Note(Article article, AcceptEntry entry, Diagnostic finding, SourceLocation place)
    {
        var inSeed = place.File == article.Seed.File.Path && place.Span.Length > 0;
        var block = inSeed ? FoldedArticle.BlockAt(article.Seed, place.Span.Start) : -1;
        return new EditorNote(
            article.Id, finding.Kind.Code, finding.Message, block, block < 0 ? 0 : article.Seed.Blocks[block].Number,
            inSeed ? place.Span : default, entry.Note);
    }
}
