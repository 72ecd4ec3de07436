using Briefing.Packs.Model;
using Briefing.Syntax.Dates;

namespace Briefing.Packs.Checks;

/// <summary>Which days an article states, in whatever form.</summary>
sealed class SourceDates(Article article)
{
    readonly StatedDays days = StatedDays.Of(article);
    // EDTF numbers them from 21, after the months.
    static readonly (int Number, string Word)[] Seasons = [(21, "spring"), (22, "summer"), (23, "autumn"), (23, "fall"), (24, "winter")];

    readonly HashSet<string> words = NumberTokens.Words(article.Seed.File.Text).ToHashSet(StringComparer.Ordinal);
    readonly IReadOnlySet<string> numbers = NumberTokens.Known(article);
    readonly bool isEnglish = article.Language is "en" || article.Language.StartsWith("en-", StringComparison.Ordinal);

    public Article Article => article;

    public bool States(EdtfDay day) => StatesYear(day) && StatesDay(day);

    public bool States(DateOnly day) => (isEnglish ? days.HasDay(day.Month, day.Day) : HasNumber(day.Day)) && HasNumber(day.Year);

    /// <summary>In figures, in words, or multiplied out.</summary>
    public bool HasNumber(string digits) => numbers.Contains(digits);

    bool HasNumber(int number) => numbers.Contains(NumberTokens.InDigits(number));

    bool StatesYear(EdtfDay day) => day.Year is not { } year || HasNumber(year);

    bool StatesDay(EdtfDay day) => day switch
    {
        { Month: { } month, Day: { } number } => isEnglish ? days.HasDay(month, number) : HasNumber(number),
        { Season: { } season } => !isEnglish || Seasons.Any(one => one.Number == season && words.Contains(one.Word)),
        { Month: { } month } => !isEnglish || days.HasMonth(month),
        _ => true,
    };
}
