using System.Globalization;

namespace Briefing.Syntax.Dates;

/// <summary>What an author probably meant by a date in another notation.</summary>
static class EdtfAdvice
{
    static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The end of the sentence "This is no date: …"; null when there is nothing better than the general advice.</summary>
    public static string? For(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('~', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal))
            return "a mark of doubt stands once, at the end, as in 2025-09-16?";
        var numbers = new List<string>();
        int? month = null;
        var separators = "";
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at]))
                    at++;
                numbers.Add(text[start..at]);
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && char.IsLetter(text[at]))
                    at++;
                month ??= MonthOf(text[start..at]);
            }
            else
            {
                separators += text[at++];
            }
        }

        return month is not null ? WithMonth(numbers, month.Value) : InNumbers(numbers, separators);
    }

    static int? MonthOf(string word)
    {
        if (word.Length < 3)
            return null;
        for (var index = 0; index < Months.Length; index++)
        {
            if (Months[index].StartsWith(word, StringComparison.OrdinalIgnoreCase) || (index == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
                return index + 1;
        }

        return null;
    }

    static string? WithMonth(List<string> numbers, int month)
    {
        var year = numbers.Find(number => number.Length == 4);
        var day = numbers.Find(number => number.Length <= 2);
        if (numbers.Count > 2 || (year is null && day is null))
            return null;
        return Suggest(year, month, day);
    }

    static string? InNumbers(List<string> numbers, string separators)
    {
        if (separators.Length == 0 && numbers is [{ Length: 8 } whole])
            return Suggest(whole[..4], Number(whole[4..6]), whole[6..]);
        if (separators.AsSpan().ContainsAnyExcept('.', '/', '-') || numbers.Count is < 2 or > 3)
            return null;
        if (numbers[0].Length == 4 && numbers[^1].Length <= 2)
            return Suggest(numbers[0], Number(numbers[1]), numbers.Count == 3 ? numbers[2] : null);
        if (numbers.Count != 3 || numbers[2].Length != 4 || numbers[0].Length > 2 || numbers[1].Length > 2)
            return null;
        // Day and month can only be told apart where one of them is no month, or by the dots of a German date.
        var (first, second) = (Number(numbers[0]), Number(numbers[1]));
        if (separators.StartsWith('.') || first > 12)
            return Suggest(numbers[2], second, numbers[0]);
        if (second > 12 || first == second)
            return Suggest(numbers[2], first, numbers[1]);
        return $"write {numbers[2]}-{first:00}-{second:00} or {numbers[2]}-{second:00}-{first:00}, whichever is meant";
    }

    static string? Suggest(string? year, int month, string? day)
    {
        if (month is < 1 or > 12)
            return $"there is no month {month}";
        if (day is not null && Number(day) is < 1 or > 31)
            return $"no month has a day {day}";
        var suggestion = (year ?? "XXXX") + month.ToString("'-'00", CultureInfo.InvariantCulture)
            + (day is null ? "" : Number(day).ToString("'-'00", CultureInfo.InvariantCulture));
        return EdtfDate.TryParse(suggestion, out _, out var problem) ? $"write {suggestion}" : problem;
    }

    static int Number(string digits) => digits.Length > 4 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
}
