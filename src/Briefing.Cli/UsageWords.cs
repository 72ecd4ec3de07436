using System.CommandLine;
using System.CommandLine.Parsing;
using Briefing.Text;

namespace Briefing.Cli;

/// <summary>What is wrong with a call, in one sentence, with the nearest thing that would have been right.</summary>
internal static class UsageWords
{
    /// <param name="parsed">A call with at least one mistake.</param>
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return Unknown(unknown, command);
        return parsed.Errors[0] switch
        {
            { SymbolResult: OptionResult { Tokens: [.., var value] } option } => $"{option.Option.Name} takes {Takes(option.Option)}, not '{value.Value}'.{Nearest(option.Option, value.Value)}",
            { SymbolResult: OptionResult option } => $"{option.Option.Name} wants a value: {Takes(option.Option)}.",
            { SymbolResult: ArgumentResult argument } => Missing(command, argument.Argument.Name),
            { SymbolResult: CommandResult } when command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } argument => Missing(command, argument.Name),
            var other => other.Message,
        };
    }

    /// <summary>"briefing check --help".</summary>
    public static string Help(ParseResult parsed) => $"{Name(parsed.CommandResult.Command)} --help";

    static string Unknown(string word, Command command)
    {
        if (word.StartsWith('-'))
        {
            var options = command.Options.Select(option => option.Name).Append("--help").ToList();
            var nearest = NearestName.Find(word.Split('=', ':')[0], options);
            return $"{Name(command)} has no option {word}.{Meant(nearest)}";
        }

        if (command is RootCommand)
            return $"There is no verb {word}.{Meant(NearestName.Find(word, command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)))}";
        return command.Arguments.Count == 0
            ? $"{Name(command)} takes options only; '{word}' is none."
            : $"{Name(command)} takes {string.Join(" ", command.Arguments.Select(argument => argument.Name))}; '{word}' is one too many.";
    }

    static string Missing(Command command, string argument) => $"{Name(command)} wants {argument}: {command.Arguments.First(one => one.Name == argument).Description}";

    static string Takes(Option option) => option switch
    {
        { ValueType.IsEnum: true } => $"one of {string.Join(", ", Choices(option))}",
        Option<int> => "a number",
        { HelpName: { } name } => name,
        _ => "a value",
    };

    static IEnumerable<string> Choices(Option option) => Enum.GetNames(option.ValueType).Select(name => name.ToLowerInvariant());

    static string Nearest(Option option, string value) => option.ValueType.IsEnum ? Meant(NearestName.Find(value, Choices(option))) : "";

    static string Meant(string? nearest) => nearest is null ? "" : $" Did you mean {nearest}?";

    static string Name(Command command) => command is RootCommand ? "briefing" : $"briefing {command.Name}";
}
