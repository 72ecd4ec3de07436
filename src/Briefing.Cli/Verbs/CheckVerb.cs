using System.CommandLine;
using System.Diagnostics;
using Briefing.Build;
using Briefing.Build.Cache;
using Briefing.Build.External;
using Briefing.Build.Fixes;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Cli.Findings;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing check</c>: everything but writing, for CI and editors.</summary>
internal sealed class CheckVerb(Terminal terminal)
{
    readonly PackOptions pack = new();

    readonly Option<bool> coverage = new("--coverage") { Description = "Print what is not yet summarised, article by article." };

    readonly Option<bool> external = new("--external")
    {
        Description = $"Also ask for every address outside the site that the pack links to; answers are kept for {ExternalLinkCheck.DaysBelieved} days in {LinkRecord.Path}.",
    };

    readonly MemoryOption cache = new(terminal);

    readonly Option<bool> fix = new("--fix")
    {
        Description = "First write what is certain into the files of input/: the source's words into quotes, and ids and keys with a slip in them.",
    };

    public Command Command()
    {
        var command = new Command("check", "Does everything a build does but writing, and checks every link of the pages.");
        pack.AddTo(command);
        command.Add(coverage);
        command.Add(external);
        cache.AddTo(command);
        command.Add(fix);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        if (pack.Explained(parsed) is { } code)
            return ExplainVerb.Run(terminal, code);
        var clock = Stopwatch.StartNew();
        var request = pack.Request(parsed);
        var format = pack.Format(parsed);
        var mended = parsed.GetValue(fix) ? Fix(request) : null;
        if (mended is not null && format == FindingFormat.Text)
            FixReport.Write(mended, terminal.Output);
        // What is asked besides the findings needs the pack itself.
        var memory = parsed.GetValue(external) || parsed.GetValue(coverage) ? null : cache.Of(parsed);
        var manner = memory is null || mended is not null ? null : pack.Manner(parsed, terminal);
        if (cache.Find(memory, request, output: null, manner) is { } known)
            return known.Told is { } same ? Tell(same, format) : Tell(pack.Report(known, parsed) with { Fixed = mended?.Places }, format);
        using var progress = new Progress(terminal, format);
        var read = DateTime.UtcNow;
        var result = SiteBuild.Begin(request, progress).Finish(NoOutput.Instance);
        var told = manner is null ? null : Telling.Of(pack.Report(result, parsed), format, manner, terminal);
        memory?.Keep(request, result, read, output: null, Summary.Pack(result), told);
        if (parsed.GetValue(external))
            result = result with { Findings = [.. result.Findings.Concat(Ask(result, request.Root, progress)).Order()] };
        progress.Clear();

        var report = pack.Report(result, parsed) with { Fixed = mended?.Places };
        var exit = told is not null ? Tell(told, format) : Tell(report, format, () =>
        {
            if (parsed.GetValue(coverage) && result.Pack is not null)
                CoverageReport.Write(result.Pack, terminal.Output);
        });
        if (pack.Timings(parsed))
            Summary.WriteTimes(terminal.Error, result, result.Times, clock.Elapsed);
        return exit;
    }

    /// <param name="more">What else people are told, before the count.</param>
    int Tell(FindingReport report, FindingFormat format, Action? more = null)
    {
        FindingPrinter.Print(report, format, terminal);
        if (format == FindingFormat.Text)
            more?.Invoke();
        return End(report.Count(), report.Fails, format);
    }

    int Tell(ToldFindings told, FindingFormat format)
    {
        Telling.Say(told, terminal);
        return End(told.Count, told.Fails, format);
    }

    int End(string count, bool fails, FindingFormat format)
    {
        if (format == FindingFormat.Text)
            terminal.Output.WriteLine($"{count}.");
        return fails ? ExitCode.Findings : ExitCode.Fine;
    }

    // Strangers' servers take turns with the network, not with processors; more than a few at once gain little and look like an attack.
    const int HostsAtOnce = 8;

    static EquatableArray<Diagnostic> Ask(BuildResult result, string root, Progress progress)
    {
        var links = ExternalLinks.Of(result.Pack.Pack);
        progress.Stage("Asking for addresses outside", links.Count);
        var record = LinkRecord.Read(root);
        using var question = new WebQuestion(allowPrivate: false);
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var findings = ExternalLinkCheck.Run(links, record, today, question.Ask, HostsAtOnce, CancellationToken.None).GetAwaiter().GetResult();
        record.Write(root);
        return findings;
    }

    FixedPack Fix(BuildRequest request)
    {
        var mended = PackFixer.Fix(PackFolder.Read(request.Root, request.Reading), request.Reading.Jobs);
        foreach (var path in FixWriter.Write(request.Root, mended.Files))
        {
            terminal.Error.WriteLine($"{path} was not written: it changed meanwhile, or is a link out of input/.");
            mended = mended with { Places = mended.Places.Where(place => place.Where.File != path).ToEquatableArray() };
        }

        return mended;
    }
}
