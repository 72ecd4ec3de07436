using Briefing.Syntax.Seeds;

namespace Briefing.Site.Making;

/// <summary>Languages by their BCP 47 tags: their direction.</summary>
static class Languages
{
    static readonly HashSet<string> RightToLeft = new(StringComparer.OrdinalIgnoreCase)
    {
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku-arab", "nqo", "pa-arab", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    };

    public static string Direction(string tag) => RightToLeft.Contains(tag) || RightToLeft.Contains(Primary(tag)) ? "rtl" : "ltr";

    public static string Direction(TextDirection direction) => direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    static string Primary(string tag) => tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? tag[..hyphen] : tag;
}
