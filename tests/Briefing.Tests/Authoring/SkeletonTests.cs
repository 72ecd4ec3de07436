using Briefing.Authoring.Skeletons;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary>A new file has every key of its kind, and nothing in it is wrong but what is still to be filled in.</summary>
public class SkeletonTests
{
    public static TheoryData<InputKind> Kinds() => [.. KindTable.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_what_is_to_be_filled_in_and_nothing_else(InputKind kind)
    {
        var file = Skeleton.Of(kind, Slug.Parse("harbour-news-1"));
        var read = InputReader.Read(TextFile.FromText(file.Path.Value, file.Text));
        Assert.Equal(kind, InputReader.KindOf(file.Path));
        Assert.All(read.Diagnostics, finding => Assert.Equal(InputDiagnostics.ExpectedValue, finding.Kind));
        foreach (var key in KindTable.Of(kind).Keys.Where(key => file.Path.Extension != ".md" || key.Name is not ("body" or "summary")))
            Assert.Contains($"{key.Name}:", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_hints_are_yaml_when_their_marks_are_removed(InputKind kind)
    {
        var file = Skeleton.Of(kind, Slug.Parse("harbour-news-1"));
        var hints = file.Text.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal) && (line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':')))
            .Select(line => line[2..])
            .Where(line => KindTable.Of(kind).Find(line.Split(':')[0]) is not null || line[0] == ' ');
        var text = string.Join('\n', hints.Prepend(InputSchema.ModelineOf(kind))) + "\n";
        Assert.Empty(InputReader.Read(TextFile.FromText(file.Path.Extension == ".md" ? "input/notes/a.yaml" : file.Path.Value, text)).Diagnostics
            .Where(finding => finding.Kind != InputDiagnostics.MissingValue && finding.Kind != InputDiagnostics.ExpectedValue)
            .Select(finding => $"{finding.Where} {finding.Message}\n{text}"));
    }
}
