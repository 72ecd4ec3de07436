using Briefing.Packs.Model;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>The authors' judgements with their likelihood in words and numbers.</summary>
static class AssessmentMaking
{
    public static EquatableArray<AssessmentView> Views(PageDraft page, EquatableArray<Assessment> assessments)
    {
        var section = page.Section();
        return assessments.Select(assessment => new AssessmentView(
            section.Inline(assessment.Text),
            assessment.Likelihood is { } likelihood ? View(page, likelihood) : null,
            assessment.Confidence is { } confidence ? page.Words.Term("confidence", Key(confidence)) : null,
            ClaimMaking.Lines(page, assessment.Basis.Select(page.Index.Claim).OfType<Claim>()))).ToEquatableArray();
    }

    /// <summary>The seven terms of likelihood, the least likely first.</summary>
    public static EquatableArray<LikelihoodView> Likelihoods(PageDraft page) =>
        Enum.GetValues<Likelihood>().Select(likelihood => View(page, likelihood)).OrderBy(view => view.Step).ToEquatableArray();

    // The ranges are those of ICD 203 (2015), paragraph D.6.e(2)(a).
    static LikelihoodView View(PageDraft page, Likelihood likelihood)
    {
        var (key, range, step) = likelihood switch
        {
            Likelihood.AlmostNoChance => ("almost-no-chance", (1, 5), 1),
            Likelihood.VeryUnlikely => ("very-unlikely", (5, 20), 2),
            Likelihood.Unlikely => ("unlikely", (20, 45), 3),
            Likelihood.RoughlyEven => ("roughly-even", (45, 55), 4),
            Likelihood.Likely => ("likely", (55, 80), 5),
            Likelihood.VeryLikely => ("very-likely", (80, 95), 6),
            Likelihood.AlmostCertain => ("almost-certain", (95, 99), 7),
            _ => throw new ArgumentOutOfRangeException(nameof(likelihood)),
        };
        return new LikelihoodView(key, page.Words.Term("likelihood", key).Text, page.Words.Fill("percent_range", range.Item1, range.Item2), step);
    }

    static string Key(Confidence confidence) => confidence switch
    {
        Confidence.Low => "low",
        Confidence.Moderate => "moderate",
        _ => "high",
    };
}
