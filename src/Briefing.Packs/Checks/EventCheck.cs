using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Events that may be one, told twice: the same day and at least two actors in common, and nobody says whether they are.</summary>
static class EventCheck
{
    const int SharedActors = 2;

    public static IEnumerable<Diagnostic> Find(Pack pack)
    {
        // Whole days only: a month or a year has many events.
        var days = pack.Events
            .Where(happening => happening.Date is { IsInterval: false, Start: { Day: not null, Month: not null } } && happening.Actors.Count >= SharedActors)
            .GroupBy(happening => new { happening.Date!.Start!.Month, happening.Date.Start.Day }); // filtered
        foreach (var day in days)
        {
            // Events come in the order of their dates; each is compared with those of its day alone.
            var events = day.OrderBy(happening => happening.Id).ToList();
            for (var later = 1; later < events.Count; later++)
            {
                if (events.Take(later).FirstOrDefault(earlier => AreAlike(earlier, events[later])) is { } other)
                {
                    yield return ConsistencyDiagnostics.EventsAlike
                        .At(events[later].Input.Locate(events[later].Input.Date!.Span), events[later].Id, other.Id) // filtered
                        .With(other.Input.Locate(other.Input.Date!.Span), $"`{other.Id}`");
                }
            }
        }
    }

    static bool AreAlike(TimelineEvent left, TimelineEvent right) =>
        !left.SameAs.Contains(right.Id)
        && !left.NotSameAs.Contains(right.Id)
        && (left.Date!.Start!.Year is not { } first || right.Date!.Start!.Year is not { } second || first == second) // whole days
        && left.Actors.Count(right.Actors.Contains) >= SharedActors;
}
