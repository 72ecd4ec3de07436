using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Syntax;
using Briefing.Text;

namespace Briefing.Build.Fixes;

/// <summary>
/// Mends what hand-written files get wrong where it is certain what is right: applies the cures of findings, asks again, and
/// goes on until none is left. Seeds are never touched. A file that would read worse afterwards is left as it was.
/// </summary>
public static class PackFixer
{
    /// <summary>Each round may uncover what the one before hid; a pack that needs more has another trouble.</summary>
    const int MostRounds = 12;

    public static FixedPack Fix(FolderContents contents, int jobs)
    {
        var now = contents;
        var places = new List<FixedPlace>();
        var refused = new HashSet<RepoPath>();
        for (var round = 0; round < MostRounds; round++)
        {
            var cures = Cures(now, jobs).Where(finding => !refused.Contains(finding.Where.File)).ToLookup(finding => finding.Where.File);
            if (cures.Count == 0)
                break;
            now = now with { Input = [.. now.Input.Select(file => Mend(file, cures[file.Path], places, refused))] };
        }

        var before = contents.Input.ToDictionary(file => file.Path);
        return new FixedPack(
            now,
            [.. now.Input.Where(file => file.Text != before[file.Path].Text).Select(file => new FixedFile(before[file.Path], file.Text))],
            [.. places.OrderBy(place => place.Where.File).ThenBy(place => place.Where.Span.Start)]);
    }

    static IEnumerable<Diagnostic> Cures(FolderContents contents, int jobs) =>
        QuoteVerifier.Verify(PackBinder.Bind(DocumentReader.Read(contents, jobs)), memory: null, contents.Limits).Pack.Findings
            .Where(finding => !finding.Accepted && !finding.Cure.IsEmpty && finding.Where.File.IsUnder("input"));

    static TextFile Mend(TextFile file, IEnumerable<Diagnostic> findings, List<FixedPlace> places, HashSet<RepoPath> refused)
    {
        var edits = new List<FixedPlace>();
        foreach (var finding in findings)
        {
            // Two findings may speak of the same words; the second is asked again in the next round.
            if (!finding.Cure.Any(edit => edits.Any(other => edit.Span == other.Edit.Span || edit.Span.Overlaps(other.Edit.Span))))
                edits.AddRange(finding.Cure.Select(edit => new FixedPlace(file.Locate(edit.Span), finding.Kind, edit.Span.Of(file.Text).ToString(), edit)));
        }

        if (edits.Count == 0)
            return file;
        var text = file.Text;
        foreach (var place in edits.OrderByDescending(place => place.Edit.Span.Start))
            text = string.Concat(text.AsSpan(0, place.Edit.Span.Start), place.Edit.Words, text.AsSpan(place.Edit.Span.End));
        var mended = new TextFile(file.Path, text, Fingerprint.Of(text));
        if (ReadingErrors(mended) > ReadingErrors(file))
        {
            refused.Add(file.Path);
            return file;
        }

        places.AddRange(edits);
        return mended;
    }

    static int ReadingErrors(TextFile file) => InputReader.Read(file).Diagnostics.Count(finding => finding.Severity == Severity.Error);
}

/// <summary>A pack with what was certain mended, not yet written.</summary>
/// <param name="Contents">As a build would read it afterwards.</param>
/// <param name="Files">Those that changed.</param>
/// <param name="Places">What changed in them, by file and place.</param>
public sealed record FixedPack(FolderContents Contents, EquatableArray<FixedFile> Files, EquatableArray<FixedPlace> Places);

/// <param name="Before">As it was read.</param>
/// <param name="Text">As it should be.</param>
public sealed record FixedFile(TextFile Before, string Text);

/// <summary>Words that were put right.</summary>
/// <param name="Where">Where the old words stood.</param>
/// <param name="Kind">What was wrong with them.</param>
/// <param name="Was">The old words, as the file had them.</param>
public sealed record FixedPlace(SourceLocation Where, DiagnosticKind Kind, string Was, TextEdit Edit)
{
    /// <summary>The new words, as the file has them now; empty where words were taken out.</summary>
    public string Now => Edit.Words;
}
