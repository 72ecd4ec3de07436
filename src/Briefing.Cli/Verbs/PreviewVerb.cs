using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Cli.Findings;
using Briefing.Preview;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing preview</c>: the site while it is written, on this machine alone.</summary>
internal sealed class PreviewVerb(Terminal terminal)
{
    readonly PackOptions pack = new();

    readonly Option<int> port = new("--port") { Description = "On localhost; 0 takes any free one.", DefaultValueFactory = _ => 5080 };

    readonly Option<bool> open = new("--open") { Description = "Open the browser." };

    readonly Option<string> editor = new("--editor")
    {
        Description = $"Opens findings: {EditorLink.Names}, or an address with {{file}}, {{line}} and {{column}}.",
        DefaultValueFactory = _ => "vscode",
        HelpName = "NAME",
    };

    public Command Command()
    {
        var command = new Command("preview", "Builds the site, serves it on localhost, and brings open pages up to date as you write.");
        pack.AddTo(command);
        command.Add(port);
        command.Add(open);
        command.Add(editor);
        command.SetAction(Run);
        return command;
    }

    async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        if (pack.Explained(parsed) is { } code)
            return ExplainVerb.Run(terminal, code);
        if (parsed.GetValue(port) is not (>= 0 and <= 65535))
            throw new UsageException("--port takes a number from 0 to 65535.");
        var link = EditorLink.TryParse(parsed.GetRequiredValue(editor))
            ?? throw new UsageException($"--editor takes one of {EditorLink.Names}, or an address that holds {{file}}.");
        var options = new PreviewOptions(parsed.GetValue(port), link, (result, change, elapsed) => Tell(parsed, result, change, elapsed), Tell);
        await using var server = await PreviewServer.Start(pack.Request(parsed), options, stop);
        terminal.Output.WriteLine($"Preview at {server.Address} until Ctrl+C.");
        terminal.Output.Flush();
        if (parsed.GetValue(open))
            Open(server.Address);
        await server.WaitForStop(stop);
        return ExitCode.Fine;
    }

    void Tell(ParseResult parsed, BuildResult result, FolderChange change, TimeSpan elapsed)
    {
        var report = pack.Report(result, parsed);
        WorstFindings.Write(report, pack.Format(parsed), terminal);
        var what = change.Paths.Count == 1 && !change.Everything ? change.Paths.First() : "the pack";
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {report.Count()}. {elapsed.TotalMilliseconds:0} ms."));
        if (pack.Timings(parsed))
            Summary.WriteTimes(terminal.Error, result, result.Times, elapsed);
        terminal.Output.Flush();
    }

    void Tell(Exception failure)
    {
        terminal.Error.WriteLine($"The disk refused: {failure.Message}");
        terminal.Error.Flush();
    }

    void Open(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.ToString()) { UseShellExecute = true });
        }
        catch (Exception missing) when (missing is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            terminal.Error.WriteLine($"No browser could be opened; go to {address} yourself.");
        }
    }
}
