using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Syntax.Input;

/// <summary>
/// JSON Schemas (draft-07) of authors' files, for editors that complete and check while one types. Made from
/// <see cref="KindTable"/>, which also checks the files, so that an editor and a build say the same.
/// </summary>
public static class InputSchema
{
    // The forms of a date that EDTF allows here are many; an editor is told their letters, and a build their meaning.
    const string DateLetters = "^[0-9XYS./~?%+-]+$";

    const string IdLetters = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>The schema of a kind, indented, with a final line break.</summary>
    public static string Write(InputKind kind)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", $"Briefing: {ShapeChecker.Indefinite(KindTable.NameOf(kind))}");
            WriteObject(json, KindTable.Of(kind));
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Where a kind's schema stands, from the pack's root; the first line of a file names it.</summary>
    public static string PathOf(InputKind kind) => $"input/.schema/{KindTable.NameOf(kind)}.json";

    static void WriteObject(Utf8JsonWriter json, ObjectRule rule)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in rule.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", $"{key.Description} Example: {key.Example}");
            if (key.Need == KeyNeed.Required)
                WriteRule(json, key.Value);
            else
                WriteAny(json, [key.Value], allowsNull: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        var required = rule.Keys.Where(key => key.Need == KeyNeed.Required).Select(key => key.Name).ToList();
        if (required.Count == 0)
            return;
        json.WriteStartArray("required");
        foreach (var name in required)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    static void WriteRule(Utf8JsonWriter json, ValueRule rule)
    {
        switch (rule)
        {
            case ObjectRule keys:
                WriteObject(json, keys);
                break;
            case ListRule list:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteRule(json, list.Item);
                json.WriteEndObject();
                break;
            case EitherRule either:
                WriteAny(json, new ValueRule?[] { either.Scalar, either.List, either.Object }.OfType<ValueRule>(), allowsNull: false);
                break;
            case ScalarRule scalar:
                WriteScalar(json, scalar);
                break;
        }
    }

    static void WriteAny(Utf8JsonWriter json, IEnumerable<ValueRule> rules, bool allowsNull)
    {
        json.WriteStartArray("anyOf");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            WriteRule(json, rule);
            json.WriteEndObject();
        }

        if (allowsNull)
            WriteType(json, "null");
        json.WriteEndArray();
    }

    static void WriteScalar(Utf8JsonWriter json, ScalarRule rule)
    {
        switch (rule.Form)
        {
            case ValueForm.Choice:
                json.WriteStartArray("enum");
                foreach (var choice in rule.Choices)
                    json.WriteStringValue(choice);
                json.WriteEndArray();
                break;
            case ValueForm.WholeNumber:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", rule.Least);
                if (rule.Most < int.MaxValue)
                    json.WriteNumber("maximum", rule.Most);
                break;
            case ValueForm.Amount:
                json.WriteString("type", "number");
                break;
            case ValueForm.Id:
                json.WriteString("type", "string");
                json.WriteString("pattern", IdLetters);
                break;
            case ValueForm.Url:
                json.WriteString("type", "string");
                json.WriteString("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://");
                break;
            case ValueForm.SeedName:
                json.WriteString("type", "string");
                json.WriteString("pattern", @"^[^/\\]+\.txt$");
                break;
            case ValueForm.Date:
                // A bare year is a number to YAML.
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                json.WriteString("type", "string");
                json.WriteString("pattern", DateLetters);
                json.WriteEndObject();
                WriteType(json, "integer");
                json.WriteEndArray();
                break;
            default:
                // Unquoted, a title may be a number or a truth value to YAML; here it is the words that were typed.
                json.WriteStartArray("anyOf");
                WriteType(json, "string");
                WriteType(json, "number");
                WriteType(json, "boolean");
                json.WriteEndArray();
                break;
        }
    }

    static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
