using Briefing.Packs.Derived;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Numbers in summaries, key points and claims that no source has on which the words rest, and that the file does not derive either.
/// Words that rest on nothing named are not asked.
/// </summary>
static class NumberCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files)
    {
        var known = new Dictionary<Slug, IReadOnlySet<string>>();
        return
        [
            .. from file in files
               from text in SummaryTexts.Of(file)
               where text.Source.AsSpan().ContainsAnyInRange('0', '9')
               let things = SummaryTexts.Things(pack, file, text).Distinct().ToList()
               let sources = SummaryTexts.Sources(pack, things)
               where sources.Count > 0
               let derived = DerivedFigures.Numbers(file)
               let dates = things.Where(thing => thing.Kind == ThingKind.Event)
                   .SelectMany(thing => NumberTokens.OfDate(pack.Index.Event(thing.Id)?.Date)).ToHashSet(StringComparer.Ordinal)
               let words = NumberTokens.WithoutLinks(text.Source)
               from number in NumberTokens.In(words)
               // "7 million" is not in a source that has 7 billion.
               let value = NumberTokens.Multiplied(words, number) ?? number.Value
               where !dates.Contains(value) && !derived.Contains(value) && !sources.Any(article => Known(article).Contains(value))
               select ConsistencyDiagnostics.NumberNotInSource.At(
                   file.Locate(text.InFile(number.Span)), number.Span.Of(text.Source).ToString(), SummaryTexts.InWords(sources)),
        ];

        IReadOnlySet<string> Known(Article article)
        {
            if (!known.TryGetValue(article.Id, out var numbers))
                known[article.Id] = numbers = NumberTokens.Known(article);
            return numbers;
        }
    }
}
