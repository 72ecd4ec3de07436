using System.Globalization;
using Briefing.Site.Views;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;

namespace Briefing.Site.Making;

/// <summary>Dates for readers and for machines.</summary>
static class DateMaking
{
    public static DateView? View(PageDraft page, EdtfDate? date, MarkdownText? note = null) => date is null
        ? null
        : new DateView(
            EdtfWords.Of(date, page.Words.Dates),
            Machine(date),
            IsCertain(date),
            note is null ? null : page.Section().Inline(note));

    /// <summary>A whole day without doubt.</summary>
    public static bool IsCertain(EdtfDate date) => !date.IsInterval && !date.IsUnsure && date.Start is { Year: not null, Month: not null, Day: not null };

    /// <summary>As HTML's time element takes it: a year, a month, a day, or a day without its year. Null for everything else.</summary>
    public static string? Machine(EdtfDate date)
    {
        if (date.IsInterval)
            return null;
        return date.Start switch
        {
            { Year: > 0 and var year, Month: { } month, Day: { } day } => Write($"{year:0000}-{month:00}-{day:00}"),
            { Year: > 0 and var year, Month: { } month, Day: null } => Write($"{year:0000}-{month:00}"),
            { Year: > 0 and var year, Month: null, Season: null } => Write($"{year:0000}"),
            { HasYear: false, Month: { } month, Day: { } day } => Write($"{month:00}-{day:00}"),
            _ => null,
        };
    }

    /// <summary>As schema.org takes it: ISO 8601, with a year; null for everything else.</summary>
    public static string? Iso(EdtfDate? date) => date is { Start.Year: not null } ? Machine(date) : null;

    static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
