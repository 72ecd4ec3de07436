using Briefing.Packs.Derived;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Arithmetic that is wrong, can't be read, or starts from figures that no source has.</summary>
static class DerivedCheck
{
    /// <summary>What units are made of, and what means and shares divide by: needed, and in no source.</summary>
    static readonly HashSet<decimal> Conversions = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 24, 30, 52, 60, 100, 365, 1_000, 1_000_000, 1_000_000_000];

    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files)
    {
        var read = new Dictionary<Slug, SourceDates>();
        return [.. files.Where(file => !file.Derived.IsEmpty).SelectMany(file => Find(pack, file, read))];
    }

    static IEnumerable<Diagnostic> Find(Pack pack, InputFile file, Dictionary<Slug, SourceDates> read)
    {
        var texts = SummaryTexts.Of(file).ToList();
        var articles = SummaryTexts.Sources(pack, texts.SelectMany(text => SummaryTexts.Things(pack, file, text)));
        var sources = articles.Select(article =>
            read.TryGetValue(article.Id, out var known) ? known : read[article.Id] = new SourceDates(article)).ToList();
        var numbers = texts.SelectMany(text => NumberTokens.AllValues(NumberTokens.WithoutLinks(text.Source))).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in file.Derived)
        {
            var (value, from) = (entry.Value, entry.From);
            var arithmetic = DerivedFigures.WorkOut(pack, entry);
            if (arithmetic.Result is not { } result)
            {
                yield return ConsistencyDiagnostics.DerivedUnreadable.At(file.Locate(from.Span), from.Value, arithmetic.Problem);
                continue;
            }

            foreach (var operand in arithmetic.Operands.Where(operand => !IsSourced(pack, operand, sources)))
            {
                yield return ConsistencyDiagnostics.DerivedUnsourced.At(
                    file.Locate(from.Span), operand.Span.Of(from.Value).ToString(), SummaryTexts.InWords(articles));
            }

            if (DerivedFigures.Says(value.Value, result) is not { } right)
                yield return ConsistencyDiagnostics.DerivedUnreadable.At(file.Locate(value.Span), value.Value, "it is no number and no day");
            else if (!right)
                yield return ConsistencyDiagnostics.DerivedWrong.At(file.Locate(value.Span), from.Value, DerivedFigures.InWords(result), value.Value);
            else if (!DerivedFigures.Numbers(value.Value).Any(numbers.Contains))
                yield return ConsistencyDiagnostics.DerivedUnused.At(file.Locate(value.Span), value.Value);
        }
    }

    static bool IsSourced(Pack pack, Operand operand, List<SourceDates> sources) => operand switch
    {
        Operand.Number number => (number.IsFactor && Conversions.Contains(number.Value))
            || sources.Any(source => source.HasNumber(NumberTokens.InDigits(number.Value))),
        Operand.Day day => sources.Any(source => source.States(day.Date)),
        Operand.Count count => count.Things.All(thing => Slug.TryParse(thing, out var id) && IsThing(pack.Index, id)),
        _ => true,
    };

    static bool IsThing(PackIndex index, Slug id) =>
        index.Claim(id) is not null || index.Article(id) is not null || index.Event(id) is not null || index.Actor(id) is not null || index.Theme(id) is not null;
}
