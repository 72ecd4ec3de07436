using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary><c>pack.yaml</c> with its references resolved.</summary>
static class PackInfoBinder
{
    public static PackInfo Bind(PackFile? file, string folderName, References references, FindingList findings)
    {
        if (file is null)
        {
            findings.Add(LinkingDiagnostics.PackUndescribed.At(SourceLocation.WholeFile(RepoPath.Parse("input/pack.yaml"))));
            return new PackInfo(folderName, null, null, "en", null, null, ArticleTextPolicy.Full, [], [], [], []);
        }

        return new PackInfo(
            file.Title?.Value ?? folderName,
            file.Subtitle?.Value,
            file.AsOf?.Value,
            file.Language?.Value ?? "en",
            WithSlash(file.BaseUrl?.Value),
            file.BottomLine,
            file.ArticleText,
            file.Agreed,
            file.Disputed,
            file.Gaps,
            Assessments(file, file.Assessments, references))
        {
            Security = file.Security,
            Derived = file.Derived,
        };
    }

    public static EquatableArray<Assessment> Assessments(InputFile file, EquatableArray<AssessmentEntry> entries, References references) =>
    [
        .. entries.Select(entry => new Assessment(
            entry.Text, entry.Likelihood?.Value, entry.Confidence?.Value, references.All(file, ThingKind.Claim, entry.Basis))),
    ];

    static string? WithSlash(string? url) => url is null || url.EndsWith('/') ? url : url + "/";
}
