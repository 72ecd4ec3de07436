using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// A YAML tree as JSON, typed as YAML 1.2's core schema types it: what an editor holds against a JSON Schema. Briefing itself
/// reads words as they were typed.
/// </summary>
static partial class YamlJson
{
    public static void Write(Utf8JsonWriter json, YamlNode? node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    json.WritePropertyName(entry.Key.Value);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case YamlSequence sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case YamlScalar { Style: YamlStyle.Plain } plain:
                WritePlain(json, plain);
                break;
            case YamlScalar quoted:
                json.WriteStringValue(quoted.Value);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    static void WritePlain(Utf8JsonWriter json, YamlScalar plain)
    {
        if (plain.IsNull)
            json.WriteNullValue();
        else if (plain.Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            json.WriteBooleanValue(plain.Value[0] is 't' or 'T');
        else if (Number().IsMatch(plain.Value) && double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(plain.Value);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
