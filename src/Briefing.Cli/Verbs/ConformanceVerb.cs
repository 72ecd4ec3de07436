using System.CommandLine;
using Briefing.Templates;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing conformance</c>: lets a harness put templates to the engine, a line of JSON for a line of JSON. For programs, so hidden from help.</summary>
internal sealed class ConformanceVerb(Terminal terminal)
{
    public Command Command()
    {
        var command = new Command("conformance", "Answers template requests, one JSON object a line.") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    int Run()
    {
        while (terminal.Input.ReadLine() is { } line)
        {
            if (line.Length == 0)
                continue;
            terminal.Output.WriteLine(ConformanceServer.Answer(line));

            // A harness may wait for each reply before it sends the next request.
            terminal.Output.Flush();
        }

        return ExitCode.Fine;
    }
}
