using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>Writes a JSON file: indented, LF, letters of all scripts as they are, and <c>&lt;</c> escaped, so that it may be put into HTML.</summary>
internal static class JsonText
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1 << 14);
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The same for a file of the whole pack, whose bytes are handed on as they are made.</summary>
    public static Action<TakeBytes> Pour(Action<Utf8JsonWriter> content) => take =>
    {
        var buffer = new PouringBuffer(take);
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        buffer.End();
        take("\n"u8);
    };

    static void Write(this System.Buffers.ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(buffer.GetSpan(bytes.Length));
        buffer.Advance(bytes.Length);
    }

    /// <summary>An array of ids.</summary>
    public static void WriteIds(this Utf8JsonWriter json, string name, EquatableArray<Slug> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id.Value);
        json.WriteEndArray();
    }

    /// <summary>A number from one; null where there is none, which the model marks with zero.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
