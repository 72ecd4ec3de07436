using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>A page's data in schema.org's terms, as JSON-LD for a script element.</summary>
static class SchemaJson
{
    // The encoder writes <, > and & as \u escapes whatever it allows, so that no text of a source can end the script element.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [ThreadStatic]
    static ArrayBufferWriter<byte>? Buffer;

    [ThreadStatic]
    static Utf8JsonWriter? Writer;

    public static HtmlString Write(PageContent content, EquatableArray<Crumb> breadcrumb, string? canonical, SchemaAddresses addresses)
    {
        var buffer = Buffer ??= new ArrayBufferWriter<byte>(1 << 12);
        buffer.ResetWrittenCount();
        var json = Writer ??= new Utf8JsonWriter(buffer, Options);
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        WriteMain(json, content, canonical, addresses);
        if (breadcrumb.Count > 1)
            WriteBreadcrumb(json, breadcrumb, addresses);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return new HtmlString(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>A string, when there is one.</summary>
    public static void WriteKnown(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>A thing of which only type and name are told.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string property, string type, string? name)
    {
        if (name is null)
            return;
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    static void WriteMain(Utf8JsonWriter json, PageContent content, string? canonical, SchemaAddresses addresses)
    {
        json.WriteStartObject();
        if (content.Data is null)
        {
            json.WriteString("@type", "WebPage");
            json.WriteString("name", content.Title);
            json.WriteString("description", content.Description);
        }
        else
        {
            content.Data(json, addresses);
        }

        json.WriteKnown("url", canonical);
        json.WriteEndObject();
    }

    static void WriteBreadcrumb(Utf8JsonWriter json, EquatableArray<Crumb> breadcrumb, SchemaAddresses addresses)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var at = 0; at < breadcrumb.Count; at++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", at + 1);
            json.WriteString("name", breadcrumb[at].Link.Text);
            json.WriteKnown("item", addresses.Of(breadcrumb[at].Page));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
