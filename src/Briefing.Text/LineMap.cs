using System.Buffers;

namespace Briefing.Text;

/// <summary>A place as people count it.</summary>
/// <param name="Line">From one.</param>
/// <param name="Column">From one, in UTF-16 code units, as editors and the Language Server Protocol's default count.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>Turns offsets into lines and columns. A line ends at LF, CRLF or a lone CR.</summary>
public sealed class LineMap
{
    static readonly SearchValues<char> LineEnds = SearchValues.Create('\n', '\r');

    readonly string text;
    readonly int[] starts;

    public LineMap(string text)
    {
        this.text = text;
        var found = new List<int>(1 + (text.Length / 40)) { 0 };
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(LineEnds);
            if (next < 0)
                break;
            at += next;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            found.Add(at);
        }

        starts = [.. found];
    }

    /// <summary>At least one: an empty text has one empty line.</summary>
    public int LineCount => starts.Length;

    public LinePosition PositionAt(int offset)
    {
        var index = LineIndexAt(offset);
        return new LinePosition(index + 1, Math.Clamp(offset, 0, text.Length) - starts[index] + 1);
    }

    /// <summary>The line's words without its end.</summary>
    /// <param name="line">From one.</param>
    public TextSpan LineSpan(int line)
    {
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : text.Length;
        if (line < starts.Length)
        {
            end--;
            if (end > start && text[end] == '\n' && text[end - 1] == '\r')
                end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    int LineIndexAt(int offset)
    {
        var index = Array.BinarySearch(starts, Math.Clamp(offset, 0, text.Length));
        return index >= 0 ? index : ~index - 1;
    }
}
