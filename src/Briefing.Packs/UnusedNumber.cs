using System.Globalization;
using Briefing.Packs.Checks;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>A number of an article that no quote shows and no claim gives as a figure.</summary>
/// <param name="Words">As it stands there, with points and commas.</param>
/// <param name="Paragraph">Body paragraph, from one.</param>
/// <param name="Span">In the seed file.</param>
public sealed record UnusedNumber(string Words, int Paragraph, TextSpan Span)
{
    internal static EquatableArray<UnusedNumber> In(Article article, IReadOnlyList<TextSpan> quoted, IEnumerable<Claim> claims)
    {
        var text = article.Seed.File.Text;
        var used = claims
            .Select(claim => claim.Figure).OfType<Figure>()
            .Select(figure => figure.Value.ToString("0.############", CultureInfo.InvariantCulture))
            .ToHashSet(StringComparer.Ordinal);
        used.UnionWith(quoted.SelectMany(piece => NumberTokens.In(piece.Of(text).ToString())).Select(number => number.Value));
        var found = new List<UnusedNumber>();
        foreach (var block in article.Seed.Blocks.Where(block => block.Number > 0))
        {
            foreach (var number in NumberTokens.In(block.Text).Where(number => used.Add(number.Value)))
            {
                found.Add(new UnusedNumber(
                    number.Span.Of(block.Text).ToString(), block.Number, new TextSpan(block.Span.Start + number.Span.Start, number.Span.Length)));
            }
        }

        return [.. found];
    }
}
