using System.Globalization;
using System.Text;

namespace Briefing.Templates;

/// <summary><c>date</c>: days and times. Dates have no zone here; what is read with one is converted to UTC.</summary>
static class DateFunctions
{
    static readonly FunctionParameter<object?> Date = Parameter.Any("date");
    static readonly FunctionParameter<string?> Culture = Parameter.Text("culture", null);

    public static readonly BuiltinGroup Group = new BuiltinGroup(
        BuiltinGroupId.Date,
        Adds("add_days", (date, days) => date.AddDays(days)),
        Adds("add_hours", (date, hours) => date.AddHours(hours)),
        Adds("add_milliseconds", (date, milliseconds) => date.AddMilliseconds(milliseconds)),
        Adds("add_minutes", (date, minutes) => date.AddMinutes(minutes)),
        Function.Of("add_months", Date, Parameter.Int("months"), (c, date, months) => Known(c, date)?.AddMonths(months)),
        Adds("add_seconds", (date, seconds) => date.AddSeconds(seconds)),
        Function.Of("add_years", Date, Parameter.Int("years"), (c, date, years) => Known(c, date)?.AddYears(years)),
        Function.Of("now", Now),
        Function.Of("parse", Parameter.Text("text"), Parameter.Text("pattern", null), Culture, (_, text, pattern, culture) => Parse(text, pattern, culture)),
        Function.Of(
            "parse_to_string",
            Parameter.Text("text"),
            Parameter.Text("output_pattern", null),
            Parameter.Text("output_culture", null),
            Parameter.Text("input_pattern", null),
            Parameter.Text("input_culture", null),
            (c, text, outputPattern, outputCulture, inputPattern, inputCulture) =>
                ToString(c, Parse(text, inputPattern, inputCulture), outputPattern, outputCulture)),
        Function.Building("to_string", Date, Parameter.Text("pattern"), Culture, ToString, BuildString),
        Function.Of("utc_now", Now))
    {
        Function = Function.Of("date", Parameter.Text("text", null), (_, text) => Parse(text, null, null)),
    }.With("default_format", DateFormat.Default).With("format", DateFormat.Default);

    // The first parameter of all functions here; nearly always a date already.
    static DateTime? Known(TemplateContext context, object? date)
    {
        if (date is DateTime known)
            return known;
        try
        {
            return Conversions.ToDate(context, date);
        }
        catch (FunctionError error)
        {
            throw new FunctionError(error.Message, 0, error.Limit);
        }
    }

    static Function Adds(string name, Func<DateTime, double, DateTime> add) =>
        Function.Of(name, Date, Parameter.Double(name["add_".Length..]), (c, date, amount) => Known(c, date) is { } known ? add(known, amount) : null);

    // A page must not depend on when it was built; the date is the host's to give.
    static object? Now(TemplateContext context) => context.Options.Now
        ?? throw new FunctionError("The date of today is not known here: the host gives none (Now), and templates read no clock.");

    static DateTime? Parse(string? text, string? pattern, string? culture)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var format = Cultures.Find(culture);
        const DateTimeStyles styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;
        var read = string.IsNullOrEmpty(pattern)
            ? DateTime.TryParse(text, format, styles, out var date)
            : DateTime.TryParseExact(text, Translate(pattern), format, styles, out date);
        return read ? date : default(DateTime);
    }

    static string? ToString(TemplateContext context, object? date, string? pattern, string? culture) =>
        Known(context, date) is { } known ? DateFormat.Format(known, Pattern(context, pattern), Cultures.Find(culture)) : null;

    static void BuildString(TemplateContext context, object? date, string? pattern, string? culture, ref TextBuilder text)
    {
        if (Known(context, date) is { } known)
            DateFormat.Build(ref text, known, Pattern(context, pattern), Cultures.Find(culture));
    }

    static string Pattern(TemplateContext context, string? pattern) => pattern is null or "%g" ? context.CurrentDateFormat : pattern;

    // A pattern in the style of to_string becomes the framework's; one without % is the framework's already.
    static string Translate(string pattern)
    {
        if (!pattern.Contains('%', StringComparison.Ordinal))
            return pattern;
        var made = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '%' && at + 1 < pattern.Length)
                made.Append(Translate(pattern[++at]));
            else
                made.Append('\\').Append(pattern[at]);
        }

        return made.ToString();
    }

    static string Translate(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'e' => "d",
        'D' => "MM'/'dd'/'yy",
        'F' => "yyyy'-'MM'-'dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' or 'P' => "tt",
        'R' => "HH':'mm",
        'S' => "ss",
        'T' => "HH':'mm':'ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => throw new FunctionError($"A date cannot be read by `%{code}`.", 1),
    };
}
