using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Briefing.Build;
using Briefing.Build.Cache;
using Briefing.Build.Output;
using Briefing.Cli.Findings;
using Briefing.Site.Addresses;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing build</c>, and <c>briefing</c> alone: the site goes into the output folder, or the findings say why not.</summary>
internal sealed class BuildVerb(Terminal terminal)
{
    readonly PackOptions pack = new();

    readonly Option<string> output = new("--output")
    {
        Description = "Where the site goes; from the pack's folder when not given.",
        DefaultValueFactory = _ => "",
        HelpName = "DIR",
    };

    readonly MemoryOption cache = new(terminal);

    readonly Option<bool> force = new("--force") { Description = "Take over an output folder that holds other files." };

    readonly Option<bool> updateUrls = new("--update-urls") { Description = "Add the addresses of new pages to input/urls.lock." };

    public Command Command()
    {
        var command = new Command("build", "Builds the site (what happens without a verb, too).");
        AddTo(command);
        return command;
    }

    public void AddTo(Command command)
    {
        pack.AddTo(command);
        command.Add(output);
        command.Add(force);
        command.Add(updateUrls);
        cache.AddTo(command);
        command.SetAction(Run);
    }

    int Run(ParseResult parsed)
    {
        if (pack.Explained(parsed) is { } code)
            return ExplainVerb.Run(terminal, code);
        var clock = Stopwatch.StartNew();
        var request = pack.Request(parsed);
        var format = pack.Format(parsed);
        if (request.Drafts && parsed.GetValue(updateUrls))
            throw new UsageException("--update-urls lists what is published, and drafts are not; leave --drafts away.");
        var folder = Folder(parsed, request.Root);

        // The addresses of a site are known when it has been made.
        var memory = parsed.GetValue(updateUrls) ? null : cache.Of(parsed);
        var manner = memory is null ? null : pack.Manner(parsed, terminal);
        if (cache.Find(memory, request, folder, manner) is { } known && Unchanged(known, parsed, format, folder, clock))
            return ExitCode.Fine;

        using var progress = new Progress(terminal, format);
        var read = DateTime.UtcNow;
        var draft = SiteBuild.Begin(request, progress);

        // A site with mistakes is made all the same, for the mistakes that only its pages show, and goes nowhere.
        using var site = pack.Report(draft, parsed).Fails ? null : OutputFolder.Open(folder, parsed.GetValue(force), memory?.Outputs);
        var result = draft.Finish(site as ISiteSink ?? NoOutput.Instance);
        var report = pack.Report(result, parsed);
        if (site is null || report.Fails)
        {
            progress.Clear();
            FindingPrinter.Print(report, format, terminal);
            if (format == FindingFormat.Text)
                terminal.Output.WriteLine($"{report.Count()}. Nothing was written: {Display(folder)} is as it was.");
            return ExitCode.Findings;
        }

        var start = Stopwatch.GetTimestamp();
        memory?.Forget();
        var written = site.Commit();
        var times = result.Times.Add("placing", Stopwatch.GetElapsedTime(start));
        var added = parsed.GetValue(updateUrls) ? UrlsLock.Update(request.Root, result.Addresses) : 0;
        var told = manner is null ? null : Telling.Of(report, format, manner, terminal);
        memory?.Keep(request, result, read, folder, Summary.Pack(result), told);
        progress.Clear();

        if (told is null)
            FindingPrinter.Print(report, format, terminal);
        else
            Telling.Say(told, terminal);
        if (format == FindingFormat.Text && parsed.GetValue(updateUrls))
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{AddressLock.Path}: {added} new addresses."));
        if (format == FindingFormat.Text)
            Summary.Write(terminal.Output, result, report, written, Display(folder), clock.Elapsed);
        if (pack.Timings(parsed))
            Summary.WriteTimes(terminal.Error, result, times, clock.Elapsed);
        return ExitCode.Fine;
    }

    // Who names a folder may name a link; a pack's own folder is not the caller's choice.
    string Folder(ParseResult parsed, string root)
    {
        if (parsed.GetValue(output) is { Length: > 0 } named)
            return named;
        var folder = Path.Combine(root, "output");
        return new DirectoryInfo(folder).LinkTarget is null
            ? folder
            : throw new UsageException($"{folder} is a link to another folder; if you mean that one, name it with --output.");
    }

    /// <returns>False when what is known keeps the site from being published, so that it must be built to see.</returns>
    bool Unchanged(KnownBuild known, ParseResult parsed, FindingFormat format, string folder, Stopwatch clock)
    {
        var report = known.Told is null ? pack.Report(known, parsed) : null;
        if (report?.Fails ?? known.Told!.Fails) // what there is no report of was told
            return false;
        if (report is not null)
            FindingPrinter.Print(report, format, terminal);
        else
            Telling.Say(known.Told!, terminal);
        if (format == FindingFormat.Text)
            Summary.WriteUnchanged(terminal.Output, known, report?.Count() ?? known.Told!.Count, Display(folder), clock.Elapsed);
        return true;
    }

    static string Display(string folder) => Path.TrimEndingDirectorySeparator(Path.GetRelativePath(".", folder)).Replace('\\', '/') + "/";
}
