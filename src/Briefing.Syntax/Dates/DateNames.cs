namespace Briefing.Syntax.Dates;

/// <summary>How a weekday is written; short forms need more around them to be believed.</summary>
enum WeekdayForm
{
    Full,
    EnglishShort,
    FrenchShort,
    GermanShort,
}

/// <summary>
/// Names of weekdays and months in English, French, German, Persian (Iran and Afghanistan) and Arabic, as they are written in
/// newspapers, folded: lower case, no accents, one form for each Arabic letter, two-word names joined.
/// </summary>
static class DateNames
{
    /// <summary>No name is longer when folded; longer words need not be folded to the end.</summary>
    public const int LongestName = 24;

    static readonly Dictionary<string, (DayOfWeek Day, WeekdayForm Form)> Weekdays = MakeWeekdays();
    static readonly Dictionary<string, (int Month, DateCalendar Calendar)> Months = MakeMonths();
    static readonly Dictionary<string, (DayOfWeek Day, WeekdayForm Form)>.AlternateLookup<ReadOnlySpan<char>> WeekdayLookup =
        Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly Dictionary<string, (int Month, DateCalendar Calendar)>.AlternateLookup<ReadOnlySpan<char>> MonthLookup =
        Months.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryWeekday(ReadOnlySpan<char> folded, out DayOfWeek day, out WeekdayForm form)
    {
        var found = WeekdayLookup.TryGetValue(folded, out var name);
        (day, form) = name;
        return found;
    }

    public static bool TryMonth(ReadOnlySpan<char> folded, out int month, out DateCalendar calendar)
    {
        var found = MonthLookup.TryGetValue(folded, out var name);
        (month, calendar) = name;
        return found;
    }

    /// <summary>Words that stand between the parts of a date.</summary>
    public static bool IsFiller(ReadOnlySpan<char> folded) =>
        folded is "the" or "of" or "on" or "le" or "du" or "de" or "den" or "der" or "dem" or "vom" or "am"
            or "مورخ" or "مورخه" or "تاریخ" or "برابر" or "با" or "الموافق" or "المصادف" or "من" or "شهر" or "سال" or "ماه" or "عام" or "سنه";

    /// <summary>Words that say more of the weekday before them and part it from its date: "Monday evening", "lundi dernier".</summary>
    public static bool IsAfterWeekday(ReadOnlySpan<char> folded) =>
        folded is "morning" or "afternoon" or "evening" or "night" or "noon" or "midday" or "last" or "next" or "matin" or "soir" or "midi" or "dernier"
            or "prochain" or "abend" or "morgen" or "nacht" or "mittag" or "nachmittag" or "vormittag" or "صبح" or "شب" or "عصر" or "ظهر" or "گذشته" or "جاری"
            or "اینده" or "الماضی" or "المقبل" or "القادم" or "الجاری" or "صباحا" or "مساء" or "ظهرا" or "لیلا";

    /// <summary>Words that lead from a date to its weekday: "a Monday", "was a Monday", "einem Montag", "qui était un lundi".</summary>
    public static bool IsBeforeWeekday(ReadOnlySpan<char> folded) =>
        folded is "a" or "un" or "ein" or "einem" or "einen" or "was" or "is" or "fell" or "falls" or "on" or "which" or "war" or "ist" or "fiel" or "fallt"
            or "auf" or "der" or "das" or "etait" or "est" or "tombait" or "tombe" or "qui" or "روز" or "یوم";

    /// <summary>"Montag" of "Montagabend"; the word itself when it has no such end.</summary>
    public static ReadOnlySpan<char> WithoutPartOfDay(ReadOnlySpan<char> folded)
    {
        if (folded.Length < "montagabend".Length)
            return folded;
        foreach (var part in (ReadOnlySpan<string>)["nachmittag", "vormittag", "morgen", "mittag", "abend", "nacht"])
        {
            if (folded.EndsWith(part) && folded[..^part.Length] is var day && (day.EndsWith("tag") || day is "mittwoch"))
                return day;
        }

        return folded;
    }

    /// <summary>Whether a weekday's name may begin with the letter; nearly all letters of a text end here.</summary>
    public static bool MayBeginWeekday(char unit) => unit is
        'M' or 'T' or 'W' or 'F' or 'S' or 'D' or 'm' or 't' or 'w' or 'f' or 's' or 'd' or 'l' or 'L' or 'j' or 'J' or 'v' or 'V'
        or 'ش' or 'ی' or 'ي' or 'د' or 'س' or 'چ' or 'پ' or 'ج' or 'آ' or 'ا';

    /// <summary>Whether the first word of a weekday of two words may begin with the letter.</summary>
    public static bool MayBeginPair(char unit) => unit is 'ی' or 'ي' or 'د' or 'س' or 'چ' or 'پ';

    /// <summary>The value of an ASCII, Arabic-Indic or Persian digit; -1 for anything else.</summary>
    public static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        >= '\u0660' and <= '\u0669' => unit - '\u0660',
        >= '\u06F0' and <= '\u06F9' => unit - '\u06F0',
        _ => -1,
    };

    public static bool IsVowelMark(char unit) => unit is >= '\u064B' and <= '\u0652' or '\u0670';

    /// <summary>The words in the form in which names are kept; empty for words that are too long to be a name.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> words, Span<char> room)
    {
        var count = 0;
        foreach (var unit in words)
        {
            if (unit is ' ' or '\u200C' or '\u200D' or '\u0640' || IsVowelMark(unit))
                continue;
            if (count == room.Length)
                return [];
            room[count++] = unit switch
            {
                'ي' or 'ى' => 'ی',
                'ك' => 'ک',
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ة' => 'ه',
                'ئ' or 'ؤ' => 'ی',
                'é' or 'è' or 'ê' or 'É' or 'È' => 'e',
                'û' or 'ù' or 'Û' or 'ü' or 'Ü' => 'u',
                'ä' or 'Ä' or 'à' or 'â' => 'a',
                'ô' or 'ö' => 'o',
                _ => char.ToLowerInvariant(unit),
            };
        }

        return room[..count];
    }

    static Dictionary<string, (DayOfWeek, WeekdayForm)> MakeWeekdays()
    {
        var names = new Dictionary<string, (DayOfWeek, WeekdayForm)>(StringComparer.Ordinal);
        void Add(WeekdayForm form, params ReadOnlySpan<string> fromSunday)
        {
            for (var day = 0; day < 7; day++)
            {
                foreach (var name in fromSunday[day].Split('|'))
                    names.TryAdd(Folded(name), ((DayOfWeek)day, form));
            }
        }

        Add(WeekdayForm.Full, "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
        Add(WeekdayForm.Full, "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi");
        Add(WeekdayForm.Full, "Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag|Sonnabend");
        Add(WeekdayForm.Full, "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه|آدینه", "شنبه");
        Add(WeekdayForm.Full, "الأحد", "الاثنين|الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت");
        Add(WeekdayForm.EnglishShort, "Sun", "Mon", "Tue|Tues", "Wed|Weds", "Thu|Thur|Thurs", "Fri", "Sat");
        Add(WeekdayForm.FrenchShort, "dim", "lun", "mar", "mer", "jeu", "ven", "sam");
        Add(WeekdayForm.GermanShort, "So", "Mo", "Di", "Mi", "Do", "Fr", "Sa");
        return names;
    }

    static Dictionary<string, (int, DateCalendar)> MakeMonths()
    {
        var names = new Dictionary<string, (int, DateCalendar)>(StringComparer.Ordinal);
        void Add(DateCalendar calendar, params ReadOnlySpan<string> fromFirst)
        {
            for (var month = 1; month <= 12; month++)
            {
                foreach (var name in fromFirst[month - 1].Split('|'))
                    names.TryAdd(Folded(name), (month, calendar));
            }
        }

        Add(
            DateCalendar.Gregorian, "January|Jan", "February|Feb", "March|Mar", "April|Apr", "May", "June|Jun", "July|Jul", "August|Aug",
            "September|Sept|Sep", "October|Oct", "November|Nov", "December|Dec");
        Add(
            DateCalendar.Gregorian, "janvier|janv", "février|févr|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre",
            "octobre", "novembre", "décembre|déc");
        Add(
            DateCalendar.Gregorian, "Januar|Jänner|Jän", "Februar|Feber", "März|Maerz|Mär", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober|Okt", "November", "Dezember|Dez");
        Add(
            DateCalendar.Gregorian, "ژانویه|جنوری", "فوریه|فبروری", "مارس|مارچ", "آوریل|اپریل", "مه|می", "ژوئن|جون", "ژوئیه|جولای|ژوییه",
            "اوت|آگوست|اگست", "سپتامبر|سپتمبر", "اکتبر|اکتوبر", "نوامبر|نومبر", "دسامبر|دسمبر");
        Add(
            DateCalendar.Gregorian, "يناير|كانون الثاني", "فبراير|شباط", "مارس|آذار", "أبريل|إبريل|نيسان", "مايو|أيار", "يونيو|يونيه|حزيران",
            "يوليو|يوليه|تموز", "أغسطس|آب", "سبتمبر|أيلول", "أكتوبر|تشرين الأول", "نوفمبر|تشرين الثاني", "ديسمبر|كانون الأول");
        Add(
            DateCalendar.SolarHijri, "فروردین|حمل", "اردیبهشت|ثور", "خرداد|جوزا", "تیر|سرطان", "مرداد|امرداد|اسد", "شهریور|سنبله", "مهر|میزان",
            "آبان|عقرب", "آذر|قوس", "دی|جدی", "بهمن|دلو", "اسفند|حوت");
        Add(
            DateCalendar.UmmAlQura, "محرم|المحرم", "صفر", "ربيع الأول", "ربيع الآخر|ربيع الثاني", "جمادى الأولى", "جمادى الآخرة|جمادى الثانية", "رجب",
            "شعبان", "رمضان", "شوال", "ذو القعدة|ذي القعدة", "ذو الحجة|ذي الحجة");
        return names;
    }

    static string Folded(string name) => Fold(name, new char[LongestName]).ToString();
}
