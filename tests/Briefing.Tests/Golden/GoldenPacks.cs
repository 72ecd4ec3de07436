using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Golden;

/// <summary>Small whole packs: what is built from them is what stands in <c>expected/</c>, byte for byte.</summary>
public class GoldenPacks
{
    // What every pack's expectations hold. A pack that is about more (a feed, a page) has those files there too.
    static readonly string[] Usual = ["findings.txt", "files.txt", "data/pack.json", "data/claims.csv"];

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateDirectories(Repository.At("tests/packs")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_to_what_is_expected(string name)
    {
        var made = Make(Repository.At($"tests/packs/{name}"));
        var expected = Repository.At($"tests/packs/{name}/expected");
        if (Repository.Updates)
            Update(expected, made);

        Assert.True(Directory.Exists(expected), "Run with BRIEFING_UPDATE=1 once, then read what it wrote.");
        foreach (var file in Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(expected, file).Replace('\\', '/');
            Assert.True(made.ContainsKey(path), $"{path} is expected and was not made.");
            Assert.Equal(File.ReadAllText(file), made[path]);
        }
    }

    [Fact]
    public void There_are_enough_of_them() => Assert.True(Names().Count >= 8);

    static Dictionary<string, string> Make(string root)
    {
        var result = SiteBuild.Run(new BuildRequest(root, null, FolderOptions.Default), new Silence());
        var failed = result.Findings.Any(finding => finding is { Accepted: false, Severity: Briefing.Text.Severity.Error });
        var made = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["findings.txt"] = string.Concat(result.Findings.Select(finding =>
                $"{finding.Where}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Kind.Code} {finding.Kind.Name}: {finding.Message}{(finding.Accepted ? " (accepted)" : "")}\n")),
        };
        if (failed)
            return made;

        // Assets carry a hash of their content in their names, which is the theme's business and not the pack's.
        made["files.txt"] = string.Concat(result.Files.Where(file => !file.Path.IsUnder("assets")).Select(file => file.Path + "\n"));
        foreach (var file in result.Files)
            made[file.Path.Value] = Encoding.UTF8.GetString(file.Content.Span);
        return made;
    }

    static void Update(string expected, Dictionary<string, string> made)
    {
        var kept = Directory.Exists(expected)
            ? Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(expected, file).Replace('\\', '/'))
            : [];
        foreach (var path in Usual.Union(kept).ToList())
        {
            var file = Path.Combine(expected, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file always has a folder
            if (made.TryGetValue(path, out var text))
                File.WriteAllText(file, text);
            else
                File.Delete(file);
        }
    }
}
