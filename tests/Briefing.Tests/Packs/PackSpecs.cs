using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>
/// The cases of <c>tests/specs/linking</c> and <c>tests/specs/evidence</c>. With <c>BRIEFING_UPDATE=1</c> the expectations are rewritten
/// to what the program says.
/// </summary>
public class PackSpecs
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var spec in All())
            cases.Add(Path.GetRelativePath(SpecFolder(), spec.File).Replace('\\', '/'), spec.Title);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_of_a_spec_holds(string file, string title)
    {
        var path = Path.Combine(SpecFolder(), file);
        var spec = PackSpec.Read(path).Single(one => one.Title == title);
        Assert.NotEmpty(spec.Expectations);
        var verified = SpecPack.Verify([.. spec.Files]);
        foreach (var expectation in spec.Expectations)
        {
            var actual = PackSpec.Actual(expectation.Kind, verified);
            if (actual != expectation.Text && Environment.GetEnvironmentVariable("BRIEFING_UPDATE") == "1")
                Rewrite(path, title, expectation.Kind, actual);
            else
                Assert.Equal(expectation.Text, actual);
        }
    }

    internal static IEnumerable<PackSpec> All() =>
        new[] { "linking", "evidence" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(SpecFolder(), folder), "*.md"))
            .Order(StringComparer.Ordinal)
            .SelectMany(PackSpec.Read);

    static readonly Lock Writing = new();

    static void Rewrite(string path, string title, string kind, string actual)
    {
        lock (Writing)
        {
            var now = PackSpec.Read(path).Single(one => one.Title == title).Expectations.Single(one => one.Kind == kind);
            var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').ToList();
            lines.RemoveRange(now.Start, now.End - now.Start);
            lines.InsertRange(now.Start, actual.TrimEnd('\n').Split('\n'));
            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    static string SpecFolder() => Repository.At("tests/specs");
}
