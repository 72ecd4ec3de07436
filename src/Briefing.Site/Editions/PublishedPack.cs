using System.Text.Json;

namespace Briefing.Site.Editions;

/// <summary>A pack as a site published it: the file <c>data/pack.json</c> of one edition.</summary>
public sealed class PublishedPack
{
    /// <summary>The lists of the file that hold things readers know, in the order in which changes are told.</summary>
    static readonly string[] Kinds = ["articles", "claims", "disputes", "events", "actors", "themes"];

    readonly JsonElement root;
    readonly Dictionary<string, string> namesOfClaims;

    PublishedPack(JsonElement root)
    {
        this.root = root;
        namesOfClaims = List("claims").ToDictionary(claim => JsonThing.Text(claim, "id") ?? "", claim => JsonThing.Text(claim, "text") ?? "", StringComparer.Ordinal);
    }

    public string Title => JsonThing.Text(root.GetProperty("pack"), "title") ?? "";

    /// <summary>The day up to which the edition has read its sources, as EDTF; null when it does not say.</summary>
    public string? AsOf => JsonThing.Text(root.GetProperty("pack"), "as_of");

    /// <exception cref="FormatException">The text is not such a file; the message says why, and goes after its name.</exception>
    public static PublishedPack Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || !root.TryGetProperty("pack", out var pack) || pack.ValueKind != JsonValueKind.Object)
                throw new FormatException("is not the data/pack.json of a site that Briefing built");
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != 1)
                throw new FormatException($"is of version {version.GetRawText()} of its format, and this program reads version 1");
            return new PublishedPack(root.Clone());
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"is not JSON, which is seen in line {wrong.LineNumber + 1}, column {wrong.BytePositionInLine + 1}", wrong);
        }
        catch (ArgumentException twice)
        {
            throw new FormatException("has two claims with one id", twice);
        }
    }

    /// <summary>What readers know, kind by kind.</summary>
    internal IEnumerable<(string Kind, IReadOnlyList<JsonThing> Things)> Things() =>
        Kinds.Select(kind => (kind, (IReadOnlyList<JsonThing>)[.. List(kind).Select(Thing)]));

    /// <summary>Findings of a severity, as a line each.</summary>
    internal IEnumerable<string> Findings(string severity) => List("findings")
        .Where(finding => JsonThing.Text(finding, "severity") == severity)
        .Select(finding => $"{JsonThing.Text(finding, "code")} {JsonThing.Text(finding, "file")}: {JsonThing.Text(finding, "message")}");

    // A dispute is known by the claims that part in it, and has no words of its own.
    JsonThing Thing(JsonElement element)
    {
        var id = JsonThing.Text(element, "id") ?? "";
        var name = JsonThing.Text(element, "title") ?? JsonThing.Text(element, "name") ?? JsonThing.Text(element, "text") ?? namesOfClaims.GetValueOrDefault(id, id);
        return new JsonThing(id, name, element);
    }

    IEnumerable<JsonElement> List(string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];
}
