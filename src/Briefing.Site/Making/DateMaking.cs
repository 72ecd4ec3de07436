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
        return date.IsInterval ? null : Machine(date.Start);
    }

    static string? Machine(EdtfDay? day)
    {
        return day switch
        {
            { Year: > 0 and var year, Month: { } month, Day: { } number } => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{number:00}"),
            { Year: > 0 and var year, Month: { } month, Day: null } => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            { Year: > 0 and var year, Month: null, Season: null } => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
            { HasYear: false, Month: { } month, Day: { } number } => string.Create(CultureInfo.InvariantCulture, $"{month:00}-{number:00}"),
            _ => null,
        };
    }

    /// <summary>As schema.org takes it: ISO 8601, with a year and without doubt, as fine as stated; null for everything else.</summary>
    public static string? Iso(EdtfDate? date) => date is { Start.Year: not null, IsUnsure: false } ? Machine(date) : null;

    /// <summary>Beginning and end as schema.org takes them, for what may have lasted; an end that is open or not known is null.</summary>
    public static (string? Start, string? End) IsoSpan(EdtfDate? date) => date switch
    {
        null or { IsUnsure: true } => (null, null),
        { IsInterval: false } => (Iso(date), null),
        { Start.Year: not null } => (Machine(date.Start), date.End is { Year: not null } end ? Machine(end) : null),
        _ => (null, null),
    };
}
