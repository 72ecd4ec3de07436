using System.Buffers;
using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>A text with the folds of <see cref="QuoteFolds"/> applied, and the way back from each folded character to the text's own.</summary>
public sealed class FoldedText
{
    readonly string source;
    readonly Run[]? runs; // null where nothing was folded, so that every character stands at its own place

    FoldedText(string source, string text, Run[]? runs)
    {
        this.source = source;
        Text = text;
        this.runs = runs;
    }

    /// <summary>Folded characters whose own ones follow each other as they do; it ends where the next begins.</summary>
    readonly record struct Run(int From, int Start);

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
        var folding = new Folding(text, composed, (composed ? room : room * 3) + 1);
        foreach (var part in parts)
            folding.Add(part);
        return folding.Done();
    }

    /// <summary>Where a folded character begins in the text.</summary>
    public int Start(int at)
    {
        if (runs is null)
            return at;
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].From <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return runs[low].Start + (at - runs[low].From);
    }

    /// <summary>Where it ends there: a run of white space, and a letter with the marks that were composed into it, count whole.</summary>
    public int End(int at)
    {
        if (runs is null)
            return at + 1;
        var start = Start(at);
        var end = start + 1;
        var limit = at + 1 < Text.Length ? Start(at + 1) : source.Length;
        // A letter that composition took apart gives several folded characters at one place.
        if (limit <= start)
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
        if (runs is null)
            return Math.Clamp(offset, 0, Text.Length);
        var (low, high) = (0, Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Start(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    static bool IsMark(char unit) => unit >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A text while it is folded, in borrowed room.</summary>
    /// <param name="room">Characters that it may come to.</param>
    ref struct Folding(string text, bool composed, int room)
    {
        // Texts that are blank more often than not are cut so often that longer looks ahead would cost more than they give.
        const int Look = 256;

        readonly char[] buffer = ArrayPool<char>.Shared.Rent(room);
        Run[] runs = ArrayPool<Run>.Shared.Rent(64);
        int length;
        int count;
        int next = -1; // the offset that goes on with the last run

        public void Add(TextSpan part)
        {
            if (length > 0)
                Put('\n', part.Start);
            var first = length;
            for (var at = part.Start; at < part.End;)
            {
                if (composed && Plain(text.AsSpan(at, Math.Min(Look, part.End - at)), length == first || buffer[length - 1] == ' ') is > 0 and var plain)
                {
                    Begin(at);
                    text.CopyTo(at, buffer, length, plain);
                    length += plain;
                    at += plain;
                    next = at;
                    continue;
                }

                if (!composed && ClusterEnd(text, at, part.End) is var end && end > at)
                {
                    foreach (var unit in text[at..end].Normalize(NormalizationForm.FormC))
                        Put(QuoteFolds.Unit(unit), at);
                    at = end;
                    continue;
                }

                var folded = QuoteFolds.Unit(text[at]);
                if (folded != ' ' || (length > first && buffer[length - 1] != ' '))
                    Put(folded, at);
                at++;
            }

            if (length <= first || buffer[length - 1] != ' ')
                return;
            length--;
            next = -1;
            if (runs[count - 1].From == length)
                count--;
        }

        public FoldedText Done()
        {
            var folded = new FoldedText(text, new string(buffer, 0, length), runs.AsSpan(0, count).ToArray());
            ArrayPool<char>.Shared.Return(buffer);
            ArrayPool<Run>.Shared.Return(runs);
            return folded;
        }

        /// <summary>How many characters stay as they are: printable ASCII with single blanks, which is most of most texts.</summary>
        /// <param name="isBlank">Whether what stands before them is a blank, or nothing.</param>
        static int Plain(ReadOnlySpan<char> rest, bool isBlank)
        {
            if (isBlank && rest[0] == ' ')
                return 0;
            if (rest.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var other)
                rest = rest[..other];
            return rest.IndexOf("  ") is >= 0 and var twice ? twice + 1 : rest.Length;
        }

        void Put(char unit, int offset)
        {
            if (unit == '\0')
                return;
            Begin(offset);
            buffer[length++] = unit;
            next = offset + 1;
        }

        void Begin(int offset)
        {
            if (offset == next)
                return;
            if (count == runs.Length)
            {
                var more = ArrayPool<Run>.Shared.Rent(2 * count);
                runs.AsSpan(0, count).CopyTo(more);
                ArrayPool<Run>.Shared.Return(runs);
                runs = more;
            }

            runs[count++] = new Run(length, offset);
        }
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
}
