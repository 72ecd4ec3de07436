using Briefing.Packs.Derived;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>A day that a text names.</summary>
sealed record TextDate(TextSpan Span, EdtfDay Day)
{
    /// <summary>By the date that the pack gives an event which the text names, or by the file's own arithmetic.</summary>
    public bool IsStated(IReadOnlyList<EdtfDate> events, InputFile file) =>
        events.SelectMany(date => new[] { date.Start, date.End }).OfType<EdtfDay>().Any(Is)
        || file.Derived.Any(entry => DerivedFigures.Day(entry.Value.Value) is { } day && Is(new EdtfDay(day.Year, day.Month, day.Day, false, false)));

    bool Is(EdtfDay other) => other.Month == Day.Month && other.Day == Day.Day && (Day.Year is null || other.Year == Day.Year);
}

/// <summary>Finds days in authors' texts: "22 October 2025", "October 22", "2025-10-22".</summary>
static class TextDates
{
    public static IReadOnlyList<TextDate> In(string text) =>
        [.. WrittenDates.Find(text).Select(date => new TextDate(date.Span, new EdtfDay(date.Year, date.Month, date.Day, false, false)))];
}
