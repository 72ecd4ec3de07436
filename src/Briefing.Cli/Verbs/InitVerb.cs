using System.CommandLine;
using System.Globalization;
using Briefing.Authoring.Samples;
using Briefing.Site.Machines;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing init DIR</c>: a small pack that builds at once.</summary>
internal sealed class InitVerb(Terminal terminal)
{
    readonly Argument<string> folder = new("DIR") { Description = "A new or empty folder." };

    public Command Command()
    {
        var command = new Command("init", "Makes a small whole pack to begin with: sources, summaries, editor settings, and what publishing needs.");
        command.Add(folder);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var target = parsed.GetRequiredValue(folder);
        if (File.Exists(target))
            throw new UsageException($"{target} is a file; briefing init wants a new or empty folder.");
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).FirstOrDefault(entry => Path.GetFileName(entry) != ".git") is { } first)
            throw new UsageException($"{target} holds {Path.GetFileName(first)} already; briefing init wants a new or empty folder.");
        var files = SamplePack.Files(Generator.Name.Split(' ')[1]);
        NewFiles.Write(target, [.. files.Select(NewFiles.Of)]);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target} is a pack of {files.Count} files; its README.md tells what is where. To see it:"));
        terminal.Output.WriteLine($"  cd {target}");
        terminal.Output.WriteLine("  briefing preview --open");
        return ExitCode.Fine;
    }
}
