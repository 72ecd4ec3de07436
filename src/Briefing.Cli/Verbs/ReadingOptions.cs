using System.CommandLine;
using Briefing.Build.Folders;

namespace Briefing.Cli.Verbs;

/// <summary>Which folder is read, and how: the options that every verb has that reads a whole pack.</summary>
internal sealed class ReadingOptions
{
    readonly Option<string> root = new("--root")
    {
        Description = "The pack's folder, which holds seeds/ and input/.",
        DefaultValueFactory = _ => ".",
        HelpName = "DIR",
    };

    readonly Option<int> jobs = new("--jobs")
    {
        Description = "How many threads work at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    readonly LimitOption limits = new();

    public void AddTo(Command command)
    {
        command.Add(root);
        command.Add(jobs);
        limits.AddTo(command);
    }

    /// <summary>As it was written.</summary>
    public string Root(ParseResult parsed) => parsed.GetRequiredValue(root);

    /// <exception cref="UsageException">The folder is not there.</exception>
    public string Folder(ParseResult parsed) =>
        Directory.Exists(Root(parsed)) ? Root(parsed) : throw new UsageException($"There is no folder {Root(parsed)}; --root names the pack's folder.");

    /// <exception cref="UsageException">A value makes no sense.</exception>
    public FolderOptions Reading(ParseResult parsed) =>
        parsed.GetValue(jobs) is >= 1 and var threads ? new FolderOptions(threads, limits.Of(parsed)) : throw new UsageException("--jobs takes a number from 1.");
}
