using Briefing.Build;

namespace Briefing.Cli.Verbs;

/// <summary>For verbs that look at a pack on the way to something else.</summary>
internal sealed class NoProgress : IBuildProgress
{
    public static NoProgress Instance { get; } = new();

    public void Stage(string name, int count)
    {
    }
}
