using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>The bounds of a call, as the template language has them.</summary>
public static class TemplateLimits
{
    // By the names that messages of templates give.
    static readonly Dictionary<string, Limit> ByOption = new(StringComparer.Ordinal)
    {
        [nameof(TemplateOptions.LoopLimit)] = Limit.TemplateSteps,
        [nameof(TemplateOptions.CallLimit)] = Limit.TemplateCalls,
        [nameof(TemplateOptions.RecursiveLimit)] = Limit.TemplateDepth,
        [nameof(TemplateOptions.LimitToString)] = Limit.PageSize,
        [nameof(TemplateOptions.TimeLimit)] = Limit.PageTime,
        [nameof(TemplateOptions.MemoryLimit)] = Limit.PageMemory,
        [nameof(TemplateOptions.RegexTimeOut)] = Limit.RegexTime,
    };

    /// <summary>How a site's templates run; what they print is escaped.</summary>
    public static TemplateOptions OptionsOf(Limits limits) => TemplateOptions.ForSite with
    {
        AutoEscape = true,
        Steady = ["site", "words"],
        LoopLimit = limits[Limit.TemplateSteps],
        CallLimit = limits[Limit.TemplateCalls],
        RecursiveLimit = limits[Limit.TemplateDepth],
        LimitToString = limits[Limit.PageSize] << 20,
        TimeLimit = TimeSpan.FromSeconds(limits[Limit.PageTime]),
        MemoryLimit = (long)limits[Limit.PageMemory] << 20,
        RegexTimeOut = TimeSpan.FromMilliseconds(limits[Limit.RegexTime]),
    };

    /// <summary>The limit that a message of a template speaks of; null when of none.</summary>
    public static Limit? Find(string? option) => option is null ? null : ByOption.GetValueOrDefault(option);
}
