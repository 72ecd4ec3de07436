using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Briefing.Authoring.Export;
using Briefing.Build;
using Briefing.Build.Output;
using Briefing.Cli.Findings;
using Briefing.Site;
using Briefing.Site.Machines;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing export</c>: the whole briefing as one file to hand on.</summary>
internal sealed class ExportVerb(Terminal terminal)
{
    /// <summary>Where the pack does not say how far it has read.</summary>
    static readonly DateOnly NoDay = new(2000, 1, 1);

    readonly PackOptions pack = new();

    readonly Option<string?> output = new("--output") { Description = "Where the files go; export/ in the pack's folder when not given.", HelpName = "DIR" };

    readonly Option<ExportKind[]> kinds = new("--as")
    {
        Description = "html, epub or pdf; may be given several times. All three when not given.",
        HelpName = "KIND",
        AllowMultipleArgumentsPerToken = true,
    };

    readonly Option<string?> browser = new("--browser") { Description = "The Chromium, Chrome or Edge that prints the PDF; found by itself when not given.", HelpName = "FILE" };

    public Command Command()
    {
        var command = new Command("export", "Writes the whole briefing as one file to hand on: HTML that needs no other file, EPUB, and PDF where a browser is installed.");
        pack.AddTo(command);
        command.Add(kinds);
        command.Add(output);
        command.Add(browser);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        if (pack.Explained(parsed) is { } code)
            return ExplainVerb.Run(terminal, code);
        var clock = Stopwatch.StartNew();
        var asked = parsed.GetValue(kinds) is { Length: > 0 } some ? some : null;
        var wanted = asked ?? [ExportKind.Html, ExportKind.Epub, ExportKind.Pdf];
        var printer = wanted.Contains(ExportKind.Pdf) ? Browser(parsed) : null;
        if (printer is null && asked is not null && wanted.Contains(ExportKind.Pdf))
            throw new UsageException("PDF is printed by Chromium, Chrome or Edge, and none is found here; name one with --browser, or ask for html and epub.");

        var request = pack.Request(parsed);
        var format = pack.Format(parsed);
        using var progress = new Progress(terminal, format);
        var kept = new KeptFiles(path => path.Value == "pack/index.html" || path.Value.StartsWith("assets/site.", StringComparison.Ordinal));
        var result = SiteBuild.Begin(request, progress).Finish(kept);
        progress.Clear();
        var report = pack.Report(result, parsed);
        FindingPrinter.Print(report, format, terminal);
        if (report.Fails)
        {
            if (format == FindingFormat.Text)
                terminal.Output.WriteLine($"{report.Count()}. Nothing was written.");
            return ExitCode.Findings;
        }

        var exit = Write(kept, wanted, printer, result, parsed, format == FindingFormat.Text);
        if (pack.Timings(parsed))
            Summary.WriteTimes(terminal.Error, result, result.Times, clock.Elapsed);
        return exit;
    }

    int Write(KeptFiles kept, ExportKind[] wanted, string? printer, BuildResult result, ParseResult parsed, bool tells)
    {
        var folder = parsed.GetValue(output) is { Length: > 0 } named ? named : LinkGuard.At(pack.Root(parsed), "export/");
        Directory.CreateDirectory(folder);
        var page = kept.Text("pack/index.html");
        var html = BriefingFile.Html(page, kept.Text(".css"));
        if (wanted.Contains(ExportKind.Html))
            Put(folder, "briefing.html", Encoding.UTF8.GetBytes(html), tells);
        if (wanted.Contains(ExportKind.Epub))
            Put(folder, "briefing.epub", BriefingFile.Epub(page, result.Pack.Pack.Info.AsOf?.Earliest ?? NoDay, Generator.Name), tells);
        if (!wanted.Contains(ExportKind.Pdf))
            return ExitCode.Fine;
        if (printer is null)
        {
            terminal.Error.WriteLine("No PDF: it is printed by Chromium, Chrome or Edge, and none is found here. Name one with --browser.");
            return ExitCode.Fine;
        }

        return Print(printer, html, folder, tells);
    }

    int Print(string printer, string html, string folder, bool tells)
    {
        var work = Directory.CreateTempSubdirectory("briefing-export-");
        try
        {
            var (source, printed) = (Path.Combine(work.FullName, "briefing.html"), Path.Combine(work.FullName, "briefing.pdf"));
            File.WriteAllText(source, html);
            if (BrowserPrint.Print(printer, source, printed) is { } complaint)
            {
                terminal.Error.WriteLine($"{printer} did not print the PDF: {complaint}");
                return ExitCode.Failure;
            }

            Put(folder, "briefing.pdf", File.ReadAllBytes(printed), tells);
            return ExitCode.Fine;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    void Put(string folder, string name, byte[] content, bool tells)
    {
        var path = Path.Combine(folder, name);
        FileWriter.Replace(path, content);
        if (tells)
            terminal.Output.WriteLine($"{path}: {Math.Max(1, content.Length / 1024)} KB");
    }

    string? Browser(ParseResult parsed)
    {
        if (parsed.GetValue(browser) is not { Length: > 0 } named)
            return BrowserPrint.Find();
        return File.Exists(named) ? named : throw new UsageException($"There is no browser {named}.");
    }

    enum ExportKind
    {
        Html,
        Epub,
        Pdf,
    }

    /// <summary>Of all files of the site, those that are wanted.</summary>
    sealed class KeptFiles(Func<RepoPath, bool> wants) : ISiteSink
    {
        readonly HeldOutput held = new();

        public bool Keeps => false;

        public void Take(OutputFile file)
        {
            if (wants(file.Path))
                held.Take(file with { Content = file.Content.ToArray() });
        }

        public long Take(RepoPath path, Action<TakeBytes> pour) => wants(path) ? held.Take(path, pour) : NoOutput.Instance.Take(path, pour);

        public string Text(string ending) => Encoding.UTF8.GetString(held.Files.First(file => file.Path.Value.EndsWith(ending, StringComparison.Ordinal)).Content.Span);
    }
}
