namespace Briefing.Packs.Mentions;

/// <summary>
/// How else a name that begins with a small letter is written: "the town council" is "The town council" at the start of a sentence, and "the Town
/// Council" in papers that write offices with capitals. A name that begins with a capital letter is written in no other way.
/// </summary>
static class NameSpellings
{
    // "the", "of", "and", "for", "der", "des", "les", "del".
    const int LongestSmallWord = 3;

    /// <param name="name">Folded.</param>
    /// <returns>The other spellings, each once; none for a name in a script without capital letters.</returns>
    public static IEnumerable<NameSpelling> Of(string name)
    {
        if (!char.IsLower(name[0]))
            return [];
        var titled = string.Join(' ', name.Split(' ').Select(word => word.Length > LongestSmallWord ? Opening(word) : word));
        return new[] { new NameSpelling(Opening(name), false), new NameSpelling(titled, true), new NameSpelling(Opening(titled), true) }
            .Where(spelling => spelling.Words != name)
            .DistinctBy(spelling => spelling.Words, StringComparer.Ordinal);
    }

    /// <summary>Whether capitals run on behind a name that is known with small letters, so that it begins a longer one: "the Council" in "the Council of Europe".</summary>
    /// <param name="text">Folded.</param>
    /// <param name="end">Of the name.</param>
    public static bool RunsOn(string text, int end)
    {
        var word = end + 1;
        foreach (var link in (ReadOnlySpan<string>)[" of ", " for ", " on ", " and "])
        {
            if (text.AsSpan(end).StartsWith(link))
            {
                word = end + link.Length;
                if (text.AsSpan(word).StartsWith("the "))
                    word += "the ".Length;
                break;
            }
        }

        return word < text.Length && text[end] == ' ' && char.IsUpper(text[word]);
    }

    static string Opening(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

/// <param name="IsTitle">Its words have capitals, as a title's have.</param>
sealed record NameSpelling(string Words, bool IsTitle);
