using Briefing.Build;
using Briefing.Build.External;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.External;

/// <summary>Runs <c>tests/specs/external/</c>: a sound pack with links, and servers that answer as the case says.</summary>
public class ExternalSpecs
{
    static readonly DateOnly Today = new(2020, 6, 1);

    static readonly IReadOnlyList<SpecCase> Cases = SpecFile.ReadAll("external");

    public static TheoryData<string> Names() => [.. Cases.Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Holds(string name)
    {
        var spec = Cases.Single(one => one.ToString() == name);
        using var folder = SoundPack.Make();
        foreach (var block in spec.Blocks.Where(block => block.Kind is not ("expect" or "answers")))
            folder.With(block.Name, block.Text);
        var servers = spec.Find("answers", "servers")!.Split('\n', StringSplitOptions.RemoveEmptyEntries) // every case has them
            .Select(line => line.Split(' ', 2))
            .ToDictionary(pair => pair[1], pair => pair[0]);

        var pack = SiteBuild.Run(new BuildRequest(folder.Path, null, FolderOptions.Default), new Silence()).Pack.Pack;
        var record = LinkRecord.Read(folder.Path);
        var findings = await ExternalLinkCheck.Run(
            ExternalLinks.Of(pack), record, Today, (address, _) => Task.FromResult(servers[address.AbsoluteUri]), jobs: 4, CancellationToken.None);
        record.Write(folder.Path);

        Assert.Equal(spec.Find("expect", "findings"), string.Concat(findings.Select(
            finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Kind.Code} {finding.Where} {finding.Kind.Name}\n")));
        Assert.Equal(spec.Find("expect", "record"), folder.Read(LinkRecord.Path));
        Assert.Equal(0, BriefingCommandExitCode(folder.Path));
    }

    // The record is no input: a pack with one builds as before.
    static int BriefingCommandExitCode(string root) => CommandLine.BriefingCommand.Run("check", "--strict", "--root", root).ExitCode;
}
