using System.CommandLine;
using Briefing.Build;
using Briefing.Build.Cache;

namespace Briefing.Cli.Verbs;

/// <summary><c>--cache DIR</c>: what is known of the last build, for verbs that can be spared the next.</summary>
internal sealed class MemoryOption(Terminal terminal)
{
    readonly Option<string?> cache = new("--cache")
    {
        Description = "Remember builds there; one with nothing changed then only looks at the files' sizes and times.",
        HelpName = "DIR",
    };

    public void AddTo(Command command) => command.Add(cache);

    /// <summary>Null when the user wants none.</summary>
    public DiskMemory? Of(ParseResult parsed) => parsed.GetValue(cache) is { Length: > 0 } folder ? new DiskMemory(folder) : null;

    /// <summary>What is known without building; null when there is something to build.</summary>
    /// <param name="output">That must hold the site; null for a verb that writes none.</param>
    /// <param name="manner">In which findings are wanted in words; null where they are wanted themselves.</param>
    public KnownBuild? Find(DiskMemory? memory, BuildRequest request, string? output, string? manner)
    {
        string? advice = null;
        var known = memory?.Find(request, output, manner, out advice);
        if (advice is not null)
            terminal.Error.WriteLine(advice);
        return known;
    }
}
