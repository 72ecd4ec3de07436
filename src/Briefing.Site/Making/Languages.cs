using Briefing.Syntax.Seeds;

namespace Briefing.Site.Making;

/// <summary>Languages by their BCP 47 tags: direction and name.</summary>
static class Languages
{
    static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "nqo", "pa-arab", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    // The runtime's own names change with its data; these do not, and pages stay the same on every machine.
    static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic",
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["id"] = "Indonesian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["prs"] = "Dari",
        ["ps"] = "Pashto",
        ["pt"] = "Portuguese",
        ["ru"] = "Russian",
        ["tg"] = "Tajik",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["ur"] = "Urdu",
        ["uz"] = "Uzbek",
        ["zh"] = "Chinese",
    };

    public static string Direction(string tag) => RightToLeft.Contains(tag) || RightToLeft.Contains(Primary(tag)) ? "rtl" : "ltr";

    public static string Direction(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    public static string Name(string tag) => Names.TryGetValue(Primary(tag), out var name) ? name : tag;

    static string Primary(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? tag[..hyphen] : tag;
}
