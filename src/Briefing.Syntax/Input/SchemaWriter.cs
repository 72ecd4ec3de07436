using System.Text.Json;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Writes the rules of <see cref="KindTable"/> in the words of JSON Schema.</summary>
sealed class SchemaWriter(Utf8JsonWriter json, EquatableArray<SchemaNames> names)
{
    public void WriteObject(ObjectRule rule)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var key in rule.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description);
            WriteExample(key);
            if (key is { Need: KeyNeed.Required, Instead: null })
                WriteRule(key.Value, mustHold: true);
            else
                WriteAny([key.Value], allowsNull: true, mustHold: false);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(rule);
    }

    void WriteRequired(ObjectRule rule)
    {
        var required = rule.Keys.Where(key => key is { Need: KeyNeed.Required, Instead: null }).Select(key => key.Name).ToList();
        if (required.Count > 0)
        {
            json.WriteStartArray("required");
            foreach (var name in required)
                json.WriteStringValue(name);
            json.WriteEndArray();
        }

        // One of two keys must be there; no group here has two such pairs.
        if (rule.Keys.SingleOrDefault(key => key is { Need: KeyNeed.Required, Instead: not null }) is not { } either)
            return;
        json.WriteStartArray("anyOf");
        foreach (var name in new[] { either.Name, either.Instead! }) // chosen by it
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteStartObject(name);
            json.WriteStartObject("not");
            json.WriteString("type", "null");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // As one would write it after the colon; a value that is only hinted at is no example to a machine.
    void WriteExample(KeyRule key)
    {
        if (key.Example.Contains('…', StringComparison.Ordinal))
            return;
        var read = YamlReader.Read(TextFile.FromText("example.yaml", $"{key.Name}: {key.Example}\n"));
        json.WriteStartArray("examples");
        YamlJson.Write(json, ((YamlMapping)read.Root!)[key.Name]); // the table's examples are read by tests
        json.WriteEndArray();
    }

    /// <param name="mustHold">An empty list would be no value.</param>
    void WriteRule(ValueRule rule, bool mustHold)
    {
        switch (rule)
        {
            case ObjectRule keys:
                WriteObject(keys);
                break;
            case ListRule list:
                json.WriteString("type", "array");
                if (mustHold)
                    json.WriteNumber("minItems", 1);
                json.WriteStartObject("items");
                WriteRule(list.Item, mustHold: false);
                json.WriteEndObject();
                break;
            case EitherRule either:
                WriteAny(new ValueRule?[] { either.Scalar, either.List, either.Object }.OfType<ValueRule>(), allowsNull: false, mustHold);
                break;
            case ScalarRule scalar:
                WriteScalar(scalar);
                break;
        }
    }

    void WriteAny(IEnumerable<ValueRule> rules, bool allowsNull, bool mustHold)
    {
        json.WriteStartArray("anyOf");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            WriteRule(rule, mustHold);
            json.WriteEndObject();
        }

        if (allowsNull)
            WriteType(json, "null");
        json.WriteEndArray();
    }

    void WriteScalar(ScalarRule rule)
    {
        switch (rule.Form)
        {
            case ValueForm.Choice:
                WriteEnum(rule.Choices);
                break;
            case ValueForm.WholeNumber:
                json.WriteStartArray("anyOf");
                WriteNumber("integer", rule.Least, rule.Most);
                WriteString(json, SchemaPatterns.WholeNumber(rule.Least, rule.Most));
                json.WriteEndArray();
                break;
            case ValueForm.Amount:
                // A larger one is beyond what is calculated with.
                json.WriteStartArray("anyOf");
                WriteNumber("number", (double)decimal.MinValue, (double)decimal.MaxValue);
                WriteString(json, SchemaPatterns.Amount);
                json.WriteEndArray();
                break;
            case ValueForm.Id:
                // An id of digits, or one such as `true`, is no word to YAML.
                json.WriteStartArray("anyOf");
                WriteString(json, SchemaPatterns.Id);
                WriteNumber("integer", 0, int.MaxValue);
                WriteType(json, "boolean");
                json.WriteEndArray();
                break;
            case ValueForm.Url:
                WriteText(SchemaPatterns.Url);
                break;
            case ValueForm.SeedName:
                WriteNamed("seed", () =>
                {
                    WriteString(json, SchemaPatterns.SeedName);
                    WriteType(json, "number");
                    WriteType(json, "boolean");
                });
                break;
            case ValueForm.Language:
                WriteText(SchemaPatterns.Language);
                break;
            case ValueForm.Code:
                WriteText(SchemaPatterns.Code);
                break;
            case ValueForm.Flag:
                json.WriteStartArray("anyOf");
                WriteType(json, "boolean");
                WriteString(json, SchemaPatterns.Flag);
                json.WriteEndArray();
                break;
            case ValueForm.Day:
                WriteText(SchemaPatterns.WholeDayOnly);
                break;
            case ValueForm.Contact:
                WriteText(SchemaPatterns.Contact);
                break;
            case ValueForm.Date:
                json.WriteString("$ref", "#/definitions/date");
                break;
            case ValueForm.Reference:
                WriteNamed(rule.Refers, () => WriteReference("#/definitions/text"));
                break;
            default:
                json.WriteString("$ref", "#/definitions/text");
                break;
        }
    }

    void WriteNamed(string? kind, Action writeAny)
    {
        json.WriteStartArray("anyOf");
        foreach (var list in names.Where(list => list.Kind == kind && list.Names.Count > 0))
        {
            json.WriteStartObject();
            WriteEnum(list.Names);
            json.WriteEndObject();
        }

        writeAny();
        json.WriteEndArray();
    }

    void WriteEnum(EquatableArray<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    void WriteReference(string to)
    {
        json.WriteStartObject();
        json.WriteString("$ref", to);
        json.WriteEndObject();
    }

    void WriteNumber(string type, double least, double most)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteNumber("minimum", least);
        json.WriteNumber("maximum", most);
        json.WriteEndObject();
    }

    void WriteText(string pattern)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
    }

    public static void WriteString(Utf8JsonWriter json, string pattern)
    {
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", pattern);
        json.WriteEndObject();
    }

    public static void WriteType(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
