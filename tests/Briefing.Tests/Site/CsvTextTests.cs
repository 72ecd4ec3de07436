using System.Text;
using Briefing.Site.Machines;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Tables for spreadsheets: nothing that a source wrote is run as a formula, and everything comes back as it was.</summary>
public class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd", "'+cmd")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("2025-12-28", "2025-12-28")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void A_formula_is_defused(string words, string cell) => Assert.Equal(cell + "\r\n", Written(words));

    [Theory]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    public void What_would_end_a_cell_is_quoted(string words, string cell) => Assert.Equal(cell + "\r\n", Written(words));

    [Fact]
    public void A_table_that_is_handed_on_in_pieces_is_the_same_table()
    {
        string[] row = ["one", "two, \"three\"", "چهار 😀"];
        var held = new CsvText(row);
        var pieces = new List<byte[]>();
        var rows = Enumerable.Repeat(row, 2_000);
        foreach (var cells in rows)
            held.Row(cells);
        CsvText.Pour(table =>
        {
            table.Row(row);
            foreach (var cells in rows)
                table.Row(cells);
        })(bytes => pieces.Add(bytes.ToArray()));
        Assert.True(pieces.Count > 1);
        Assert.Equal(held.ToBytes().ToArray(), pieces.SelectMany(piece => piece));
    }

    static string Written(string words) => Encoding.UTF8.GetString(new CsvText(words).ToBytes().Span);
}
