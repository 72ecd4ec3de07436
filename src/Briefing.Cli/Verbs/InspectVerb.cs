using System.CommandLine;
using Briefing.Build.Folders;
using Briefing.Cli.Findings;
using Briefing.Syntax.Seeds;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing inspect FILE</c>: how a seed is read, line by line.</summary>
internal sealed class InspectVerb(Terminal terminal)
{
    readonly Argument<string> file = new("FILE") { Description = "A seed: any text file." };

    readonly Option<bool> json = new("--json") { Description = "Print the fields as JSON instead of the lines." };

    readonly LimitOption limits = new();

    public Command Command()
    {
        var command = new Command("inspect", "Shows how a seed is read: what each line is taken for, and why.");
        command.Add(file);
        command.Add(json);
        limits.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        var (seed, findings) = SingleFile.Decode(path, BoundedFile.Read(path, limits.Of(parsed)));
        if (seed is not null)
        {
            var document = SeedReader.Read(seed, Corrections(path));
            terminal.Output.Write(parsed.GetValue(json) ? SeedInspection.Json(document) : SeedInspection.Text(document));
            findings = [.. findings, .. document.Diagnostics];
        }

        var report = new FindingReport(findings, Strict: false, ShowsInfos: true, _ => seed);
        if (!parsed.GetValue(json) || report.Fails)
            TextFindings.Write(report, terminal with { Output = parsed.GetValue(json) ? terminal.Error : terminal.Output });
        return report.Fails ? ExitCode.Findings : ExitCode.Fine;
    }

    // A seed of a pack is shown as the pack reads it: with what its article's file says under "read:".
    static SeedCorrections Corrections(string path)
    {
        var seeds = Path.GetDirectoryName(Path.GetFullPath(path));
        return seeds is not null && Path.GetFileName(seeds) == "seeds" && Path.GetDirectoryName(seeds) is { } root
            ? ArticleOfSeed.Find(root, Path.GetFileName(path))?.Read ?? SeedCorrections.None
            : SeedCorrections.None;
    }
}
