using System.Globalization;
using System.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// A table for spreadsheets, RFC 4180. A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV
/// injection): sources are hostile.
/// </summary>
sealed class CsvText
{
    readonly StringBuilder text = new();

    public CsvText(params ReadOnlySpan<string?> headings) => Row(headings);

    public void Row(params ReadOnlySpan<string?> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (at > 0)
                text.Append(',');
            Cell(cells[at] ?? "");
        }

        text.Append("\r\n");
    }

    public ReadOnlyMemory<byte> ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    public static string List(IEnumerable<string> items) => string.Join("; ", items);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

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
