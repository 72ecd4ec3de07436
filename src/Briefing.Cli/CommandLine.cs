using System.CommandLine;
using Briefing.Build.Output;
using Briefing.Cli.Verbs;

namespace Briefing.Cli;

/// <summary>The verbs and their options; everything that is said about them in <c>--help</c> is said here and there.</summary>
public static class CommandLine
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Builds a briefing pack: a static site on which every statement can be followed to the words of its source.");
        var build = new BuildVerb(terminal);
        build.AddTo(root);
        root.Add(build.Command());
        root.Add(new CheckVerb(terminal).Command());
        root.Add(new ExplainVerb(terminal).Command());
        root.Add(new InitVerb(terminal).Command());
        root.Add(new NewVerb(terminal).Command());
        root.Add(new SuggestVerb(terminal).Command());
        root.Add(new InspectVerb(terminal).Command());
        root.Add(new StatsVerb(terminal).Command());
        root.Add(new DiffVerb(terminal).Command());
        root.Add(new ExportVerb(terminal).Command());
        root.Add(new PreviewVerb(terminal).Command());
        root.Add(new SchemaVerb(terminal).Command());
        root.Add(new ThemeVerb(terminal).Command());
        root.Add(new ServeVerb(terminal).Command());
        root.Add(new RenderVerb(terminal).Command());
        root.Add(new ConformanceVerb(terminal).Command());

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            terminal.Error.WriteLine(UsageWords.Of(parsed));
            terminal.Error.WriteLine($"See {UsageWords.Help(parsed)}.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException wrong)
        {
            terminal.Error.WriteLine(wrong.Message);
            return ExitCode.Usage;
        }
        catch (OutputRefusedException refused)
        {
            terminal.Error.WriteLine(refused.Message);
            return ExitCode.Failure;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"The disk refused: {failure.Message}");
            return ExitCode.Failure;
        }
        catch (Exception bug)
        {
            // A stack trace helps only someone who has the code before them; the sentence helps to tell them.
            terminal.Error.WriteLine($"This is a mistake in Briefing, not in your pack: {bug.GetType().Name}: {bug.Message}");
            if (Environment.GetEnvironmentVariable("BRIEFING_TRACE") == "1")
                terminal.Error.WriteLine(bug);
            else
                terminal.Error.WriteLine("Please report it, with what BRIEFING_TRACE=1 adds to this message.");
            return ExitCode.Failure;
        }
    }
}

/// <summary>The call was wrong; its message is for the user.</summary>
public sealed class UsageException(string message) : Exception(message);
