using System.Globalization;
using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>A date in running text.</summary>
/// <param name="Date">As precise as written; null where the figures can be read as two different days (03/04/2025).</param>
/// <param name="Span">The words of the date alone.</param>
public sealed record FoundDate(EdtfDate? Date, TextSpan Span);

/// <summary>
/// Finds calendar dates as news sites write them: month names in a dozen languages, figures in Western, Arabic and Persian digits,
/// the Solar Hijri calendar. Times, days of the week and relative forms ("yesterday") are no dates.
/// </summary>
public static class SeedDateReader
{
    /// <summary>All dates in a stretch of text, in order; at most <see cref="Reach"/> units are looked at.</summary>
    public static IReadOnlyList<FoundDate> FindAll(string text, TextSpan within)
    {
        var end = Math.Min(within.End, within.Start + Reach);
        if (!HasDigit(text.AsSpan(within.Start, end - within.Start)))
            return [];
        var tokens = SeedDateTokens.Cut(text, within.Start, end);
        var found = new List<FoundDate>();
        for (var at = 0; at < tokens.Count;)
        {
            var match = Match(tokens, at);
            if (match is { } date)
                found.Add(new FoundDate(date.Date, TextSpan.FromBounds(tokens[at].Start, tokens[at + date.Tokens - 1].End)));
            at += match?.Tokens ?? 1;
        }

        return found;
    }

    internal static bool HasDigit(ReadOnlySpan<char> words)
    {
        foreach (var unit in words)
        {
            if (SeedChars.Digit(unit) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Lines that state when an article appeared are short, and so is what stands before a dateline's dash.</summary>
    public const int Reach = 400;

    readonly record struct Reading(EdtfDate? Date, int Tokens);

    static Reading? Match(List<SeedDateToken> tokens, int at)
    {
        var token = tokens[at];
        if (token.Word is not null)
            return MonthFirst(tokens, at);
        if (!token.IsNumber)
            return null;
        return EastAsian(tokens, at) ?? InFigures(tokens, at) ?? DayFirst(tokens, at);
    }

    /// <summary>"December 28, 2025", "Sept. 17th 2025", "December 28", "December 2025".</summary>
    static Reading? MonthFirst(List<SeedDateToken> tokens, int at)
    {
        if (MonthAt(tokens, at) is not { } month)
            return null;
        var next = at + month.Tokens;
        if (NumberAt(tokens, next) is not { } number)
            return null;
        if (number.Digits == 4)
            return Whole(number.Number, month.Month, null, next + 1 - at);
        if (number is not { Digits: <= 2, Number: >= 1 and <= 31 })
            return null;
        var after = Skip(tokens, next + 1);
        if (NumberAt(tokens, after) is { Digits: 4 } year && Whole(year.Number, month.Month, number.Number, after + 1 - at) is { } whole)
            return whole;
        return WithoutYear(month.Month, number.Number, next + 1 - at);
    }

    /// <summary>"28 December 2025", "3. Mai 2024", "28 de diciembre de 2025", "28 December".</summary>
    static Reading? DayFirst(List<SeedDateToken> tokens, int at)
    {
        if (tokens[at] is not { Digits: <= 2, Number: >= 1 and <= 31 } day)
            return null;
        var next = Skip(tokens, at + 1);
        if (MonthAt(tokens, next) is not { } month)
            return null;
        var after = Skip(tokens, next + month.Tokens);
        if (NumberAt(tokens, after) is { Digits: 4 } year && Whole(year.Number, month.Month, day.Number, after + 1 - at) is { } whole)
            return whole;
        return WithoutYear(month.Month, day.Number, next + month.Tokens - at);
    }

    /// <summary>"2025-12-28", "28/12/2025", "28.12.2025", "1404/10/07".</summary>
    static Reading? InFigures(List<SeedDateToken> tokens, int at)
    {
        if (at + 4 >= tokens.Count || tokens[at + 2] is not { Digits: <= 2, Number: >= 1 } middle || !tokens[at + 4].IsNumber)
            return null;
        var sign = tokens[at + 1].Sign;
        if (sign is not ('-' or '/' or '.' or '–' or '\u2010') || tokens[at + 3].Sign != sign || PartOfMore(tokens, at))
            return null;
        var (first, last) = (tokens[at], tokens[at + 4]);
        if (first.Digits == 4 && last is { Digits: <= 2, Number: >= 1 })
            return Whole(first.Number, new SeedMonths.Month(middle.Number, first.Number is >= 1300 and < 1500), last.Number, 5);
        if (last.Digits != 4 || first is not { Digits: <= 2, Number: >= 1 })
            return null;
        var dayFirst = Whole(last.Number, new SeedMonths.Month(middle.Number, false), first.Number, 5);
        // Full stops between figures are used where the day comes first; with strokes and hyphens America puts the month first.
        if (sign == '.' || first.Number == middle.Number)
            return dayFirst;
        var monthFirst = Whole(last.Number, new SeedMonths.Month(first.Number, false), middle.Number, 5);
        return dayFirst is not null && monthFirst is not null ? new Reading(null, 5) : dayFirst ?? monthFirst;
    }

    /// <summary>Version numbers, addresses and telephone numbers have more groups than a date.</summary>
    static bool PartOfMore(List<SeedDateToken> tokens, int at)
    {
        var sign = tokens[at + 1].Sign;
        return (at > 0 && tokens[at].Glued && (tokens[at - 1].Sign == sign || tokens[at - 1].Word is not null))
            || (at + 5 < tokens.Count && tokens[at + 5].Glued && tokens[at + 5].Sign == sign && at + 6 < tokens.Count
                && tokens[at + 6].Glued);
    }

    /// <summary>2025年12月28日, 2025년 12월 28일.</summary>
    static Reading? EastAsian(List<SeedDateToken> tokens, int at)
    {
        if (tokens[at].Digits != 4 || at + 5 >= tokens.Count || tokens[at + 1].Word is not ("年" or "년")
            || tokens[at + 3].Word is not ("月" or "월"))
            return null;
        if (tokens[at + 2] is not { Digits: <= 2 } month || tokens[at + 4] is not { Digits: <= 2 } day
            || tokens[at + 5].Word is not { } mark)
            return null;
        return mark[0] is '日' or '일' or '號' or '号' ? Whole(tokens[at].Number, new SeedMonths.Month(month.Number, false), day.Number, 6)
            : null;
    }

    static (SeedMonths.Month Month, int Tokens)? MonthAt(List<SeedDateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Word is not { } word)
            return null;
        if (at + 1 < tokens.Count && tokens[at + 1].Word is { } second && SeedMonths.Find(word + " " + second) is { } two)
            return (two, 2);
        if (SeedMonths.Find(word) is not { } month)
            return null;
        // The full stop of an abbreviation: "Sept. 17".
        return (month, at + 1 < tokens.Count && tokens[at + 1] is { Sign: '.', Glued: true } ? 2 : 1);
    }

    static SeedDateToken? NumberAt(List<SeedDateToken> tokens, int at) => at < tokens.Count && tokens[at].IsNumber ? tokens[at] : null;

    /// <summary>Past what may stand between the parts of a date: "28th of December, 2025", "3. Mai", "28 de diciembre de 2025".</summary>
    static int Skip(List<SeedDateToken> tokens, int at)
    {
        for (var most = at + 2; at < tokens.Count && at < most; at++)
        {
            if (tokens[at].Sign is not (',' or '.' or '،') && tokens[at].Word is not ("of" or "de" or "del" or "do"))
                break;
        }

        return at;
    }

    static Reading? WithoutYear(SeedMonths.Month month, int day, int tokens) =>
        !month.Solar && day <= DateTime.DaysInMonth(2000, month.Number) ? new Reading(EdtfDate.Of(null, month.Number, day), tokens)
            : null;

    static Reading? Whole(int year, SeedMonths.Month month, int? day, int tokens)
    {
        if (month.Number is < 1 or > 12)
            return null;
        if (month.Solar)
            return day is { } solarDay && FromSolar(year, month.Number, solarDay) is { } date ? new Reading(date, tokens) : null;
        if (year is < 1800 or > 2199 || day > DateTime.DaysInMonth(year, month.Number))
            return null;
        return new Reading(EdtfDate.Of(year, month.Number, day), tokens);
    }

    static readonly PersianCalendar Solar = new();

    /// <summary>A month of the Solar Hijri year covers parts of two others, so only whole dates are carried over.</summary>
    static EdtfDate? FromSolar(int year, int month, int day)
    {
        if (year is < 1300 or >= 1500 || day > Solar.GetDaysInMonth(year, month))
            return null;
        var date = Solar.ToDateTime(year, month, day, 0, 0, 0, 0);
        return EdtfDate.Of(date.Year, date.Month, date.Day);
    }
}
