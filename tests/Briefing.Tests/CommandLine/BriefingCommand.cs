using Briefing.Cli;

namespace Briefing.Tests.CommandLine;

/// <summary>The program, called in-process.</summary>
/// <param name="ExitCode">As a shell would see it.</param>
internal sealed record BriefingCommand(int ExitCode, string Output, string Error)
{
    public static BriefingCommand Run(params string[] arguments) => RunWithInput("", arguments);

    public static BriefingCommand RunWithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var code = Briefing.Cli.CommandLine.Run(arguments, new Terminal(output, error, reader, Colour: false, Live: false));
        return new BriefingCommand(code, output.ToString(), error.ToString());
    }
}
