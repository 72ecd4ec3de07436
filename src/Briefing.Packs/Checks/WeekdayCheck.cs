using System.Globalization;
using Briefing.Packs.Binding;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Days of the week that do not fit their dates, in sources and in authors' own words.</summary>
static class WeekdayCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<SeedDocument> seeds, IEnumerable<InputFile> files, PackMemory? memory)
    {
        var found = new Diagnostic[seeds.Count][];
        Work.ForEach(found.Length, at => found[at] = memory?.Weekdays(seeds[at], () => [.. Find(seeds[at])]) ?? [.. Find(seeds[at])]);
        return found.SelectMany(one => one).Concat(files.SelectMany(file => memory?.Checks.Weekdays(file, () => [.. Find(file)]) ?? Find(file)));
    }

    /// <summary>What belongs to the web page and not to the article misleads nobody: readers do not see it.</summary>
    static IEnumerable<Diagnostic> Find(SeedDocument seed) => WeekdayLint.Find(seed.File.Text, WrittenOn(seed)).Mismatches
        .Where(mismatch => seed.Lines[seed.File.Lines.PositionAt(mismatch.Span.Start).Line - 1].Kind != SeedLineKind.Furniture)
        .Select(mismatch => Finding(seed.File.Locate(mismatch.Span), mismatch) is var finding && mismatch.IsNear && seed.Published is { } published
            ? finding.With(seed.File.Locate(published.Span), "the article is of this day")
            : finding);

    static DateOnly? WrittenOn(SeedDocument seed) =>
        seed.Published?.Date is { Earliest: { } first, Latest: { } last } date && first == last && !date.IsUnsure ? first : null;

    static IEnumerable<Diagnostic> Find(InputFile file) =>
        from text in AuthoredTexts.Of(file)
        from mismatch in WeekdayLint.Find(text.Source).Mismatches
        select Finding(file.Locate(text.InFile(mismatch.Span)), mismatch);

    static Diagnostic Finding(SourceLocation where, WeekdayMismatch mismatch) => ConsistencyDiagnostics.WeekdayMismatch.At(
        where, mismatch.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), mismatch.Actual, mismatch.Stated);
}
