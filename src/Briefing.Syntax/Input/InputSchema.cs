using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>
/// JSON Schemas (draft-07) of authors' files, for editors that complete and check while one types. Made from
/// <see cref="KindTable"/>, which also checks the files, so that an editor and a build say the same.
/// </summary>
public static class InputSchema
{
    /// <summary>The schema of a kind, indented, with a final line break.</summary>
    public static string Write(InputKind kind) => Write(kind, []);

    /// <param name="names">Offered where something of their kind is referred to. Other words stay allowed there: a name or alias may stand for an id.</param>
    public static string Write(InputKind kind, EquatableArray<SchemaNames> names) => Write(TitleOf(kind), json =>
    {
        new SchemaWriter(json, names).WriteObject(KindTable.Of(kind));
        json.WriteStartObject("definitions");
        WriteDefinitions(json);
        json.WriteEndObject();
    });

    /// <summary>One schema that holds those of all kinds: <c>#/definitions/article</c> is an article's, and so on. By itself it asks nothing of a file.</summary>
    public static string WriteAll(EquatableArray<SchemaNames> names) => Write("Briefing: every kind of file", json =>
    {
        json.WriteStartObject("definitions");
        foreach (var kind in KindTable.Kinds)
        {
            json.WriteStartObject(KindTable.NameOf(kind));
            json.WriteString("title", TitleOf(kind));
            new SchemaWriter(json, names).WriteObject(KindTable.Of(kind));
            json.WriteEndObject();
        }

        WriteDefinitions(json);
        json.WriteEndObject();
    });

    static string TitleOf(InputKind kind) => $"Briefing: {ShapeChecker.Indefinite(KindTable.NameOf(kind))}";

    static string Write(string title, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Where a kind's schema stands, from the pack's root; the first line of a file names it.</summary>
    public static string PathOf(InputKind kind) => $"input/.schema/{KindTable.NameOf(kind)}.json";

    /// <summary>The first line of a file of this kind, which leads an editor to its schema.</summary>
    public static string ModelineOf(InputKind kind) =>
        $"# yaml-language-server: $schema={(kind == InputKind.Pack ? "" : "../")}.schema/{KindTable.NameOf(kind)}.json";

    static void WriteDefinitions(Utf8JsonWriter json)
    {
        // Unquoted, a title may be a number or a truth value to YAML; here it is the words that were typed.
        json.WriteStartObject("text");
        json.WriteStartArray("anyOf");
        SchemaWriter.WriteString(json, SchemaPatterns.Words);
        SchemaWriter.WriteType(json, "number");
        SchemaWriter.WriteType(json, "boolean");
        json.WriteEndArray();
        json.WriteEndObject();

        // A bare year is a number to YAML.
        json.WriteStartObject("date");
        json.WriteString("description", "A date in EDTF: 2025-12-28, 2025-12, 2025, XXXX-12-28 (year not stated), 2025-08-24/2025-08-30, ../2025-09-17 (not later than), 2025-09-16? (uncertain), 2025~ (about).");
        json.WriteStartArray("anyOf");
        SchemaWriter.WriteString(json, SchemaPatterns.Date);
        json.WriteStartObject();
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1000);
        json.WriteNumber("maximum", 9999);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
