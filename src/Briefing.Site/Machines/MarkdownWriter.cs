using System.Buffers;

namespace Briefing.Site.Machines;

/// <summary>
/// Writes Markdown in UTF-8: lines with their prefixes, blocks kept apart by an empty line, white space folded, and every text
/// escaped, because sources may hold any sign that Markdown reads. A thread writes one text at a time.
/// </summary>
sealed class MarkdownWriter
{
    // Signs with a meaning wherever they stand in a line. Angle brackets and ampersands would begin HTML, and that is what hostile text would want.
    static readonly SearchValues<byte> Special = SearchValues.Create("\\`*_[]<&~|\t\r\n\f"u8);

    [ThreadStatic]
    static LentRoom? Room;

    readonly LentRoom made = Room ??= new LentRoom(1 << 14);
    readonly List<byte> prefix = [];
    readonly Stack<int> widths = new();
    int pending;
    bool atStart = true;
    bool space;

    public MarkdownWriter() => made.Begin();

    /// <summary>Inside a table's cell everything stays on one line.</summary>
    public bool OneLine { get; set; }

    /// <summary>Bytes so far.</summary>
    public int Length => made.Length;

    /// <summary>Ends the line (1) or the block (2), unless nothing stands on it yet.</summary>
    public void Break(int lines)
    {
        if (OneLine)
            space = true;
        else if (!atStart || pending > 0)
            pending = Math.Max(pending, lines);
    }

    /// <summary>Begins an item: its marker, and an indent of the same width for what follows in it.</summary>
    public void OpenItem(ReadOnlySpan<byte> marker) => Open(marker, Blanks[..Math.Min(Blanks.Length, marker.Length)]);

    /// <summary>Begins a quotation.</summary>
    public void OpenQuotation() => Open("> "u8, "> "u8);

    /// <summary>Sets something before every line that follows, until <see cref="Pop"/>.</summary>
    public void Push(ReadOnlySpan<byte> before)
    {
        prefix.AddRange(before);
        widths.Push(before.Length);
    }

    public void Pop()
    {
        if (widths.TryPop(out var width))
            prefix.RemoveRange(prefix.Count - width, width);
        // An item or quotation without content must not swallow the break that follows it.
        atStart = false;
    }

    /// <summary>Signs of Markdown itself.</summary>
    public void Sign(ReadOnlySpan<byte> sign)
    {
        BeginLine();
        Put(sign);
    }

    public void Paragraph(ReadOnlySpan<byte> line)
    {
        Break(2);
        Sign(line);
    }

    /// <summary>Words: folded and escaped.</summary>
    public void Text(ReadOnlySpan<byte> text)
    {
        for (; text.IndexOfAny(Special) is >= 0 and var at; text = text[(at + 1)..])
        {
            Words(text[..at]);
            Escaped(text[at]);
        }

        Words(text);
    }

    /// <summary>Words without special signs, in as few pieces as their blanks allow.</summary>
    void Words(ReadOnlySpan<byte> run)
    {
        while (!run.IsEmpty)
        {
            var words = run.TrimStart((byte)' ');
            space |= words.Length < run.Length;
            run = words;
            if (words.IndexOf("  "u8) is >= 0 and var blanks)
                words = words[..blanks];
            run = run[words.Length..];
            if (words.IsEmpty)
                continue;
            var isBlankAfter = words[^1] == ' ';
            if (isBlankAfter)
                words = words[..^1];
            if (BeginLine())
                WriteFirst(words);
            else
                Put(words);
            space = isBlankAfter;
        }
    }

    /// <summary>Words between backticks, in which nothing can be escaped.</summary>
    public void Code(ReadOnlySpan<byte> text)
    {
        BeginLine();
        foreach (var unit in text)
            Put([unit is (byte)'`' ? (byte)'\'' : unit is (byte)'\n' or (byte)'\r' ? (byte)' ' : unit]);
    }

    /// <summary>Lines between fences.</summary>
    public void Block(ReadOnlySpan<byte> text)
    {
        Break(2);
        Sign("```"u8);
        foreach (var range in text.Split((byte)'\n'))
        {
            Break(1);
            Sign([]);
            Code(text[range]);
            atStart = false;
        }

        Break(1);
        Sign("```"u8);
        Break(2);
    }

    public ReadOnlyMemory<byte> Done() => Lend().ToArray();

    /// <summary>The same, for a reader who has done with it before this thread begins its next text.</summary>
    public ReadOnlyMemory<byte> Lend()
    {
        Put("\n"u8);
        return made.Written;
    }

    void Put(ReadOnlySpan<byte> bytes) => made.Put(bytes);

    static ReadOnlySpan<byte> Blanks => "          "u8;

    void Open(ReadOnlySpan<byte> marker, ReadOnlySpan<byte> before)
    {
        BeginLine();
        Put(marker);
        Push(before);
        (atStart, space) = (true, false);
    }

    void Escaped(byte unit)
    {
        if (unit is (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')
        {
            space = true;
            return;
        }

        BeginLine();
        Put([(byte)'\\', unit]);
    }

    /// <summary>Writes the breaks that are due.</summary>
    /// <returns>Whether a line begins here.</returns>
    bool BeginLine()
    {
        if (pending > 0)
        {
            for (; pending > 0; pending--)
            {
                Put("\n"u8);
                if (pending > 1)
                    WritePrefix(trimmed: true);
            }

            WritePrefix(trimmed: false);
            atStart = true;
        }

        var first = atStart;
        if (space && !first)
            Put(" "u8);
        (space, atStart) = (false, false);
        return first;
    }

    /// <summary>The first words of a line, with what would begin a heading, a list, a quotation or a rule escaped.</summary>
    void WriteFirst(ReadOnlySpan<byte> run)
    {
        var digits = run.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (run[0] is (byte)'#' or (byte)'+' or (byte)'-' or (byte)'=' or (byte)'>')
        {
            Put("\\"u8);
        }
        else if (digits > 0 && (run[digits] is (byte)'.' or (byte)')'))
        {
            Put(run[..digits]);
            Put("\\"u8);
            run = run[digits..];
        }

        Put(run);
    }

    void WritePrefix(bool trimmed)
    {
        var bytes = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(prefix);
        Put(trimmed ? bytes.TrimEnd((byte)' ') : bytes);
    }
}
