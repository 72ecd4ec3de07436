using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Yaml;
using Briefing.Tests.Markdown;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Input;

public sealed class InputSpecTests
{
    // A case is passed by its place, so that a runner can show and repeat a single row.
    public static TheoryData<string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var spec in All)
                rows.Add(spec.File, spec.Name);
            return rows;
        }
    }

    static IReadOnlyList<SpecCase> All { get; } = [.. SpecFile.ReadFolder("tests/specs/input"), .. SpecFile.ReadFolder("tests/specs/markdown")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Files_read_as_their_spec_says(string file, string name)
    {
        var spec = All.Single(candidate => candidate.File == file && candidate.Name == name);
        var read = spec.Files.Where(block => !block.IsCured).Select(Read).ToList();
        var findings = read.SelectMany(one => one.Diagnostics).Order().ToList();
        var checks = 0;
        if (spec.Find("expect diagnostics") is { } diagnostics)
        {
            checks++;
            SpecFile.Expect(spec, diagnostics, findings.Count == 0 ? "none" : string.Join('\n', findings.Select(InShort)));
        }

        if (spec.Find("expect messages") is { } messages)
        {
            checks++;
            SpecFile.Expect(spec, messages, string.Join('\n', findings.Select(finding => $"{finding.Kind.Code}: {finding.Message}\n  {finding.Help}")));
        }

        if (spec.Find("expect html") is { } html)
        {
            checks++;
            SpecFile.Expect(spec, html, MarkdownRenderer.ToHtml(Body(read[0]), new PlainResolver()));
        }

        if (spec.Find("expect text") is { } words)
        {
            checks++;
            SpecFile.Expect(spec, words, MarkdownRenderer.ToPlainText(Body(read[0])));
        }

        foreach (var cured in spec.Files.Where(block => block.IsCured))
            Assert.Empty(Read(cured).Diagnostics.Select(InShort));
        Assert.True(checks > 0, $"{spec} expects nothing");
    }

    [Fact]
    public void Every_kind_of_finding_has_a_spec_with_its_mistake_its_message_and_its_cure()
    {
        DiagnosticKind[] kinds = [.. YamlDiagnostics.All, .. InputDiagnostics.All, .. MarkdownDiagnostics.All];
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Code).Distinct().Count());
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Name).Distinct().Count());
        foreach (var kind in kinds)
        {
            var isShown = All.Any(spec => spec.Find("expect messages") is { } messages && messages.Text.Contains(kind.Code, StringComparison.Ordinal)
                && spec.Find("expect diagnostics") is { } diagnostics && diagnostics.Text.Contains($" {kind.Code} ", StringComparison.Ordinal)
                && spec.Files.Any(block => block.IsCured));
            Assert.True(isShown, $"no spec shows {kind.Code} {kind.Name}");
        }
    }

    static InputFile Read(SpecBlock block) => InputReader.Read(TextFile.FromText(block.Path!, block.Text)); // Files have a path

    static string InShort(Diagnostic finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Kind.Code} {finding.Where} {finding.Kind.Name}";

    static MarkdownText Body(InputFile file) => file switch
    {
        NoteFile { Body: { } body } => body,
        _ => throw new InvalidOperationException("Only a note's text is rendered in specs."),
    };
}
