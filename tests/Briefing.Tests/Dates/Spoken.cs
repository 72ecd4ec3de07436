using Briefing.Site;
using Briefing.Syntax.Dates;

namespace Briefing.Tests.Dates;

/// <summary>Dates in the words of the built-in theme.</summary>
static class Spoken
{
    public static DateSpeech English { get; } = SiteTheme.Load([]).WordsIn("en").Dates;

    public static DateSpeech Persian { get; } = SiteTheme.Load([]).WordsIn("fa").Dates;
}
