namespace Briefing.Syntax.Dates;

/// <summary>The words for dates in one language; <c>{0}</c> and <c>{1}</c> stand for what they speak of.</summary>
sealed record DateSpeech(
    string[] Months,
    string[] Seasons,
    string YearNotStated,
    string About,
    string Uncertain,
    string FromTo,
    string NotLaterThan,
    string UntilUnknownStart,
    string Since,
    string FromUnknownEnd,
    string Decade,
    string BetweenYears,
    string BeforeOurEra,
    string BeforeTime,
    char Zero)
{
    public static DateSpeech English { get; } = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["spring", "summer", "autumn", "winter"],
        "{0}, year not stated",
        "about {0}",
        "{0} (uncertain)",
        "{0} to {1}",
        "not later than {0}",
        "until {0}, beginning not stated",
        "since {0}",
        "from {0}, end not stated",
        "the {0}s",
        "between {0} and {1}",
        "{0} BC",
        ", ",
        '0');

    // The months of the Gregorian calendar as they are called in Iran: dates are shown in the calendar in which they are stated.
    public static DateSpeech Persian { get; } = new(
        ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"],
        ["بهار", "تابستان", "پاییز", "زمستان"],
        "{0}، سال ذکر نشده",
        "حدود {0}",
        "{0} (نامطمئن)",
        "{0} تا {1}",
        "حداکثر تا {0}",
        "تا {0}، آغاز ذکر نشده",
        "از {0}",
        "از {0}، پایان ذکر نشده",
        "دههٔ {0}",
        "بین {0} و {1}",
        "{0} پیش از میلاد",
        "، ",
        '۰');

    public string Digits(string words)
    {
        if (Zero == '0')
            return words;
        var characters = words.ToCharArray();
        foreach (ref var unit in characters.AsSpan())
        {
            if (char.IsAsciiDigit(unit))
                unit = (char)(Zero + unit - '0');
        }

        return new string(characters);
    }
}
