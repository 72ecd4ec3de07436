using System.Text.Json;
using Briefing.Syntax.Input;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>briefing schema</c>: of one kind or of all, printed or written, with the pack's ids or without.</summary>
public sealed class SchemaVerbTests : IDisposable
{
    readonly TemporaryFolder folder = SoundPack.Make();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_kind_one_schema_holds_all_of_them()
    {
        using var schema = JsonDocument.Parse(Run());
        var definitions = schema.RootElement.GetProperty("definitions");
        foreach (var kind in KindTable.Kinds)
        {
            using var alone = JsonDocument.Parse(Run(KindTable.NameOf(kind)));
            var within = definitions.GetProperty(KindTable.NameOf(kind));
            Assert.Equal(alone.RootElement.GetProperty("properties").GetRawText().WithoutIndent(), within.GetProperty("properties").GetRawText().WithoutIndent());

            // What the schemas refer to stands where each of them says.
            foreach (var shared in alone.RootElement.GetProperty("definitions").EnumerateObject())
                Assert.Equal(shared.Value.GetRawText().WithoutIndent(), definitions.GetProperty(shared.Name).GetRawText().WithoutIndent());
        }
    }

    [Fact]
    public void Ids_of_the_pack_are_offered_with_a_kind_and_without()
    {
        Assert.DoesNotContain("\"mayor\"", Run(), StringComparison.Ordinal);
        Assert.Contains("\"mayor\"", Run("--with-ids"), StringComparison.Ordinal);
        Assert.Contains("\"mayor\"", Run("article", "--with-ids"), StringComparison.Ordinal);
        Assert.Equal(KindTable.Kinds.Select(kind => InputSchema.PathOf(kind)), Run("--write", "--with-ids").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Run("article", "--with-ids"), folder.Read("input/.schema/article.json"));
    }

    string Run(params string[] more)
    {
        var told = BriefingCommand.Run(["schema", "--root", folder.Path, .. more]);
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        return told.Output;
    }
}

static class SchemaText
{
    /// <summary>Indented as deep or not, it is the same.</summary>
    public static string WithoutIndent(this string json) => json.Replace(" ", "", StringComparison.Ordinal);
}
