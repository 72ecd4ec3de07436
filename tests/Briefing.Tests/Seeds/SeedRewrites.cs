using System.Globalization;
using System.Text;
using Briefing.Syntax.Seeds;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Seeds;

/// <summary>A seed that another scraper has saved, with other blanks and line ends, says the same.</summary>
public sealed class SeedRewrites
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(SeedFiles.At("seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var way in (string[])["CRLF", "lone CR", "no-break spaces", "indented", "blank lines doubled", "blank lines removed", "form feeds"])
                cases.Add(Path.GetFileName(file), way);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Other_blanks_change_nothing(string name, string way)
    {
        var text = File.ReadAllText(SeedFiles.At("seeds/" + name));
        Assert.Equal(Told(text), Told(Rewrite(text, way)));
    }

    static string Rewrite(string text, string way) => way switch
    {
        "CRLF" => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        "lone CR" => text.Replace('\n', '\r'),
        "no-break spaces" => text.Replace(' ', '\u00a0'),
        "indented" => string.Join('\n', text.Split('\n').Select(line => "   " + line + "\t ")),
        "blank lines doubled" => text.Replace("\n", "\n\n", StringComparison.Ordinal),
        "blank lines removed" => string.Join('\n', text.Split('\n').Where(line => line.Trim().Length > 0)),
        _ => text.Replace("\n\n", "\n\f\n", StringComparison.Ordinal),
    };

    static string Told(string text)
    {
        var seed = SeedReader.Read(TextFile.FromText("seeds/a.txt", text), SeedCorrections.None);
        var told = new StringBuilder();
        told.AppendLine(CultureInfo.InvariantCulture, $"{seed.Title?.Text} / {seed.Standfirst?.Text} / {seed.Outlet?.Text} / {seed.Byline?.Text} / {seed.Published?.Date.Text} / {seed.Language}");
        foreach (var block in seed.Blocks)
            told.AppendLine(CultureInfo.InvariantCulture, $"{block.Kind} {block.Number} {string.Join(' ', block.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        return told.ToString();
    }
}
