using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Text;

namespace Briefing.Build.History;

/// <summary>How far a pack has come, at one moment.</summary>
/// <param name="Paragraphs">Body paragraphs of all articles.</param>
/// <param name="Covered">Those on which some claim, event or key point rests.</param>
/// <param name="Errors">Findings of reading, linking and proving; those of templates and pages are not among them.</param>
public sealed record PackFigures(
    int Articles, int Actors, int Themes, int Events, int Claims, int Quotes, int Disputes, int Paragraphs, int Covered, int Errors, int Warnings)
{
    /// <summary>From zero to one; one for a pack without paragraphs.</summary>
    public double Coverage => Paragraphs == 0 ? 1 : (double)Covered / Paragraphs;

    /// <summary>Of folders that are already read; the theme plays no part.</summary>
    public static PackFigures Of(FolderContents contents, int jobs)
    {
        var verified = QuoteVerifier.Verify(PackBinder.Bind(DocumentReader.Read(contents, jobs)), memory: null, contents.Limits);
        var pack = verified.Pack;
        var coverage = Packs.Coverage.Of(verified);
        var open = contents.Findings.Concat(pack.Findings).Where(finding => !finding.Accepted).ToList();
        return new PackFigures(
            pack.Articles.Count,
            pack.Actors.Count,
            pack.Themes.Count,
            pack.Events.Count,
            pack.Claims.Count,
            pack.Quotes.Count,
            pack.Disputes.Count,
            coverage.Sum(one => one.Paragraphs),
            coverage.Sum(one => one.Covered),
            open.Count(finding => finding.Severity == Severity.Error),
            open.Count(finding => finding.Severity == Severity.Warning));
    }
}
