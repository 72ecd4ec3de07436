using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>What a short line says about the article: when it appeared, who wrote it, where.</summary>
/// <param name="Kind">What the line is taken for.</param>
/// <param name="Date">The first date that is no mere change; null when there is none, or it is ambiguous.</param>
/// <param name="Labelled">Its words say that the date is that of publication.</param>
/// <param name="Updated">Its words say that the date is that of the last change.</param>
/// <param name="Ambiguous">Figures that may be two different days.</param>
sealed record SeedMeta(
    SeedLineKind Kind,
    SeedDate? Date = null,
    bool Labelled = false,
    bool Updated = false,
    TextSpan? Ambiguous = null,
    TextSpan? Byline = null,
    TextSpan? Outlet = null)
{
    public string Why { get; init; } = "";
}
