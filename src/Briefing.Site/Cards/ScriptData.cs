using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Briefing.Site.Cards;

/// <summary>
/// Data that pages load as a script, because the disk gives nothing else to them: <c>briefing("name",…);</c>. What could end a
/// script or a line of it is escaped, whatever a source says.
/// </summary>
static class ScriptData
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Each thread grows one to its largest file, rather than a new one for each of thousands.
    [ThreadStatic]
    static ArrayBufferWriter<byte>? Buffer;

    /// <param name="name">Under which the page waits for it: <c>cards/3f</c>, from <c>assets/cards/3f.js</c>.</param>
    public static RenderedFile Write(string name, Action<Utf8JsonWriter> content)
    {
        var buffer = Buffer ??= new ArrayBufferWriter<byte>(1 << 14);
        buffer.ResetWrittenCount();
        buffer.Write(Encoding.ASCII.GetBytes($"briefing(\"{name}\","));
        using (var json = new Utf8JsonWriter(buffer, Options))
            content(json);
        buffer.Write(");\n"u8);
        return new RenderedFile($"assets/{name}.js", buffer.WrittenSpan.ToArray(), []);
    }

    /// <summary>Half a surrogate pair, as damaged files hold, can't be written; it becomes a replacement character.</summary>
    public static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : string.Concat(text.EnumerateRunes());
}
