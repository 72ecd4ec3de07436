using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Statements without a quote, and judgements without claims: what an author can write, and a reader could not follow.</summary>
static class EvidenceCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack) =>
    [
        .. pack.Articles.SelectMany(article => article.Input.KeyPoints
            .Where(point => point.Quotes.IsEmpty)
            .Select(point => NoEvidence(article.Input, point.Text.Span, "The key point"))),
        .. pack.Claims.Where(claim => claim.Quotes.IsEmpty).Select(claim =>
            NoEvidence(pack.Index.Article(claim.Article)!.Input, claim.Entry.Id.Span, $"The claim `{claim.Id}`")), // claims are bound article by article
        .. pack.Events.SelectMany(Events),
        .. pack.Actors.SelectMany(Relations),
        .. pack.Themes.SelectMany(theme => NoBasis(theme.Input, theme.Input.Assessments)),
    ];

    /// <summary>Of the pack as a whole, whose file the model does not keep; the binder asks.</summary>
    public static IEnumerable<Diagnostic> NoBasis(InputFile file, EquatableArray<AssessmentEntry> assessments) => assessments
        .Where(assessment => assessment.Basis.IsEmpty)
        .Select(assessment => VerificationDiagnostics.NoBasis.At(file.Locate(assessment.Text.Span)));

    static IEnumerable<Diagnostic> Events(TimelineEvent happening)
    {
        var file = happening.Input;
        if (file.Sources.IsEmpty)
        {
            yield return NoEvidence(file, file.Name?.Span ?? default, $"The event `{happening.Id}`")
                .WithHelp("Add `sources:` with an article's id and the words that tell it, copied from the seed.");
        }

        foreach (var source in file.Sources.Where(source => source.Quotes.IsEmpty))
            yield return NoEvidence(file, source.Article.Span, "This account of the event");
    }

    static IEnumerable<Diagnostic> Relations(Actor actor) => actor.Input.Relations
        .Where(relation => relation.Evidence is null || relation.Evidence.Quotes.IsEmpty)
        .Select(relation => NoEvidence(actor.Input, relation.As.Span, "The relation")
            .WithHelp("Add `quote: {article: …, words: \"…\"}` with the words that prove it, copied from the seed."));

    static Diagnostic NoEvidence(InputFile file, TextSpan span, string what) =>
        VerificationDiagnostics.NoEvidence.At(file.Locate(span), what);
}
