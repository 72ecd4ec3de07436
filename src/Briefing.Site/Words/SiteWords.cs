using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Briefing.Syntax.Dates;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Words;

/// <summary>The interface's own words in one language, by name. Templates read them as <c>words.name</c>.</summary>
public sealed class SiteWords
{
    readonly FrozenDictionary<string, object?> byName;
    readonly PluralRule plurals;
    readonly char zero;

    internal SiteWords(string language, IReadOnlyDictionary<string, string> words)
    {
        byName = words.ToFrozenDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal);
        Language = language;
        plurals = PluralForms.Of(language);
        zero = this["digit_zero"] is [var digit] && char.IsDigit(digit) ? digit : '0';
        Dates = SpeechOf(this, zero);
        Functions = [SafeFunctions.Raw, SafeFunctions.Json, SafeFunctions.Url, Numeral()];
    }

    /// <summary>The language they are in, as a BCP 47 tag: the pack's where the theme has words in it, else English.</summary>
    public string Language { get; }

    /// <summary>How dates are said.</summary>
    public DateSpeech Dates { get; }

    /// <summary>As templates see them; never changes.</summary>
    public IReadOnlyDictionary<string, object?> ForTemplates => byName;

    /// <summary>What templates may call.</summary>
    internal EquatableArray<HostFunction> Functions { get; }

    /// <exception cref="KeyNotFoundException">The built-in theme lacks the words, which is our bug.</exception>
    public string this[string name] => (string)byName[name]!; // made of strings above

    /// <summary>Words with their places filled; numbers in the language's digits.</summary>
    public string Fill(string name, params ReadOnlySpan<object?> values)
    {
        var pattern = this[name];
        if (!pattern.Contains('{', StringComparison.Ordinal))
            return pattern;
        // Every page fills a dozen of them, so that nothing but the words is made.
        var made = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        var rest = pattern.AsSpan();
        for (; rest.IndexOf('{') is >= 0 and var at;)
        {
            var isPlace = at + 2 < rest.Length && rest[at + 2] == '}' && rest[at + 1] - '0' is >= 0 and var place && place < values.Length;
            made.AppendFormatted(rest[..(isPlace ? at : at + 1)]);
            if (isPlace)
                made.AppendFormatted(Text(values[rest[at + 1] - '0']));
            rest = rest[(isPlace ? at + 3 : at + 1)..];
        }

        made.AppendFormatted(rest);
        return made.ToStringAndClear();
    }

    /// <summary>A number of things: <c>Count("claims", 7)</c> fills <c>claims_count</c>, or the form that the language has for the number, such as <c>claims_count_one</c>.</summary>
    public string Count(string things, int number)
    {
        var name = things + "_count";
        var form = name + PluralForms.Suffix(plurals(number));
        return Fill(byName.ContainsKey(form) ? form : name, number);
    }

    /// <summary>A name for the first, second … of a few things: A, B … and after the last letter AA.</summary>
    public string Letter(int at)
    {
        var letters = this["letters"].Split(' ');
        return at < letters.Length ? letters[at] : Letter((at / letters.Length) - 1) + letters[at % letters.Length];
    }

    /// <summary>Several things in a row.</summary>
    public string List(IEnumerable<string> items) => string.Join(this["list_separator"], items);

    /// <summary>Words as somebody's own.</summary>
    public string Quoted(string words) => this["quote_open"] + words + this["quote_close"];

    /// <summary>A language's name; its tag where no name is known.</summary>
    public string LanguageName(string tag)
    {
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return byName.TryGetValue("language_" + (hyphen > 0 ? tag[..hyphen] : tag).ToLowerInvariant(), out var name) ? (string)name! : tag; // made of strings
    }

    /// <summary>A value's name and explanation: <c>basis_on_record</c> and <c>basis_on_record_means</c> for <c>Term("basis", "on-record")</c>.</summary>
    internal Views.TermView Term(string group, string key)
    {
        var name = group + "_" + key.Replace('-', '_');
        return new Views.TermView(key, this[name], byName.TryGetValue(name + "_means", out var means) ? (string)means! : ""); // made of strings
    }

    /// <summary>A number in the language's digits, its thousands kept apart as the language does it; four digits stay together.</summary>
    public string Number(decimal number)
    {
        var plain = Math.Abs(number) < 10_000;
        if (plain && zero == '0' && number == decimal.Truncate(number))
            return number.ToString("0", CultureInfo.InvariantCulture);
        var text = number.ToString(plain ? "0.############" : "#,##0.############", CultureInfo.InvariantCulture);
        var made = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                ',' => made.Append(this["number_group"]),
                '.' => made.Append(this["number_decimal"]),
                >= '0' and <= '9' => made.Append((char)(zero + unit - '0')),
                _ => made.Append(unit),
            };
        }

        return made.ToString();
    }

    /// <inheritdoc cref="DateSpeech.Digits"/>
    public string Digits(string words) => Dates.Digits(words);

    string? Text(object? value) => value switch
    {
        int number when zero == '0' && number is >= 0 and < 10_000 => number.ToString(CultureInfo.InvariantCulture), // as Number would, and most are small
        int number => Number(number),
        long number => Number(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    // Numbers reach templates as numbers, because some become attributes; where a reader sees one, the template asks for its words.
    HostFunction Numeral() => HostFunction.Create(
        "numeral", Parameter.Int("number"), number => Number(number));

    static DateSpeech SpeechOf(SiteWords words, char zero) => new()
    {
        Months = Enumerable.Range(1, 12).Select(month => words["month_" + month.ToString(CultureInfo.InvariantCulture)]).ToEquatableArray(),
        Seasons = Enumerable.Range(1, 4).Select(season => words["season_" + season.ToString(CultureInfo.InvariantCulture)]).ToEquatableArray(),
        DayAndMonth = words["date_day_month"],
        MonthAndYear = words["date_month_year"],
        YearNotStated = words["date_no_year"],
        About = words["date_about"],
        Uncertain = words["date_uncertain"],
        FromTo = words["date_from_to"],
        NotLaterThan = words["date_not_later"],
        UntilUnknownStart = words["date_no_beginning"],
        Since = words["date_since"],
        FromUnknownEnd = words["date_no_end"],
        Decade = words["date_decade"],
        BetweenYears = words["date_between"],
        BeforeOurEra = words["date_before_era"],
        AtTime = words["date_at_time"],
        Zero = zero,
    };
}
