using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Words of likelihood where they belong and nowhere else: ICD 203 (2015), paragraph D.6.e(2).</summary>
static class LikelihoodCheck
{
    // The longest come first, so that "very unlikely" is not taken for "unlikely", nor that for "likely".
    static readonly (string Words, Likelihood Likelihood)[] Terms =
    [
        ("roughly even odds", Likelihood.RoughlyEven), ("roughly even chance", Likelihood.RoughlyEven), ("roughly even", Likelihood.RoughlyEven),
        ("almost no chance", Likelihood.AlmostNoChance), ("almost certainly", Likelihood.AlmostCertain), ("nearly certain", Likelihood.AlmostCertain),
        ("almost certain", Likelihood.AlmostCertain), ("highly improbable", Likelihood.VeryUnlikely), ("highly probable", Likelihood.VeryLikely),
        ("very unlikely", Likelihood.VeryUnlikely), ("very probably", Likelihood.VeryLikely), ("very likely", Likelihood.VeryLikely),
        ("improbable", Likelihood.Unlikely), ("unlikely", Likelihood.Unlikely), ("probably", Likelihood.Likely), ("probable", Likelihood.Likely),
        ("likely", Likelihood.Likely),
    ];

    static readonly string[] Confidences = ["high confidence", "moderate confidence", "low confidence", "confidence", "confident"];

    public static IEnumerable<Diagnostic> Find(IEnumerable<InputFile> files, CheckMemory? memory) =>
        files.SelectMany(file => memory?.Likelihoods(file, () => [.. Find(file)]) ?? Find(file));

    static IEnumerable<Diagnostic> Find(InputFile file) => file switch
    {
        PackFile pack => Outside(pack, pack.BottomLine).Concat(pack.Assessments.SelectMany(one => Inside(pack, one))),
        ThemeFile theme => Outside(theme, theme.Summary).Concat(theme.Assessments.SelectMany(one => Inside(theme, one))),
        ArticleFile article => Outside(article, article.Summary),
        _ => [],
    };

    static IEnumerable<Diagnostic> Outside(InputFile file, MarkdownText? text)
    {
        if (text is not null && Term(text.Source, 0) is { } found)
            yield return ConsistencyDiagnostics.LikelihoodOutside.At(file.Locate(text.InFile(found.Span)), found.Span.Of(text.Source).ToString());
    }

    static IEnumerable<Diagnostic> Inside(InputFile file, AssessmentEntry entry)
    {
        var text = entry.Text.Source;
        if (Term(text, 0) is not { } found)
            yield break;
        var where = file.Locate(entry.Text.InFile(found.Span));
        if (Confidences.Select(words => Find(text, words, 0)).FirstOrDefault(span => span is not null && InOneSentence(text, span.Value, found.Span)) is { } confidence)
            yield return ConsistencyDiagnostics.LikelihoodAndConfidence.At(where, found.Span.Of(text).ToString(), confidence.Of(text).ToString());
        // A second term makes it a comparison, which no single value can match.
        if (entry.Likelihood is { } stated && stated.Value != found.Likelihood && Term(text, found.Span.End) is null)
            yield return ConsistencyDiagnostics.LikelihoodMismatch.At(where, found.Span.Of(text).ToString(), InWords(stated.Value));
    }

    static (TextSpan Span, Likelihood Likelihood)? Term(string text, int from)
    {
        (TextSpan Span, Likelihood Likelihood)? first = null;
        foreach (var (words, likelihood) in Terms)
        {
            if (Find(text, words, from) is { } span && (first is null || span.Start < first.Value.Span.Start))
                first = (span, likelihood);
        }

        return first is { } found && !IsNegated(text, found.Span.Start) ? found : null;
    }

    /// <summary>"Not likely" is no term of the scale.</summary>
    static bool IsNegated(string text, int start) =>
        text.AsSpan(0, start).TrimEnd(' ').EndsWith("not", StringComparison.OrdinalIgnoreCase);

    static TextSpan? Find(string text, string words, int from)
    {
        for (var at = from; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (!WordEdges.Cuts(text, at) && !WordEdges.Cuts(text, at + words.Length))
                return new TextSpan(at, words.Length);
        }

        return null;
    }

    static bool InOneSentence(string text, TextSpan left, TextSpan right)
    {
        var (start, end) = (Math.Min(left.End, right.End), Math.Max(left.Start, right.Start));
        return start >= end || !text.AsSpan(start, end - start).ContainsAny('.', '!', '?');
    }

    static string InWords(Likelihood likelihood) => likelihood switch
    {
        Likelihood.AlmostNoChance => "almost-no-chance",
        Likelihood.VeryUnlikely => "very-unlikely",
        Likelihood.Unlikely => "unlikely",
        Likelihood.RoughlyEven => "roughly-even",
        Likelihood.Likely => "likely",
        Likelihood.VeryLikely => "very-likely",
        _ => "almost-certain",
    };
}
