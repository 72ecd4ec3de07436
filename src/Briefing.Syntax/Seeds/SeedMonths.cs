namespace Briefing.Syntax.Seeds;

/// <summary>Names of months, in the languages that scrapes come in.</summary>
static class SeedMonths
{
    /// <param name="Number">1 to 12, in its own calendar.</param>
    /// <param name="Solar">Of the Solar Hijri calendar of Iran and Afghanistan.</param>
    public readonly record struct Month(int Number, bool Solar);

    // One line a month: English, French, German, Spanish, Italian, Portuguese, Dutch, Turkish, Russian; then Arabic as in Egypt and
    // the Gulf, in the Levant, in the Maghreb; Persian, Dari and Urdu. Names of two words are joined with '_'.
    const string Gregorian = """
        january jan janvier januar jänner jän enero gennaio janeiro januari ocak января январь янв يناير كانون_الثاني جانفي ژانویه جنوری
        february feb février fév févr februar febrero febbraio fevereiro februari şubat февраля февраль фев فبراير شباط فيفري فوریه فروری فبروری
        march mar mars märz mär marzo março maart mart марта март мар مارس آذار مارچ
        april apr avril avr abril aprile nisan апреля апрель апр أبريل ابريل نيسان أفريل آوریل اپریل
        may mai mayo maggio maio mei mayıs мая май مايو أيار ماي مه مئی می
        june jun juin juni junio giugno junho haziran июня июнь июн يونيو حزيران جوان ژوئن جون
        july jul juillet juil juli julio luglio julho temmuz июля июль июл يوليو تموز جويلية ژوئیه جولای جولائی
        august aug août aout agosto augustus ağustos августа август авг أغسطس آب أوت اوت آگوست اگست
        september sept sep septembre septiembre settembre setembro eylül сентября сентябрь сен сент سبتمبر أيلول سپتامبر ستمبر سپتمبر
        october oct octobre oktober okt octubre ottobre outubro ekim октября октябрь окт أكتوبر تشرين_الأول اکتبر اکتوبر
        november nov novembre noviembre novembro kasım ноября ноябрь ноя نوفمبر تشرين_الثاني نوامبر نومبر
        december dec décembre déc dezember dez diciembre dicembre dezembro aralık декабря декабрь дек ديسمبر كانون_الأول دسامبر دسمبر
        """;

    // As in Iran, as in Afghanistan in Dari and in Pashto.
    const string Solar = """
        فروردین حمل وری
        اردیبهشت ثور غویی
        خرداد جوزا غبرگولی
        تیر سرطان چنگاښ
        مرداد امرداد اسد زمری
        شهریور سنبله وږی
        مهر میزان تله
        آبان عقرب لړم
        آذر قوس لیندۍ
        دی جدی مرغومی
        بهمن دلو سلواغه
        اسفند حوت کب
        """;

    static readonly Dictionary<string, Month> Known = Load();

    /// <param name="word">Folded, without a final full stop.</param>
    public static Month? Find(string word) => Known.TryGetValue(word, out var month) ? month : null;

    static Dictionary<string, Month> Load()
    {
        var known = new Dictionary<string, Month>(300, StringComparer.Ordinal);
        Add(known, Gregorian, solar: false);
        Add(known, Solar, solar: true);
        return known;
    }

    static void Add(Dictionary<string, Month> known, string table, bool solar)
    {
        var number = 0;
        foreach (var line in table.Split('\n'))
        {
            number++;
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                known.TryAdd(FoldedWords.Fold(name.Replace('_', ' ')), new Month(number, solar));
        }
    }
}
