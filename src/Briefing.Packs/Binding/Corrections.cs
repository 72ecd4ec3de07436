using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Says which corrections to the reading of a seed name words that it has not.</summary>
static class Corrections
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<ArticleDraft> drafts) =>
        drafts.Where(draft => draft.File.Read != Syntax.Seeds.SeedCorrections.None).SelectMany(Check);

    static IEnumerable<Diagnostic> Check(ArticleDraft draft)
    {
        var seed = draft.Seed;
        var lines = seed.Lines.Select(line => QuoteFolds.Fold(line.Span.Of(seed.File.Text).ToString())).ToHashSet(StringComparer.Ordinal);
        var read = draft.File.Read;
        foreach (var words in read.Skip.Concat(read.Headings).Concat(read.Captions).Where(words => !lines.Contains(QuoteFolds.Fold(words))))
            yield return Finding(draft, words);
        var whole = QuoteFolds.Fold(seed.File.Text);
        foreach (var words in new[] { read.From, read.To }.OfType<string>().Where(words => !whole.Contains(QuoteFolds.Fold(words), StringComparison.Ordinal)))
            yield return Finding(draft, words);
    }

    static Diagnostic Finding(ArticleDraft draft, string words) => LinkingDiagnostics.CorrectionUnmatched.At(
        draft.File.Locate(Place(draft.File, words)), draft.Seed.File.Path, Shown(words));

    /// <summary>Where the words stand in the author's file: exactly, or as far as their first line.</summary>
    static TextSpan Place(ArticleFile file, string words)
    {
        var text = file.File.Text;
        var section = Math.Max(0, text.IndexOf("read:", StringComparison.Ordinal));
        foreach (var tried in new[] { words, words.Split(' ', '\n')[0] }.Where(tried => tried.Length > 0))
        {
            var at = text.IndexOf(tried, section, StringComparison.Ordinal);
            if (at >= 0)
                return new TextSpan(at, tried.Length);
        }

        return new TextSpan(section, 0);
    }

    static string Shown(string words) => words.Length <= 80 ? words : words[..79] + "…";
}
