using System.Text.Json;
using System.Text.Json.Nodes;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Tests.Input;

/// <summary>A sound file that was damaged at random, in the one notation that YAML and JSON readers share.</summary>
/// <param name="Json">The damaged file.</param>
sealed record SchemaMutant(int Seed, InputKind Kind, string Json)
{
    static readonly IReadOnlyList<JsonNode?> Values =
    [
        .. new string[]
        {
            "null", "\"\"", "\" \"", "\"words\"", "7", "-1", "0", "2.5", "2031", "true", "[]", "[null]", "[\"a\"]", "{}", "{\"words\": \"a\"}",
            "{\"quote\": \"a\"}", "{\"words\": null, \"quote\": \"a\"}", "{\"unnamed\": \"two captains\"}", "{\"unnamed\": null}", "[[\"a\"]]", "[{}]",
        }.Select(text => JsonNode.Parse(text)),
        .. new[]
        {
            "2031-04-13", "2031-02-30", "2032-02-29", "2031-02-29", "1900-02-29", "2000-02-29", "XXXX-02-29", "XXXX-04-31", "2031-13", "2031-21", "2031-25",
            "203X", "2XXX", "XXXX", "XXXX-XX", "XXXX-12-XX", "2031-XX", "2031-XX-XX", "2031-XX-12", "2031-21-XX", "-0044", "-0000", "-0044-02-29", "Y123456", "Y1234", "Y-170000002",
            "2031?", "2031~", "2031-04%", "2031?~", "2031-04-13T14:30:00Z", "2031-04T14:30:00", "2031-04-13T25:00:00", "2031-04-13T14:30:00+04:30",
            "2031-04-13T14:30:00+04", "2031/2032", "/2031", "2031/", "../2031", "2031/..", "../..", "/", "2031/2032/2033", "13 April 2031", "2031-4-3", "2031.04.13",
            "https://example.org/", "HTTP://a", "http:/a", "https://", "https://?x", "https://a b", "ftp://a", "https://exa{mple", "example.org",
            "harbour-news-1", "Harbour", "a--b", "-a", "a-", "a_b", "é", "en", "pt-BR", "EN", "zh-Hant-TW", "e", "en-", "english",
            "BP412", "BP41", "bp412", "a.txt", "../a.txt", "a/b.txt", " a.txt", "a.txt.", "a:b.txt", "..", "notes.docx",
            "3", "03", "x", "1,5", "1_500", "1__5", "_1", "1.", ".5", "1e3", "+3", "-3", "0", "A", "likely", "on-record", "person", "full", "moderate", "article",
        }.Select(text => (JsonNode?)JsonValue.Create(text)),
    ];

    public static SchemaMutant Make(int seed)
    {
        var random = new Random(seed);
        var file = Samples.All[random.Next(Samples.All.Count)];
        var kind = InputReader.KindOf(file.Path)!.Value; // samples have one
        var root = JsonNode.Parse(ToJson(file))!; // a sample is a group of keys
        for (var times = random.Next(1, 4); times > 0; times--)
            Damage(random, root);
        return new SchemaMutant(seed, kind, root.ToJsonString());
    }

    /// <summary>Briefing finds no error in its keys and values. What the words mean as Markdown is no question of shape.</summary>
    public bool IsSoundToBriefing()
    {
        var name = Kind == InputKind.Pack ? "input/pack.yaml" : $"input/{KindTable.FolderOf(Kind)}/sample.yaml";
        return !InputReader.Read(TextFile.FromText(name, Json)).Diagnostics
            .Any(finding => finding.Severity == Severity.Error && string.CompareOrdinal(finding.Kind.Code, "BP260") < 0);
    }

    static string ToJson(TextFile file)
    {
        // A Markdown file's keys stand between its marks; what stands below is no part of the schema.
        var text = file.Path.Extension == ".md" ? file.Text.Split("---\n")[1] : file.Text;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            YamlJson.Write(json, YamlReader.Read(TextFile.FromText("sample.yaml", text)).Root);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    static void Damage(Random random, JsonNode root)
    {
        var places = Places(root).ToList();
        var (parent, key, index) = places[random.Next(places.Count)];
        var value = Values[random.Next(Values.Count)]?.DeepClone();
        if (parent is JsonArray list)
        {
            if (random.Next(4) == 0)
                list.RemoveAt(index);
            else
                list[index] = value;
            return;
        }

        var group = (JsonObject)parent;
        switch (random.Next(8))
        {
            case 0:
                group.Remove(key);
                break;
            case 1:
                group["surprise"] = value;
                break;
            case 2:
                var old = group[key]?.DeepClone();
                group.Remove(key);
                group[key[1..] + key[0]] = old;
                break;
            default:
                group[key] = value;
                break;
        }
    }

    static IEnumerable<(JsonNode Parent, string Key, int Index)> Places(JsonNode node)
    {
        var own = node switch
        {
            JsonObject group => group.Select(member => (Place: (node, member.Key, 0), member.Value)),
            JsonArray list => list.Select((item, at) => (Place: (node, "", at), Value: item)),
            _ => [],
        };
        foreach (var (place, value) in own)
        {
            yield return place;
            if (value is JsonObject or JsonArray)
            {
                foreach (var inner in Places(value))
                    yield return inner;
            }
        }
    }
}
