using System.CommandLine;
using Briefing.Preview;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing serve</c>: the output folder as it is, on this machine alone.</summary>
internal sealed class ServeVerb(Terminal terminal)
{
    readonly Option<string> output = new("--output")
    {
        Description = "The folder to serve.",
        DefaultValueFactory = _ => "output",
        HelpName = "DIR",
    };

    readonly Option<int> port = new("--port") { Description = "On localhost; 0 takes any free one.", DefaultValueFactory = _ => 5080 };

    public Command Command()
    {
        var command = new Command("serve", "Serves the built site on localhost, with the headers it asks its host for.");
        command.Add(output);
        command.Add(port);
        command.SetAction(Run);
        return command;
    }

    async Task<int> Run(ParseResult parsed, CancellationToken stop)
    {
        var folder = parsed.GetRequiredValue(output);
        if (!Directory.Exists(folder))
            throw new UsageException($"There is no folder {folder}; build the site first, or name it with --output.");
        if (parsed.GetValue(port) is not (>= 0 and <= 65535))
            throw new UsageException("--port takes a number from 0 to 65535.");
        await using var server = await StaticServer.Start(folder, parsed.GetValue(port), stop);
        terminal.Output.WriteLine($"Serving {folder} at {server.Address} until Ctrl+C.");
        terminal.Output.Flush();
        await server.WaitForStop(stop);
        return ExitCode.Fine;
    }
}
