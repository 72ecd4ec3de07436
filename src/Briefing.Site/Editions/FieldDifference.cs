using System.Text.Json;

namespace Briefing.Site.Editions;

/// <summary>The members in which two tellings of a thing differ.</summary>
static class FieldDifference
{
    /// <summary>Addresses follow from ids, and lines from the sources' text: neither is news to a reader.</summary>
    static readonly HashSet<string> Passed = new(["id", "url", "line"], StringComparer.Ordinal);

    public static IEnumerable<FieldChange> Of(JsonElement older, JsonElement newer) => Of("", older, newer);

    static IEnumerable<FieldChange> Of(string prefix, JsonElement older, JsonElement newer)
    {
        var names = older.EnumerateObject().Concat(newer.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal);
        return names.Where(name => !Passed.Contains(name)).SelectMany(name => Member(prefix + name.Replace('_', ' '), Value(older, name), Value(newer, name)));
    }

    static JsonElement Value(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value : default;

    static IEnumerable<FieldChange> Member(string name, JsonElement older, JsonElement newer)
    {
        if (older.ValueKind == newer.ValueKind && (older.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(older, newer)))
            return [];
        return (older.ValueKind, newer.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => Of(name + " ", older, newer),
            (JsonValueKind.Array, _) or (_, JsonValueKind.Array) => Lists(name, Items(older), Items(newer)),
            _ => Plain(name, older, newer),
        };
    }

    static List<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    // Items that both lists have by their id or words are compared in turn: a judgement that is now called likely is not another judgement.
    static IEnumerable<FieldChange> Lists(string name, List<JsonElement> older, List<JsonElement> newer)
    {
        var (gone, added) = ItemDifference.Of(older.Select(JsonThing.Key), newer.Select(JsonThing.Key));
        if (gone.Count + added.Count > 0)
            yield return new FieldChange(name, null, null, gone, added);
        var before = older.Where(item => item.ValueKind == JsonValueKind.Object).DistinctBy(JsonThing.Key).ToDictionary(JsonThing.Key, StringComparer.Ordinal);
        foreach (var item in newer.Where(item => item.ValueKind == JsonValueKind.Object).DistinctBy(JsonThing.Key))
        {
            if (!before.TryGetValue(JsonThing.Key(item), out var same))
                continue;
            foreach (var change in Of($"{name} “{JsonThing.Key(item)}”: ", same, item))
                yield return change;
        }
    }

    static IEnumerable<FieldChange> Plain(string name, JsonElement older, JsonElement newer)
    {
        var (was, now) = (JsonThing.Words(older), JsonThing.Words(newer));
        return was == now ? [] : [new FieldChange(name, was.Length == 0 ? null : was, now.Length == 0 ? null : now, [], [])];
    }
}
