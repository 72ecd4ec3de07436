using Briefing.Text;

namespace Briefing.Syntax.Dates;

/// <summary>The words for dates in one language; <c>{0}</c> and <c>{1}</c> stand for what they speak of. Themes bring them, language by language.</summary>
public sealed record DateSpeech
{
    /// <summary>The twelve of the Gregorian calendar: a date is shown in the calendar in which it is stated.</summary>
    public required EquatableArray<string> Months { get; init; }

    /// <summary>Spring, summer, autumn, winter.</summary>
    public required EquatableArray<string> Seasons { get; init; }

    public required string DayAndMonth { get; init; }

    public required string MonthAndYear { get; init; }

    public required string YearNotStated { get; init; }

    public required string About { get; init; }

    public required string Uncertain { get; init; }

    public required string FromTo { get; init; }

    public required string NotLaterThan { get; init; }

    public required string UntilUnknownStart { get; init; }

    public required string Since { get; init; }

    public required string FromUnknownEnd { get; init; }

    public required string Decade { get; init; }

    public required string BetweenYears { get; init; }

    public required string BeforeOurEra { get; init; }

    /// <summary>A day and a time of it.</summary>
    public required string AtTime { get; init; }

    /// <summary>The digit nought; the other nine follow it in Unicode.</summary>
    public required char Zero { get; init; }

    /// <summary>The same words with the language's own digits.</summary>
    public string Digits(string words)
    {
        if (Zero == '0')
            return words;
        return string.Create(words.Length, (words, Zero), static (made, source) =>
        {
            for (var at = 0; at < made.Length; at++)
                made[at] = char.IsAsciiDigit(source.words[at]) ? (char)(source.Zero + source.words[at] - '0') : source.words[at];
        });
    }
}
