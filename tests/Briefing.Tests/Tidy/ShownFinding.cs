using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Cli;
using Briefing.Cli.Findings;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Testing;
using Briefing.Tests.Folders;
using Briefing.Tests.Packs;
using Briefing.Tests.Seeds;
using Briefing.Text;

namespace Briefing.Tests.Tidy;

/// <summary>A case of a spec that shows one kind of finding.</summary>
/// <param name="Codes">How many kinds of findings the case has; the fewer, the clearer it shows one. Likewise <paramref name="Findings"/>.</param>
/// <param name="Message">The finding as an author sees it on a terminal without colour.</param>
internal sealed record ShownFinding(string Code, SpecCase Case, int Codes, int Findings, string Message)
{
    static readonly string[] Folders = ["folders", "seeds", "input", "markdown", "linking", "evidence", "site"];

    /// <summary>For each code the case that shows it best: with few other findings, with its cure, and early.</summary>
    public static IReadOnlyDictionary<string, ShownFinding> Best() =>
        Folders.SelectMany(folder => SpecFile.ReadAll(folder).SelectMany(spec => Of(folder, spec)))
            .GroupBy(shown => shown.Code)
            .ToDictionary(
                group => group.Key,
                group => group
                    .OrderBy(shown => shown.Codes)
                    .ThenByDescending(shown => shown.Case.Prose.Length > 0)
                    .ThenByDescending(shown => shown.Case.Blocks.Any(IsCured))
                    .ThenBy(shown => shown.Findings)
                    .First());

    public static bool IsCured(SpecBlock block) => block.Name.EndsWith(" cured", StringComparison.Ordinal);

    public static bool IsFile(SpecBlock block) => block.Name.Contains('/', StringComparison.Ordinal) && !IsCured(block);

    static IEnumerable<ShownFinding> Of(string folder, SpecCase spec)
    {
        if (!spec.Blocks.Any(IsFile))
            return [];
        var (findings, texts) = Run(folder, spec);
        var codes = findings.Select(finding => finding.Kind.Code).Distinct().Count();
        return findings
            .DistinctBy(finding => finding.Kind.Code)
            .Select(finding => new ShownFinding(finding.Kind.Code, spec, codes, findings.Count, Print(finding, texts)));
    }

    static (IReadOnlyList<Diagnostic> Findings, Func<RepoPath, TextFile?> Texts) Run(string folder, SpecCase spec)
    {
        var files = spec.Blocks.Where(IsFile).Select(block => (Path: block.Name, block.Text)).ToList();
        var texts = files.Where(file => RepoPath.TryParse(file.Path, out _)).ToDictionary(file => file.Path, file => TextFile.FromText(file.Path, file.Text));
        switch (folder)
        {
            case "folders":
                {
                    using var pack = FolderSpecs.Lay(spec);
                    return (PackFolder.Read(pack.Path, new FolderOptions(1, FolderSpecs.Bounds)).Findings.ToList(), _ => null);
                }

            case "site":
                {
                    using var pack = SoundPack.Make();
                    foreach (var (path, text) in files)
                        pack.With(path, text);
                    var result = SiteBuild.Run(new BuildRequest(pack.Path, null, FolderOptions.Default), new Silence());
                    return (result.Findings.Where(finding => finding.Severity > Severity.Info).ToList(), result.Contents.Find);
                }

            case "seeds":
                {
                    var seeds = spec.Blocks
                        .Where(block => block.Kind == "txt" && IsFile(block))
                        .Select(block => TextFile.FromText(block.Name, new SeedCaseBlock("", 0, block.Text.TrimEnd('\n').Split('\n')).ToSeed()))
                        .ToList();
                    return (seeds.SelectMany(seed => SeedReader.Read(seed, SeedCorrections.None).Diagnostics).ToList(), path => seeds.Find(seed => seed.Path == path));
                }

            case "input" or "markdown":
                return (texts.Values.SelectMany(text => InputReader.Read(text).Diagnostics).ToList(), path => texts.GetValueOrDefault(path.Value));

            default:
                return (SpecPack.Verify([.. files]).Pack.Findings.ToList(), path => texts.GetValueOrDefault(path.Value));
        }
    }

    static string Print(Diagnostic finding, Func<RepoPath, TextFile?> texts)
    {
        // The line of a made page, and that of a built-in template, change with the whole theme.
        finding = finding with { Related = [.. finding.Related.Where(place => texts(place.Where.File) is not null)] };
        if (finding.Where.File.Value.EndsWith(".html", StringComparison.Ordinal))
            finding = finding with { Where = SourceLocation.WholeFile(finding.Where.File) };
        using var output = new StringWriter { NewLine = "\n" };
        var report = new FindingReport([finding], Strict: false, ShowsInfos: true, texts);
        FindingPrinter.Print(report, FindingFormat.Text, new Terminal(output, TextWriter.Null, TextReader.Null, Colour: false, Live: false));
        return output.ToString().TrimEnd('\n') + "\n";
    }
}
