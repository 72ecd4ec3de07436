using System.Text.Json;

namespace Briefing.Site.Editions;

/// <summary>A thing of an edition: an article, a claim, an actor.</summary>
/// <param name="Name">What readers call it.</param>
sealed record JsonThing(string Id, string Name, JsonElement Element)
{
    /// <summary>By which an item of a list is known from one edition to the next.</summary>
    static readonly string[] Keys = ["id", "text", "quote", "words", "to", "name"];

    /// <summary>A member that is text; null where there is none.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A value in the words of a line.</summary>
    public static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Words)),
        JsonValueKind.Object => Key(value),
        _ => value.GetRawText(),
    };

    /// <summary>What an item is known by: its id or words, and where it has neither, all of it.</summary>
    public static string Key(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return Words(item);
        var key = Keys.Select(name => Text(item, name)).FirstOrDefault(text => text is not null);
        return (key, Text(item, "as")) switch
        {
            ({ } to, { } tie) => $"{tie} {to}",
            ({ } only, _) => only,
            _ => item.GetRawText(),
        };
    }
}
