namespace Briefing.Text;

/// <summary>
/// "Did you mean …" among many names, asked many times: what <see cref="NearestName"/> finds, without looking at each name for each
/// question. A thing that others name and that is renamed is ten thousand unknown names at once.
/// </summary>
public sealed class NearNames(IEnumerable<string> known)
{
    /// <summary>A few questions are answered sooner than the names are arranged.</summary>
    const int Few = 4;

    readonly string[] names = [.. known.Distinct(StringComparer.Ordinal)];
    readonly Lock arranging = new();
    NameTrie? trie;
    int asked;

    /// <summary>As <see cref="NearestName.FindAll"/>.</summary>
    public IReadOnlyList<string> FindAll(string written, int most) =>
        Arranged() is { } arranged ? arranged.FindAll(written, most) : NearestName.FindAll(written, names, most);

    /// <summary>As <see cref="NearestName.Slip"/>.</summary>
    public string? Slip(string written) => NearestName.Slip(written, Arranged() is { } arranged ? arranged.OneEditAway(written) : names);

    NameTrie? Arranged()
    {
        if (Interlocked.Increment(ref asked) <= Few)
            return null;
        lock (arranging)
            return trie ??= NameTrie.Of(names);
    }
}
