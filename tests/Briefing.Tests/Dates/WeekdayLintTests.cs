using System.Globalization;
using Briefing.Syntax.Dates;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Dates;

public sealed class WeekdayLintTests
{
    [Theory]
    [InlineData("It began on Saturday, September 14, 2025, at dawn.", "Saturday, September 14, 2025", "2025-09-14")]
    [InlineData("It began on Monday 16 September 2025.", "Monday 16 September 2025", "2025-09-16")]
    [InlineData("MONDAY, SEPTEMBER 16, 2025", "MONDAY, SEPTEMBER 16, 2025", "2025-09-16")]
    [InlineData("September 16, 2025 (Monday)", "September 16, 2025 (Monday)", "2025-09-16")]
    [InlineData("September 16 (Monday), 2025", "September 16 (Monday), 2025", "2025-09-16")]
    [InlineData("on September 16th, 2025, Monday, they", "September 16th, 2025, Monday", "2025-09-16")]
    [InlineData("Mon, 16 Sep 2025 10:00", "Mon, 16 Sep 2025", "2025-09-16")]
    [InlineData("Mon. 16 Sept. 2025", "Mon. 16 Sept. 2025", "2025-09-16")]
    [InlineData("Monday, the 16th of September, 2025", "Monday, the 16th of September, 2025", "2025-09-16")]
    [InlineData("Monday, 2025-09-16", "Monday, 2025-09-16", "2025-09-16")]
    [InlineData("2025-09-16 (Mon)", "2025-09-16 (Mon)", "2025-09-16")]
    [InlineData("2025-09-16, Monday", "2025-09-16, Monday", "2025-09-16")]
    [InlineData("They met on Monday, and again on Monday, September 16, 2025.", "Monday, September 16, 2025", "2025-09-16")]
    [InlineData("Monday,\nSeptember 16,\n2025", "Monday,\nSeptember 16,\n2025", "2025-09-16")]
    [InlineData("le lundi 16 septembre 2025", "lundi 16 septembre 2025", "2025-09-16")]
    [InlineData("lundi 1er août 2025", "lundi 1er août 2025", "2025-08-01")]
    [InlineData("lun. 16 sept. 2025", "lun. 16 sept. 2025", "2025-09-16")]
    [InlineData("am Montag, den 16. September 2025,", "Montag, den 16. September 2025", "2025-09-16")]
    [InlineData("Montag, 16.09.2025", "Montag, 16.09.2025", "2025-09-16")]
    [InlineData("Mo., 16.9.2025", "Mo., 16.9.2025", "2025-09-16")]
    [InlineData("Samstag, 16. März 2025", "Samstag, 16. März 2025", "2025-03-16")]
    [InlineData("روز دوشنبه ۲۵ شهریور ۱۴۰۴ برگزار شد", "دوشنبه ۲۵ شهریور ۱۴۰۴", "2025-09-16")]
    [InlineData("دوشنبه، ۱۴۰۴/۶/۲۵", "دوشنبه، ۱۴۰۴/۶/۲۵", "2025-09-16")]
    [InlineData("چهارشنبه ۱۶ سپتامبر ۲۰۲۵", "چهارشنبه ۱۶ سپتامبر ۲۰۲۵", "2025-09-16")]
    [InlineData("سه‌شنبه ۲۴ سنبله ۱۴۰۴", "سه‌شنبه ۲۴ سنبله ۱۴۰۴", "2025-09-15")]
    [InlineData("سه شنبه ۲۴ شهریور ۱۴۰۴", "سه شنبه ۲۴ شهریور ۱۴۰۴", "2025-09-15")]
    [InlineData("يوم الاثنين 16 سبتمبر 2025", "الاثنين 16 سبتمبر 2025", "2025-09-16")]
    [InlineData("الإثنين ١٦ أيلول/سبتمبر ٢٠٢٥", "الإثنين ١٦ أيلول/سبتمبر ٢٠٢٥", "2025-09-16")]
    [InlineData("الأحد 24 ربيع الأول 1447 هـ", "الأحد 24 ربيع الأول 1447", "2025-09-16")]
    public void A_day_that_does_not_fit_is_found(string text, string words, string day)
    {
        var found = WeekdayLint.Find(text);
        Assert.Equal(1, found.Checked);
        var mismatch = Assert.Single(found.Mismatches);
        Assert.Equal(words, text.Substring(mismatch.Span.Start, mismatch.Span.Length));
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), mismatch.Date);
        Assert.Equal(mismatch.Date.DayOfWeek, mismatch.Actual);
        Assert.NotEqual(mismatch.Stated, mismatch.Actual);
    }

    [Theory]
    [InlineData("Monday, September 15–19, 2025")]
    [InlineData("On Monday. September 16, 2025 was a holiday.")]
    [InlineData("on Monday\n\nSeptember 16, 2025")]
    [InlineData("Monday, September 16")]
    [InlineData("The Sun, 16 September 2025")]
    [InlineData("He sat 16 September 2025 minutes")]
    [InlineData("Monday 16/09/25, and 03/04/2025")]
    [InlineData("Monday, 03/04/2025")]
    [InlineData("Monday, September 31, 2025")]
    [InlineData("mar 16 septembre 2025")]
    [InlineData("On September 16, 2025, Monday's paper wrote")]
    [InlineData("")]
    public void What_is_no_whole_date_beside_a_weekday_is_left_alone(string text) => Assert.Equal(0, WeekdayLint.Find(text).Checked);

    static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    static readonly string[] PersianDays = ["یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"];
    static readonly string[] ArabicDays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
    static readonly string[] SolarMonths =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    static readonly string[] HijriMonths =
        ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"];

    public static TheoryData<string> Notations => ["english", "english-before", "iso", "french", "german", "persian", "persian-gregorian", "arabic", "arabic-hijri"];

    [Theory]
    [MemberData(nameof(Notations))]
    public void Ten_thousand_right_days_raise_nothing_and_wrong_ones_all_do(string notation)
    {
        var first = new DateOnly(2001, 1, 1);
        for (var index = 0; index < 10_000; index++)
        {
            var date = first.AddDays(index);
            var right = WeekdayLint.Find("x " + Write(notation, date, date.DayOfWeek) + ".");
            Assert.True(right is { Checked: 1, Mismatches.IsEmpty: true }, $"{date:O} in {notation}: {Write(notation, date, date.DayOfWeek)}");
            var wrongDay = (DayOfWeek)(((int)date.DayOfWeek + 1 + (index % 6)) % 7);
            var wrong = WeekdayLint.Find("x " + Write(notation, date, wrongDay) + ".");
            Assert.True(wrong.Mismatches is [var only] && only.Date == date && only.Stated == wrongDay, $"{date:O} in {notation}: {Write(notation, date, wrongDay)}");
        }
    }

    static readonly PersianCalendar Solar = new();
    static readonly UmAlQuraCalendar Hijri = new();
    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    static string Write(string notation, DateOnly date, DayOfWeek day)
    {
        var time = date.ToDateTime(TimeOnly.MinValue);
        return notation switch
        {
            "english" => $"{EnglishDays[(int)day]}, {date.ToString("MMMM d, yyyy", Invariant)}",
            "english-before" => $"{date.ToString("d MMMM yyyy", Invariant)} ({EnglishDays[(int)day][..3]})",
            "iso" => $"{EnglishDays[(int)day]}, {date.ToString("yyyy-MM-dd", Invariant)}",
            "french" => $"{CultureInfo.GetCultureInfo("fr-FR").DateTimeFormat.GetDayName(day)} {date.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"))}",
            "german" => $"{CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.GetDayName(day)}, {date.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE"))}",
            "persian" => $"{PersianDays[(int)day]} {Persian(Solar.GetDayOfMonth(time))} {SolarMonths[Solar.GetMonth(time) - 1]} {Persian(Solar.GetYear(time))}",
            "persian-gregorian" => $"{PersianDays[(int)day]}، {EdtfWords.Of(EdtfDate.Of(date.Year, date.Month, date.Day), Spoken.Persian)}",
            "arabic" => $"{ArabicDays[(int)day]} {date.Day} {ArabicMonths[date.Month - 1]} {date.Year}",
            _ => $"{ArabicDays[(int)day]} {Hijri.GetDayOfMonth(time)} {HijriMonths[Hijri.GetMonth(time) - 1]} {Hijri.GetYear(time)}",
        };
    }

    static readonly string[] ArabicMonths =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    static string Persian(int number) => string.Concat(number.ToString(Invariant).Select(digit => (char)('۰' + digit - '0')));

    [Fact]
    public void A_text_of_weekdays_and_one_of_digits_are_read_in_one_pass()
    {
        foreach (var heap in (string[])["Monday ", "Monday, September 16 ", "2025-09-16 ", "September 16 (Monday) ", "سه ", "1", "M"])
        {
            var text = string.Concat(Enumerable.Repeat(heap, 20_000));
            var time = CpuClock.Measure(() => WeekdayLint.Find(text));
            Assert.True(time < TimeSpan.FromSeconds(10), $"{heap}: {time}");
        }
    }
}
