namespace Briefing.Packs.Model;

/// <summary>A list for each of many keys, made at once, and some of them again for a pack that was revised.</summary>
public sealed class Lists<TKey, TItem>
    where TKey : class
{
    readonly ILookup<TKey, TItem> made;
    readonly Dictionary<TKey, Lazy<TItem[]>>? renewed;

    public Lists(ILookup<TKey, TItem> made)
        : this(made, null)
    {
    }

    Lists(ILookup<TKey, TItem> made, Dictionary<TKey, Lazy<TItem[]>>? renewed) => (this.made, this.renewed) = (made, renewed);

    /// <summary>Empty for a key that has none.</summary>
    public IEnumerable<TItem> this[TKey key] => renewed is not null && renewed.TryGetValue(key, out var items) ? items.Value : made[key];

    /// <summary>The same with other lists for some keys; these are left as they were.</summary>
    /// <param name="renew">Makes the new list from the old, when somebody asks for it.</param>
    public Lists<TKey, TItem> Renewed(IEnumerable<TKey> keys, Func<TKey, IReadOnlyList<TItem>, IEnumerable<TItem>> renew)
    {
        var all = renewed is null ? [] : new Dictionary<TKey, Lazy<TItem[]>>(renewed);
        foreach (var key in keys.Distinct())
            all[key] = new(() => [.. renew(key, [.. this[key]])]);
        return new Lists<TKey, TItem>(made, all);
    }

    /// <summary>Those that have any, in no order that counts.</summary>
    public IEnumerable<TKey> Keys => made.Select(list => list.Key).Concat(renewed?.Keys ?? Enumerable.Empty<TKey>()).Distinct();
}
