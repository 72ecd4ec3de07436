using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Figures counted in what nobody says. A unit is often the authors' own word for what sources name variously, so that their
/// figures can be compared; so it may stand in the claim, in the measure or with another figure of it. A currency is the source's.
/// </summary>
static class UnitCheck
{
    public static IEnumerable<Diagnostic> Find(VerifiedPack verified)
    {
        var pack = verified.Pack;
        foreach (var measure in pack.Measures)
        {
            foreach (var figure in measure.Figures)
            {
                var claim = pack.Index.Claim(figure.Claim)!; // figures are those of bound claims
                if (claim.Entry.Figure is not { Unit: { } unit })
                    continue;
                var article = pack.Index.Article(claim.Article)!; // claims are bound article by article
                var passages = FigureSourceCheck.Passages(verified, claim, article);
                if (passages.Count > 0 && !IsSaid(unit.Value, article.Language, passages, claim, measure, figure))
                    yield return ConsistencyDiagnostics.UnitNowhere.At(article.Input.Locate(unit.Span), unit.Value, article.Seed.File.Path);
            }
        }
    }

    static bool IsSaid(string unit, string language, List<string> passages, Claim claim, Measure measure, Figure figure)
    {
        // In a language whose words for money and measures are not known, nothing can be said of them.
        if (UnitWords.Of(unit) is { } forms)
            return !UnitWords.AreIn(language) || forms.Any(form => passages.Exists(passage => Has(passage, form)) || Has(claim.Text.Source, form));
        var stem = Stem(unit);
        return General.Contains(unit) || passages.Exists(passage => Has(passage, stem)) || Has(claim.Text.Source, stem) || Has(measure.Id.Value.Replace('-', ' '), stem)
            || measure.Figures.Any(other => other.Claim != figure.Claim && other.Unit == unit);
    }

    // What every count of them may be told in.
    static readonly HashSet<string> General = new(StringComparer.OrdinalIgnoreCase) { "people", "persons", "times" };

    /// <summary>"Ships" is said where a ship is, and "returns" where somebody returned.</summary>
    static string Stem(string unit) => unit.Length > 4 ? unit[..Math.Max(4, unit.Length - 2)] : unit.TrimEnd('s');

    static bool Has(string text, string form) => text.Contains(form, StringComparison.OrdinalIgnoreCase);
}
