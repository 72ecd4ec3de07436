using Briefing.Build;

namespace Briefing.Tests;

/// <summary>Hears what a build is at and says nothing.</summary>
internal sealed class Silence : IBuildProgress
{
    public void Stage(string name, int count)
    {
        // Tests look at results, not at progress.
    }
}
