using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// A set of labels that open a line: "By", "Published in". Found by their first letter, because every short line is asked.
/// </summary>
/// <param name="labels">Folded. One that ends with a colon needs it in the text: the word alone is too common.</param>
sealed class SeedLabels(IReadOnlyList<string> labels)
{
    readonly Dictionary<char, List<string>> byFirst = ByFirst(labels);

    /// <summary>
    /// Where the words after the longest label begin, blanks and colon passed; null when no label opens the stretch, or nothing follows
    /// it.
    /// </summary>
    public int? After(string text, TextSpan within)
    {
        if (within.Length == 0 || !byFirst.TryGetValue(FoldedWords.Unit(text[within.Start]), out var candidates))
            return null;
        foreach (var label in candidates)
        {
            if (After(text, within, label) is { } end)
                return end;
        }

        return null;
    }

    static int? After(string text, TextSpan within, string label)
    {
        var at = within.Start;
        foreach (var wanted in label)
        {
            if (wanted == ':')
            {
                while (at < within.End && SeedChars.IsBlank(text[at]))
                    at++;
            }

            if (at >= within.End || FoldedWords.Unit(text[at]) != wanted)
                return null;
            at++;
        }

        if (at < within.End && char.IsLetterOrDigit(text[at]) && label[^1] is not (':' or '/'))
            return null;
        while (at < within.End && (SeedChars.IsBlank(text[at]) || SeedChars.IsColon(text[at])))
            at++;
        return at < within.End ? at : null;
    }

    static Dictionary<char, List<string>> ByFirst(IReadOnlyList<string> labels)
    {
        var byFirst = new Dictionary<char, List<string>>();
        foreach (var label in labels.OrderByDescending(label => label.Length))
        {
            if (byFirst.TryGetValue(label[0], out var others))
                others.Add(label);
            else
                byFirst.Add(label[0], [label]);
        }

        return byFirst;
    }
}
