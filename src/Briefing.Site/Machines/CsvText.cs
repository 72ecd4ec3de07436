using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// A table for spreadsheets, RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV
/// injection): sources are hostile.
/// </summary>
sealed class CsvText
{
    // A table of the whole pack is handed on in pieces of about this many characters.
    const int Piece = 1 << 14;

    readonly StringBuilder text = new();
    readonly TakeBytes? take;

    public CsvText(params ReadOnlySpan<string?> headings) => Row(headings);

    CsvText(TakeBytes take) => this.take = take;

    /// <summary>A table whose bytes are handed on as its rows are made.</summary>
    /// <param name="rows">Makes them, the headings first.</param>
    public static Action<TakeBytes> Pour(Action<CsvText> rows) => take =>
    {
        var table = new CsvText(take);
        rows(table);
        table.HandOn(take);
    };

    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (at > 0)
                text.Append(',');
            Cell(cells[at] ?? "");
        }

        text.Append("\r\n");
        if (take is not null && text.Length >= Piece)
            HandOn(take);
    }

    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    public static string List(IEnumerable<string> items) => string.Join("; ", items);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    void HandOn(TakeBytes to)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, room, text.Length);
        to(Encoding.UTF8.GetBytes(room, 0, text.Length));
        ArrayPool<char>.Shared.Return(room);
        text.Clear();
    }

    void Cell(string words)
    {
        if (IsFormula(words))
            words = "'" + words;
        if (words.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Append(words);
        else
            text.Append('"').Append(words.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A spreadsheet passes over blanks before the sign; a number below zero is no formula.
    static bool IsFormula(string words) =>
        words is ['\t' or '\r' or '\n', ..]
        || (words.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..]
            && !decimal.TryParse(words, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _));
}
