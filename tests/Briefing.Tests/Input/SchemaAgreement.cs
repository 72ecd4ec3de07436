using System.Globalization;
using System.Text.Json;
using Briefing.Syntax.Input;
using Xunit;

namespace Briefing.Tests.Input;

/// <summary>An editor that checks with our schemas and a build that checks with the table say the same of any file.</summary>
public class SchemaAgreement
{
    const int Files = 500;

    [Fact]
    public void On_five_hundred_damaged_files()
    {
        var mutants = Enumerable.Range(1, Files).Select(SchemaMutant.Make).ToList();
        var schemas = KindTable.Kinds.ToDictionary(kind => kind, kind => JsonDocument.Parse(InputSchema.Write(kind)).RootElement);
        var verdicts = mutants.Select(mutant => mutant.IsSoundToBriefing()).ToList();
        for (var at = 0; at < Files; at++)
        {
            using var file = JsonDocument.Parse(mutants[at].Json);
            var accepted = SchemaJudge.Accepts(schemas[mutants[at].Kind], file.RootElement);
            Assert.True(accepted == verdicts[at], $"seed {mutants[at].Seed}, {mutants[at].Kind}: the schema says {accepted}, Briefing {verdicts[at]}: {mutants[at].Json}");
        }

        // Damage that never did or always does harm would show nothing.
        Assert.InRange(verdicts.Count(sound => sound), 50, 450);
        if (Environment.GetEnvironmentVariable("BRIEFING_MUTANTS") is { Length: > 0 } folder)
            Lay(folder, mutants, verdicts);
    }

    [Fact]
    public void Existing_ids_are_offered_and_others_stay_allowed()
    {
        using var schema = JsonDocument.Parse(InputSchema.Write(InputKind.Event, [new SchemaNames("actor", ["dockers-union", "port-authority"])]));
        var actors = schema.RootElement.GetProperty("properties").GetProperty("actors").GetRawText();
        Assert.Contains("port-authority", actors, StringComparison.Ordinal);
        using var known = JsonDocument.Parse("""{"name": "x", "actors": ["dockers-union"]}""");
        using var unknown = JsonDocument.Parse("""{"name": "x", "actors": ["the Harbour Police"]}""");
        Assert.True(SchemaJudge.Accepts(schema.RootElement, known.RootElement));
        Assert.True(SchemaJudge.Accepts(schema.RootElement, unknown.RootElement));
    }

    // For another judge: the schemas, the files, and what Briefing says of each.
    static void Lay(string folder, List<SchemaMutant> mutants, List<bool> verdicts)
    {
        Directory.CreateDirectory(folder);
        foreach (var kind in KindTable.Kinds)
            File.WriteAllText(Path.Combine(folder, $"{KindTable.NameOf(kind)}.schema.json"), InputSchema.Write(kind));
        for (var at = 0; at < mutants.Count; at++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{mutants[at].Seed:000}.{KindTable.NameOf(mutants[at].Kind)}.{(verdicts[at] ? "good" : "bad")}.json");
            File.WriteAllText(Path.Combine(folder, name), mutants[at].Json);
        }
    }
}
