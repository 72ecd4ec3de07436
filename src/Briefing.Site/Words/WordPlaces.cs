using System.Globalization;

namespace Briefing.Site.Words;

/// <summary>The places in words that are filled in: <c>{0}</c> to <c>{9}</c>.</summary>
static class WordPlaces
{
    /// <param name="mayLack">The form for a single thing may leave its number out.</param>
    public static bool Differ(string expected, string words, bool mayLack)
    {
        var (wanted, found) = (Of(expected), Of(words));
        return mayLack ? (found & ~wanted) != 0 : found != wanted;
    }

    /// <summary>For findings: "{0} and {1}", or "none".</summary>
    public static string Listed(string words)
    {
        var places = Enumerable.Range(0, 10).Where(place => (Of(words) & (1 << place)) != 0).Select(place => string.Create(CultureInfo.InvariantCulture, $"{{{place}}}")).ToList();
        return places.Count == 0 ? "none" : string.Join(" and ", places);
    }

    /// <summary>A bit for each place.</summary>
    static int Of(string words)
    {
        var places = 0;
        for (var at = 0; at + 2 < words.Length; at++)
        {
            if (words[at] == '{' && char.IsAsciiDigit(words[at + 1]) && words[at + 2] == '}')
                places |= 1 << (words[at + 1] - '0');
        }

        return places;
    }
}
