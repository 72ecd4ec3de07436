using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>A text with the folds of <see cref="QuoteFolds"/> applied, and the way back from each folded character to the text's own.</summary>
public sealed class FoldedText
{
    readonly string source;
    readonly int[]? starts; // null where nothing was folded, so that every character stands at its own place

    FoldedText(string source, string text, int[]? starts)
    {
        this.source = source;
        Text = text;
        this.starts = starts;
    }

    public string Text { get; }

    public static FoldedText Of(string text) => QuoteFolds.IsPlain(text) ? new FoldedText(text, text, null) : Of(text, [new TextSpan(0, text.Length)]);

    /// <summary>
    /// Parts of a text, folded one after another with a line feed between them. No folded part holds a line feed, so that
    /// nothing is ever found across two parts.
    /// </summary>
    public static FoldedText Of(string text, ReadOnlySpan<TextSpan> parts)
    {
        var room = parts.Length;
        foreach (var part in parts)
            room += part.Length;
        // Composing may lengthen a text: a few letters decompose even in form C. Thrice is the bound that Unicode gives (UAX 15).
        var composed = QuoteFolds.IsNormalized(text);
        var buffer = ArrayPool<char>.Shared.Rent((composed ? room : room * 3) + 1);
        var offsets = ArrayPool<int>.Shared.Rent((composed ? room : room * 3) + 1);
        var length = 0;
        foreach (var part in parts)
        {
            if (length > 0)
                Put(buffer, offsets, ref length, '\n', part.Start);
            length = FoldPart(text, part, composed, buffer, offsets, length);
        }

        var folded = new FoldedText(text, new string(buffer, 0, length), offsets.AsSpan(0, length).ToArray());
        ArrayPool<char>.Shared.Return(buffer);
        ArrayPool<int>.Shared.Return(offsets);
        return folded;
    }

    /// <summary>Where a folded character begins in the text.</summary>
    public int Start(int at) => starts is null ? at : starts[at];

    /// <summary>Where it ends there: a run of white space, and a letter with the marks that were composed into it, count whole.</summary>
    public int End(int at)
    {
        if (starts is null)
            return at + 1;
        var end = starts[at] + 1;
        var limit = at + 1 < starts.Length ? starts[at + 1] : source.Length;
        // A letter that composition took apart gives several folded characters at one place.
        if (limit <= starts[at])
            return end;
        if (Text[at] == ' ')
        {
            for (var next = end; next < limit; next++)
            {
                if (QuoteFolds.Unit(source[next]) == ' ')
                    end = next + 1;
            }

            return end;
        }

        while (end < limit && IsMark(source[end]))
            end++;
        return end;
    }

    /// <summary>How many characters after this one were dropped.</summary>
    internal int Gap(int at) => at + 1 < Text.Length && Text[at + 1] != '\n' && Text[at] != '\n' ? Math.Max(0, Start(at + 1) - End(at)) : 0;

    /// <summary>The text's own characters for a run of folded ones.</summary>
    public TextSpan Back(int start, int length) =>
        length == 0 ? new TextSpan(start < Text.Length ? Start(start) : source.Length, 0)
            : TextSpan.FromBounds(Start(start), End(start + length - 1));

    /// <summary>The first folded character at or after an offset of the text.</summary>
    public int Forth(int offset)
    {
        if (starts is null)
            return Math.Clamp(offset, 0, Text.Length);
        var at = Array.BinarySearch(starts, offset);
        if (at < 0)
            return ~at;
        while (at > 0 && starts[at - 1] == offset)
            at--;
        return at;
    }

    static int FoldPart(string text, TextSpan part, bool composed, char[] buffer, int[] offsets, int length)
    {
        var first = length;
        for (var at = part.Start; at < part.End;)
        {
            // Most letters of most texts: measured, a third of the time that folding takes.
            for (; composed && at < part.End && text[at] is > ' ' and <= '~'; at++)
            {
                buffer[length] = text[at];
                offsets[length++] = at;
            }

            if (at == part.End)
                break;
            if (!composed && ClusterEnd(text, at, part.End) is var end && end > at)
            {
                foreach (var unit in text[at..end].Normalize(NormalizationForm.FormC))
                    Put(buffer, offsets, ref length, QuoteFolds.Unit(unit), at);
                at = end;
                continue;
            }

            var plain = QuoteFolds.Unit(text[at]);
            if (plain == ' ' ? length > first && buffer[length - 1] != ' ' : plain != '\0')
                Put(buffer, offsets, ref length, plain, at);
            at++;
        }

        if (length > first && buffer[length - 1] == ' ')
            length--;
        return length;
    }

    /// <summary>The end of a letter with its marks where composing changes it; else its start.</summary>
    static int ClusterEnd(string text, int at, int limit)
    {
        if (text[at] < 0x80 && (at + 1 >= limit || text[at + 1] < 0x300))
            return at;
        var end = at + 1;
        if (char.IsHighSurrogate(text[at]) && end < limit && char.IsLowSurrogate(text[end]))
            end++;
        // Hangul vowels and finals compose with the consonant before them and are letters, not marks.
        while (end < limit && (IsMark(text[end]) || text[end] is >= '\u1160' and <= '\u11ff'))
            end++;
        return QuoteFolds.IsNormalized(text[at..end]) ? at : end;
    }

    static bool IsMark(char unit) => unit >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static void Put(char[] buffer, int[] offsets, ref int length, char unit, int offset)
    {
        if (unit == '\0')
            return;
        buffer[length] = unit;
        offsets[length++] = offset;
    }
}
