using System.Text.Json;
using Briefing.Syntax.Input;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Tidy;

/// <summary>The schemas that stand in <c>input/.schema/</c> are those of the code.</summary>
public class Schemas
{
    public static TheoryData<InputKind> Kinds() => [.. KindTable.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_those_of_the_code(InputKind kind)
    {
        var file = Repository.At(InputSchema.PathOf(kind));
        var schema = InputSchema.Write(kind);
        if (Repository.Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file always has a folder
            File.WriteAllText(file, schema);
        }

        Assert.Equal(schema, File.ReadAllText(file));
        using var parsed = JsonDocument.Parse(schema);
        Assert.Equal(KindTable.Of(kind).Keys.Count, parsed.RootElement.GetProperty("properties").EnumerateObject().Count());
    }

    [Fact]
    public void Are_named_by_the_first_line_of_every_file()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("input"), "*.yaml", SearchOption.AllDirectories))
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first.Split('=', 2)[1])), file); // a file always has a folder
        }
    }
}
