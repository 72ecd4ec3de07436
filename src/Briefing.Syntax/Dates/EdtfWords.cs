using System.Globalization;

namespace Briefing.Syntax.Dates;

/// <summary>Dates for readers, in words, and never finer than stated.</summary>
public static class EdtfWords
{
    /// <summary>"22 October, year not stated", "24 to 30 August 2025", "not later than 17 September 2025", "about 2025".</summary>
    public static string Of(EdtfDate date, DateSpeech speech) => speech.Digits(Interval(date, speech));

    static string Interval(EdtfDate date, DateSpeech speech) => date switch
    {
        { IsInterval: false, Start: { } day } => Day(day, speech),
        { Start: { } from, End: { } to } => Between(from, to, speech),
        { Start: null, End: { } to } => date.Text.StartsWith("..", StringComparison.Ordinal)
            ? Fill(speech.NotLaterThan, Day(to, speech))
            : Fill(speech.UntilUnknownStart, Day(to, speech)),
        { Start: { } from, End: null } => Fill(date.IsOpenEnded ? speech.Since : speech.FromUnknownEnd, Day(from, speech)),
        _ => date.Text,
    };

    // What both ends share is said once, at the end: "24 to 30 August 2025".
    static string Between(EdtfDay from, EdtfDay to, DateSpeech speech)
    {
        if (from == to)
            return Day(to, speech);
        var isPlain = !from.Uncertain && !from.Approximate && !to.Uncertain && !to.Approximate && from.Time is null && to.Time is null
            && from.PartialYear is null && to.PartialYear is null;
        if (!isPlain || from.Year != to.Year || (from.Month is null && from.Season is null))
            return Fill(speech.FromTo, Day(from, speech), Day(to, speech));
        var first = from.Day is not null && from.Month == to.Month && to.Day is not null
            ? Number(from.Day.Value)
            : DayAndMonth(from, speech);
        return Fill(speech.FromTo, first, Day(to, speech));
    }

    static string Day(EdtfDay day, DateSpeech speech)
    {
        var words = DayAndMonth(day, speech);
        if (day is { Year: null, PartialYear: null })
            words = Fill(speech.YearNotStated, words);
        else
            words = words.Length == 0 ? Year(day, speech) : Fill(speech.MonthAndYear, words, Year(day, speech));
        if (day.Time is { } time)
            words = Fill(speech.AtTime, words, Time(time));
        if (day.Approximate)
            words = Fill(speech.About, words);
        return day.Uncertain ? Fill(speech.Uncertain, words) : words;
    }

    static string DayAndMonth(EdtfDay day, DateSpeech speech)
    {
        if (day.Season is { } season)
            return speech.Seasons[season - 21];
        if (day.Month is not { } month)
            return "";
        return day.Day is { } number ? Fill(speech.DayAndMonth, Number(number), speech.Months[month - 1]) : speech.Months[month - 1];
    }

    static string Year(EdtfDay day, DateSpeech speech)
    {
        if (day.PartialYear is { } partial)
        {
            return day.MissingDigits == 1
                ? Fill(speech.Decade, Number(partial * 10))
                : Fill(speech.BetweenYears, Number(partial * Scale(day)), Number((partial * Scale(day)) + Scale(day) - 1));
        }

        var year = day.Year ?? 0;
        // The year 0 of astronomers is 1 BC.
        return year > 0 ? Number(year) : Fill(speech.BeforeOurEra, Number(1 - year));
    }

    static int Scale(EdtfDay day) => day.MissingDigits == 2 ? 100 : 1000;

    static string Time(string time)
    {
        var clock = time[..(time[6..8] == "00" ? 5 : 8)];
        var zone = time[8..];
        return zone switch
        {
            "" => clock,
            "Z" => clock + " UTC",
            _ => $"{clock} UTC{zone}",
        };
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A theme's own words may hold any brace, so only the two places are looked for.
    static string Fill(string pattern, string first, string second = "") =>
        pattern.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
