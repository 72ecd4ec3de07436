using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Briefing.Templates;

/// <summary>
/// Where a render writes: one array of characters, which is emptied into the page's bytes whenever it is full, so that it need not
/// be as long as the page. A captured text is the tail of it, taken off again, so that nothing is copied twice and nothing is
/// allocated but the text itself; while one is captured the array grows.
/// </summary>
sealed partial class OutputBuffer : IDisposable
{
    const string Cut = "...";

    readonly int limit;
    readonly bool limitIsError;
    readonly bool tracksLines;
    readonly bool indentsEmptyLines;

    char[] chars;
    int length;
    IBufferWriter<byte>? drain;
    int captures;

    // The quick path may write up to here. Below zero it is closed, and every write takes the slow path.
    int end;

    // Written and taken off again, or drained: counts toward the limit, as every character a template makes does.
    int taken;
    bool full;
    bool atLineStart;

    public OutputBuffer(TemplateOptions options)
    {
        limit = options.LimitToString;
        limitIsError = options.LimitIsError;
        tracksLines = options.AutoIndent;
        indentsEmptyLines = options.IndentOnEmptyLines;
        chars = ArrayPool<char>.Shared.Rent(32 * 1024);
        SetEnd();
    }

    /// <summary>Written before every line, with auto-indent; null or empty for none.</summary>
    public string? Indent { get; set; }

    /// <summary>Counts what comes next as the rest of a line that has its indent: an include's text begins where its tag stands.</summary>
    public void ForgetLineStart() => atLineStart = false;

    public ReadOnlySpan<char> Written => chars.AsSpan(0, length);

    /// <summary>From here on bytes go to a writer as they are made; <see cref="EndDrain"/> sends the last.</summary>
    public void BeginDrain(IBufferWriter<byte> writer)
    {
        (drain, captures) = (writer, 0); // a render that failed may have left some open
        Drain();
    }

    public void EndDrain()
    {
        Drain(ends: true);
        drain = null;
    }

    /// <summary>From here on a text is made, not the page.</summary>
    /// <returns>A mark for <see cref="TakeFrom"/>.</returns>
    public int BeginCapture()
    {
        captures++;
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(string text) => Append(text.AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length <= end - length)
        {
            text.CopyTo(chars.AsSpan(length));
            length += text.Length;
        }
        else
        {
            AppendSlow(text);
        }
    }

    public void Append(char unit) => Append(new ReadOnlySpan<char>(in unit));

    public void Append<T>(T value, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable
    {
        if (value.TryFormat(chars.AsSpan(length, Math.Max(0, end - length)), out var written, format, System.Globalization.CultureInfo.InvariantCulture))
            length += written;
        else
            AppendSlow(value.ToString(format.ToString(), System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Takes off and returns everything written since the mark.</summary>
    public string TakeFrom(int mark)
    {
        captures--;
        var text = new string(chars, mark, length - mark);
        taken += length - mark;
        length = mark;
        SetEnd();
        return text;
    }

    /// <summary>Returns everything written since the mark, and leaves it where it stands.</summary>
    public string EndCapture(int mark)
    {
        captures--;
        return new string(chars, mark, length - mark);
    }

    /// <summary>How many characters were written, those taken off again included.</summary>
    public long Total => (long)length + taken;

    public override string ToString() => new(chars, 0, length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(chars);
        chars = [];
        length = 0;
        end = -1;
    }

    void SetEnd() => end = full || tracksLines ? -1 : limit == 0 ? chars.Length : Math.Min(chars.Length, limit - taken);

    [MethodImpl(MethodImplOptions.NoInlining)]
    void AppendSlow(ReadOnlySpan<char> text)
    {
        if (full || text.IsEmpty)
            return;
        if (tracksLines)
            AppendLines(text);
        else
            AppendWhole(text);
    }

    void AppendLines(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var line = text.IndexOf('\n');
            if (atLineStart && !string.IsNullOrEmpty(Indent) && (indentsEmptyLines || line != 0))
                AppendWhole(Indent);
            var piece = line < 0 ? text : text[..(line + 1)];
            AppendWhole(piece);
            atLineStart = line >= 0;
            text = text[piece.Length..];
        }
    }

    void AppendWhole(ReadOnlySpan<char> text)
    {
        if (full)
            return;
        if (limit > 0 && text.Length > limit - taken - length)
        {
            if (limitIsError)
                throw new FunctionError($"The output is longer than {limit} characters, which is the limit (LimitToString).", limit: nameof(TemplateOptions.LimitToString));
            text = text[..Math.Max(0, limit - taken - length)];
            full = true;
        }

        Reserve(text.Length + Cut.Length);
        text.CopyTo(chars.AsSpan(length));
        length += text.Length;
        if (full)
        {
            Cut.CopyTo(chars.AsSpan(length));
            length += Cut.Length;
        }

        SetEnd();
    }

    void Reserve(int more)
    {
        if (chars.Length - length >= more)
            return;
        Drain();
        if (chars.Length - length >= more)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(length + more), (int)Math.Min(Array.MaxLength, 2L * chars.Length)));
        chars.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(chars);
        chars = larger;
    }

    /// <param name="ends">Nothing follows, so that half a surrogate pair at the end is what it is, and does not wait for its other half.</param>
    void Drain(bool ends = false)
    {
        if (drain is null || captures > 0)
            return;
        var count = !ends && length > 0 && char.IsHighSurrogate(chars[length - 1]) ? length - 1 : length;
        Encoding.UTF8.GetBytes(chars.AsSpan(0, count), drain);
        chars.AsSpan(count, length - count).CopyTo(chars);
        taken += count;
        length -= count;
        SetEnd();
    }
}
