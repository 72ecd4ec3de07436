using Briefing.Packs.Checks;
using Briefing.Packs.Model;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>
/// The edits that give a quote its source's words, where it is certain which these are: few words differ, no other passage is
/// nearly as near, and no negation came or went, for then the claim must be thought over and not only its quote. Words that
/// differ in folds alone stay as the author typed them, and so do line breaks, comments and marks of quotation around them.
/// </summary>
static class QuoteCure
{
    /// <summary>Fewer letters are no passage that one could be sure of.</summary>
    const int LeastLetters = 12;

    /// <summary>Wrong letters that are a slip of the fingers, wherever they stand.</summary>
    const int Slips = 3;

    /// <summary>Whole words that may be others, if four of five letters are right.</summary>
    const int WrongWords = 2;

    /// <param name="text">The folded text in which the passage was found.</param>
    /// <param name="source">The passage in the source's own words.</param>
    public static EquatableArray<TextEdit> Of(Quote quote, QuoteRun run, string text, NearestPassage nearest, string source)
    {
        if (quote.Entry is null || run.Pieces is not [{ Before: "", After: "" } piece])
            return [];
        if (nearest.Length < LeastLetters || piece.Text.Length != nearest.Length || nearest.Span.Of(text).Contains('\n'))
            return [];
        var typed = Words(quote.Words, piece.Raw);
        var differences = WordDifference.Between(string.Join(' ', typed.Select(word => word.Folded)), QuoteFolds.Fold(source));
        var isSlip = nearest.Distance <= Slips && nearest.Distance * 4 <= nearest.Length;
        var isFewWords = differences.Sum(one => Math.Max(Count(one.Quoted), Count(one.Source))) <= WrongWords && nearest.Distance * 5 <= nearest.Length;
        if (differences.Count == 0 || !(isSlip || isFewWords) || differences.Any(TurnsMeaning) || !IsAlone(text, piece.Text, nearest))
            return [];
        return InStyle(quote, [.. differences.Select(one => Edit(one, typed, source, quote.Words))]);
    }

    /// <summary>The rest of a word that a quote cuts.</summary>
    public static EquatableArray<TextEdit> Whole(Quote quote, QuotePattern pattern, string source)
    {
        if (quote.Entry is null || pattern.Runs is not [{ Pieces: [{ Before: "", After: "" } piece] }] || piece.Text.Length < LeastLetters)
            return [];
        var typed = Words(quote.Words, piece.Raw);
        var differences = WordDifference.Between(string.Join(' ', typed.Select(word => word.Folded)), QuoteFolds.Fold(source));
        return differences.Any(TurnsMeaning) ? [] : InStyle(quote, [.. differences.Select(one => Edit(one, typed, source, quote.Words))]);
    }

    readonly record struct TypedWord(TextSpan Span, string Folded);

    static List<TypedWord> Words(string words, TextSpan part)
    {
        var found = new List<TypedWord>();
        for (var at = part.Start; at < part.End;)
        {
            var start = at;
            while (at < part.End && !char.IsWhiteSpace(words[at]))
                at++;
            if (at > start && QuoteFolds.Fold(words[start..at]) is { Length: > 0 } folded)
                found.Add(new TypedWord(TextSpan.FromBounds(start, at), folded));
            while (at < part.End && char.IsWhiteSpace(words[at]))
                at++;
        }

        return found;
    }

    /// <summary>In the author's words, not yet in the file.</summary>
    static TextEdit Edit(WordDifference difference, List<TypedWord> typed, string source, string words)
    {
        var (first, count) = (difference.At.Quoted, Count(difference.Quoted));
        var right = string.Join(' ', source.Split(' ').Skip(difference.At.Source).Take(Count(difference.Source)));
        if (count > 0 && right.Length > 0)
            return new TextEdit(TextSpan.FromBounds(typed[first].Span.Start, typed[first + count - 1].Span.End), right);
        // Words that are missing go beside a neighbour; words too many go with the blank before them, or after them at the start.
        if (count == 0)
        {
            var neighbour = typed[first < typed.Count ? first : first - 1].Span;
            var own = neighbour.Of(words).ToString();
            return new TextEdit(neighbour, first < typed.Count ? $"{right} {own}" : $"{own} {right}");
        }

        var last = typed[first + count - 1].Span.End;
        return first > 0
            ? new TextEdit(TextSpan.FromBounds(typed[first - 1].Span.End, last), "")
            : new TextEdit(TextSpan.FromBounds(typed[0].Span.Start, count < typed.Count ? typed[count].Span.Start : last), "");
    }

    static EquatableArray<TextEdit> InStyle(Quote quote, List<TextEdit> edits)
    {
        var entry = quote.Entry!; // asked by both callers
        var style = entry.Style;
        if (style != YamlStyle.Plain || edits.All(edit => YamlWords.IsSafe(edit.Words)))
            return [.. edits.Select(edit => new TextEdit(entry.InFile(edit.Span), YamlWords.InStyle(edit.Words, style)))];
        var whole = quote.Words;
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
            whole = whole[..edit.Span.Start] + edit.Words + whole[edit.Span.End..];
        return [new TextEdit(entry.Span, $"\"{YamlWords.InStyle(whole, YamlStyle.DoubleQuoted)}\"")];
    }

    static bool TurnsMeaning(WordDifference difference) => Negations(difference.Quoted) != Negations(difference.Source);

    static int Negations(string words) => words.ToLowerInvariant().Split(' ').Count(word => NegationCut.IsNegation(QuoteContext.Bare(word)));

    static bool IsAlone(string text, string words, NearestPassage nearest)
    {
        var without = string.Concat(text.AsSpan(0, nearest.Span.Start), new string('\n', nearest.Span.Length), text.AsSpan(nearest.Span.End));
        return NearestPassage.Find(without, words) is not { } second || second.Distance > nearest.Distance + Slips;
    }

    static int Count(string words) => words.Length == 0 ? 0 : words.Count(unit => unit == ' ') + 1;
}
