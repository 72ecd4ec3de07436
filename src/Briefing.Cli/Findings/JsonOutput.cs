using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing.Cli.Findings;

/// <summary>JSON on standard output: indented, LF, letters of every script as they are.</summary>
internal static class JsonOutput
{
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
    }
}
