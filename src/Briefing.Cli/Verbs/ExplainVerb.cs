using System.CommandLine;
using Briefing.Cli.Findings;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing explain BP401</c>, and <c>--explain BP401</c>: the page of a code.</summary>
internal sealed class ExplainVerb(Terminal terminal)
{
    readonly Argument<string> code = new("CODE") { Description = "As it stands in the message: BP401, or its name, quote-not-found; or limits, for the bounds that --limit moves." };

    public Command Command()
    {
        var command = new Command("explain", "Tells at length what a finding means: an example of the mistake, the message, the cure.");
        command.Add(code);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(code)));
        return command;
    }

    /// <exception cref="UsageException">No finding has the code.</exception>
    public static int Run(Terminal terminal, string wanted)
    {
        if (wanted == "limits")
        {
            LimitTable.Write(terminal.Output);
            return ExitCode.Fine;
        }

        var page = FindingPages.Find(wanted) ?? FindingPages.FindByName(wanted);
        if (page is null)
        {
            var nearest = NearestName.Find(wanted.ToUpperInvariant(), FindingPages.Codes) ?? NearestName.Find(wanted, FindingPages.Names);
            throw new UsageException($"No finding has the code {wanted}.{(nearest is null ? "" : $" Did you mean {nearest}?")}");
        }

        terminal.Output.WriteLine(terminal.Colour ? $"\e[1m{page.Heading}\e[0m" : page.Heading);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine(page.Text);
        return ExitCode.Fine;
    }
}
