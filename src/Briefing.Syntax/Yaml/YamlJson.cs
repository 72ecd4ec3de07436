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

    /// <summary>Whether it is true or false to YAML, rather than a word.</summary>
    public static bool IsFlag(YamlScalar scalar) =>
        scalar is { Style: YamlStyle.Plain, Value: "true" or "True" or "TRUE" or "false" or "False" or "FALSE" };

    /// <summary>Whether it is a number to YAML, rather than a word.</summary>
    public static bool IsNumber(YamlScalar scalar) => TryNumber(scalar, out _);

    static void WritePlain(Utf8JsonWriter json, YamlScalar plain)
    {
        if (plain.IsNull)
            json.WriteNullValue();
        else if (IsFlag(plain))
            json.WriteBooleanValue(plain.Value[0] is 't' or 'T');
        else if (TryNumber(plain, out var number))
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(plain.Value);
    }

    static bool TryNumber(YamlScalar scalar, out double number)
    {
        number = 0;
        return scalar.Style == YamlStyle.Plain && scalar.Value is [>= '0' and <= '9' or '-' or '+' or '.', ..] && Number().IsMatch(scalar.Value)
            && double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
