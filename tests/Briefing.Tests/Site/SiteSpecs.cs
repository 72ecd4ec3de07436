using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Runs <c>tests/specs/site/</c>: a sound pack, changed by the files of each case.</summary>
public class SiteSpecs
{
    static readonly IReadOnlyList<SpecCase> Cases = SpecFile.ReadAll("site");

    public static TheoryData<string> Names() => [.. Cases.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds(string name)
    {
        var spec = Cases.Single(one => one.ToString() == name);
        using var pack = SoundPack.Make();
        foreach (var block in spec.Blocks.Where(block => block.Kind != "expect"))
            pack.With(block.Name, block.Text);

        var result = SiteBuild.Run(new BuildRequest(pack.Path, null, FolderOptions.Default), new Silence());
        var told = result.Findings.Where(finding => finding.Severity > Severity.Info).Select(Line);
        Assert.Equal(spec.Find("expect", "findings"), string.Concat(told));
    }

    // The line of a made page depends on the whole theme; that of an author's or theme's file is what counts.
    static string Line(Diagnostic finding)
    {
        var made = finding.Where.File.Value.EndsWith(".html", StringComparison.Ordinal);
        return $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Kind.Code} {(made ? finding.Where.File.Value : finding.Where)} {finding.Kind.Name}\n";
    }
}
