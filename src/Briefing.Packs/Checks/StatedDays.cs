using System.Globalization;
using Briefing.Packs.Model;

namespace Briefing.Packs.Checks;

/// <summary>
/// The days that an English text names: a month beside a day, an ISO date, and days of the week counted from the article's own
/// date. Other languages are not read; for them the numbers alone have to do.
/// </summary>
sealed class StatedDays
{
    static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>A day of the week is the last one before the article, its own, or the next.</summary>
    const int Week = 7;

    // The month times a hundred, and the day.
    readonly HashSet<int> days = [];
    readonly HashSet<int> months = [];

    StatedDays(Article article)
    {
        var words = article.Seed.File.Text.ToLowerInvariant()
            .Split([' ', '\n', '\r', '\t', '\u00a0', ',', '(', ')', '–', '—', '-', '/', '.', ';', ':', '!', '?', '"', '“', '”', '’', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (MonthOf(words[at]) is { } month)
                AddAround(words, at, month);
            if (at + 2 < words.Length && words[at].Length == 4 && Number(words[at]) is not null && Number(words[at + 1]) is { } numbered && Number(words[at + 2]) is { } day)
                Add(numbered, day);
        }

        if (article.Published?.Earliest is { } published)
            AddRelative(words, published);
    }

    public static StatedDays Of(Article article) => new(article);

    public bool HasDay(int month, int day) => days.Contains((month * 100) + day);

    public bool HasMonth(int month) => months.Contains(month);

    /// <summary>"22 October", "the 22nd of October", "October 22", "August 24–30", "24–30 August".</summary>
    void AddAround(string[] words, int at, int month)
    {
        months.Add(month);
        var before = at > 0 && words[at - 1] == "of" ? at - 2 : at - 1;
        // "Between 22 and 25 October", "October 22 to 25".
        var far = Joins(words, before - 1) ? before - 2 : before - 1;
        var farAfter = Joins(words, at + 2) ? at + 3 : at + 2;
        foreach (var place in new[] { before, far, at + 1, farAfter })
        {
            if (place >= 0 && place < words.Length && Number(words[place]) is { } day)
                Add(month, day);
        }
    }

    static bool Joins(string[] words, int at) => at >= 0 && at < words.Length && words[at] is "and" or "to" or "or" or "until" or "till" or "through";

    void AddRelative(string[] words, DateOnly published)
    {
        var said = words.Select(QuoteContext.Bare).ToHashSet(StringComparer.Ordinal);
        for (var offset = -Week; offset <= Week; offset++)
        {
            var day = published.DayNumber + offset is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
                ? DateOnly.FromDayNumber(number)
                : published;
            var name = day.DayOfWeek.ToString().ToLowerInvariant();
            if (offset == 0 || said.Contains(name) || (offset == -1 && said.Contains("yesterday")) || (offset == 1 && said.Contains("tomorrow")))
                Add(day.Month, day.Day);
        }
    }

    void Add(int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return;
        days.Add((month * 100) + day);
        months.Add(month);
    }

    static int? MonthOf(string word)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            if (word == Months[month] || (word.Length is 3 or 4 && word != "mar" && Months[month].StartsWith(word, StringComparison.Ordinal)))
                return month + 1;
        }

        return null;
    }

    static int? Number(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
