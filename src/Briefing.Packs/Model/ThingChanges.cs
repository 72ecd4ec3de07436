using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>What came and went between two lists of things. Those that are the very same in both stand in the same order in both.</summary>
sealed class ThingChanges<T>
    where T : class
{
    ThingChanges(List<T> gone, List<T> come) => (Gone, Come) = (gone, come);

    public IReadOnlyList<T> Gone { get; }

    /// <summary>In their order.</summary>
    public IReadOnlyList<T> Come { get; }

    public bool IsNone => Gone.Count + Come.Count == 0;

    public static ThingChanges<T> Between(EquatableArray<T> before, EquatableArray<T> after)
    {
        var was = before.AsSpan();
        var now = after.AsSpan();
        var same = 0;
        while (same < was.Length && same < now.Length && ReferenceEquals(was[same], now[same]))
            same++;
        was = was[same..];
        now = now[same..];
        while (!was.IsEmpty && !now.IsEmpty && ReferenceEquals(was[^1], now[^1]))
        {
            was = was[..^1];
            now = now[..^1];
        }

        if (was.IsEmpty && now.IsEmpty)
            return new ThingChanges<T>([], []);
        var old = new HashSet<T>(was.Length, ReferenceEqualityComparer.Instance);
        foreach (var one in was)
            old.Add(one);
        var made = new HashSet<T>(now.Length, ReferenceEqualityComparer.Instance);
        foreach (var one in now)
            made.Add(one);
        var (gone, come) = (new List<T>(), new List<T>());
        foreach (var one in was)
        {
            if (!made.Contains(one))
                gone.Add(one);
        }

        foreach (var one in now)
        {
            if (!old.Contains(one))
                come.Add(one);
        }

        return new ThingChanges<T>(gone, come);
    }

    /// <summary>Look-ups by id, the same where nothing changed.</summary>
    public Dictionary<Slug, T> In(Dictionary<Slug, T> things, Func<T, Slug> idOf)
    {
        if (IsNone)
            return things;
        var revised = new Dictionary<Slug, T>(things);
        foreach (var one in Gone)
            revised.Remove(idOf(one));
        foreach (var one in Come)
            revised.Add(idOf(one), one);
        return revised;
    }

    /// <summary>Lists of things, of which those are made again in which something changed.</summary>
    /// <param name="keys">Whose lists a thing stands in.</param>
    /// <param name="place">The place of one in the pack's order.</param>
    public Lists<TKey, T> In<TKey>(Lists<TKey, T> lists, Func<T, IEnumerable<TKey>> keys, Func<T, int> place)
        where TKey : class
    {
        if (IsNone)
            return lists;
        var gone = new HashSet<T>(Gone, ReferenceEqualityComparer.Instance);
        return lists.Renewed(Gone.Concat(Come).SelectMany(keys), (key, list) =>
        {
            var own = Come.Where(one => keys(one).Contains(key)).ToList();
            var others = list.Where(one => !gone.Contains(one));
            return own.Count == 0 ? others : others.Concat(own).OrderBy(place);
        });
    }
}
