namespace Briefing.Syntax.Input;

/// <summary>
/// The forms of single values as regular expressions of JSON Schema (ECMA-262 with the u flag). What an expression can't say,
/// such as that an interval must not end before it begins, is left to the build.
/// </summary>
static class SchemaPatterns
{
    /// <summary>Words: at least one letter that is no blank.</summary>
    public const string Words = @"\S";

    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public const string Url = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\u0000-\u001f\u007f-\u009f""<>\\`{}/?#:.][^\s\u0000-\u001f\u007f-\u009f""<>\\`{}]*$";

    public const string SeedName = @"^(?! )[^/\\:*?""<>|\u0000-\u001f\u007f-\u009f]*[^/\\:*?""<>|\u0000-\u001f\u007f-\u009f .]$";

    public const string Language = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

    public const string Code = "^BP[0-9]{3}$";

    public const string Flag = "^(true|false)$";

    public const string Contact = @"^([Hh][Tt][Tt][Pp][Ss]://[^\s\u0000-\u001f\u007f-\u009f""<>\\`{}/?#:.][^\s\u0000-\u001f\u007f-\u009f""<>\\`{}]*|mailto:[!#-;=?A-~]+@[!#-;=?A-~]*|tel:[!#-;=?-~]{3,})$";

    /// <summary>A whole day.</summary>
    public const string WholeDayOnly = $"^({Year}-{MonthAndDay}|{LeapYearStated}-02-29)$";

    /// <summary>A number with blanks set between groups of digits by underscores; YAML takes such a one for words.</summary>
    public const string Amount = @"^[+-]?([0-9](_?[0-9])*)?(\.?[0-9](_?[0-9])*)([eE][+-]?[0-9]{1,2})?$";

    /// <summary>A whole number from one or from zero, in quotation marks.</summary>
    public static string WholeNumber(int least, int most) => most < 10 ? $"^0*[{least}-{most}]$" : least > 0 ? "^0*[1-9][0-9]{0,8}$" : "^[0-9]{1,9}$";

    /// <summary>EDTF as it is read here: a day, month, season or year with what is not stated, a time, a mark of doubt; or an interval of two.</summary>
    public const string Date = $"^({Day}(/({Day}|\\.\\.)?)?|(\\.\\.)?/{Day})$";

    const string BeforeOurEra = "-(?!0000)[0-9]{4}";

    const string Year = $"([0-9]{{4}}|{BeforeOurEra})";

    const string AnyYear = $"({Year}|XXXX)";

    const string LeapYear = $"(([0-9]{{2}}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)|{BeforeOurEra}|XXXX)";

    const string LeapYearStated = $"(([0-9]{{2}}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)|{BeforeOurEra})";

    const string MonthAndDay = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";

    const string WholeDay = $"({AnyYear}-{MonthAndDay}|{LeapYear}-02-29)";

    const string Time = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-](0[0-9]|1[0-4])(:[0-5][0-9])?)?";

    const string Day = $"({WholeDay}({Time})?|{AnyYear}-(0[1-9]|1[0-2])(-XX)?|{Year}-(2[1-4]|XX(-XX)?)|{Year}|[0-9]{{3}}X|[0-9]{{2}}XX|[0-9]XXX|Y-?[1-9][0-9]{{4,8}})[?~%]?";
}
