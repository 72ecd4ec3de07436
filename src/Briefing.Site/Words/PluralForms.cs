namespace Briefing.Site.Words;

/// <summary>The forms that languages have for "so many things"; the names are Unicode's (CLDR).</summary>
enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>The form that a whole number from zero asks for.</summary>
delegate PluralForm PluralRule(int number);

/// <summary>Unicode's rules for cardinal numbers (CLDR 46, "plurals"), as far as whole numbers need them.</summary>
static class PluralForms
{
    public static PluralRule Of(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen > 0 ? language[..hyphen] : language).ToLowerInvariant() switch
        {
            "id" or "ja" or "ko" or "ms" or "my" or "th" or "vi" or "zh" => static _ => PluralForm.Other,
            "am" or "as" or "bn" or "fa" or "fr" or "gu" or "hi" or "hy" or "kn" or "prs" or "pt" or "zu" => static number => number <= 1 ? PluralForm.One : PluralForm.Other,
            "be" or "ru" or "uk" => EastSlavic,
            "bs" or "hr" or "sr" => SouthSlavic,
            "cs" or "sk" => static number => number switch { 1 => PluralForm.One, >= 2 and <= 4 => PluralForm.Few, _ => PluralForm.Other },
            "pl" => Polish,
            "ar" => Arabic,
            "he" => static number => number switch { 1 => PluralForm.One, 2 => PluralForm.Two, _ => PluralForm.Other },
            "ro" => static number => number == 1 ? PluralForm.One : number == 0 || number % 100 is >= 1 and <= 19 ? PluralForm.Few : PluralForm.Other,
            _ => static number => number == 1 ? PluralForm.One : PluralForm.Other,
        };
    }

    /// <summary>What stands after <c>_count</c> in the name of the form's words.</summary>
    public static string Suffix(PluralForm form) => form switch
    {
        PluralForm.Zero => "_zero",
        PluralForm.One => "_one",
        PluralForm.Two => "_two",
        PluralForm.Few => "_few",
        PluralForm.Many => "_many",
        _ => "",
    };

    /// <summary>The name without the suffix of a form: <c>claims_count</c> for <c>claims_count_few</c>; null for names that have none.</summary>
    public static string? BaseOf(string name)
    {
        var at = name.LastIndexOf("_count_", StringComparison.Ordinal);
        return at > 0 && name[(at + "_count_".Length)..] is "zero" or "one" or "two" or "few" or "many" ? name[..(at + "_count".Length)] : null;
    }

    static PluralForm EastSlavic(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => PluralForm.One,
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => PluralForm.Few,
        _ => PluralForm.Many,
    };

    static PluralForm SouthSlavic(int number) => EastSlavic(number) is var form && form == PluralForm.Many ? PluralForm.Other : form;

    static PluralForm Polish(int number) => number == 1 ? PluralForm.One : EastSlavic(number) == PluralForm.Few ? PluralForm.Few : PluralForm.Many;

    static PluralForm Arabic(int number) => (number, number % 100) switch
    {
        (0, _) => PluralForm.Zero,
        (1, _) => PluralForm.One,
        (2, _) => PluralForm.Two,
        (_, >= 3 and <= 10) => PluralForm.Few,
        (_, >= 11) => PluralForm.Many,
        _ => PluralForm.Other,
    };
}
