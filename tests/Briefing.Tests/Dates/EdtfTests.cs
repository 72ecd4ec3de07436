using System.Globalization;
using Briefing.Syntax.Dates;
using Xunit;

namespace Briefing.Tests.Dates;

public sealed class EdtfTests
{
    [Fact]
    public void Ten_thousand_days_keep_their_order_their_bounds_and_their_words()
    {
        var first = new DateOnly(1990, 1, 1);
        EdtfDate? before = null;
        for (var index = 0; index < 10_000; index++)
        {
            var day = first.AddDays(index);
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Assert.True(EdtfDate.TryParse(text, out var date, out var problem), problem);
            Assert.Equal(day, date.Earliest);
            Assert.Equal(day, date.Latest);
            Assert.Equal(EdtfDate.Of(day.Year, day.Month, day.Day), date);
            Assert.Equal(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), EdtfWords.Of(date, Spoken.English));
            Assert.Equal(text, EdtfHtml.DateTimeOf(date));
            Assert.True(before is null || before.CompareTo(date) < 0);
            Assert.True(EdtfDate.TryParse(text[..7], out var month, out _));
            Assert.True(month.Earliest <= day && day <= month.Latest);
            Assert.True(EdtfDate.TryParse(text[..4], out var year, out _));
            Assert.True(year.Earliest <= month.Earliest && month.Latest <= year.Latest);
            before = date;
        }
    }

    [Fact]
    public void Every_day_of_a_calendar_is_read_and_no_other()
    {
        for (var year = 1999; year <= 2001; year++)
        {
            for (var month = 0; month <= 13; month++)
            {
                for (var day = 0; day <= 32; day++)
                {
                    var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                    Assert.True(exists == EdtfDate.TryParse(text, out _, out var problem), text);
                    Assert.Equal(exists, problem is null);
                }
            }
        }
    }

    [Fact]
    public void Comparison_is_an_order()
    {
        string[] parts = ["2025", "2025-09", "2025-09-16", "2025-09-16?", "2025~", "202X", "20XX", "XXXX-10-22", "XXXX-10", "../2025", "2021/..", "2021/2025", "2025-21", "-0044", "Y-170000", "/2025", "2025/", "XXXX-10-22/XXXX-10-24"];
        var dates = parts.Select(text => EdtfDate.TryParse(text, out var date, out var problem) ? date : throw new InvalidOperationException(problem)).ToList();
        foreach (var left in dates)
        {
            foreach (var right in dates)
            {
                Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
                foreach (var third in dates)
                    Assert.False(left.CompareTo(right) < 0 && right.CompareTo(third) < 0 && left.CompareTo(third) >= 0);
            }
        }
    }

    [Fact]
    public void Any_words_are_read_or_refused_with_a_reason()
    {
        const string units = "0123456789-/.?~%XYTZ:+ ab";
        for (var seed = 0; seed < 50_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => units[random.Next(units.Length)]));
            var isDate = EdtfDate.TryParse(text, out var date, out var problem);
            Assert.True(isDate == (problem is null), $"seed {seed}: {text}");
            if (date is not null)
            {
                Assert.NotEmpty(EdtfWords.Of(date, Spoken.English));
                Assert.NotEmpty(EdtfWords.Of(date, Spoken.Persian));
                EdtfHtml.DateTimeOf(date);
                Assert.True(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest, $"seed {seed}: {text}");
                Assert.Equal(0, date.CompareTo(date));
            }
        }
    }
}
