using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>
/// Finds the passage of a text that lies fewest letter changes from a pattern. Myers' bit-parallel algorithm (1999) in Hyyrö's
/// blocks: 64 letters of the pattern are compared with one of the text in a few operations.
/// </summary>
static class ApproximateSearch
{
    /// <param name="Span">Of the passage.</param>
    /// <param name="Distance">Letters to insert, delete or change.</param>
    public readonly record struct Passage(TextSpan Span, int Distance);

    /// <summary>The nearest passage; the first of several that are equally near. Case counts as part of a letter only where nothing else decides.</summary>
    public static Passage? Nearest(string text, string pattern)
    {
        if (pattern.Length == 0 || text.Length == 0)
            return null;
        var letters = pattern.ToLowerInvariant();
        var (end, distance) = BestEnd(text.AsSpan(), letters, anchored: false);
        // The start is the end of the reversed pattern in what precedes, read backwards from the end that was found.
        var reach = Math.Min(end, letters.Length + distance);
        var before = text[(end - reach)..end].ToCharArray();
        Array.Reverse(before);
        var backwards = letters.ToCharArray();
        Array.Reverse(backwards);
        var (length, _) = BestEnd(before, new string(backwards), anchored: true);
        return new Passage(TextSpan.FromBounds(end - length, end), distance);
    }

    /// <summary>Where the best match ends, and its distance.</summary>
    /// <param name="anchored">The match begins with the text; else anywhere.</param>
    static (int End, int Distance) BestEnd(ReadOnlySpan<char> text, string pattern, bool anchored)
    {
        var blocks = (pattern.Length + 63) / 64;
        var masks = Masks(pattern, blocks);
        var none = new ulong[blocks];
        var plus = new ulong[blocks];
        var minus = new ulong[blocks];
        Array.Fill(plus, ulong.MaxValue);
        var lastBit = 1UL << ((pattern.Length - 1) % 64);
        var score = pattern.Length;
        var best = (End: 0, Distance: score);
        for (var at = 0; at < text.Length; at++)
        {
            var mask = masks.TryGetValue(char.ToLowerInvariant(text[at]), out var known) ? known : none;
            var carry = anchored ? 1 : 0;
            for (var block = 0; block < blocks; block++)
            {
                var last = block == blocks - 1;
                carry = Advance(ref plus[block], ref minus[block], mask[block], carry, last ? lastBit : 1UL << 63);
            }

            score += carry;
            if (score < best.Distance)
                best = (at + 1, score);
        }

        return best;
    }

    /// <summary>One letter of the text against one block of the pattern; the change of the score in the block's last row.</summary>
    static int Advance(ref ulong plus, ref ulong minus, ulong equal, int carry, ulong top)
    {
        var matches = equal | minus;
        if (carry < 0)
            equal |= 1;
        var diagonal = (((equal & plus) + plus) ^ plus) | equal;
        var plusRow = minus | ~(diagonal | plus);
        var minusRow = plus & diagonal;
        var result = (plusRow & top) != 0 ? 1 : (minusRow & top) != 0 ? -1 : 0;
        plusRow <<= 1;
        minusRow <<= 1;
        if (carry > 0)
            plusRow |= 1;
        else if (carry < 0)
            minusRow |= 1;
        plus = minusRow | ~(matches | plusRow);
        minus = plusRow & matches;
        return result;
    }

    static Dictionary<char, ulong[]> Masks(string pattern, int blocks)
    {
        var masks = new Dictionary<char, ulong[]>();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (!masks.TryGetValue(pattern[at], out var mask))
                masks[pattern[at]] = mask = new ulong[blocks];
            mask[at / 64] |= 1UL << (at % 64);
        }

        return masks;
    }
}
