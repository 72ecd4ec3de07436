namespace Briefing.Site.Making;

/// <summary>
/// The language of a name that is written in another script than the pack's: which language it is nobody says, but the script shows, and a
/// voice that reads the page aloud needs to know (BCP 47 tags such as <c>und-Arab</c>).
/// </summary>
static class ScriptOf
{
    static readonly (char First, char Last, string Script)[] Ranges =
    [
        ('A', '\u024F', "Latn"),
        ('\u0370', '\u03FF', "Grek"),
        ('\u0400', '\u052F', "Cyrl"),
        ('\u0590', '\u05FF', "Hebr"),
        ('\u0600', '\u06FF', "Arab"),
        ('\u0750', '\u077F', "Arab"),
        ('\u0900', '\u097F', "Deva"),
        ('\u3040', '\u30FF', "Jpan"),
        ('\u4E00', '\u9FFF', "Hani"),
        ('\uAC00', '\uD7AF', "Kore"),
    ];

    /// <summary>A tag for a name whose first letter is of another script than the pack's title; null for one of the same.</summary>
    public static string? Foreign(string name, string packWords) =>
        Find(name) is { } script && script != (Find(packWords) ?? "Latn") ? "und-" + script : null;

    /// <summary>How a name with such a tag runs.</summary>
    public static string Direction(string tag) => tag is "und-Arab" or "und-Hebr" ? "rtl" : "ltr";

    static string? Find(string words)
    {
        foreach (var unit in words)
        {
            if (!char.IsLetter(unit))
                continue;
            foreach (var (first, last, script) in Ranges)
            {
                if (unit >= first && unit <= last)
                    return script;
            }

            return null;
        }

        return null;
    }
}
