using System.CommandLine;
using Briefing.Site.Editions;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing diff OLD.json NEW.json</c>: what changed between two editions of a pack.</summary>
internal sealed class DiffVerb(Terminal terminal)
{
    readonly Argument<string> older = new("OLD") { Description = "The data/pack.json of the older edition; - reads standard input." };
    readonly Argument<string> newer = new("NEW") { Description = "That of the newer one." };
    readonly Option<bool> page = new("--page") { Description = "Print an HTML page instead of Markdown; it needs no other file." };

    public Command Command()
    {
        var command = new Command("diff", "Tells what changed between two editions of a pack, from the data/pack.json of each: what is new, gone, or told differently.");
        command.Add(older);
        command.Add(newer);
        command.Add(page);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var (before, after) = (parsed.GetRequiredValue(older), parsed.GetRequiredValue(newer));
        if (before == "-" && after == "-")
            throw new UsageException("Only one of the two editions can come from standard input.");
        var difference = PackDifference.Between(Read(before), Read(after));
        terminal.Output.Write(parsed.GetValue(page) ? DifferencePage.Of(difference) : DifferenceMarkdown.Of(difference));
        return ExitCode.Fine;
    }

    PublishedPack Read(string name)
    {
        if (name != "-" && !File.Exists(name))
            throw new UsageException($"There is no file {name}.");
        try
        {
            return PublishedPack.Parse(name == "-" ? terminal.Input.ReadToEnd() : File.ReadAllText(name));
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{(name == "-" ? "Standard input" : name)} {wrong.Message}.");
        }
    }
}
