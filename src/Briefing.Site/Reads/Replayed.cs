using System.Collections.Concurrent;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>What is worked out once for each of many things and used by many pages: each of them reads what was read for it.</summary>
/// <param name="isRecorded">Whether anybody wants to know.</param>
sealed class Replayed<T>(bool isRecorded)
    where T : class?
{
    readonly ConcurrentDictionary<Slug, Made> made = new();

    public T Of(Slug id, Func<T> make)
    {
        if (!made.TryGetValue(id, out var known))
            known = made.GetOrAdd(id, Make(make));
        if (known.Reads.Length > 0)
            Reading.Note(known.Reads);
        return known.Value;
    }

    Made Make(Func<T> make)
    {
        if (!isRecorded)
            return new Made(make(), []);
        var value = Reading.Of(make, out var reads);
        return new Made(value, reads);
    }

    sealed record Made(T Value, uint[] Reads);
}
