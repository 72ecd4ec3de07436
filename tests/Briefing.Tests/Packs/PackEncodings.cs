using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>A pack whose files an editor of another system saved: the same site and the same findings.</summary>
public class PackEncodings
{
    [Theory]
    [InlineData("port-strike")]
    [InlineData("quotes-with-ellipsis")]
    [InlineData("uncertain-dates")]
    [InlineData("persian")]
    public void Marks_of_byte_order_and_other_line_ends_are_nobodys_business(string pack)
    {
        var root = Repository.At($"tests/packs/{pack}");
        using var folder = new TemporaryFolder();
        foreach (var file in new[] { "seeds", "input" }.SelectMany(part => Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories)))
        {
            var to = folder.At(Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!); // it is inside the folder
            File.WriteAllText(to, File.ReadAllText(file).TrimEnd('\n').ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        var (sound, saved) = (Said(root), Said(folder.Path));
        Assert.Equal(sound, saved);
    }

    static List<string> Said(string root) =>
        [.. SiteBuild.Run(new BuildRequest(root, null, FolderOptions.Default), new Silence()).Findings.Select(finding => $"{finding.Where} {finding.Kind.Code} {finding.Message}")];
}
