using System.Globalization;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>A claim, ready to be pasted, for words that someone selected in a source. What it says and who says it is a proposal to be looked at.</summary>
/// <param name="Lines">Of YAML, the first with its hyphen.</param>
internal sealed record ClaimOffer(EquatableArray<string> Lines)
{
    // In letters; an id is typed and read, so it stays short.
    const int LongestId = 40;

    // A speaker stands this near to the word that makes them one; in letters.
    const int NearWord = 60;

    static readonly string[] Saying =
    [
        "said", "says", "told", "stated", "added", "warned", "claimed", "announced", "argued", "noted", "wrote", "according to", "insisted",
        "described", "explained", "reported", "denied", "called", "asked", "stressed", "emphasized", "emphasised", "urged", "acknowledged",
    ];

    /// <param name="pieces">As selected, one for each paragraph that the selection touches.</param>
    /// <returns>Null and a sentence when the article does not have the words in this order.</returns>
    public static (ClaimOffer? Offer, string? Refusal) Of(VerifiedPack verified, Article article, IReadOnlyList<string> pieces)
    {
        var words = string.Join(" […] ", pieces.Select(OneLine).Where(piece => piece.Length > 0));
        if (words.Length == 0)
            return (null, "Select some words first.");
        var folded = FoldedArticle.Of(article);
        var found = QuoteSearch.Find(folded.Body.Text, QuotePattern.Parse(words), out _);
        if (found.Count == 0)
            return (null, "The article does not have these words as whole words in this order; select a little more or less.");
        var place = folded.Body.Start(found[0].Start);
        var block = FoldedArticle.BlockAt(article.Seed, place);
        var speaker = Speaker(article, block, place);
        var lines = new List<string>
        {
            $"- id: {NewId(verified.Pack, words)}",
            $"  text: {Quoted(OneLine(pieces[0]))}",
            $"  by: {speaker?.Value ?? "article"}",
            $"  basis: {(speaker is null ? "own-voice" : "on-record")}",
        };
        var themes = Themes(verified, article, block);
        if (themes.Count > 0)
            lines.Add($"  themes: [{string.Join(", ", themes)}]");
        lines.Add($"  quote: {Quoted(words)}");
        if (found.Count > 1 && block >= 0 && article.Seed.Blocks[block].Number is > 0 and var number)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"  paragraph: {number}"));
        return (new ClaimOffer([.. lines]), null);
    }

    static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whoever is named nearest to a word of saying in the paragraph; null when nobody is.</summary>
    static Slug? Speaker(Article article, int block, int place)
    {
        if (block < 0)
            return null;
        var text = article.Seed.Blocks[block].Text;
        var start = article.Seed.Blocks[block].Span.Start;
        var sayings = Saying
            .SelectMany(word => Places(text, word).Select(at => (Start: start + at, End: start + at + word.Length)))
            .ToList();
        return article.Mentions
            .Where(mention => mention.Block == block && sayings.Exists(saying => Distance(mention.Span, saying.Start, saying.End) <= NearWord))
            .OrderBy(mention => sayings.Min(saying => Distance(mention.Span, saying.Start, saying.End)))
            .ThenBy(mention => Math.Abs(mention.Span.Start - place))
            .Select(mention => (Slug?)mention.Actor)
            .FirstOrDefault();
    }

    static int Distance(TextSpan span, int start, int end) => Math.Max(0, Math.Max(start - span.End, span.Start - end));

    static IEnumerable<int> Places(string text, string words)
    {
        for (var at = 0; (at = text.IndexOf(words, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetter(text[at + words.Length])))
                yield return at;
        }
    }

    /// <summary>Those of claims that rest on the same paragraph; else the one that most claims of the article share.</summary>
    static List<Slug> Themes(VerifiedPack verified, Article article, int block)
    {
        var claims = verified.Pack.Index.ClaimsOf(article).ToList();
        var here = claims.Where(claim => claim.Quotes.Any(quote => verified.PlaceOf(quote)?.Block == block)).SelectMany(claim => claim.Themes).Distinct().Order().ToList();
        return here.Count > 0
            ? here
            : [.. claims.SelectMany(claim => claim.Themes).GroupBy(theme => theme).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(1).Select(group => group.Key)];
    }

    static string NewId(Pack pack, string words)
    {
        var made = Slug.Make(words).Value;
        while (made.Length > LongestId && made.LastIndexOf('-') is > 0 and var hyphen)
            made = made[..hyphen];
        made = made.Length > LongestId ? made[..LongestId].TrimEnd('-') : made;
        var id = made.Length == 0 ? "claim" : made;
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (pack.Index.Claim(Slug.Parse(candidate)) is null)
                return candidate;
        }
    }

    /// <summary>A double-quoted scalar (YAML 1.2, section 7.3.1), which holds any words.</summary>
    static string Quoted(string words)
    {
        var made = new StringBuilder("\"");
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                made.Append('\\').Append((char)rune.Value);
            else if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF)
                made.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                made.Append(rune.ToString());
        }

        return made.Append('"').ToString();
    }
}
