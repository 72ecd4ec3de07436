using Briefing.Packs.Model;

namespace Briefing.Packs.Names;

/// <summary>The folders of <c>input/</c> as authors write them before an id: <c>actors/ministry</c>.</summary>
public static class NameFolder
{
    public static string Of(ThingKind kind) => kind switch
    {
        ThingKind.Article => "articles",
        ThingKind.Actor => "actors",
        ThingKind.Theme => "themes",
        ThingKind.Event => "events",
        ThingKind.Claim => "claims",
        ThingKind.Note => "notes",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind whose things live in a folder; null where there is no such folder.</summary>
    public static ThingKind? KindOf(ReadOnlySpan<char> folder) => folder switch
    {
        "articles" => ThingKind.Article,
        "actors" => ThingKind.Actor,
        "themes" => ThingKind.Theme,
        "events" => ThingKind.Event,
        "claims" => ThingKind.Claim,
        "notes" => ThingKind.Note,
        _ => null,
    };

    /// <summary>A kind as it reads in a sentence.</summary>
    public static string Word(ThingKind kind) => kind switch
    {
        ThingKind.Article => "article",
        ThingKind.Actor => "actor",
        ThingKind.Theme => "theme",
        ThingKind.Event => "event",
        ThingKind.Claim => "claim",
        ThingKind.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary><c>actors/ministry</c>: what can always be written, because it means one thing only.</summary>
    public static string Path(ThingRef thing) => $"{Of(thing.Kind)}/{thing.Id}";
}
