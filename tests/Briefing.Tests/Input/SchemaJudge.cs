using System.Text.Json;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Input;

/// <summary>As much of JSON Schema (draft-07) as our schemas use, by its published meaning; a word it does not know is an error of the test.</summary>
static class SchemaJudge
{
    public static bool Accepts(JsonElement root, JsonElement value) => Accepts(root, root, value);

    static bool Accepts(JsonElement root, JsonElement schema, JsonElement value)
    {
        foreach (var word in schema.EnumerateObject())
        {
            if (!Holds(root, schema, word, value))
                return false;
        }

        return true;
    }

    static bool Holds(JsonElement root, JsonElement schema, JsonProperty word, JsonElement value) => word.Name switch
    {
        "$schema" or "title" or "description" or "examples" or "definitions" => true,
        "$ref" => Accepts(root, root.GetProperty("definitions").GetProperty(word.Value.GetString()!["#/definitions/".Length..]), value), // a string by its meaning
        "type" => IsOf(word.Value.GetString(), value),
        "enum" => word.Value.EnumerateArray().Any(one => value.ValueKind == JsonValueKind.String && one.GetString() == value.GetString()),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!, RegexOptions.ECMAScript),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= word.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= word.Value.GetDouble(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(),
        "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(root, word.Value, item)),
        "anyOf" => word.Value.EnumerateArray().Any(one => Accepts(root, one, value)),
        "not" => !Accepts(root, word.Value, value),
        "required" => value.ValueKind != JsonValueKind.Object || word.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)), // names
        "properties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member =>
            !word.Value.TryGetProperty(member.Name, out var rule) || Accepts(root, rule, member.Value)),
        "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member =>
            schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
        _ => throw new InvalidOperationException($"This judge does not know {word.Name}."),
    };

    static bool IsOf(string? type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"This judge does not know the type {type}."),
    };
}
