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
        var used = claims.Select(claim => claim.Figure).OfType<Figure>().Select(figure => figure.Value).ToHashSet();
        var shown = quoted.SelectMany(piece => Numbers(text, piece)).Select(span => span.Of(text).ToString()).ToHashSet(StringComparer.Ordinal);
        var found = new List<UnusedNumber>();
        foreach (var block in article.Seed.Blocks.Where(block => block.Number > 0))
        {
            foreach (var span in Numbers(text, block.Span))
            {
                var words = span.Of(text).ToString();
                if (!shown.Add(words) || (Value(words) is { } value && used.Contains(value)))
                    continue;
                found.Add(new UnusedNumber(words, block.Number, span));
            }
        }

        return [.. found];
    }

    static IEnumerable<TextSpan> Numbers(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (!char.IsDigit(text[at]) || (at > within.Start && char.IsLetter(text[at - 1])))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < within.End && (char.IsDigit(text[at])
                || (text[at] is '.' or ',' or '٫' or '٬' && at + 1 < within.End && char.IsDigit(text[at + 1]))))
            {
                at++;
            }

            if (at == within.End || !char.IsLetter(text[at]))
                yield return TextSpan.FromBounds(start, at);
        }
    }

    static decimal? Value(string words) => decimal.TryParse(
        words.Replace(",", "", StringComparison.Ordinal), System.Globalization.NumberStyles.AllowDecimalPoint,
        System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
