using System.Text.Json;

namespace Briefing.Site.Editions;

/// <summary>A member of a thing that is another now.</summary>
/// <param name="Name">As readers would call it: "date note".</param>
/// <param name="Was">Null where nothing was said, or where a list lost and gained items.</param>
public sealed record FieldChange(string Name, string? Was, string? Is, IReadOnlyList<string> Gone, IReadOnlyList<string> New);

/// <summary>A thing that both editions have, and tell differently.</summary>
public sealed record ThingChange(string Id, string Name, IReadOnlyList<FieldChange> Fields);

/// <summary>A thing that one of the editions has.</summary>
public sealed record NamedThing(string Id, string Name);

/// <param name="Kind">As the file names it: <c>claims</c>.</param>
public sealed record KindDifference(string Kind, IReadOnlyList<NamedThing> New, IReadOnlyList<NamedThing> Gone, IReadOnlyList<ThingChange> Changed);

/// <summary>What changed from one edition of a pack to another.</summary>
/// <param name="Kinds">Those in which something changed.</param>
/// <param name="NewFindings">Errors and warnings that the older edition had not.</param>
public sealed record PackDifference(
    string Title, string? From, string? To, IReadOnlyList<KindDifference> Kinds, IReadOnlyList<string> NewFindings, IReadOnlyList<string> GoneFindings)
{
    public bool IsEmpty => Kinds.Count == 0 && NewFindings.Count == 0 && GoneFindings.Count == 0;

    /// <summary>In a time linear in the size of both.</summary>
    public static PackDifference Between(PublishedPack older, PublishedPack newer)
    {
        var kinds = older.Things().Zip(newer.Things(), (before, after) => Compare(before.Kind, before.Things, after.Things))
            .Where(kind => kind.New.Count + kind.Gone.Count + kind.Changed.Count > 0);
        string[] severities = ["error", "warning"];
        var (gone, added) = ItemDifference.Of(severities.SelectMany(older.Findings), severities.SelectMany(newer.Findings));
        return new PackDifference(newer.Title, older.AsOf, newer.AsOf, [.. kinds], added, gone);
    }

    static KindDifference Compare(string kind, IReadOnlyList<JsonThing> older, IReadOnlyList<JsonThing> newer)
    {
        var before = older.DistinctBy(thing => thing.Id).ToDictionary(thing => thing.Id, StringComparer.Ordinal);
        var after = newer.Select(thing => thing.Id).ToHashSet(StringComparer.Ordinal);
        var changed = newer
            .Where(thing => before.ContainsKey(thing.Id) && !JsonElement.DeepEquals(before[thing.Id].Element, thing.Element))
            .Select(thing => new ThingChange(thing.Id, thing.Name, [.. FieldDifference.Of(before[thing.Id].Element, thing.Element)]))
            .Where(change => change.Fields.Count > 0);
        return new KindDifference(
            kind,
            [.. newer.Where(thing => !before.ContainsKey(thing.Id)).Select(Named)],
            [.. older.Where(thing => !after.Contains(thing.Id)).Select(Named)],
            [.. changed]);
    }

    static NamedThing Named(JsonThing thing) => new(thing.Id, thing.Name);
}
