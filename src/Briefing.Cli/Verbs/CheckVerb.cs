using System.CommandLine;
using System.Diagnostics;
using Briefing.Build;
using Briefing.Cli.Findings;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing check</c>: everything but writing, for CI and editors.</summary>
internal sealed class CheckVerb(Terminal terminal)
{
    readonly PackOptions pack = new();

    readonly Option<bool> coverage = new("--coverage") { Description = "Print what is not yet summarised, article by article." };

    public Command Command()
    {
        var command = new Command("check", "Does everything a build does but writing, and checks every link of the pages.");
        pack.AddTo(command);
        command.Add(coverage);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var clock = Stopwatch.StartNew();
        var request = pack.Request(parsed);
        var format = pack.Format(parsed);
        using var progress = new Progress(terminal, format);
        var result = SiteBuild.Run(request, progress);
        progress.Clear();

        var report = pack.Report(result, parsed);
        FindingPrinter.Print(report, format, terminal);
        if (format == FindingFormat.Text)
        {
            if (parsed.GetValue(coverage) && result.Pack is not null)
                CoverageReport.Write(result.Pack, terminal.Output);
            terminal.Output.WriteLine($"{report.Count()}.");
        }

        if (pack.Timings(parsed))
            Summary.WriteTimes(terminal.Error, result.Times, clock.Elapsed);
        return report.Fails ? ExitCode.Findings : ExitCode.Fine;
    }
}
