namespace Briefing.Site.Cards;

/// <summary>Which of many files holds a thing: the same on every machine and in the browser, and not changed by its neighbours.</summary>
static class StableHash
{
    /// <summary>FNV-1a, 32 bits, of ASCII text.</summary>
    public static uint Of(string ascii)
    {
        var value = 0x811c9dc5u;
        foreach (var unit in ascii)
            value = (value ^ unit) * 0x01000193;
        return value;
    }

    /// <summary>The least power of two that gives each file about so many things. It changes only when a pack has doubled.</summary>
    public static int Files(int things, int each)
    {
        var files = 1;
        while ((long)files * each < things)
            files *= 2;
        return files;
    }
}
