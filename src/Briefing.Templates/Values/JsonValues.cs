using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Briefing.Templates;

/// <summary>JSON as values of the template language, and back.</summary>
public static class JsonValues
{
    // The writer itself stops at a thousand; templates make nothing that deep on purpose.
    const int Deepest = 200;

    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static object? Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest });
        return Of(document.RootElement);
    }

    /// <summary>
    /// Integers become int, long or big integer, other numbers double, objects a <see cref="TemplateObject"/>, arrays a
    /// <see cref="TemplateArray"/>.
    /// </summary>
    public static object? Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new TemplateObject();
                foreach (var member in element.EnumerateObject())
                    map[member.Name] = Of(member.Value);
                return map;
            case JsonValueKind.Array:
                var list = new TemplateArray(element.GetArrayLength());
                foreach (var item in element.EnumerateArray())
                    list.Add(Of(item));
                return list;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return Number(element);
            case JsonValueKind.True:
                return Boxes.True;
            case JsonValueKind.False:
                return Boxes.False;
            default:
                return null;
        }
    }

    static object Number(JsonElement element)
    {
        if (element.TryGetInt64(out var integer))
            return Boxes.Of(integer);
        var text = element.GetRawText();
        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big)
            ? Numbers.Shrink(big)
            : element.GetDouble();
    }

    /// <summary>A value as compact JSON that is safe inside a <c>script</c> element: no <c>&lt;</c> stays as it is.</summary>
    internal static string Write(TemplateContext context, object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            Write(context, writer, value, 0);
        context.CheckTextLength(buffer.WrittenCount);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Write(TemplateContext context, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > Deepest)
            throw new FunctionError($"The value is nested more than {Deepest} deep, or contains itself; it cannot become JSON.");
        if (writer.BytesPending + writer.BytesCommitted > context.TextLimit)
            context.CheckTextLength(writer.BytesPending + writer.BytesCommitted);
        switch (value)
        {
            case null or EmptyValue:
                writer.WriteNullValue();
                break;
            case string or HtmlString or char or Enum:
                writer.WriteStringValue(value.ToString());
                break;
            case bool known:
                writer.WriteBooleanValue(known);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case Callable:
                throw new FunctionError("A function cannot become JSON.");
            default:
                if (Numbers.IsNumber(value))
                    WriteNumber(writer, value);
                else if (Members.TryGetPairs(value, out var pairs))
                    WritePairs(context, writer, pairs, depth);
                else if (value is IEnumerable items)
                    WriteItems(context, writer, items, depth);
                else
                    writer.WriteStringValue(ValueText.Of(context, value));
                break;
        }
    }

    static void WriteNumber(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case double number:
                writer.WriteNumberValue(number);
                break;
            case float number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "0");
                break;
        }
    }

    static void WritePairs(TemplateContext context, Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> pairs, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, member) in pairs)
        {
            writer.WritePropertyName(name);
            Write(context, writer, member, depth + 1);
        }

        writer.WriteEndObject();
    }

    static void WriteItems(TemplateContext context, Utf8JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(context, writer, item, depth + 1);
        writer.WriteEndArray();
    }
}
