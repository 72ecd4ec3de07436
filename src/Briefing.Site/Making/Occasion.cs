using Briefing.Packs.Model;
using Briefing.Syntax.Dates;

namespace Briefing.Site.Making;

/// <summary>An event at one of the dates it is told with: where its accounts part over the day, it has a place at each.</summary>
/// <param name="Date">Null when no source tells.</param>
sealed record Occasion(TimelineEvent Happening, EdtfDate? Date)
{
    /// <summary>All events at all their dates: by earliest possible day, undated last; then by id.</summary>
    public static IEnumerable<Occasion> Of(IEnumerable<TimelineEvent> events) => events
        .SelectMany(happening => happening.Dates.Select(date => new Occasion(happening, date)).DefaultIfEmpty(new Occasion(happening, null)))
        .OrderBy(occasion => occasion.Date is null ? 1 : 0)
        .ThenBy(occasion => occasion.Date)
        .ThenBy(occasion => occasion.Happening.Id);
}
