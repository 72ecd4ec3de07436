using Briefing.Packs.Model;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>Ten ways to spoil a quote are all caught at its line; ten ways to type it differently are none of a reader's business.</summary>
public class Mutations
{
    const string Seed =
        "Ferry crossings resume\n\nMarch 3, 2031\n\n“We’re back,” the ferry’s master said on Monday — twenty-two days after\nthe ice had closed the sound. "
        + "Tickets cost 1,250 crowns, he said, and 65,412 people had written.\n\nThe council had asked for 3.5 million crowns and got\u00a0less; the timetable "
        + "holds until May, and the co-operative wants a second ferry.\n";

    static readonly string[] Quotes =
    [
        "“We’re back,” the ferry’s master said on Monday — twenty-two days after the ice had closed the sound",
        "Tickets cost 1,250 crowns, he said, and 65,412 people had written.",
        "The council had asked for 3.5 million crowns and got less",
        "the timetable holds until May, and the co-operative wants a second ferry",
    ];

    static readonly (string Name, Func<string, string> Change)[] Spoiled =
    [
        ("a letter changed", words => Change(words, char.IsLetter, unit => unit == 'e' ? 'a' : 'e')),
        ("a letter dropped", words => words.Remove(Place(words, char.IsLetter), 1)),
        ("a letter doubled", words => words.Insert(Place(words, char.IsLetter), words[Place(words, char.IsLetter)].ToString())),
        ("case changed", words => Change(words, char.IsLower, char.ToUpperInvariant)),
        ("a digit changed or added", words => words.Any(char.IsDigit) ? Change(words, char.IsDigit, unit => unit == '7' ? '1' : '7') : words + " 7"),
        ("a word dropped", words => string.Join(' ', words.Split(' ').Where((_, at) => at != 3))),
        ("a word added", words => words.Insert(words.IndexOf(' ', 12), " not")),
        ("two words swapped", words => string.Join(' ', words.Split(' ').Select((_, at) => words.Split(' ')[at == 3 ? 4 : at == 4 ? 3 : at]))),
        ("punctuation added", words => words.Insert(words.IndexOf(' ', 12), ";")),
        ("cut inside a word", words => words[..words.LastIndexOf(words.Last(char.IsLetter))]),
    ];

    static readonly (string Name, Func<string, string> Change)[] Harmless =
    [
        ("straight quotation marks", words => words.Replace('“', '"').Replace('”', '"')),
        ("straight apostrophes", words => words.Replace('’', '\'')),
        ("curly marks", words => words.Replace('\'', '‘')),
        ("an en dash", words => words.Replace('—', '–')),
        ("no-break hyphens", words => words.Replace('-', '\u2011')),
        ("no-break spaces", words => words.Replace(' ', '\u00a0')),
        ("double spaces", words => words.Replace(" ", "  ", StringComparison.Ordinal)),
        ("soft hyphens", words => words.Replace("ferry", "fer\u00adry", StringComparison.Ordinal)),
        ("zero-width spaces", words => words.Replace("crowns", "crow\u200bns", StringComparison.Ordinal)),
        ("spaces around", words => "  " + words + " "),
    ];

    [Fact]
    public void Every_spoiled_quote_is_caught_at_its_line()
    {
        Assert.All(Quotes, quote => Assert.Empty(Errors(quote)));
        foreach (var quote in Quotes)
        {
            foreach (var (name, change) in Spoiled)
            {
                var error = Assert.Single(Errors(change(quote)));
                Assert.True(error.Kind.Code is "BP401" or "BP403", $"{name}: {error.Message}");
                Assert.Equal(6, error.Where.Start.Line);
            }
        }
    }

    [Fact]
    public void No_harmless_rewriting_is_reported()
    {
        foreach (var quote in Quotes)
        {
            foreach (var (name, change) in Harmless)
                Assert.True(Errors(change(quote)).Count == 0, $"{name}: {change(quote)}");
        }
    }

    static List<Diagnostic> Errors(string quote)
    {
        var yaml = $"source: a.txt\nclaims:\n  - id: ferry\n    text: It runs.\n    by: {{unnamed: people}}\n    quote: '{quote.Replace("'", "''", StringComparison.Ordinal)}'\n";
        VerifiedPack verified = SpecPack.Verify(("seeds/a.txt", Seed), ("input/articles/a.yaml", yaml));
        return [.. verified.Pack.Findings.Where(finding => finding.Severity == Severity.Error)];
    }

    static int Place(string words, Func<char, bool> fits) => Enumerable.Range(words.Length / 3, words.Length / 2).First(at => fits(words[at]));

    static string Change(string words, Func<char, bool> fits, Func<char, char> change)
    {
        var at = words.Select((unit, place) => (unit, place)).First(pair => fits(pair.unit)).place;
        return words[..at] + change(words[at]) + words[(at + 1)..];
    }
}
