using System.Globalization;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;

namespace Briefing.Cli.Verbs;

/// <summary>What is not yet summarised, article by article: for an author who looks for the next thing to do.</summary>
internal static class CoverageReport
{
    // A paragraph is recognised by its first words.
    const int ShownOfAParagraph = 90;

    public static void Write(VerifiedPack pack, TextWriter output)
    {
        var all = Coverage.Of(pack);
        foreach (var coverage in all)
            WriteArticle(coverage, pack.Pack, output);

        var covered = all.Sum(one => one.Covered);
        var paragraphs = all.Sum(one => one.Paragraphs);
        output.WriteLine(Invariant($"Together: {covered} of {paragraphs} paragraphs carry a claim, an event or a key point."));
        var folds = Enum.GetValues<QuoteFold>().Select(fold => (fold, Uses: all.Sum(one => one.Folds[(int)fold]))).Where(pair => pair.Uses > 0).ToList();
        if (folds.Count > 0)
            output.WriteLine($"Forgiven in quotes: {string.Join(", ", folds.Select(pair => Invariant($"{pair.fold} {pair.Uses}")))}.");
        output.WriteLine();
    }

    static void WriteArticle(Coverage coverage, Pack pack, TextWriter output)
    {
        var article = pack.Index.Article(coverage.Article)!; // coverage is made from the pack's articles
        output.WriteLine(Invariant($"{article.Input.File.Path}: {coverage.Covered} of {coverage.Paragraphs} paragraphs covered ({coverage.Share:0 %})"));
        foreach (var block in coverage.Uncovered)
            output.WriteLine(Invariant($"  {article.Seed.File.Path}:{block.Line} paragraph {block.Number}: {Begin(block.Text)}"));
        if (coverage.Undescribed.Count > 0)
        {
            var names = coverage.Undescribed.Select(one => Invariant($"{pack.Index.Actor(one.Actor)?.Name} ({one.Weight})"));
            output.WriteLine($"  named, and no claim or event concerns them: {string.Join(", ", names)}");
        }

        if (coverage.UnusedNumbers.Count > 0)
        {
            var numbers = coverage.UnusedNumbers.Select(number => Invariant($"{number.Words} (paragraph {number.Paragraph})"));
            output.WriteLine($"  numbers that nobody used: {string.Join(", ", numbers)}");
        }

        output.WriteLine();
    }

    static string Begin(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= ShownOfAParagraph ? words : words[..ShownOfAParagraph] + "…";
    }

    static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
