namespace Briefing.Packs.Names;

/// <summary>The words by which files name things, in fields, links and citations: while each of them means the same, so does every file.</summary>
sealed class UsedNames
{
    readonly HashSet<string> met = new(StringComparer.Ordinal);
    readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <param name="words">As an author typed them.</param>
    public void Add(string words)
    {
        if (!met.Add(words))
            return; // nearly all are ids that a hundred files name
        foreach (var key in NameTable.KeysOf(words))
            keys.Add(key);
    }

    /// <summary>Whether any file names something by one of these.</summary>
    public bool Any(IEnumerable<string> names) => names.Any(keys.Contains);
}
