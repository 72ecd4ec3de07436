using Briefing.Cli;

var terminal = Terminal.OfProcess();
try
{
    return CommandLine.Run(args, terminal);
}
finally
{
    terminal.Flush();
}
