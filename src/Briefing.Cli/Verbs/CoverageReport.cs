using System.Globalization;
using Briefing.Packs;
using Briefing.Packs.Model;

namespace Briefing.Cli.Verbs;

/// <summary>What is not yet summarised: for an author who looks for the next thing to do.</summary>
internal static class CoverageReport
{
    public static void Write(VerifiedPack pack, TextWriter output)
    {
    }
}
