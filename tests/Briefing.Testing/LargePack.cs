using System.Globalization;
using System.Text;

namespace Briefing.Testing;

/// <summary>The texts of a pack of any size: articles of twenty paragraphs, each with eight claims and their quotes, and people with surnames.</summary>
public static class LargePack
{
    /// <summary>People who speak in it.</summary>
    public const int People = 200;

    /// <summary>Quotes of each article.</summary>
    public const int Quotes = 8;

    const int Paragraphs = 20;

    /// <summary>The seed of an article, by its number.</summary>
    public static string Seed(int number)
    {
        var text = new StringBuilder($"Report number {number} from the harbour\n\nMarch 3, 2031\n\n");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Person(number + paragraph)} said on quay {number % 97} that {(number * 31) + paragraph} crates had been counted in hall {paragraph}, ")
                .Append(CultureInfo.InvariantCulture, $"and that the crane of berth {number + paragraph} would not be moved before the tide of day {paragraph * 7}. ")
                .Append("Nobody from the office wanted to add anything to this.\n\n");
        }

        return text.ToString();
    }

    /// <summary>What its authors say of it.</summary>
    public static string Article(int number)
    {
        var text = new StringBuilder($"source: a{number}.txt\nclaims:\n");
        for (var claim = 0; claim < Quotes; claim++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: c{number}-{claim}\n    text: Crates were counted.\n    by: p{(number + claim) % People}\n    basis: on-record\n")
                .Append(CultureInfo.InvariantCulture, $"    quote: \"{(number * 31) + claim} crates had been counted in hall {claim}\"\n");
        }

        return text.ToString();
    }

    /// <summary>The file of a person.</summary>
    public static string Actor(int number) => $"name: {Person(number)}\nkind: person\naliases: [{Surname(number)}]\n";

    public static string Person(int number) => $"{(char)('A' + (number % 26))}nna {Surname(number)}";

    public static string Surname(int number) => $"{(char)('A' + (number / 26 % 26))}lmar{(char)('a' + (number % 26))}{(char)('a' + (number / 676 % 26))}";
}
