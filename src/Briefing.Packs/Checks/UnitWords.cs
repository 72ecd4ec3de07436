namespace Briefing.Packs.Checks;

/// <summary>How sources write what has a code or a symbol: currencies by ISO 4217, shares and measures.</summary>
static class UnitWords
{
    /// <summary>Beginnings of words and signs, one of which a text that is counted in the unit has; null for any other unit.</summary>
    public static string[]? Of(string unit) => Known.GetValueOrDefault(unit);

    /// <param name="language">BCP 47.</param>
    /// <returns>Whether the words below are known in the language.</returns>
    public static bool AreIn(string language) => language.Split('-')[0] is "en" or "de" or "fr" or "fa" or "ar";

    static readonly Dictionary<string, string[]> Known = Make();

    static Dictionary<string, string[]> Make()
    {
        var known = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(':', 2);
            var units = parts[0].Split(',', StringSplitOptions.TrimEntries);
            string[] forms = [.. units.Where(unit => unit.Length > 2), .. parts[1].Split(',', StringSplitOptions.TrimEntries)];
            foreach (var unit in units)
                known[unit] = forms;
        }

        return known;
    }

    const string Table = """
        USD: $, dollar, دلار, دولار
        AUD: $, dollar
        CAD: $, dollar
        NZD: $, dollar
        SGD: $, dollar
        HKD: $, dollar
        EUR: €, euro, یورو, يورو
        GBP: £, pound, sterling, Pfund, livre, پوند, جنيه
        CHF: franc, Franken, فرانک
        JPY: ¥, yen, ین
        CNY: ¥, yuan, renminbi, RMB, یوآن, يوان
        RUB: ₽, rouble, ruble, Rubel, روبل
        INR: ₹, rupee, Rupie, Rs, روپیه, روبية
        PKR: ₨, rupee, Rupie, Rs, روپیه, روبية
        LKR: ₨, rupee, Rupie, Rs
        AFN: afghani, ؋, افغانی
        IRR: rial, riyal, toman, ریال, تومان
        SAR: riyal, rial, ریال, ريال
        QAR: riyal, rial, ریال, ريال
        AED: dirham, درهم
        MAD: dirham, درهم
        KWD: dinar, دینار, دينار
        IQD: dinar, دینار, دينار
        JOD: dinar, دینار, دينار
        TRY: ₺, lira, لیر, ليرة
        EGP: pound, £, جنيه, پوند
        ILS: ₪, shekel, شیکل
        SEK: kron, crown
        NOK: kron, crown
        DKK: kron, crown
        CZK: crown, korun, koruna
        PLN: zloty, złot
        HUF: forint
        RON: leu, lei
        UAH: ₴, hryvni
        KZT: ₸, tenge
        UZS: som, sum
        TJS: somoni, سامانی
        BRL: R$, real, reais
        MXN: $, peso
        ARS: $, peso
        CLP: $, peso
        COP: $, peso
        ZAR: rand
        NGN: ₦, naira
        KES: shilling
        ETB: birr
        KRW: ₩, won
        IDR: rupiah
        THB: ฿, baht
        VND: ₫, dong
        PHP: ₱, peso
        MYR: ringgit
        BDT: ৳, taka
        %, percent, per cent: %, ٪, per cent, percent, Prozent, pour cent, pourcent, درصد, share
        km, kilometres, kilometers: km, kilomet, kilomèt, کیلومتر, كيلومتر
        miles, mi: mile
        m, metres, meters: metre, meter, mètre, متر
        ha, hectares: hectare, Hektar, هکتار, هكتار
        km², km2, sq km: square kilomet, sq km, km², Quadratkilometer
        t, tonnes, tons: tonne, ton, تن, طن
        kg, kilograms, kilogrammes: kg, kilo, کیلو
        MW, megawatts: MW, megawatt, مگاوات
        GW, gigawatts: GW, gigawatt
        °C, degrees: °, degree, Grad, degré, درجه
        """;
}
