using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Says which corrections to the reading of a seed name words that it has not.</summary>
static class Corrections
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<ArticleDraft> drafts) =>
        drafts.SelectMany(draft => draft.Seed.UnmatchedCorrections, Finding);

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
