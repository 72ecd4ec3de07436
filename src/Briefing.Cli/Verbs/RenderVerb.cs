using System.CommandLine;
using System.Text.Json;
using Briefing.Templates;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing render TEMPLATE --data FILE.json</c>: one template on JSON data, to standard output.</summary>
internal sealed class RenderVerb(Terminal terminal)
{
    readonly Argument<string> template = new("TEMPLATE") { Description = "A Scriban template; - reads standard input." };

    readonly Option<string?> data = new("--data")
    {
        Description = "A JSON object whose members become the template's variables; - reads standard input.",
        HelpName = "FILE",
    };

    public Command Command()
    {
        var command = new Command("render", "Renders one template on JSON data, to standard output.");
        command.Add(template);
        command.Add(data);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(template);
        var values = parsed.GetValue(data);
        if (name == "-" && values == "-")
            throw new UsageException("Only one of the template and --data can come from standard input.");
        return 0;
    }
}
