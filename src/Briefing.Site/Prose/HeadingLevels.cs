namespace Briefing.Site.Prose;

/// <summary>Where an author's headings stand in a page whose own title is <c>h1</c>.</summary>
static class HeadingLevels
{
    const int First = 2;

    /// <summary>
    /// What <c># Heading</c> becomes, so that the highest heading that the text does use is <c>h2</c>: some authors begin with one
    /// hash and some with two, and a page may skip no level.
    /// </summary>
    /// <param name="first">The level of the highest heading; below what stands above the text.</param>
    public static int TopOf(string markdown, int first = First)
    {
        var highest = int.MaxValue;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var hashes = line.IndexOfAnyExcept('#');
            if (hashes is >= 1 and <= 6 && line[hashes] == ' ')
                highest = Math.Min(highest, hashes);
        }

        return highest == int.MaxValue ? first : first - (highest - 1);
    }
}
