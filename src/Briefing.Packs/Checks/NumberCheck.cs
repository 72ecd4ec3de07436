using System.Globalization;
using Briefing.Packs.Derived;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Numbers in summaries, key points and claims, in figures and in words, that no source has on which the words rest, and that the file
/// does not derive either. Words that rest on nothing named are not asked. A date is asked as a whole, not number by number.
/// </summary>
static class NumberCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files, CheckMemory? memory)
    {
        var known = new Dictionary<Slug, IReadOnlySet<string>>();
        var days = new Dictionary<Slug, SourceDates>();
        return [.. from file in files from text in memory?.WithNumbers(file, () => Texts(file)) ?? Texts(file) from finding in In(file, text) select finding];

        IEnumerable<Diagnostic> In(InputFile file, MarkdownText text)
        {
            var things = SummaryTexts.Things(pack, file, text).Distinct().ToList();
            var sources = SummaryTexts.Sources(pack, things);
            if (sources.Count == 0)
                return [];
            return memory?.Numbers(text, NumberBasis.Of(pack, file, sources, things), () => Compared(file, text, things, sources)) ?? Compared(file, text, things, sources);
        }

        Diagnostic[] Compared(InputFile file, MarkdownText text, List<ThingRef> things, IReadOnlyList<Article> sources)
        {
            var events = things.Where(thing => thing.Kind == ThingKind.Event).Select(thing => pack.Index.Event(thing.Id)?.Date).OfType<Syntax.Dates.EdtfDate>().ToList();
            var also = events.SelectMany(NumberTokens.OfDate).Concat(DerivedFigures.Numbers(file)).ToHashSet(StringComparer.Ordinal);
            var words = NumberTokens.WithoutLinks(text.Source);
            var dates = TextDates.In(words);
            var strange = dates.Where(date => !date.IsStated(events, file) && !sources.Any(article => Days(article).States(date.Day)));
            return
            [
                .. from date in strange
                   select ConsistencyDiagnostics.DateNotInSource
                       .At(file.Locate(text.InFile(date.Span)), date.Span.Of(text.Source).ToString(), SummaryTexts.InWords(sources))
                       .WithHelp("Check it against the source; if you worked it out, add it to `derived` with its arithmetic."),
                .. from number in Asked(pack, sources, words)
                   where !dates.Any(date => date.Span.Start <= number.Span.Start && number.Span.End <= date.Span.End)
                   where !Has(also, number) && !sources.Any(article => Has(Known(article), number))
                   select ConsistencyDiagnostics.NumberNotInSource.At(
                       file.Locate(text.InFile(number.Span)), number.Span.Of(text.Source).ToString(), SummaryTexts.InWords(sources)),
            ];
        }

        IReadOnlySet<string> Known(Article article)
        {
            if (!known.TryGetValue(article.Id, out var numbers))
                known[article.Id] = numbers = NumberTokens.Known(article);
            return numbers;
        }

        SourceDates Days(Article article)
        {
            if (!days.TryGetValue(article.Id, out var dates))
                days[article.Id] = dates = new SourceDates(article);
            return dates;
        }
    }

    static MarkdownText[] Texts(InputFile file) => [.. SummaryTexts.Of(file).Where(text => MayHaveNumbers(text.Source))];

    static bool MayHaveNumbers(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || SpelledNumbers.In(text).Any();

    /// <summary>Numbers in figures, and in words where all that is read is English.</summary>
    static IEnumerable<SpelledNumber> Asked(Pack pack, IReadOnlyList<Article> sources, string words)
    {
        foreach (var number in NumberTokens.In(words))
        {
            // "7 million" is not in a source that has 7 billion.
            var value = NumberTokens.Multiplied(words, number) ?? (IsBetween(words, number.Span.Start) ? NumberTokens.InRange(words, number) : null) ?? number.Value;
            yield return new SpelledNumber(number.Span, value, 0, 0);
        }

        if (!IsEnglish(pack.Info.Language) || sources.Any(article => !IsEnglish(article.Language)))
            yield break;
        foreach (var number in SpelledNumbers.In(words).Where(number => AuthorsNumbers.IsOfSource(words, number)))
            yield return number;
    }

    static bool IsBetween(string words, int start) =>
        words.AsSpan(0, start).TrimEnd(" $€£") is var before && (before.EndsWith("between", StringComparison.OrdinalIgnoreCase) || before.EndsWith("from", StringComparison.OrdinalIgnoreCase));

    static bool IsEnglish(string language) => language is "en" || language.StartsWith("en-", StringComparison.Ordinal);

    static bool Has(IReadOnlySet<string> known, SpelledNumber number) =>
        known.Contains(number.Key)
        || (number.Least < number.Most && known.Any(one =>
            decimal.TryParse(one, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && number.Least <= value && value <= number.Most && !IsYear(value)));

    /// <summary>A year is no thousands of anything.</summary>
    static bool IsYear(decimal value) => value is >= 1900 and <= 2100;
}
