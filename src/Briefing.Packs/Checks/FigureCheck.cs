using System.Globalization;
using Briefing.Packs.Figures;
using Briefing.Packs.Model;
using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>One measure to which sources give values that cannot all be right, without anyone saying so.</summary>
static class FigureCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack) => pack.Measures.SelectMany(measure => Find(pack, measure));

    static IEnumerable<Diagnostic> Find(Pack pack, Measure measure)
    {
        var told = new List<Figure>();
        foreach (var figure in measure.Figures)
        {
            // Each value is compared with distinct ones alone, so that a thousand equal figures cost no more than two.
            var other = told.FirstOrDefault(other => Differ(pack, figure, other) && !Joined(pack, figure, other));
            if (other is not null)
                yield return Finding(pack, measure, figure, other);
            if (told.All(known => !SameValue(known, figure) || pack.Index.Claim(known.Claim)!.Date != pack.Index.Claim(figure.Claim)!.Date))
                told.Add(figure);
        }
    }

    /// <summary>The two cannot both be right, and speak of the same time as far as anyone says.</summary>
    public static bool Differ(Pack pack, Figure left, Figure right)
    {
        if (left.Unit == right.Unit && FigureRange.Of(left).Overlaps(FigureRange.Of(right)))
            return false;
        var (first, second) = (pack.Index.Claim(left.Claim)!.Date, pack.Index.Claim(right.Claim)!.Date); // figures are those of bound claims
        return first is null || second is null || Meet(first, second);
    }

    static bool Meet(EdtfDate left, EdtfDate right) =>
        !(left.Earliest > right.Latest || right.Earliest > left.Latest);

    static bool SameValue(Figure left, Figure right) =>
        left.Value == right.Value && left.Unit == right.Unit && left.Qualifier == right.Qualifier;

    static bool Joined(Pack pack, Figure left, Figure right) =>
        pack.Index.DisputeOf(pack.Index.Claim(left.Claim)!) is { } dispute && dispute.Claims.Contains(right.Claim);

    static Diagnostic Finding(Pack pack, Measure measure, Figure figure, Figure other)
    {
        var (here, there) = (Locate(pack, figure), Locate(pack, other));
        return ConsistencyDiagnostics.FiguresDiffer.At(here, InWords(figure), measure.Id, InWords(other)).With(there, $"`{other.Claim}` gives {InWords(other)}");
    }

    static SourceLocation Locate(Pack pack, Figure figure)
    {
        var claim = pack.Index.Claim(figure.Claim)!;
        return pack.Index.Article(claim.Article)!.Input.Locate(claim.Entry.Figure!.Value.Span); // it has a figure
    }

    static string InWords(Figure figure) => string.Join(' ', new[]
    {
        figure.Qualifier, figure.Value.ToString("#,##0.############", CultureInfo.InvariantCulture), figure.Unit,
    }.Where(part => !string.IsNullOrEmpty(part)));
}
