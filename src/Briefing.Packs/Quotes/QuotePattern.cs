using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>An author's quote taken apart at its brackets.</summary>
/// <param name="Whole">All of it, folded, brackets included: a source may have brackets of its own.</param>
/// <param name="Runs">The parts between omissions, in order; empty where nothing but brackets was written.</param>
public sealed record QuotePattern(string Whole, EquatableArray<QuoteRun> Runs)
{
    /// <summary>An insertion stands for at most this many words of the source.</summary>
    public const int ReplacedWords = 4;

    /// <summary>Written without brackets.</summary>
    public bool IsSimple => Runs.Count == 1 && Runs[0].Pieces.Count == 1 && Runs[0].Pieces[0].Text == Whole;

    public static QuotePattern Parse(string words)
    {
        var whole = QuoteFolds.Fold(words);
        if (!words.Contains('[', StringComparison.Ordinal))
        {
            return new QuotePattern(whole, whole.Length == 0 ? [] : [new QuoteRun([new QuotePiece(whole, new TextSpan(0, words.Length), "", "")])]);
        }

        var runs = new List<QuoteRun>();
        var pieces = new List<QuotePiece>();
        var start = 0;
        var before = "";
        while (true)
        {
            var open = words.IndexOf('[', start);
            var close = open < 0 ? -1 : words.IndexOf(']', open);
            var end = close < 0 ? words.Length : open;
            var inside = close < 0 ? "" : words[(open + 1)..close].Trim();
            var omits = inside is "…" or "..." or ". . .";
            var folded = QuoteFolds.Fold(words[start..end]);
            if (folded.Length > 0)
            {
                var after = close >= 0 && IsWord(inside) && char.IsLetter(words[end - 1]) ? inside : "";
                var opening = char.IsLetter(words[start]) ? before : "";
                pieces.Add(new QuotePiece(folded, TextSpan.FromBounds(start, end), opening, after));
            }

            if ((close < 0 || omits) && pieces.Count > 0)
            {
                runs.Add(new QuoteRun([.. pieces]));
                pieces.Clear();
            }

            if (close < 0)
                return new QuotePattern(whole, [.. runs]);
            before = IsWord(inside) ? inside : "";
            start = close + 1;
        }
    }

    /// <summary>Letters alone can be part of a word; "[sic]" is a remark wherever it stands.</summary>
    static bool IsWord(string inside) => inside.Length > 0 && inside != "sic" && inside.All(char.IsLetter);
}

/// <summary>Words that stand in one block of the source.</summary>
/// <param name="Pieces">At least one; insertions stand between them.</param>
public sealed record QuoteRun(EquatableArray<QuotePiece> Pieces);

/// <summary>Verbatim words.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Raw">Where they stand in the author's words.</param>
/// <param name="Before">What the editor wrote in brackets directly against the first letter, as <c>T</c> in <c>[T]he</c>; empty when nothing.</param>
/// <param name="After">The same against the last letter, as <c>s</c> in <c>talk[s]</c>.</param>
public sealed record QuotePiece(string Text, TextSpan Raw, string Before, string After);
